"""What a page says above the messages of where they came from: the results of a probe.

Belongs here: what such results are to a page. Must not be here: how they came about (``probe``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from attrs import frozen

from ocpp_core.check.page._data import LONGEST
from ocpp_core.findings import Severity

__all__ = ["PageResult", "PageResults"]

_MOST: Final = 500
"""Most results that a page lists."""


@frozen(kw_only=True)
class PageResult:
    """One thing to mend, or to look at."""

    severity: Severity
    label: str
    """What it is, in a word or two, such as ``fail``."""

    title: str
    lines: Sequence[str]
    frames: Sequence[tuple[str, str]]
    """Frames that belong to it, each with a word for what it is; the first is looked for among the messages."""

    command: str
    """What tries it again."""

    def data(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "severity": self.severity.value,
            "label": self.label,
            "title": self.title,
            "lines": list(self.lines),
            "frames": [[name, text[:LONGEST]] for name, text in self.frames],
            "command": self.command,
        }


@frozen(kw_only=True)
class PageResults:
    """All of them, and what there is to say of the whole."""

    title: str
    lines: Sequence[str]
    tables: Sequence[Sequence[Sequence[str]]]
    """The first row of each is its head."""

    results: Sequence[PageResult]
    notes: Sequence[str] = ()
    """What was not asked; it stands below the results."""

    def data(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "title": self.title,
            "lines": list(self.lines),
            "tables": [[list(row) for row in table] for table in self.tables],
            "results": [each.data() for each in self.results[:_MOST]],
            "notes": list(self.notes),
            "more": max(len(self.results) - _MOST, 0),
        }
