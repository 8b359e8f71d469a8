"""Finds members by their names in any text, whatever its notation: where the name stands, and its value.

Belongs here: quotes, escapes and tags of all notations that a frame is stored in. Must not be here: which members are
replaced, what a frame is.

A name counts where a value follows it: behind a colon or an equals sign, or as the text of an element. Time is linear
in the length of the text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from ocpp_core.redaction._marks import normal

__all__ = ["Spot", "Spots", "inner_scalars", "is_number", "plain", "skeleton"]

_QUOTE: Final = (
    r"""(?:\\*+["'`]|\\{1,8}+u00(?:22|27)|&(?:amp;)?(?:quot|apos|\#3[49]|\#x2[27]);|[\u201c\u201d\u201e\u2018\u2019])"""
)
_BEFORE: Final = r"(?:(?<![A-Za-z0-9])|(?<=u0022)|(?<=u0027)|(?<=u003[cC])|(?<=\\[nrt]))"  # or the end of an escape
_AFTER_NAME: Final = re.compile(
    rf"(?:\r?\n)?(?P<quote>{_QUOTE}?\"?)\]?[ \t]{{0,20}}+(?:\r?\n[ \t]{{0,200}}+)?(?::|=>?)"
    r"(?:\\?[nrt](?=\\*[\"'])|[ \t\r\n]){0,200}"
    rf"|(?P<tag>(?:[ \t\r\n][^<>]{{0,200}}?)?(?:>|&(?:amp;)?gt;|\\{{1,8}}+u003[eE]))"
)
_OPENS: Final = re.compile(r"(?:<|&lt;|&amp;lt;|u003[cC])(?:[\w.-]{1,40}:)?\Z")
_OPEN: Final = re.compile(
    r"""(?:[bBuUrR](?=['"]))?(?P<back>\\*+)(?P<mark>["'`])"""
    r"""|(?P<unicode>\\{1,8}+u00(?:22|27))|(?P<entity>&(?:amp;)?(?:quot|apos|\#3[49]|\#x2[27]);)|(?P<curly>[\u201c\u201d\u201e\u2018\u2019])"""
)
_BARE: Final = re.compile(r"""[^\s,;&<>(){}\[\]"'`\\|]++""")
_NO_VALUE: Final = frozenset({"null", "none", "true", "false", "undefined", "nil"})
_MARKS: Final = {mark: re.compile(rf"(?<!\\)(\\*+){mark}|\r?\n") for mark in "\"'`"}
_DOUBLED: Final = re.compile(r'(?<!\\)\\*+"++|\r?\n')
_CURLY: Final = re.compile(r"[\u201c\u201d\u201e\u2018\u2019\"]|\r?\n")
_LESS: Final = re.compile(r"<|&(?:amp;)?lt;|\\{1,8}u003[cC]|\"|\]\]>")
_NUMBER: Final = re.compile(r"-?[0-9]{1,400}(?:\.[0-9]{1,400})?(?:[eE][-+]?[0-9]{1,9})?\Z")
_ESCAPES: Final = re.compile(r"\\++u[0-9a-fA-F]{4}|\\++[nrtbf]|&[#\w]{1,9};|[^A-Za-z0-9]++")
_UNESCAPED: Final = re.compile(r"\\++(?:u([0-9a-fA-F]{4})|([nrtbf])|(.)|\Z)", re.DOTALL)
_LETTERS: Final = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}


@frozen
class Spot:
    """A name with its value."""

    name: str
    """In normal form."""

    start: int
    """Where the name begins."""

    value_start: int
    value_end: int
    """Where the value begins and ends, without its quotes."""

    is_text: bool = False
    """Whether it stands in quotes, or is the text of an element."""

    is_element: bool = False
    opens: str = ""
    """The bracket that it begins with, if it does; then it ends where this begins."""


class Spots:
    """Finds the members of some names."""

    def __init__(self, names: Iterable[str]) -> None:
        # The longest first, since the first that fits counts.
        patterns = sorted({_pattern(name) for name in names}, key=lambda each: (-len(each), each))
        self._names: Final = re.compile(rf"{_BEFORE}(?:{'|'.join(patterns)})(?![A-Za-z0-9])", re.IGNORECASE)

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Spot]:
        """The members of these names, in order."""
        end = len(text) if end is None else end
        position = start
        while (name := self._names.search(text, position, end)) is not None:
            position = name.end()
            spot = _spot(text, name, end)
            if spot is not None:
                yield spot
                # The value may hold members itself, as JSON in a string does: the search goes on within it.
                position = max(position, spot.value_start)


def _pattern(name: str) -> str:
    """A name as programs write it: idTag, id_tag, IdTag."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "[_-]?", name)


def _spot(text: str, name: re.Match[str], end: int) -> Spot | None:
    after = _AFTER_NAME.match(text, name.end(), end)
    if after is None:
        return None
    start = after.end()
    word = normal(name[0])
    if after["tag"] is not None:
        before = text[max(0, name.start() - 44) : name.start()]
        if _OPENS.search(before) is None or after["tag"].endswith("/>"):
            return None
        less = _LESS.search(text, start, end)
        last = less.start() if less else end
        while start < last and text[last - 1] == "\\":
            last -= 1
        return Spot(word, name.start(), start, last, is_text=True, is_element=True)
    opened = _OPEN.match(text, start, end)
    if opened is not None:
        first, last = _text(text, opened, after["quote"], end)
        return Spot(word, name.start(), first, last, is_text=True)
    bracket = text[start : start + 1] if start < end else ""
    if bracket in ("[", "{"):
        return Spot(word, name.start(), start, start, opens=bracket)
    bare = _BARE.match(text, start, end)
    if bare is None or bare[0].casefold() in _NO_VALUE:
        return Spot(word, name.start(), start, start)
    return Spot(word, name.start(), start, bare.end())


def _text(text: str, opened: re.Match[str], quote_of_name: str, end: int) -> tuple[int, int]:
    """Where a text in quotes begins and ends; it ends with its line at the latest."""
    start = opened.end()
    if opened["entity"] or opened["unicode"]:
        close = text.find(opened[0], start, end)
        line = text.find("\n", start, close if close >= 0 else end)
        return start, line if line >= 0 else close if close >= 0 else end
    if opened["curly"]:
        found = _CURLY.search(text, start, end)
        return start, found.start() if found else end
    mark = opened["mark"]
    doubled = quote_of_name.endswith('""') and not opened["back"]
    if mark == '"' and text.startswith('"', start) and (doubled or quote_of_name.endswith('\\""')):
        return start + 1, _end_of_doubled(text, start + 1, end)
    level = _level(len(opened["back"]))
    for found in _MARKS[mark].finditer(text, start, end):
        if found[1] is None:
            return start, found.start()
        depth = _level(len(found[1]))
        if depth <= level:
            return start, found.end() - 1 - min(len(found[1]), (1 << depth) - 1)
    return start, end


def _level(backslashes: int) -> int:
    """How often a text with this quote was quoted: 0 for a quote that stands there as it is."""
    return ((backslashes + 1) & -(backslashes + 1)).bit_length() - 1


def _end_of_doubled(text: str, start: int, end: int) -> int:
    """Where a text ends whose quotes are doubled."""
    for found in _DOUBLED.finditer(text, start, end):
        quotes = found[0].lstrip("\\")
        backslashes = len(found[0]) - len(quotes)
        if not quotes.startswith('"') or backslashes % 2 == 0 or len(quotes) % 2:
            return found.start() + (backslashes if quotes.startswith('"') and backslashes % 2 == 0 else 0)
    return end


def inner_scalars(text: str, spot: Spot, end: int) -> tuple[list[tuple[int, int, bool]], int]:
    """Where the values are within the brackets that a spot begins with, and whether they are texts, names aside.

    And where the brackets end.
    """
    found: list[tuple[int, int, bool]] = []
    position, depth = spot.value_start, 0
    while position < end:
        character = text[position]
        if character in "[{(":
            depth += 1
            position += 1
        elif character in "]})":
            depth -= 1
            position += 1
            if depth <= 0:
                break
        elif (opened := _OPEN.match(text, position, end)) is not None:
            first, last = _text(text, opened, "", end)
            closing = _OPEN.match(text, last, end)
            position = max(closing.end() if closing else last, position + 1)
            if not text[position : position + 20].lstrip().startswith(":"):
                found.append((first, last, True))
        elif (bare := _BARE.match(text, position, end)) is not None:
            position = bare.end()
            if bare[0].casefold() not in _NO_VALUE and bare[0].strip(":=") and not bare[0].endswith(":"):
                found.append((bare.start(), bare.end(), False))
        else:
            position += 1
    return found, position


def is_number(text: str) -> bool:
    """Whether a bare value is a number of JSON."""
    return _NUMBER.match(text) is not None


def plain(raw: str) -> str:
    """What a text in quotes says, given as it stands there: without escapes, however often it was quoted."""
    if "&" in raw:
        raw = html.unescape(html.unescape(raw))
    if '""' in raw:
        raw = raw.replace('""', '"')
    return _UNESCAPED.sub(_character, raw) if "\\" in raw else raw


def _character(found: re.Match[str]) -> str:
    code, letter, other = found.groups()
    if code:
        return chr(int(code, 16))
    return _LETTERS[letter] if letter else other or ""


def skeleton(text: str) -> str:
    """The letters and digits of a text: the same in every notation."""
    return _ESCAPES.sub("", text)
