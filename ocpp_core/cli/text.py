"""How this command line prints: consoles, indented sentences, rows.

Belongs here: what every command needs to print on any terminal. Must not be here: what is printed.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Sequence
from typing import IO, Final, Literal

from attrs import frozen
from rich.console import Console
from rich.text import Text

__all__ = ["INDENT", "Row", "console", "counted", "print_below", "print_indented", "print_rows"]

INDENT: Final = 4
"""How far stands what belongs to a line above."""


class _Console(Console):
    """A console that leaves it to the command line what to do about a reader that has gone."""

    def on_broken_pipe(self) -> None:
        """Raise what rich would turn into an exit with 1, which here means an invalid frame."""
        raise BrokenPipeError(errno.EPIPE, os.strerror(errno.EPIPE))


def console(*, stderr: bool = False, file: IO[str] | None = None, color: str = "auto") -> Console:
    """A console that adds nothing of its own: no markup, emoji or guessed highlights.

    ``color`` is ``always``, ``never``, or ``auto``: on a terminal, unless NO_COLOR or FORCE_COLOR is set.
    """
    stream = file if file is not None else sys.stderr if stderr else sys.stdout
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:  # rather an escape than a crash where the terminal is not UTF-8
        reconfigure(errors="backslashreplace")
    if color == "auto":
        color = "never" if os.environ.get("NO_COLOR") else "always" if os.environ.get("FORCE_COLOR") else color
    is_terminal = stream is not None and stream.isatty()
    system: Literal["auto", "standard"] | None
    system = None if color == "never" else "standard" if color == "always" and not is_terminal else "auto"
    made = _Console(
        file=stream, markup=False, emoji=False, highlight=False, force_terminal=is_terminal, color_system=system
    )
    made.no_color = color == "never"
    return made


def counted(number: int, noun: str) -> str:
    """So many of something, in words."""
    return f"{number} {noun}" + ("" if number == 1 else "s")


def print_indented(out: Console, text: Text, indent: int) -> None:
    """Print a sentence, each of its lines indented, without blanks at their ends."""
    for line in text.wrap(out, max(out.width - indent, 20)):
        line.rstrip()
        out.print(Text(" " * indent) + line, soft_wrap=True)


def print_below(out: Console, line: Text) -> None:
    """Print a sentence that belongs to the line above: indented, and in one line for grep if there is no terminal."""
    if out.is_terminal:
        print_indented(out, line, INDENT)
    else:
        out.print(Text(" " * INDENT) + line, soft_wrap=True)


@frozen
class Row:
    """A row of short cells, with sentences below it that take the whole width. A single cell is a heading."""

    cells: Sequence[str]
    notes: Sequence[str] = ()
    depth: int = 0
    """How far the row and its notes are indented."""


_GAP: Final = "  "
_WIDEST: Final = 34  # one long name must not push every other column off an 80-column screen
_NARROWEST: Final = 10  # and a column below this width is not worth filling


def print_rows(out: Console, header: Sequence[str], rows: Iterable[Row]) -> None:
    """Print rows under a header, their notes below each: readable at 80 columns, where one column of notes is not."""
    listed = list(rows)
    lines = [[" " * row.depth + row.cells[0], *row.cells[1:]] for row in listed]
    full = [list(header), *(cells for cells in lines if len(cells) == len(header))]
    widths = [min(_WIDEST, max(len(cells[place]) for cells in full)) for place in range(len(header))]
    _print_cells(out, header, widths, bold=True)
    for row, cells in zip(listed, lines, strict=True):
        if len(cells) < len(header):
            out.print()
        _print_cells(out, cells, widths)
        for note in row.notes:
            print_indented(out, Text(note), row.depth + 4)


def _print_cells(out: Console, cells: Sequence[str], widths: Sequence[int], *, bold: bool = False) -> None:
    """One row; where it is too long for the screen, the last cell goes on in its own column if there is room.

    A name that is too wide for its column stands on a line of its own if the row is too long with it.
    """
    *first, last = cells
    head = "".join(cell.ljust(width) + _GAP for cell, width in zip(first, widths, strict=False))
    if first and len(first[0]) > widths[0] and len(head) + len(last) > out.width:
        out.print(Text(first[0], style="bold"), soft_wrap=True)
        head, bold_length = " " * (widths[0] + len(_GAP)) + head[len(first[0]) + len(_GAP) :], 0
    else:
        bold_length = len(cells[0])
    room = out.width - len(head)
    if len(last) > room >= _NARROWEST:
        last = ("\n" + " " * len(head)).join(line.plain.rstrip() for line in Text(last).wrap(out, room))
    elif len(last) > room:
        head, last = head.rstrip() + "\n", last.rjust(out.width)
    text = Text((head + last).rstrip())
    text.stylize("bold", 0, len(text) if bold else bold_length)
    out.print(text, soft_wrap=True)
