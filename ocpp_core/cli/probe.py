"""``ocpp-core probe``: runs a probe against a system, and reports what came of it.

Belongs here: targets from options, files, exit codes. Must not be here: checks (``probe``), how a report looks
(``probe_text``, ``probe.reports``).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final, TextIO
from urllib.parse import unquote, urlsplit

import click
from attrs import evolve, frozen
from rich.console import Console
from rich.text import Text

from ocpp_core._names import unknown_name
from ocpp_core._printable import printable
from ocpp_core.check import Baseline, BaselineEntry
from ocpp_core.cli.baseline import BaselineFile
from ocpp_core.cli.config import ConfigError
from ocpp_core.cli.options import words_of
from ocpp_core.cli.outputs import Output, parse_outputs
from ocpp_core.cli.probe_live import Live
from ocpp_core.cli.probe_text import print_checks, print_hanging, print_report
from ocpp_core.cli.reporting import open_output, open_stdout, stop_commands
from ocpp_core.cli.text import INDENT, console, counted
from ocpp_core.findings import any_item
from ocpp_core.probe import (
    Check,
    CsmsTarget,
    Group,
    Importance,
    Options,
    Outcome,
    Phase,
    Probe,
    Record,
    Report,
    StationTarget,
    Target,
    checks,
)
from ocpp_core.probe._hosts import addresses_of, first_open, is_own_network
from ocpp_core.probe._peer import Timing
from ocpp_core.probe._replay import read_record, replay
from ocpp_core.probe._run import UNREACHABLE, Run
from ocpp_core.probe._send import Sent, send_frame
from ocpp_core.probe._target import IDENTITY
from ocpp_core.probe.reports import FORMATS, write_report
from ocpp_core.probe.reports._words import frame_text
from ocpp_core.versions import Role, Version
from ocpp_core.websocket import station_url

__all__ = ["list_checks", "run"]

_INTERRUPTED: Final = 128 + 2  # what a shell makes of SIGINT
_UNREACHABLE: Final = 4
_NOTHING: Final = 3
_FOUND: Final = 1
_PASSWORD: Final = "OCPP_CORE_PASSWORD"  # noqa: S105  # the name of a variable
_ROUTE: Final = re.compile(r"(?:\[?([^\[\]]*)\]?:)?([0-9]{1,5})")
_FAILING: Final = {"fail": (Outcome.FAIL,), "warning": (Outcome.FAIL, Outcome.WARNING)}


class _NotReached(click.ClickException):
    """The system cannot be reached, or takes no part."""

    exit_code = _UNREACHABLE


def run(url: str | None, value: Mapping[str, Any]) -> int:
    """Run what the options say; what the process is to exit with."""
    outputs = parse_outputs(value["format"], list(FORMATS))
    options = _options(value)
    target, options = _target(url, value, options)
    with ExitStack() as stack:
        record = Record() if value["record"] is None else Record(out=_opened_record(value["record"], stack))
        job = _Job(value, outputs, target, options, record, console(stderr=True, color=value["color"]))
        if value["send"] is not None:
            return job.send(value["send"], greet=value["after"] == "boot")
        if value["replay"] is not None:
            return job.replay(Path(value["replay"]))
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
    options = _options(value)
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
        "needs": check.needs,
    }


# -- what the options say


def _options(value: Mapping[str, Any]) -> Options:
    phases = [
        each for each in Phase if each.value in (value["phase"] or tuple(Phase)) and each.value not in value["skip"]
    ]
    if not phases:
        raise click.UsageError("no phase is left: --skip leaves out all that --phase names")
    known = [each.id for each in checks()]
    for each in value["check"]:
        if each not in known:
            raise click.UsageError(f"--check: {unknown_name('check', each, known).args[0]}; --list shows them")
    return Options(
        phases=tuple(phases),
        only=frozenset(map(Importance, value["only"])) or frozenset(Importance),
        checks=frozenset(value["check"]),
        allowed=frozenset(value["with"]),
        token=value["token"],
        token_type=value["token-type"],
        unknown_token=value["unknown-token"],
        blocked_token=value["blocked-token"],
        expired_token=value["expired-token"],
        group_tokens=_pair(value["group-tokens"]),
        unknown_identity=value["unknown-identity"],
        max_time=value["max-time"],
        max_failures=value["max-failures"],
        rate=value["rate"],
        seed=value["seed"],
        trigger=value["trigger"],
        restart_command=value["restart-command"],
    )


def _pair(text: str | None) -> tuple[str, str] | None:
    if text is None:
        return None
    first, second = words_of([text])
    return first, second


def _target(url: str | None, value: Mapping[str, Any], options: Options) -> tuple[Target, Options]:
    """The system, and the options with the host that the user permitted, if that was needed."""
    version: Version | None = value["ocpp"]
    if (url is None) == (value["listen"] is None):
        raise click.UsageError("give either the URL of a CSMS, or --listen for a station")
    if version is None:
        raise click.UsageError("give the version to speak: --ocpp 1.6, 2.0.1 or 2.1")
    if url is None:
        return _station(value, version), options
    return _csms(url, value, version, options)


def _station(value: Mapping[str, Any], version: Version) -> Target:
    found = _ROUTE.fullmatch(value["listen"])
    if found is None or int(found[2]) > 65535:  # the last port
        raise click.UsageError(f"--listen: {printable(value['listen'])}: write a port, or HOST:PORT")
    return StationTarget(
        version=version, host=found[1] or "127.0.0.1", port=int(found[2]), identity=value["identity"] or ""
    )


def _csms(url: str, value: Mapping[str, Any], version: Version, options: Options) -> tuple[Target, Options]:
    shown = printable(url, 200)
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "wss" else 80)
    except ValueError as error:
        raise click.UsageError(f"{shown}: it is no URL: {error}") from error
    host = parts.hostname
    if parts.scheme not in ("ws", "wss") or not host:
        raise click.UsageError(f"{shown}: it must begin with ws:// or wss:// and a host")
    if parts.username is not None or parts.password is not None:
        raise click.UsageError("a URL holds no password here: it would be in every report; use --password-file")
    if parts.query or parts.fragment:
        raise click.UsageError(f"{shown}: it must end with its path")
    folder, _, last = parts.path.rpartition("/")
    endpoint = f"{parts.scheme}://{parts.netloc}{folder}"
    identity = unquote(last) or IDENTITY
    if value["identity"] is not None:
        raise click.UsageError("--identity goes with --listen; the identity of a station is the end of the URL")
    try:
        station_url(endpoint, identity)
    except ValueError as error:
        raise click.UsageError(f"{shown}: {error}") from error
    at, permitted = _permitted(host, port, value["i-may-test-this"])
    target = CsmsTarget(
        url=endpoint, version=version, identity=identity, password=_password(value), timeout=value["timeout"], at=at
    )
    return target, evolve(options, permitted=permitted)


def _permitted(host: str, port: int, named: str | None) -> tuple[str, str]:
    """The number that a host has, and its name if it is one that the user had to permit."""
    try:
        addresses = addresses_of(host, port)
    except UNREACHABLE as error:
        raise _NotReached(str(error)) from error
    foreign = [each for each in addresses if not is_own_network(each)]
    if not foreign:
        return first_open(addresses, port), ""
    if named is None or named.casefold() != host.casefold():
        raise click.UsageError(
            f"{printable(host, 200)} is {foreign[0]}, which is neither this machine nor in a private network. A probe "
            f"sends what is meant to break things: if you may test it, say --i-may-test-this {printable(host, 200)}"
        )
    return first_open(addresses, port), host


def _password(value: Mapping[str, Any]) -> bytes | None:
    """The password: of the command line, of a file, or of the environment."""
    given: str | None = value["password"]
    if given is None and value["password-file"] is not None:
        name = value["password-file"]
        try:
            given = Path(name).read_bytes().split(b"\n", 1)[0].rstrip(b"\r").decode(errors="surrogateescape")
        except OSError as error:
            raise ConfigError(f"{name}: {error.strerror or 'cannot be read'}") from error
    if given is None:
        given = os.environ.get(_PASSWORD)
    if given is None:
        return None
    if given.startswith("hex:"):
        try:
            return bytes.fromhex(given[4:])
        except ValueError:
            raise click.UsageError(
                "the password: after hex: there must be hexadecimal digits, two for each byte"
            ) from None
    return given.encode(errors="surrogateescape")


def _opened_record(name: str, stack: ExitStack) -> TextIO:
    try:
        return stack.enter_context(Path(name).open("w", encoding="ascii", newline="\n", buffering=1))
    except OSError as error:
        raise ConfigError(f"{name}: {error.strerror or 'cannot be written'}") from error


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
            live.say(_waiting_for(self.target))
            try:
                interrupted = _finished(made.run)
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
            (interrupted, _INTERRUPTED),
            (failing and not forgiven, _FOUND),
            (not tried and not report.known, _NOTHING),
        ):
            if holds:
                return code
        return 0

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
                Text(f"{counted(len(gone), 'group')} of the baseline did not come again: write it anew to drop them."),
                soft_wrap=True,
            )
            for entry in gone[:_SHOWN]:
                at = f" at {printable(entry.action, 200)}" if entry.action else ""
                self.notes.print(Text(f"    {printable(entry.rule, 200)}{at}"), soft_wrap=True)

    # -- one frame, or those of a record

    def send(self, frame: str, *, greet: bool) -> int:
        """Send one frame, and print what came back."""
        raw = frame.encode(errors="surrogateescape")
        found: list[Sent] = []

        async def work() -> None:
            await self.target.start()
            try:
                self.notes.print(Text(_waiting_for(self.target)), soft_wrap=True)
                found.append(await send_frame(self._run(), raw, greet=greet))
            finally:
                await self.target.stop()

        if _finished(work):
            return _INTERRUPTED
        out = console(color=self.value["color"])
        (sent,) = found
        _print_frame(out, "sent", raw)
        for heard in (*sent.exchange.answers, *sent.exchange.others):
            _print_frame(out, "received", heard.text)
        if not sent.exchange.answers:
            out.print(Text("received  nothing"))
        out.print(
            Text.assemble((sent.verdict.outcome.word, "bold"), f": {printable(sent.verdict.message, 1000)}"),
            soft_wrap=True,
        )
        failing = sent.verdict.outcome in _FAILING[self.value["fail-on"]]
        return _FOUND if failing and not self.value["exit-zero"] else 0

    def replay(self, path: Path) -> int:
        """Send a record again, and print what is other than it was."""
        try:
            with path.open(encoding="utf-8") as file:
                recording = read_record(file, self.target.tests)
        except OSError as error:
            raise ConfigError(f"{path}: {error.strerror or 'cannot be read'}") from error
        except ValueError as error:
            raise ConfigError(f"{path}: {error}") from error
        if recording.version is not self.target.version:
            raise click.UsageError(
                f"{printable(str(path), 200)} is of OCPP {recording.version}, not {self.target.version}"
            )
        run = self._run()
        found: list[Any] = []

        async def work() -> None:
            await self.target.start()
            try:
                found.append(await replay(recording, run))
            finally:
                await self.target.stop()

        if _finished(work):
            return _INTERRUPTED
        (done,) = found
        out = console(color=self.value["color"])
        for each in done.differences:
            _print_frame(out, "sent", each.sent)
            for name, text in (("before", each.before), ("now", each.now)):
                if text is None:
                    out.print(Text(" " * INDENT + f"{name:<7} nothing"))
                else:
                    _print_frame(out, f"    {name:<6}", text)
            out.print()
        print_hanging(
            out,
            f"{counted(done.compared, 'frame')} sent again, {len(done.differences)} answered otherwise"
            + (f", {done.not_sent} not sent since their connection had ended" if done.not_sent else ""),
        )
        if not done.compared:
            return _NOTHING
        return _FOUND if done.differences and not self.value["exit-zero"] else 0

    def _run(self) -> Run:
        return Run(self.target, self.options, self.record, None, Timing(timeout=self.value["timeout"]))


_SHOWN: Final = 10
"""Most known failures that are listed as gone."""


def _waiting_for(target: Target) -> str:
    if isinstance(target, StationTarget):
        station = printable(target.identity, 60) or "IDENTITY"
        return f"waiting for a station at ws://{target.host}:{target.port}/{station}"
    return "connecting"


def _writer(name: str, out: TextIO) -> Callable[[Report], None]:
    return lambda report: write_report(name, report, out)


def _finished(work: Callable[[], Awaitable[None]]) -> bool:
    """Do some work; whether the user interrupted it. Raises click's error where the system cannot be reached."""
    interrupted = False

    async def main() -> None:
        nonlocal interrupted
        try:
            await work()
        except asyncio.CancelledError:
            interrupted = True

    try:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(main())
            return interrupted
    except UNREACHABLE as error:
        hint = "; give the password with --password-file" if getattr(error, "status", 0) == 401 else ""
        raise _NotReached(f"{printable(str(error), 500)}{hint}") from error
    return True  # it was interrupted twice


def _print_frame(out: Console, name: str, frame: str | bytes) -> None:
    out.print(Text.assemble((f"{name:<9}", "dim"), f" {frame_text(frame, 2000)}"), soft_wrap=True)


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
