"""A line of JSON for each frame.

Belongs here: its members, which ``frame.schema.json`` beside this module describes. Must not be here: what they say.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from ocpp_core.check._verdicts import Problem, Verdict
from ocpp_core.check.reports._report import Report
from ocpp_core.findings import Finding

__all__ = ["JsonReport", "frame_schema"]

_LONGEST: Final = 1_000
"""Most characters of what a peer sent in one member of a line."""

_SCHEMA: Final = Path(__file__).with_name("frame.schema.json")


def frame_schema() -> dict[str, Any]:
    """The JSON Schema of a line."""
    return dict(json.loads(_SCHEMA.read_bytes()))


class JsonReport(Report):
    """A line for each frame, in ASCII."""

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:
        """Write the line of a frame; for findings about no frame one without its members."""
        line: dict[str, Any] = {"file": file}
        if verdict is not None:
            line |= _of_frame(verdict)
        line["findings"] = [_of_finding(finding) for finding in findings]
        self.out.write(json.dumps(line) + "\n")


def _of_frame(verdict: Verdict) -> dict[str, Any]:
    context = verdict.found.context
    return {
        "line": verdict.found.line,
        "message_id": _cut(verdict.message_id),
        "kind": verdict.kind,
        "action": _cut(verdict.action),
        "version": verdict.version.value,
        "station": _cut(context.station),
        "sender": None if context.sender is None else context.sender.value,
        "when": _cut(context.when),
        "how": verdict.found.how,
        "shortened": verdict.found.shortened,
        "cut_off": verdict.cut_off,
        "valid": None if verdict.valid and verdict.left_out else verdict.valid,
        "issues": [_of_problem(each) for each in verdict.problems],
        "tolerated": [
            {**_of_problem(each), "tolerance": each.tolerance, "read_as": each.read_as} for each in verdict.tolerated
        ],
        "notes": [str(note) for note in verdict.notes],
        "valid_in": [version.value for version in verdict.valid_in],
    }


def _of_problem(problem: Problem) -> dict[str, Any]:
    return {"path": problem.path, "rule": problem.rule, "message": problem.message, "code": problem.code}


def _of_finding(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "path": finding.path,
        "found": _cut(finding.found),
        "allowed": finding.allowed,
        "suggestion": finding.suggestion,
        "section": finding.section,
        "fault": finding.fault,
    }


def _cut(value: Any) -> Any:
    """A JSON value, the text of which is cut if it is long, and then says how long it was."""
    text = value if isinstance(value, str) else json.dumps(value)
    return value if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(text)} characters)"
