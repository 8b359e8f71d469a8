"""``ocpp-core probe``: runs a probe against a system, and reports what came of it.

Belongs here: targets from options, files, exit codes. Must not be here: checks (``probe``), how a report looks
(``probe_text``, ``probe.reports``).
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final, TextIO

import click
from attrs import evolve, frozen
from rich.console import Console
from rich.text import Text

from ocpp_core._printable import printable
from ocpp_core.check import Baseline, BaselineEntry
from ocpp_core.cli.baseline import BaselineFile
from ocpp_core.cli.exits import FOUND, INTERRUPTED, NOTHING
from ocpp_core.cli.outputs import Output, parse_outputs
from ocpp_core.cli.probe_live import Live
from ocpp_core.cli.probe_once import finished, replayed, sent_alone
from ocpp_core.cli.probe_target import open_record, options_of, target_of, waiting_for
from ocpp_core.cli.probe_text import print_checks, print_report
from ocpp_core.cli.reporting import open_output, open_stdout, stop_commands
from ocpp_core.cli.text import console, counted
from ocpp_core.findings import any_item
from ocpp_core.probe import Check, Group, Options, Outcome, Probe, Record, Report, Target, checks
from ocpp_core.probe._peer import Timing
from ocpp_core.probe._run import Run
from ocpp_core.probe.reports import FORMATS, write_report
from ocpp_core.versions import Role

__all__ = ["list_checks", "run"]

_FAILING: Final = {"fail": (Outcome.FAIL,), "warning": (Outcome.FAIL, Outcome.WARNING)}


def run(url: str | None, value: Mapping[str, Any]) -> int:
    """Run what the options say; what the process is to exit with."""
    outputs = parse_outputs(value["format"], list(FORMATS))
    target, options = target_of(url, value, options_of(value))
    with ExitStack() as stack:
        record = Record() if value["record"] is None else Record(out=open_record(value["record"], stack))
        job = _Job(value, outputs, target, options, record, console(stderr=True, color=value["color"]))
        if value["send"] is not None or value["replay"] is not None:
            return job.once()
        return job.probe(stack)


def list_checks(value: Mapping[str, Any]) -> None:
    """Print the checks that apply."""
    wanted = [each for each in checks() if _applies(each, value)]
    if [name for name, _ in parse_outputs(value["format"], list(FORMATS))] == ["json"]:
        for each in wanted:
            click.echo(json.dumps(_plain(each)))
        return
    print_checks(console(color=value["color"]), wanted)


def _applies(check: Check, value: Mapping[str, Any]) -> bool:
    options = options_of(value)
    return (
        (value["ocpp"] is None or value["ocpp"] in check.versions)
        and (value["listen"] is None or Role.CHARGING_STATION in check.tests)
        and check.phase in options.phases
        and check.importance in options.only
        and (not options.checks or check.id in options.checks)
    )


def _plain(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "phase": check.phase.value,
        "importance": check.importance.value,
        "section": check.section,
        "passes": check.passes,
        "tests": sorted(check.tests),
        "versions": sorted(check.versions),
        "bindings": sorted(check.bindings),
        "needs": check.needs,
    }


# -- what is done


@frozen
class _Job:
    """A call of the command."""

    value: Mapping[str, Any]
    outputs: Sequence[Output]
    target: Target
    options: Options
    record: Record
    notes: Console

    def probe(self, stack: ExitStack) -> int:
        """Run, and report."""
        baseline = None if self.value["baseline"] is None else BaselineFile.load(self.value["baseline"])
        writers = self._writers(stack)
        live = Live(self.notes, quiet=self.value["quiet"])
        made = Probe(self.target, self.options, live, self.record, timeout=self.value["timeout"])
        with live:
            live.say(waiting_for(self.target))
            try:
                interrupted = finished(made.run) is None
            except click.ClickException:
                raise
            except Exception:  # a fault of the probe: what was found before is not lost
                for write in writers:
                    write(made.report())
                raise
        report = made.report()
        kept = report if baseline is None else _without_known(report, baseline.baseline)
        for write in writers:
            write(kept)
        if baseline is not None:
            self._say_gone(report, baseline.baseline)
        if self.value["write-baseline"] is not None:
            self._write_baseline(report, Path(self.value["write-baseline"]), interrupted=interrupted)
        return self._exit_code(kept, interrupted=interrupted)

    def _writers(self, stack: ExitStack) -> list[Callable[[Report], None]]:
        """What writes each report, the files open already, so that no run is in vain."""
        in_actions = os.environ.get("GITHUB_ACTIONS") == "true"
        output = self.value["output"]
        main = open_stdout(stack) if output is None else open_output(output, stack)
        writers: list[Callable[[Report], None]] = []
        for name, file in self.outputs:
            out = main if file is None else open_output(file, stack)
            if name == "text":
                writers.append(self._text_to(out, shielded=in_actions and out is sys.stdout))
            else:
                writers.append(_writer(name, out))
        names = [name for name, _ in self.outputs]
        if in_actions and ("text", None) in self.outputs and "github" not in names:
            writers.append(_writer("github", open_stdout(stack)))
        return writers

    def _text_to(self, out: TextIO, *, shielded: bool) -> Callable[[Report], None]:
        def write(report: Report) -> None:
            resume = stop_commands(out) if shielded else None
            print_report(console(file=out, color=self.value["color"]), report, summary=not self.value["quiet"])
            if resume is not None:
                resume()

        return write

    def _exit_code(self, report: Report, *, interrupted: bool) -> int:
        tried = sum(number for outcome, number in report.counts.items() if outcome is not Outcome.SKIPPED)
        failing = any(report.counts[each] for each in _FAILING[self.value["fail-on"]])
        forgiven = self.value["exit-zero"] or self.value["write-baseline"] is not None
        for holds, code in (
            (interrupted, INTERRUPTED),
            (failing and not forgiven, FOUND),
            (not tried and not report.known, NOTHING),
        ):
            if holds:
                return code
        return 0

    def once(self) -> int:
        """Send one frame, or those of a record."""
        self.notes.print(Text(waiting_for(self.target)), soft_wrap=True)
        run = Run(self.target, self.options, self.record, None, Timing(timeout=self.value["timeout"]))
        out = console(color=self.value["color"])
        if self.value["send"] is not None:
            verdicts = sent_alone(run, self.value["send"], out, greet=self.value["after"] == "boot")
            if verdicts is None:
                return INTERRUPTED
            failing, tried = any(each.outcome in _FAILING[self.value["fail-on"]] for each in verdicts), True
        else:
            done = replayed(run, self.value["replay"], out)
            if done is None:
                return INTERRUPTED
            failing, tried = bool(done.differences), bool(done.sent)
        return FOUND if failing and not self.value["exit-zero"] else 0 if tried else NOTHING

    # -- what is known

    def _write_baseline(self, report: Report, path: Path, *, interrupted: bool) -> None:
        name = printable(str(path), 200)
        if interrupted or report.stopped:
            self.notes.print(Text(f"{name} was not written, since the run did not end."), soft_wrap=True)
            return
        groups = [group for group in report.groups if group.outcome in _FAILING["warning"]]
        counts = Counter(_entry(group, report) for group in groups)
        BaselineFile(path).save(Baseline(dict(counts)))
        self.notes.print(Text(f"{counted(counts.total(), 'group')} written to {name}."), soft_wrap=True)

    def _say_gone(self, report: Report, baseline: Baseline) -> None:
        """Tell which known failures did not come again, though their checks were tried."""
        seen = Counter(_entry(group, report) for group in report.groups)
        tried = {(each.check.id, each.case) for each in report.results}
        gone = [
            entry
            for entry, count in baseline.known.items()
            if entry.file == report.version.subprotocol
            and (entry.rule.partition("/")[0], entry.action) in tried
            and seen[entry] < count
        ]
        if gone:
            self.notes.print(
                Text(f"{counted(len(gone), 'group')} of the baseline did not come again: write it again to drop them."),
                soft_wrap=True,
            )
            for entry in gone[:_SHOWN]:
                at = f" at {printable(entry.action, 200)}" if entry.action else ""
                self.notes.print(Text(f"    {printable(entry.rule, 200)}{at}"), soft_wrap=True)


_SHOWN: Final = 10
"""Most known failures that are listed as gone."""


def _writer(name: str, out: TextIO) -> Callable[[Report], None]:
    return lambda report: write_report(name, report, out)


# -- the baseline


def _entry(group: Group, report: Report) -> BaselineEntry:
    """What stays the same of a group from run to run."""
    rule = f"{group.check.id}/{group.rule}" if group.rule else group.check.id
    path = any_item(group.shortest.verdict.path)
    return BaselineEntry(report.version.subprotocol, "", group.case, path, rule)


def _without_known(report: Report, baseline: Baseline) -> Report:
    """A report without the groups that a baseline has."""
    known = [group for group in report.groups if baseline.known.get(_entry(group, report))]
    left_out = {id(each) for group in known for each in group.results}
    return evolve(
        report,
        results=tuple(each for each in report.results if id(each) not in left_out),
        known=report.known + len(known),
    )
