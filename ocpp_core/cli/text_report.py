"""The report that people read: the findings, and the summary.

Belongs here: the order of its parts, by the settings. Must not be here: how each part looks (``check_text``,
``groups``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TextIO

from rich.text import Text

from ocpp_core._printable import printable
from ocpp_core.check import Verdict
from ocpp_core.check.reports import Report, sentence
from ocpp_core.cli.check_text import print_frame, print_sums, print_table, print_totals
from ocpp_core.cli.config import Settings
from ocpp_core.cli.groups import Groups
from ocpp_core.cli.tally import Tally
from ocpp_core.cli.text import console
from ocpp_core.findings import Finding

__all__ = ["TextReport"]


class TextReport(Report):
    """Each kind of finding once below the summary, or each finding where it comes up and the summary below them."""

    every_frame = False

    def __init__(self, out: TextIO, tally: Tally, settings: Settings) -> None:
        super().__init__(out)
        self._console: Final = console(file=out, color=settings.color)
        self._tally: Final = tally
        self._settings: Final = settings
        self._groups: Final = Groups(self._console.width)

    def frame(self, file: str, verdict: Verdict | None, findings: Sequence[Finding]) -> None:
        """Print a frame of which something is wrong, or note it for the end."""
        if verdict is None:
            for finding in findings:
                text = f"{printable(file, 200)}: {sentence(finding)} ({finding.rule})"
                self._console.print(Text(text), soft_wrap=True)
        elif self._settings.grouped:
            self._groups.add(verdict, findings)
        elif verdict.problems or verdict.tolerated or verdict.broken or (verdict.left_out and findings):
            print_frame(self._console, file, verdict, findings)

    def end(self) -> None:
        """Print the summary, and the findings unless each was printed where it came up."""
        out, tally, settings = self._console, self._tally, self._settings
        if not tally.frames:
            return
        if settings.summary:
            if not settings.grouped:
                out.print()
            print_table(out, tally, everything=settings.statistics)
        if settings.grouped and self._groups:
            self._groups.print(out)
            if settings.summary:
                out.print()
        if settings.summary and not settings.grouped:
            print_sums(out, tally)
        if settings.summary:
            print_totals(out, tally)
