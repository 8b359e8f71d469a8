"""The Reviewdog Diagnostic Format, as one JSON object.

Belongs here: its members. Must not be here: what they say.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final, TextIO

from ocpp_core._printable import printable
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check.reports._report import Report, headline, relative, sentence
from ocpp_core.findings import Finding, Severity

__all__ = ["RdjsonReport"]

_SEVERITIES: Final = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


class RdjsonReport(Report):
    """One DiagnosticResult with a diagnostic for each finding."""

    every_frame = False

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._before = "\n"

    def begin(self) -> None:
        """Open the list of diagnostics."""
        self.out.write('{"source": {"name": "ocpp-core"},\n"diagnostics": [')

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:  # noqa: ARG002
        """Write a diagnostic for each finding."""
        for finding in findings:
            self.out.write(self._before + json.dumps(_diagnostic(finding)))
            self._before = ",\n"

    def end(self) -> None:
        """Close the list."""
        self.out.write("\n]}\n")


def _diagnostic(finding: Finding) -> dict[str, Any]:
    what = headline(finding)
    return {
        "message": f"{what}: {sentence(finding)}" if what else sentence(finding),
        "location": {
            "path": printable(relative(finding.file), 1000),
            "range": _range(finding),
        },
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
    }


def _range(finding: Finding) -> dict[str, Any]:
    """Where the frame is. The columns are in bytes."""
    start, end = finding.start, finding.end
    if start is None or end is None:
        return {"start": {"line": max(finding.line, 1)}}
    return {"start": {"line": start.line, "column": start.utf8}, "end": {"line": end.line, "column": end.utf8}}
