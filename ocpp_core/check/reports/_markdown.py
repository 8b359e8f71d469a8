"""Markdown, for comments and the summaries of jobs.

Belongs here: the tables, and escaping. Must not be here: what they say.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TextIO

from ocpp_core._printable import printable
from ocpp_core.check._verdicts import Verdict
from ocpp_core.check.reports._escapes import markdown_code
from ocpp_core.check.reports._report import Report, headline, relative, sentence
from ocpp_core.findings import Finding, Severity

__all__ = ["MarkdownReport"]

_MOST: Final = 1 << 20
_ROOM: Final = 600  # bytes for all but the rows
_HEAD: Final = "| Where | Frame | Finding | Rule |\n| --- | --- | --- | --- |\n"


class MarkdownReport(Report):
    """How much was found, and a table of it, as far as ``most`` bytes hold: neither the rest nor the memory grows."""

    every_frame = False

    def __init__(self, out: TextIO, *, most: int = _MOST) -> None:
        super().__init__(out)
        self._room = most - _ROOM
        self._rows: Final[list[str]] = []
        self._found: Final = dict.fromkeys(Severity, 0)
        self._frames = 0
        self._left_out = 0

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:  # noqa: ARG002
        """Note the findings of a frame."""
        self._frames += verdict is not None
        for finding in findings:
            self._found[finding.severity] += 1
            row = "" if self._left_out else _row(finding)
            self._room -= len(row.encode())
            if self._left_out or self._room < 0:
                self._left_out += 1
            else:
                self._rows.append(row)

    def plain(self, file: str, number: int) -> None:  # noqa: ARG002
        """Count frames."""
        self._frames += number

    def end(self) -> None:
        """Write it all."""
        if self._room + _ROOM < 0 and not self._rows:  # not even the head would fit
            return
        counts = ", ".join(f"{count} {each}{'' if count == 1 else 's'}" for each, count in self._found.items())
        self.out.write(f"## OCPP check\n\n{counts} in {self._frames} frame{'' if self._frames == 1 else 's'}\n")
        if self._rows:
            self.out.write(f"\n{_HEAD}")
            self.out.writelines(self._rows)
        if self._left_out:
            self.out.write(f"\n{self._left_out} more findings are not listed here.\n")


def _row(finding: Finding) -> str:
    cells = [f"{printable(relative(finding.file), 200)}:{finding.line}", headline(finding)]
    where, what, says, rule = map(markdown_code, [*cells, sentence(finding), finding.rule])
    return f"| {where} | {what} | {finding.severity}: {says} | {rule} |\n"
