"""The Code Quality report of GitLab.

Belongs here: its six members. Must not be here: what they say.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final, TextIO

from ocpp_core._printable import printable
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check.reports._report import MAX_FINDINGS, Repeats, Report, fingerprint, headline, relative, sentence
from ocpp_core.findings import Finding, Severity

__all__ = ["GitlabReport"]

_SEVERITIES: Final = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


class GitlabReport(Report):
    """One array with an object for each finding."""

    every_frame = False

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._repeats: Final = Repeats()
        self._written = 0
        self._left_out = 0
        self._last = ""

    def begin(self) -> None:
        """Open the array."""
        self.out.write("[")

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:  # noqa: ARG002
        """Write an object for each finding."""
        for finding in findings:
            if self._written >= MAX_FINDINGS:
                self._left_out += 1
                continue
            mark = fingerprint(finding)
            what = headline(finding)
            self._write(
                f"{what}: {sentence(finding)}" if what else sentence(finding),
                finding.rule,
                f"{mark}-{self._repeats.number(mark)}",
                _SEVERITIES[finding.severity],
                relative(finding.file),
                max(finding.line, 1),
            )

    def end(self) -> None:
        """Say how many findings are missing, and close the array."""
        if self._left_out:
            text = f"{self._left_out} more findings are not in this report, which lists {MAX_FINDINGS}"
            self._write(text, "report/left-out", "left-out", "info", self._last, 1)
        self.out.write("\n]\n")

    def _write(self, text: str, rule: str, mark: str, severity: str, path: str, line: int) -> None:  # noqa: PLR0917
        entry: dict[str, Any] = {
            "description": text,
            "check_name": rule,
            "fingerprint": mark,
            "severity": severity,
            "location": {"path": printable(path, 1000), "lines": {"begin": line}},
        }
        self._last = path
        self.out.write(",\n" if self._written else "\n")
        self.out.write(json.dumps(entry))
        self._written += 1
