"""JUnit XML: a suite for each phase, a case for each check and what it was tried on.

Belongs here: suites and cases, in the strict dialect that every reader takes. Must not be here: what they say.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TextIO

from ocpp_core.check.reports._escapes import xml_text
from ocpp_core.probe._commands import command_for
from ocpp_core.probe._outcomes import Outcome, Phase, Result
from ocpp_core.probe._report import Group, Report, groups_of
from ocpp_core.probe.reports._words import basis, frame_text, how_often, safe, sentence, subject

__all__ = ["write_junit"]

_SKIPPED: Final = (Outcome.SKIPPED, Outcome.NOT_JUDGED)
_MOST: Final = 10
"""Most groups that one case tells of."""


def write_junit(report: Report, out: TextIO) -> None:
    """Writes all suites."""
    out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
    for number, phase in enumerate(report.by_phase):
        _write_suite(report, phase, number, out)
    out.write("</testsuites>\n")


def _write_suite(report: Report, phase: Phase, number: int, out: TextIO) -> None:
    cases: dict[tuple[str, str], list[Result]] = {}
    for each in report.results:
        if each.phase is phase:
            cases.setdefault((each.check.id, each.case), []).append(each)
    worst = [max(each.verdict.outcome for each in them) for them in cases.values()]
    unasked = [each for each in report.not_asked if each.check.phase is phase]
    out.write(
        f'<testsuite name="{phase}" package="ocpp-core" id="{number}" '
        f'timestamp="{report.begun:%Y-%m-%dT%H:%M:%S}" hostname="localhost" tests="{len(cases) + len(unasked)}" '
        f'failures="{worst.count(Outcome.FAIL)}" errors="0" '
        f'skipped="{sum(map(worst.count, _SKIPPED)) + len(unasked)}" '
        f'time="{report.phase_seconds.get(phase, 0):.3f}">\n<properties/>\n'
    )
    for them in cases.values():
        _write_case(report, them, out)
    for left_out in unasked:
        _write_head(left_out.check.id, "", 0.0, out)
        out.write(f'<skipped message="{xml_text(left_out.why)}"/></testcase>\n')
    out.write("<system-out>")
    for group in groups_of([each for each in report.results if each.phase is phase], (Outcome.WARNING, Outcome.OPEN)):
        out.write(xml_text(f"{group.outcome.word} {subject(group.check, group.case, group.rule)}\n"))
        out.write(xml_text(_told(report, group)))
    out.write("</system-out>\n<system-err/>\n</testsuite>\n")


def _write_case(report: Report, results: Sequence[Result], out: TextIO) -> None:
    first = results[0]
    _write_head(first.check.id, first.case, sum(each.seconds for each in results), out)
    failures = groups_of(results, (Outcome.FAIL,))
    if failures:
        shortest = failures[0].shortest
        out.write(f'<failure type="{xml_text(first.check.id)}" message="{xml_text(sentence(shortest))}">')
        out.writelines(
            xml_text(f"{subject(each.check, each.case, each.rule)}\n{_told(report, each)}") for each in failures[:_MOST]
        )
        if len(failures) > _MOST:
            out.write(f"and {len(failures) - _MOST} more rules\n")
        out.write("</failure>")
    else:
        why = [each for each in results if each.verdict.outcome in _SKIPPED]
        if len(why) == len(results):
            out.write(f'<skipped message="{xml_text(f"{why[0].verdict.outcome.word}: {sentence(why[0])}")}"/>')
    out.write("</testcase>\n")


def _write_head(check: str, case: str, seconds: float, out: TextIO) -> None:
    name = xml_text(safe(f"{check} {case}".strip(), 300))
    out.write(f'<testcase name="{name}" classname="{xml_text(check)}" time="{seconds:.3f}">')


def _told(report: Report, group: Group) -> str:
    """What is said of a group, a line for each thing."""
    shortest = group.shortest
    verdict = shortest.verdict
    lines = [
        sentence(shortest),
        f"demanded by: {basis(group.check)}",
        how_often(group),
        f"sent: {frame_text(verdict.sent)}" if verdict.sent else "",
        f"received: {frame_text(verdict.received)}" if verdict.received else "",
        command_for(report.target, report.options, shortest),
    ]
    return "".join(f"    {line}\n" for line in lines if line)
