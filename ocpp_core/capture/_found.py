"""What is found in stored text, and text in quotes.

Belongs here: what the search for frames and the search for envelopes share. Must not be here: either search.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import field, frozen

from ocpp_core.schemas import actions
from ocpp_core.versions import Role, Version

__all__ = [
    "DECODER",
    "MAX_QUOTING",
    "QUOTED",
    "Columns",
    "Context",
    "Counter",
    "Excerpt",
    "FoundEnvelope",
    "FoundFrame",
    "FoundText",
    "callers",
    "columns_behind",
    "is_json",
    "json_end",
    "unescape",
]

MAX_QUOTING: Final = 4
"""How often a frame may be quoted: JSON in a JSON string, that in another, and so on."""


Columns: TypeAlias = "tuple[int, int, int]"
"""A place in a line, counted from 1 in characters, in code units of UTF-16 and in bytes of UTF-8."""


@frozen
class Context:
    """What the source of a frame tells beside the frame; None for what it does not tell."""

    when: str | None = None
    """The time of the record, as it is written there."""

    sender: Role | None = None
    """Which side sent it."""

    station: str | None = None
    """The identity of the station, as it is written there."""

    version: Version | None = None
    """The version that the record or its connection names."""

    action: str | None = None
    """The action of an answer, where the source names it beside the frame."""

    def filled(self, other: Context) -> Context:
        """What this tells, and what another does where this does not."""
        return Context(
            self.when or other.when,
            self.sender or other.sender,
            self.station or other.station,
            self.version or other.version,
            self.action or other.action,
        )


@frozen
class FoundText:
    """What `FoundFrame` and `FoundEnvelope` share."""

    line: int
    """Where it starts, counted from 1."""

    text: str
    """The frame itself, free of the quoting it was found in."""

    cut_off: bool
    """Whether the text ends before the frame does."""

    lines: int = 1
    """How many lines it takes."""

    span: tuple[int, int] = field(default=(0, 0), eq=False)
    """Where it begins and ends in the text; for a quoted one this is where the quotation is."""

    context: Context = field(default=Context(), eq=False)
    """What the source tells of it."""

    how: str | None = None
    """How it was read, where it did not stand there as JSON, such as ``from single-quoted literals``."""

    shortened: bool = False
    """Whether the log, or the person who reported it, left out a part: then it is neither valid nor invalid."""

    columns: tuple[Columns, Columns] | None = field(default=None, eq=False)
    """Where in its first line its span begins, and in its last what follows it; None if it was not found in a text."""

    misquoted: int | None = field(default=None, eq=False)
    """The column, in characters, of a typographic quote among plain ones, for which a plain one was read."""


@frozen
class FoundFrame(FoundText):
    """A frame of OCPP-J, or what was meant to be one."""


@frozen
class FoundEnvelope(FoundText):
    """A SOAP envelope, or what was meant to be one; its text begins with the XML declaration, if there is one."""


@frozen
class Excerpt:
    """What was found in a text, before its line is counted."""

    start: int
    end: int
    text: str
    quoting: int
    """How often it was quoted: 0 for what stands in the text as it is."""

    cut_off: bool = False
    how: str | None = None
    shortened: bool = False
    context: Context = Context()
    misquoted: int | None = None
    """Where a typographic quote stands among plain ones."""


QUOTED: Final = {
    "escaped": re.compile(r'[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*'),
    "doubled": re.compile(r'[^"\r\n]*+(?:""[^"\r\n]*+)*'),
    "single": re.compile(r"[^'\"\\\r\n]*+(?:(?:\\.|'(?![),;]))[^'\"\\\r\n]*+)*"),
}
"""The rest of a JSON string, of a field of CSV, and of a string of SQL in which quotes are escaped."""


class Counter:
    """Counts the lines and columns of places in a text, each of which is behind the one before."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._counted = 0
        self.line = 1
        self.columns: Columns = (1, 1, 1)
        """Of the place that was gone to last."""

    def go_to(self, place: int) -> int:
        """Go forward to a place, over how many line ends is what this gives."""
        passed = self._text.count("\n", self._counted, place)
        self.line += passed
        self.columns = self.columns_behind(self._counted, place)
        self._counted = max(place, self._counted)
        return passed

    def columns_behind(self, start: int, end: int) -> Columns:
        """The columns of the end of a piece that starts at the place that was gone to last."""
        before = self.columns
        newline = self._text.rfind("\n", start, end)
        if newline >= 0:
            before, start = (1, 1, 1), newline + 1
        return columns_behind(before, self._text[start:end])


def columns_behind(before: Columns, piece: str) -> Columns:
    """The columns of the end of a piece of a line, by those of its beginning."""
    if piece.isascii():
        return before[0] + len(piece), before[1] + len(piece), before[2] + len(piece)
    # What was no UTF-8 is a surrogate here: one character, and "replace" makes it one unit and one byte.
    return (
        before[0] + len(piece),
        before[1] + len(piece.encode("utf-16-le", "replace")) // 2,
        before[2] + len(piece.encode("utf-8", "replace")),
    )


_ESCAPE: Final = re.compile(r"\\(.)")
_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t"}


@cache
def callers() -> Mapping[str, frozenset[Role]]:
    """The sides that may call an action in some version, by the action."""
    found: dict[str, frozenset[Role]] = {}
    for version in Version:
        for name, action in actions(version).items():
            found[name] = found.get(name, frozenset[Role]()) | action.initiators
    return MappingProxyType(found)


DECODER: Final = json.JSONDecoder(parse_int=str, parse_float=str)
"""Of JSON whose numbers do not matter: long ones take no time."""


_LENIENT: Final = json.JSONDecoder(strict=False)


def is_json(text: str) -> bool:
    """Whether a text is JSON, and nests no deeper than this interpreter can read."""
    try:
        DECODER.decode(text)
    except (ValueError, RecursionError):
        return False
    return True


def json_end(text: str, start: int = 0) -> int | None:
    """Where the JSON ends that begins in a place; None if there is none, or it nests deeper than can be read."""
    try:
        return DECODER.raw_decode(text, start)[1]
    except (ValueError, RecursionError):
        return None


def unescape(text: str) -> str:
    """What a JSON string holds, given without its quotes."""
    try:
        return str(_LENIENT.decode(f'"{text}"'))
    except ValueError:  # an escape that JSON does not have, in a log of another make
        return _ESCAPE.sub(lambda found: _ESCAPES.get(found[1], found[1]), text)
