"""One JSON document, which ``report.schema.json`` beside this module describes.

Belongs here: its members. Must not be here: what they say. All that differs from one run to the next of the same
system stands in ``measured``.
"""

from __future__ import annotations

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final, TextIO

from ocpp_core.probe._commands import address_of, command_for
from ocpp_core.probe._coverage import Coverage, coverage
from ocpp_core.probe._outcomes import Check, Outcome, Result
from ocpp_core.probe._report import Group, Report

__all__ = ["report_schema", "write_json"]

_FORMAT: Final = 1
_LONGEST: Final = 1_000
"""Most characters of what went over the wire in one member."""

_SCHEMA: Final = Path(__file__).with_name("report.schema.json")


def report_schema() -> dict[str, Any]:
    """The JSON Schema of the document."""
    return dict(json.loads(_SCHEMA.read_bytes()))


def write_json(report: Report, out: TextIO) -> None:
    """Writes the document, in ASCII."""
    json.dump(_document(report), out, indent=1)
    out.write("\n")


def _document(report: Report) -> dict[str, Any]:
    options = report.options
    seen = {each.check.id: each.check for each in report.results} | {
        each.check.id: each.check for each in report.not_asked
    }
    return {
        "format": _FORMAT,
        "tool": f"ocpp_core {version('ocpp_core')}",
        "target": {
            "tests": report.tests.value,
            "address": address_of(report.target),
            "identity": report.target.identity,
            "version": report.version.value,
            "permitted": options.permitted or None,
        },
        "options": {
            "phases": [each.value for each in options.phases],
            "only": sorted(options.only),
            "checks": sorted(options.checks),
            "with": sorted(options.allowed),
            "seed": options.seed,
        },
        "counts": {each.word: report.counts[each] for each in reversed(Outcome)},
        "known": report.known,
        "stopped": report.stopped or None,
        "cut_short": {phase.value: why for phase, why in report.cut_short.items()},
        "checks": {name: _check(seen[name]) for name in sorted(seen)},
        "coverage": [_coverage(each) for each in coverage(report.results, report.tests, report.version)],
        "groups": [_group(each, report) for each in report.groups],
        "results": [_result(each) for each in report.results],
        "not_asked": [{"check": each.check.id, "why": each.why} for each in report.not_asked],
        "measured": {
            "begun": report.begun.isoformat(timespec="milliseconds"),
            "seconds": round(report.seconds, 3),
            "phases": {phase.value: round(seconds, 3) for phase, seconds in report.phase_seconds.items()},
            "median": round(report.latency.median, 6),
            "worst": round(report.latency.worst, 6),
            "sent": report.sent,
            "received": report.received,
            "connections": report.connections,
        },
    }


def _check(check: Check) -> dict[str, Any]:
    return {
        "phase": check.phase.value,
        "importance": check.importance.value,
        "section": check.section,
        "passes": check.passes,
    }


def _coverage(covered: Coverage) -> dict[str, Any]:
    return {
        "profile": covered.profile,
        "cases": covered.cases,
        "passed": covered.passed,
        "failed": covered.failed,
        "not judged": covered.not_judged,
    }


def _group(group: Group, report: Report) -> dict[str, Any]:
    shortest = group.shortest
    return {
        **_named(shortest),
        "reproduced": shortest.reproduced if group.reproduced else False,
        "count": len(group.results),
        "message": shortest.verdict.message,
        "path": shortest.verdict.path,
        "sent": _cut(shortest.verdict.sent),
        "received": _cut(shortest.verdict.received),
        "after": shortest.after,
        "command": command_for(report.target, report.options, shortest),
    }


def _result(result: Result) -> dict[str, Any]:
    made = {**_named(result), "phase": result.phase.value}
    if result.verdict.outcome is Outcome.PASS:
        return made
    verdict = result.verdict
    return {
        **made,
        "reproduced": result.reproduced,
        "message": verdict.message,
        "path": verdict.path,
        "sent": _cut(verdict.sent),
        "received": _cut(verdict.received),
        "after": result.after,
    }


def _named(result: Result) -> dict[str, Any]:
    verdict = result.verdict
    return {"check": result.check.id, "case": result.case, "rule": verdict.rule, "outcome": verdict.outcome.word}


def _cut(frame: str | bytes) -> str:
    """What went over the wire, cut if it is long, with its length."""
    text = frame.decode(errors="backslashreplace") if isinstance(frame, bytes) else frame
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(text)} characters)"
