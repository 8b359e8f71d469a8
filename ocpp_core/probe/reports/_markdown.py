"""Markdown, for comments and the summaries of jobs.

Belongs here: the tables. Must not be here: what they say.
"""

from __future__ import annotations

from typing import Final, TextIO

from ocpp_core.check.reports._escapes import markdown_code
from ocpp_core.probe._commands import address_of, command_for
from ocpp_core.probe._outcomes import Outcome
from ocpp_core.probe._report import Group, Report
from ocpp_core.probe.reports._words import (
    basis,
    counted_outcomes,
    coverage_table,
    heading,
    how_often,
    safe,
    sentence,
    subject,
    unasked_lines,
)

__all__ = ["write_markdown"]

_MOST: Final = 1 << 20
"""Most bytes: GitHub refuses a longer summary as a whole."""

_ROOM: Final = 50_000
"""Bytes for all but the groups."""


def write_markdown(report: Report, out: TextIO, *, most: int = _MOST) -> None:
    """Writes the groups, the phases, and what was not asked, as far as ``most`` bytes hold."""
    room = most - _ROOM
    if room < 0:
        return
    title = heading(report, address_of(report.target))
    out.write(f"## OCPP probe\n\n{markdown_code(title)}\n\n{counted_outcomes(report.counts)}\n")
    if report.options.permitted:
        out.write(f"\nThe user says that {markdown_code(safe(report.options.permitted))} may be tested.\n")
    if report.stopped:
        out.write(f"\nIt ended before its end: {markdown_code(safe(report.stopped))}\n")
    rows = [_row(each, report) for each in report.groups]
    if rows:
        out.write("\n| Outcome | What | Why | Demanded by | To try it again |\n| --- | --- | --- | --- | --- |\n")
    for place, row in enumerate(rows):
        room -= len(row.encode())
        if room < 0:
            out.write(f"\n{len(rows) - place} more are not listed here.\n")
            break
        out.write(row)
    _write_table(_phases(report), out)
    _write_table(coverage_table(report), out)
    lines = unasked_lines(report)
    if lines:
        out.write("\nNot asked:\n\n" + "".join(f"* {markdown_code(line)}\n" for line in lines[:_REASONS]))


_REASONS: Final = 50


def _row(group: Group, report: Report) -> str:
    shortest = group.shortest
    why = "; ".join(filter(None, (sentence(shortest), how_often(group))))
    cells = [subject(group.check, group.case, group.rule), why, basis(group.check)]
    cells.append(command_for(report.target, report.options, shortest))
    return f"| {group.outcome.word} | {' | '.join(map(markdown_code, cells))} |\n"


def _phases(report: Report) -> list[list[str]]:
    outcomes = [each for each in reversed(Outcome) if report.counts[each]]
    if not outcomes:
        return []
    head = ["Phase", *(each.word for each in outcomes)]
    return [head, *([phase, *(str(counts[each]) for each in outcomes)] for phase, counts in report.by_phase.items())]


def _write_table(table: list[list[str]], out: TextIO) -> None:
    if table:
        head, *rows = table
        out.write("\n")
        out.writelines(f"| {' | '.join(row)} |\n" for row in (head, ["---"] * len(head), *rows))
