"""The report of a probe that people read.

Belongs here: the groups, the phases, what was not asked, the list of checks. Must not be here: running, other formats.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from ocpp_core.cli.text import INDENT, Row, counted, print_below, print_rows
from ocpp_core.probe import Binding, Check, Group, Outcome, Report
from ocpp_core.probe._commands import address_of, command_for
from ocpp_core.probe.reports._words import (
    basis,
    counted_outcomes,
    coverage_table,
    frame_text,
    heading,
    how_often,
    label,
    latency_text,
    safe,
    sentence,
    subject,
    unasked_lines,
)

__all__ = ["STYLES", "print_checks", "print_hanging", "print_report"]

STYLES: Final = {
    Outcome.FAIL: "bold red",
    Outcome.WARNING: "bold yellow",
    Outcome.OPEN: "bold cyan",
    Outcome.PASS: "green",
}
_MOST: Final = 10
"""Most groups of one check and outcome that are printed in full."""


def print_report(out: Console, report: Report, *, summary: bool) -> None:
    """Print the groups, and with ``summary`` all else that there is to say."""
    title = heading(report, address_of(report.target))
    out.print(Text(f"{title[0].upper()}{title[1:]}, seed {report.options.seed}", style="bold"), soft_wrap=True)
    if report.options.permitted:
        out.print(Text(f"The user says that {safe(report.options.permitted)} may be tested."), soft_wrap=True)
    out.print()
    _print_groups(out, report)
    if not summary:
        return
    _print_table(out, report)
    _print_coverage(out, report)
    _print_sums(out, report)


def _print_groups(out: Console, report: Report) -> None:
    printed: Counter[tuple[str, Outcome]] = Counter()
    left_out: dict[tuple[str, Outcome], list[Group]] = {}
    for group in report.groups:
        key = group.check.id, group.outcome
        printed[key] += 1
        if printed[key] > _MOST:
            left_out.setdefault(key, []).append(group)
        else:
            _print_group(out, report, group)
    for (check, outcome), groups in left_out.items():
        cases = list(dict.fromkeys(safe(each.case, 60) for each in groups if each.case))
        named = ", ".join(cases[:_MOST]) + (", ..." if len(cases) > _MOST else "")
        at = f" at {named}" if named else ""
        out.print(
            Text.assemble((outcome.word, STYLES[outcome]), f" {check}: {len(groups)} more{at}; --format json has all"),
            soft_wrap=True,
        )
        out.print()


def _print_group(out: Console, report: Report, group: Group) -> None:
    shortest = group.shortest
    verdict = shortest.verdict
    about = subject(group.check, group.case, group.rule)
    out.print(Text.assemble((label(group), STYLES[group.outcome]), " ", (about, "bold")), soft_wrap=True)
    print_below(out, Text(sentence(shortest)))
    for name, frame in (("sent    ", verdict.sent), ("received", verdict.received)):
        if frame:
            out.print(Text.assemble(" " * INDENT, (name, "dim"), f" {frame_text(frame)}"), soft_wrap=True)
    print_below(out, Text("; ".join(each for each in (basis(group.check), how_often(group)) if each), style="dim"))
    # It is copied: nothing may be broken into it.
    out.print(Text(" " * INDENT + command_for(report.target, report.options, shortest)), soft_wrap=True)
    out.print()


def _print_table(out: Console, report: Report) -> None:
    outcomes = [each for each in (Outcome.PASS, *reversed(Outcome)) if report.counts[each]]
    outcomes = list(dict.fromkeys(outcomes))
    if not outcomes:
        return
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    table.add_column("Phase")
    for name in (*(each.word.capitalize() for each in outcomes), "Seconds"):
        table.add_column(name, justify="right")
    for phase, counts in report.by_phase.items():
        cells = [Text(str(counts[each]), STYLES.get(each, "")) if counts[each] else Text("-") for each in outcomes]
        took = report.phase_seconds.get(phase)
        table.add_row(Text(phase.value), *cells, Text("-" if took is None else f"{took:.1f}"))
    out.print(table)
    out.print()


def _print_coverage(out: Console, report: Report) -> None:
    """Print how much of each certification profile was played, if any was."""
    rows = coverage_table(report)
    if not rows:
        return
    head, *others = rows
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    for place, name in enumerate(head):
        table.add_column(name, justify="right" if place else "left")
    for row in others:
        table.add_row(*row)
    out.print(table)
    out.print()


def _print_sums(out: Console, report: Report) -> None:
    lines = unasked_lines(report)
    if lines:
        out.print("Not asked:")
        for line in lines:
            print_below(out, Text(line))
        out.print()
    for phase, why in report.cut_short.items():
        print_hanging(out, f"The phase {phase} ended before its end: {safe(why)}")
    if report.stopped:
        print_hanging(out, f"The run ended before its end: {safe(report.stopped)}")
    if report.known:
        print_hanging(out, f"{counted(report.known, 'group')} known from the baseline")
    frames = f"{counted(report.sent, 'frame')} sent, {report.received} received"
    print_hanging(out, f"{frames}, on {counted(report.connections, 'connection')}; {latency_text(report)}")
    out.print(Text(f"{counted_outcomes(report.counts)} in {report.seconds:.1f} s", style="bold"), soft_wrap=True)


def print_hanging(out: Console, text: str) -> None:
    """Print a sentence whose further lines are indented; one line where there is no terminal."""
    if not out.is_terminal:
        out.print(Text(text), soft_wrap=True)
        return
    first, *others = Text(text).wrap(out, max(out.width - INDENT, 20))
    for place, line in enumerate((first, *others)):
        line.rstrip()
        out.print(Text(" " * INDENT if place else "") + line, soft_wrap=True)


def print_checks(out: Console, checks: Iterable[Check]) -> None:
    """Print a list of checks, below each of them when it passes."""
    rows = []
    for check in checks:
        sides = "" if len(check.tests) > 1 else f"; for a {'CSMS' if 'csms' in check.tests else 'station'}"
        soap = "; over SOAP" if check.bindings == {Binding.SOAP} else ""
        needs = f"; needs --with {check.needs}" if check.needs else ""
        rows.append(
            Row(
                [check.id, check.importance.value, check.phase.value, check.section or "no section"],
                [f"{check.passes}{sides}{soap}{needs}"],
            )
        )
    print_rows(out, ["Check", "Importance", "Phase", "Section"], rows)
