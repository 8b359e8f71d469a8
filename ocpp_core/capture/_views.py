"""Texts in which frames stand in another notation than JSON in a line, as one in which they stand so.

Belongs here: which notations there are and in which order they are undone. Must not be here: any of them.

A notation is undone where its marks show, place by place, so that the rest of the text stays as it is: what tells of
a frame still stands beside it, and no frame is found twice. Each takes time linear in the length of the text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import evolve, frozen

from ocpp_core.capture._edits import Edits
from ocpp_core.capture._encodings import base64_fields, byte_values, entities, hex_dumps, hex_fields
from ocpp_core.capture._found import Excerpt
from ocpp_core.capture._lines import partial_lines, prefixed_lines
from ocpp_core.capture._quotes import MISQUOTED, doubled_backslashes, doubled_quotes, sql_strings, typographic_quotes
from ocpp_core.capture._yaml import yaml_blocks

__all__ = ["View", "has_notations", "viewed"]

_NOTATIONS: Final[tuple[Callable[[str], Edits | None], ...]] = (
    partial_lines,
    hex_dumps,
    prefixed_lines,
    yaml_blocks,
    entities,
    base64_fields,
    hex_fields,
    byte_values,
    doubled_quotes,
    sql_strings,
    doubled_backslashes,
    typographic_quotes,
)

_NOT_IN_OBJECTS: Final = (hex_dumps, prefixed_lines, yaml_blocks, doubled_quotes, doubled_backslashes)
"""Those that a text has no marks of if each of its lines is an object with a frame in a string, which is JSON without
line ends and tabs. Their marks stand at the beginning of a line, across the end of one, or, as ``\\""``, where a string
ends with a quote. With half of the backslashes in it a part of the frame is no JSON either: before each quote, one is
left."""

_IN_OBJECTS: Final = tuple(each for each in _NOTATIONS if each not in _NOT_IN_OBJECTS)


@frozen
class View:
    """A text with notations undone."""

    text: str
    _edits: tuple[Edits, ...]

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Where a place of the text stands in the source."""
        for edits in reversed(self._edits):
            start, end = edits.origin(start, end)
        return start, end

    def place(self, position: int) -> int:
        """Where a place of the source stands in the text."""
        for edits in self._edits:
            position = edits.place(position)
        return position

    def how(self, start: int, end: int) -> str | None:
        """How a place of the text was read; None if it stands so in the source."""
        hows: list[str] = []
        for edits in reversed(self._edits):
            hows += edits.hows(start, end)
            start, end = edits.origin(start, end)
        return " and ".join(hows) or None

    def placed(self, excerpt: Excerpt) -> Excerpt:
        """What was found in the text, placed in the source."""
        start, end = self.origin(excerpt.start, excerpt.end)
        hows = [how for how in (self.how(excerpt.start, excerpt.end), excerpt.how) if how is not None]
        misquoted = self._misquoted(excerpt.start, excerpt.end)
        return evolve(excerpt, start=start, end=end, how=" and ".join(hows) or None, misquoted=misquoted)

    def _misquoted(self, start: int, end: int) -> int | None:
        """Where in the source the first typographic quote among plain ones stands, in a place of the text."""
        found: int | None = None
        for edits in reversed(self._edits):
            found = edits.first(MISQUOTED, start, end) if found is None else edits.origin(found, found + 1)[0]
            start, end = edits.origin(start, end)
        return found


def viewed(text: str) -> View | None:
    """A text with notations undone; None if there are none."""
    undone = []
    for notation in _NOTATIONS:
        edits = notation(text)
        if edits:
            undone.append(edits)
            text = edits.text()
    return View(text, tuple(undone)) if undone else None


def has_notations(text: str, *, in_json: bool) -> bool:
    """Whether a notation is to be undone in a text of which each line is an object with a frame (`FrameLines`).

    ``in_json`` says that each of these frames is JSON. None has a line end or a tab.
    """
    return any(notation(text) for notation in (_IN_OBJECTS if in_json else _NOTATIONS))
