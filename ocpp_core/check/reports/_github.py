"""Annotations of GitHub Actions, and the summary of the job.

Belongs here: workflow commands and their limits. Must not be here: the tables of the summary (``_markdown``).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final, TextIO

from ocpp_core.check._verdicts import Verdict
from ocpp_core.check.reports._escapes import command_data, command_property
from ocpp_core.check.reports._markdown import MarkdownReport
from ocpp_core.check.reports._report import Report, headline, relative, sentence
from ocpp_core.findings import Finding, Severity

__all__ = ["COMMANDS", "MOST_ANNOTATIONS", "GithubReport", "summary_file"]

MOST_ANNOTATIONS: Final = 10  # annotations of a kind that GitHub shows of a step; it drops the others in silence
_SUMMARY: Final = 1 << 20  # bytes of a step's summary; a longer one is refused as a whole
COMMANDS: Final = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


class GithubReport(Report):
    """The first annotations of each kind, and all findings in the job summary.

    They are written at the end, so that they stand together below the text.
    """

    every_frame = False

    def __init__(self, out: TextIO) -> None:
        super().__init__(out)
        self._kept: Final[dict[Severity, list[str]]] = {severity: [] for severity in Severity}
        self._found: Final = dict.fromkeys(Severity, 0)
        summary = summary_file()
        self._summary = None if summary is None else MarkdownReport(summary[0], most=summary[1])

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:
        """Keep the first of each kind, and note all for the summary."""
        for finding in findings:
            self._found[finding.severity] += 1
            kept = self._kept[finding.severity]
            if len(kept) < MOST_ANNOTATIONS:
                kept.append(_command(finding))
        if self._summary is not None:
            self._summary.frame(file, verdict, findings)

    def plain(self, file: str, number: int) -> None:
        """Have frames counted for the summary."""
        if self._summary is not None:
            self._summary.plain(file, number)

    def end(self) -> None:
        """Write the annotations, how many there would be more, and the summary."""
        for kept in self._kept.values():
            self.out.writelines(kept)
        hidden = sum(self._found[each] - len(kept) for each, kept in self._kept.items())
        if hidden:
            where = "no annotation" if self._summary is None else "no annotation: see the summary of the job"
            self.out.write(f"{hidden} more findings have {where}\n")
        if self._summary is not None:
            self._summary.end()
            self._summary.out.close()


def _command(finding: Finding) -> str:
    what = headline(finding)
    text = f"{what}: {sentence(finding)}" if what else sentence(finding)
    file, title = command_property(relative(finding.file)), command_property(finding.rule)
    place = f"file={file},line={max(finding.line, 1)},title={title}"
    return f"::{COMMANDS[finding.severity]} {place}::{command_data(text)}\n"


def summary_file() -> tuple[TextIO, int] | None:
    """The summary of the job, open, and how many bytes there is room for; None where there is no job."""
    name = os.environ.get("GITHUB_STEP_SUMMARY")
    if not name:
        return None
    path = Path(name)
    used = path.stat().st_size if path.exists() else 0
    return path.open("a", encoding="utf-8", newline="\n"), _SUMMARY - used
