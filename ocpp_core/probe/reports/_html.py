"""The page: the results of a run, and below them the conversation, as ``ocpp-core report`` shows one.

Belongs here: what the page is told. Must not be here: the page itself (``check.page``).
"""

from __future__ import annotations

from typing import Final, TextIO

from ocpp_core.check import check_text, findings_of, redacted
from ocpp_core.check.page import Page, PageResult, PageResults
from ocpp_core.probe._commands import address_of, command_for
from ocpp_core.probe._outcomes import Outcome
from ocpp_core.probe._report import Group, Report
from ocpp_core.probe.reports._words import (
    LEVELS,
    basis,
    counted_outcomes,
    coverage_table,
    frame_text,
    heading,
    how_often,
    label,
    latency_text,
    sentence,
    subject,
    unasked_lines,
)
from ocpp_core.redaction import Redactor

__all__ = ["write_page"]

_FILE: Final = "the run"
"""What the page calls the file of the messages: they come from none."""


def write_page(report: Report, out: TextIO) -> None:
    """Writes the page. Passwords and keys in messages are replaced, as ``ocpp-core report`` does it."""
    page = Page(redacted="passwords and keys are replaced", results=_results(report))
    redactor = Redactor(people=False)
    for verdict in check_text("\n".join(each.line() for each in report.record), report.version):
        safe = redacted(verdict, redactor)
        # What the probe itself sent is broken on purpose.
        page.add(_FILE, safe, findings_of(safe, _FILE) if safe.found.context.sender is report.tests else ())
    page.write(out)


def _results(report: Report) -> PageResults:
    title = heading(report, address_of(report.target))
    outcomes = [each for each in reversed(Outcome) if report.counts[each]]
    lines = [
        f"{counted_outcomes(report.counts)}; seed {report.options.seed}, {report.seconds:.1f} s",
        latency_text(report),
    ]
    if report.options.permitted:
        lines.append(f"The user says that {report.options.permitted} may be tested.")
    if report.stopped:
        lines.append(f"It ended before its end: {report.stopped}")
    table = [["Phase", *(each.word for each in outcomes)]]
    table += [[phase, *(str(counts[each] or "") for each in outcomes)] for phase, counts in report.by_phase.items()]
    played = coverage_table(report, none="")  # what is empty takes no room on a narrow screen
    return PageResults(
        title=title[0].upper() + title[1:],
        lines=lines,
        tables=[each for each in (table if outcomes else [], played) if each],
        results=[_result(each, report) for each in report.groups],
        notes=unasked_lines(report),
    )


def _result(group: Group, report: Report) -> PageResult:
    shortest = group.shortest
    verdict = shortest.verdict
    frames = [("sent", verdict.sent), ("received", verdict.received)]
    return PageResult(
        severity=LEVELS[group.outcome],
        label=label(group),
        title=subject(group.check, group.case, group.rule),
        lines=[each for each in (sentence(shortest), how_often(group), f"demanded by: {basis(group.check)}") if each],
        frames=[(name, frame_text(frame, 4_000)) for name, frame in frames if frame],
        command=command_for(report.target, report.options, shortest),
    )
