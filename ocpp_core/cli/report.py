"""What ``check`` prints: bad frames, the summary by action, and the same as JSON lines.

Belongs here: turning verdicts into text. Must not be here: reaching them. Everything that a peer sent, file names
included, goes through `printable`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable

from attrs import define, field
from rich.console import Console
from rich.table import Table
from rich.text import Text

from ocpp_core._names import listed
from ocpp_core.check import Verdict
from ocpp_core.cli.text import print_indented, printable
from ocpp_core.schemas import actions
from ocpp_core.versions import Version

__all__ = ["Tally", "as_json", "print_bad", "print_guesses", "print_summary"]

_SHOWN_FILES = 3


@define
class Tally:
    """What a run has counted so far."""

    files: int = 0
    frames: int = 0
    other_lines: int = 0
    """Lines, blank ones aside, that hold no frame."""

    valid: Counter[str] = field(factory=Counter[str])
    invalid: Counter[str] = field(factory=Counter[str])
    untyped: Counter[str] = field(factory=Counter[str])
    guesses: dict[Version, list[str]] = field(factory=dict[Version, list[str]])
    """The files in which the version was guessed, by that version."""

    notes: Counter[str] = field(factory=Counter[str])
    first_noted: dict[str, str] = field(factory=dict[str, str])
    """Where a note was made first: file and line."""

    def add(self, file: str, verdict: Verdict) -> None:
        """Count a frame of a file."""
        for note in verdict.notes:
            self.notes[note.message] += 1
            self.first_noted.setdefault(note.message, f"{printable(file, 200)}:{verdict.found.line}")
        column = self.invalid if not verdict.valid else self.untyped if verdict.untyped else self.valid
        column[_heading(verdict)] += 1
        self.frames += 1


def _heading(verdict: Verdict) -> str:
    """The row of the summary that a frame belongs to."""
    if verdict.action is not None and verdict.action in actions(verdict.version):
        return verdict.action
    if verdict.kind == "malformed":
        return "(malformed)"
    # One row for all actions that do not exist: a hostile log may name any number of them.
    return "(unknown action)" if verdict.action is not None else f"({verdict.kind}, call not seen)"


def as_json(file: str, verdict: Verdict) -> str:
    """A verdict as one line of JSON, in ASCII."""
    return json.dumps(
        {
            "file": file,
            "line": verdict.found.line,
            "message_id": verdict.message_id,
            "kind": verdict.kind,
            "action": verdict.action,
            "version": verdict.version.value,
            "valid": verdict.valid,
            "issues": [
                {"path": each.path, "rule": each.rule, "message": each.message, "code": each.code}
                for each in verdict.problems
            ],
            "notes": [str(note) for note in verdict.notes],
            "valid_in": [version.value for version in verdict.valid_in],
        }
    )


def print_bad(out: Console, file: str, verdict: Verdict) -> None:
    """An invalid frame: where it is, what it is, and what is wrong with it."""
    place = Text(f"{printable(file, 200)}:{verdict.found.line}", style="bold")
    what = f" {verdict.kind}" + (f" {printable(verdict.action)}" if verdict.action is not None else "")
    name = f' id "{printable(verdict.message_id)}"' if verdict.message_id is not None else ""
    out.print(Text.assemble(place, what, name), soft_wrap=True)
    for problem in verdict.problems:
        path = f"{printable(problem.path, 100)}: " if problem.path else ""
        stop = "" if problem.message.endswith("?") else "."
        found = "" if problem.found is None else f'{stop} Found: "{printable(problem.found)}"'
        _print_below(out, Text.assemble(path, problem.message, found, (f" ({problem.rule})", "red")))
    if verdict.valid_in:
        _print_below(out, Text(f"valid in OCPP {listed(verdict.valid_in)}"))


def _print_below(out: Console, line: Text) -> None:
    """A line below that of a frame."""
    if out.is_terminal:
        print_indented(out, line, 4)
    else:  # one line each, for grep
        out.print(Text("    ") + line, soft_wrap=True)


def print_guesses(out: Console, guesses: dict[Version, list[str]]) -> None:
    """Which version was assumed for which files."""
    for version, files in guesses.items():
        names = ", ".join(printable(file, 200) for file in files[:_SHOWN_FILES])
        if len(files) > _SHOWN_FILES:
            names = _count(len(files), "file") if len(guesses) == 1 else f"{names} and {len(files) - _SHOWN_FILES} more"
        out.print(Text(f"Read as OCPP {version} (guessed; --ocpp overrides it): {names}"), soft_wrap=True)


def print_summary(out: Console, tally: Tally) -> None:
    """The frames by action, and how many there are of everything."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold", pad_edge=False)
    table.add_column("Action", overflow="fold")
    for name in ("Frames", "Valid", "Invalid", "Untyped"):
        table.add_column(name, justify="right")
    for action in _in_order({*tally.valid, *tally.invalid, *tally.untyped}):
        counts = tally.valid[action], tally.invalid[action], tally.untyped[action]
        styles = ("green" if counts[0] else "", "red" if counts[1] else "", "")
        cells = (Text(str(count), style) if count else Text("-") for count, style in zip(counts, styles, strict=True))
        table.add_row(Text(action), str(sum(counts)), *cells)
    out.print()
    out.print(table)
    out.print()
    if tally.notes:
        _print_notes(out, tally)
    valid, invalid, untyped = (sum(column.values()) for column in (tally.valid, tally.invalid, tally.untyped))
    total = Text(f"{_count(tally.frames, 'frame')} in {_count(tally.files, 'file')}: {valid} valid, ")
    total.append(f"{invalid} invalid", style="bold red" if invalid else "")
    total.append(f", {untyped} untyped")
    out.print(total)
    out.print(Text(f"{_count(tally.other_lines, 'line')} without a frame"))


def _print_notes(out: Console, tally: Tally) -> None:
    """What was accepted in how many frames, each kind of it once: a station does the same in all of its messages."""
    out.print("Accepted, though the standard forbids it:")
    for note, times in tally.notes.most_common():
        out.print(Text(f"    {note} ({_count(times, 'frame')}, first at {tally.first_noted[note]})"), soft_wrap=True)
    out.print()


def _in_order(names: Iterable[str]) -> list[str]:
    """Actions by name, then the rows without an action."""
    return sorted(names, key=lambda name: (name.startswith("("), name))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
