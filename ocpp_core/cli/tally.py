"""What a run of ``check`` has counted, for the summary.

Belongs here: frames by action and verdict, what was noted and tolerated. Must not be here: printing (``check_text``).
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from attrs import define, field

from ocpp_core._printable import printable
from ocpp_core.check import Plain, Problem, Verdict
from ocpp_core.findings import any_item
from ocpp_core.schemas import actions
from ocpp_core.versions import Version

__all__ = ["Tally"]

_MAX_HOWS: Final = 50
_COLUMN: Final = re.compile(r" in column [0-9]+")


@define
class Tally:
    """What a run has counted so far."""

    tolerant: bool = False
    """Whether anything is tolerated."""

    files: int = 0
    without_frames: int = 0
    """Files that hold no frame."""

    frames: int = 0
    other_lines: int = 0
    """Lines, blank ones aside, that hold no frame."""

    ignored: int = 0
    """Findings that do not count."""

    known: int = 0
    """Findings that the baseline has."""

    valid: Counter[str] = field(factory=Counter[str])
    tolerated: Counter[str] = field(factory=Counter[str])
    """Frames that are valid but for what was tolerated."""

    invalid: Counter[str] = field(factory=Counter[str])
    untyped: Counter[str] = field(factory=Counter[str])
    guesses: dict[Version, list[str]] = field(factory=dict[Version, list[str]])
    """The files in which the version was guessed, by that version."""

    hows: dict[str, Counter[str]] = field(factory=dict[str, Counter[str]])
    """How frames were read that did not stand there as JSON, and how many of which file."""

    notes: Counter[str] = field(factory=Counter[str])
    first_noted: dict[str, str] = field(factory=dict[str, str])
    """Where a note was made first: file and line."""

    findings: Counter[str] = field(factory=Counter[str])
    """What was tolerated: the name, and the place in the messages."""

    first_found: dict[str, str] = field(factory=dict[str, str])
    """Where it was tolerated first: file and line."""

    noticed: set[str] = field(factory=set[str])
    """The rows of the summary with a finding."""

    def add_how(self, file: str, how: str | None, of_file: str | None, number: int = 1) -> None:
        """Count how frames of a file were read, that of the file itself aside."""
        how = _COLUMN.sub("", (how or "").removeprefix(of_file or "").removeprefix(", "))
        if how and (how in self.hows or len(self.hows) < _MAX_HOWS):
            self.hows.setdefault(how, Counter())[file] += number

    def add(self, file: str, verdict: Verdict) -> None:
        """Count a frame of a file."""
        if verdict.problems or verdict.tolerated or verdict.notes or verdict.left_out:
            self.noticed.add(_heading(verdict))
        for note in verdict.notes:
            self.notes[note.message] += 1
            self.first_noted.setdefault(note.message, f"{printable(file, 200)}:{verdict.found.line}")
        for problem in verdict.tolerated:
            what = _place(problem, verdict)
            self.findings[what] += 1
            self.first_found.setdefault(what, f"{printable(file, 200)}:{verdict.found.line}")
        self._column(verdict)[_heading(verdict)] += 1
        self.frames += 1

    def add_plain(self, plain: Plain, number: int) -> None:
        """Count frames of which nothing is to be said."""
        column = self.untyped if plain.untyped else self.valid
        column[_heading(plain)] += number
        self.frames += number

    def _column(self, verdict: Verdict) -> Counter[str]:
        if not verdict.valid:
            return self.invalid
        if verdict.tolerated:
            return self.tolerated
        return self.untyped if verdict.untyped else self.valid

    def columns(self) -> dict[str, Counter[str]]:
        """The counts of frames by row, under the words for their columns."""
        middle = {"tolerated": self.tolerated} if self.tolerant else {}
        return {"valid": self.valid, **middle, "invalid": self.invalid, "untyped": self.untyped}


def _place(problem: Problem, verdict: Verdict) -> str:
    """What was tolerated and where, the same for every item of a list."""
    if not problem.path or verdict.action is None:
        return str(problem.tolerance)
    return f"{problem.tolerance} at {verdict.action}:{printable(any_item(problem.path), 200)}"


def _heading(verdict: Verdict | Plain) -> str:
    """The row of the summary that a frame belongs to."""
    if verdict.action is not None and verdict.action in actions(verdict.version):
        return verdict.action
    if verdict.kind in ("malformed", "noise"):
        return f"({verdict.kind})"
    # One row for all actions that do not exist: a hostile log may name any number of them.
    return "(unknown action)" if verdict.action is not None else f"({verdict.kind}, call not seen)"
