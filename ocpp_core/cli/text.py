"""How this command line prints: consoles, and text that others wrote.

Belongs here: what every command needs to print safely on any terminal. Must not be here: what is printed.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from typing import Final

from attrs import frozen
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

__all__ = ["Row", "console", "printable", "print_rows"]

LONGEST: Final = 60
"""Most characters shown of anything that a peer sent."""


def printable(text: str, limit: int = LONGEST) -> str:
    """A peer's text so that no terminal obeys it: characters that cannot be seen become escapes, the rest is cut.

    That takes in control characters, line ends, directional marks and lone surrogates.
    """
    shown = ""
    for character in text[: limit + 1]:
        piece = character if character.isprintable() else character.encode("unicode_escape").decode()
        if len(shown) + len(piece) > limit:
            return shown[: limit - 3] + "..."
        shown += piece
    return shown


def console(*, stderr: bool = False) -> Console:
    """A console that adds nothing of its own: no markup, emoji or guessed highlights, no colour unless a terminal."""
    stream = sys.stderr if stderr else sys.stdout
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:  # rather an escape than a crash where the terminal is not UTF-8
        reconfigure(errors="backslashreplace")
    return Console(file=stream, markup=False, emoji=False, highlight=False)


@frozen
class Row:
    """A row of short cells, with sentences below it that take the whole width."""

    cells: Sequence[str]
    notes: Sequence[str] = ()
    depth: int = 0
    """How far the row and its notes are indented."""


_GAP: Final = 2
_WIDEST: Final = 34  # one long name must not push every other column off an 80-column screen


def print_rows(out: Console, header: Sequence[str], rows: Iterable[Row]) -> None:
    """Print rows under a header, their notes below each: readable at 80 columns, where one column of notes is not."""
    listed = list(rows)
    tables = [list(header), *([" " * row.depth + row.cells[0], *row.cells[1:]] for row in listed)]
    widths = [min(_WIDEST, max(cell_len(cells[place]) for cells in tables)) for place in range(len(header))]
    out.print(Text(_line(tables[0], widths), style="bold"))
    for row, cells in zip(listed, tables[1:], strict=True):
        text = Text(_line(cells, widths))
        text.stylize("cyan", 0, len(cells[0]))
        hang = sum(widths[:-1]) + _GAP * (len(widths) - 1)
        lines = text.wrap(out, max(out.width, 20)) if text.cell_len <= out.width else _hung(out, text, cells, hang)
        for line in lines:
            out.print(line, soft_wrap=True)
        for note in row.notes:
            out.print(Padding(Text(note), (0, 0, 0, row.depth + 4)))


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell + " " * (width - cell_len(cell)) for cell, width in zip(cells, widths, strict=True))
    return (" " * _GAP).join(padded).rstrip()


def _hung(out: Console, text: Text, cells: Sequence[str], hang: int) -> list[Text]:
    """A row that is too long: its last cell goes on in its own column, or below if that leaves no room."""
    last = cells[-1]
    room = out.width - hang
    if room < 10 or not last:
        return [text]
    head = text[: len(text.plain) - len(last)]
    first, *rest = Text(last).wrap(out, room)
    return [head + first, *(Text(" " * hang) + line for line in rest)]
