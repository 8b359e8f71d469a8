"""Frames whose quotes were doubled, whose backslashes were doubled, or whose quotes an editor made typographic.

Belongs here: how such quotes are read. Must not be here: other notations, where frames begin and end.

What is JSON as it stands is left alone: in a string these are characters like others. Time is linear in the length of
the text: no place is read for two frames.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import Final

from ocpp_core.capture._edits import Edits
from ocpp_core.capture._found import QUOTED, json_end

__all__ = ["MISQUOTED", "doubled_backslashes", "doubled_quotes", "sql_strings", "typographic_quotes"]

_BACKSLASHES: Final = "from doubled backslashes"
_QUOTES: Final = "from doubled quotes"
_SQL_ESCAPES: Final = "from escapes of SQL"
_TYPOGRAPHIC: Final = "from typographic quotes"
MISQUOTED: Final = "with a typographic quote for a plain one"
"""How a frame was read that has a typographic quote among plain ones."""


# JSON in a string of JSON in a field of CSV: \""

_ESCAPED: Final = re.compile(r'\[\s{0,40}+"?[2-6]"?\s{0,40}+,\s{0,40}+(?:[-+.0-9eE]{1,40}+\s{0,40}+,\s{0,40}+)?\\++""')
_DOUBLED: Final = re.compile(r'\[\s{0,40}+[2-6]\s{0,40}+,\s{0,40}+""')  # a frame that is the field itself


def doubled_quotes(text: str) -> Edits | None:
    """Undoes the doubled quotes of a field of CSV in which there is JSON with JSON in a string."""
    if '\\""' not in text:
        return None
    edits = Edits(text)
    position = 0
    while (escaped := _ESCAPED.search(text, position)) is not None:
        line_start = text.rfind("\n", position, escaped.start()) + 1
        opening = text.rfind('"{""', max(line_start, position), escaped.start())
        if opening < 0 and _DOUBLED.search(text, max(line_start, position), escaped.start()):
            position = escaped.end()  # this is a string in a frame
            continue
        place = opening + 1 if opening >= 0 else escaped.start()
        rest = QUOTED["doubled"].match(text, place)
        position = max(escaped.end(), rest.end() if rest else 0)
        while (place := text.find('""', place, position)) >= 0:
            edits.replace(place, place + 2, '"', _QUOTES)
            place += 2
    return edits


# In a string of SQL: '', and the escapes that SQLite writes where it calls unistr.

_SQL_STRING: Final = re.compile(r"(?<=[(,= ])'\[(?:\\u000[aA]|\s){0,40}[2-6][^'\r\n]*+(?:''[^'\r\n]*+)*'")
_SQL_ESCAPE: Final = re.compile(r"''|\\u([0-9a-fA-F]{4})|\\\\")


def sql_strings(text: str) -> Edits | None:
    """Undoes the doubled quotes of a string of SQL, as dumps of SQLite, PostgreSQL and others have them."""
    if "'" not in text or ("''" not in text and "unistr(" not in text) or _SQL_STRING.search(text) is None:
        return None
    edits = Edits(text)
    for string in _SQL_STRING.finditer(text):
        escaped = text.endswith("unistr(", 0, string.start())
        for found in _SQL_ESCAPE.finditer(text, string.start() + 1, string.end() - 1):
            if found[0] == "''":
                edits.replace(found.start(), found.end(), "'", _QUOTES)
            elif escaped:
                edits.replace(found.start(), found.end(), chr(int(found[1], 16)) if found[1] else "\\", _SQL_ESCAPES)
    return edits


# As COPY of PostgreSQL writes a text: each backslash twice, and line ends and tabs as escapes.

_HEAD: Final = re.compile(r'\[[ \t]*+(?:\\n[ \t]*+)?[2-6][ \t]*+,[ \t]*+(?:\\n[ \t]*+)?["0-9]')
_COPIED: Final = re.compile(r"\\([\\nrt])")
_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t"}
_COPY: Final = re.compile(r"(?<![^\n])COPY [^\n;]{1,2000} FROM stdin;")


def doubled_backslashes(text: str) -> Edits | None:
    """Undoes doubled backslashes: in frames that are JSON with half of them only, and in all frames of a COPY."""
    copied = deque(_copied(text) if " FROM stdin;" in text else ())
    if '\\\\"' not in text and "[\\n" not in text and not copied:
        return None
    edits = Edits(text)
    position = 0
    while (head := _HEAD.search(text, position)) is not None:
        position = head.start()
        line_end = text.find("\n", position)
        line_end = len(text) if line_end < 0 else line_end
        while copied and copied[0][1] < position:
            copied.popleft()
        if text.find("\\", position, line_end) < 0:
            pass
        elif copied and copied[0][0] < position:
            _undo(edits, text, position, line_end)
        else:
            _halve(text[position:line_end], position, text[max(0, position - 2) : position], edits)
        position = line_end
    return edits


def _copied(text: str) -> Iterator[tuple[int, int]]:
    """Where the rows of a COPY of PostgreSQL stand."""
    position = 0
    while (head := _COPY.search(text, position)) is not None:
        end = text.find("\n\\.", head.end())
        position = len(text) if end < 0 else end
        yield head.end(), position


def _halve(rest: str, offset: int, before: str, edits: Edits) -> None:
    """Undo the doubled backslashes in what is left of a line from the first frame on.

    In one line they are doubled in all frames behind the first that has them so; where one is broken, the rest is left
    alone.
    """
    head, end = _HEAD.match(rest), None
    while head is not None and (end := json_end(rest, head.start())) is not None:
        head = _HEAD.search(rest, end)
    if head is None or (before + rest[: head.start()])[-2:] in ("b'", 'b"'):
        return
    halved = Edits(rest)
    _undo(halved, rest, head.start(), len(rest))
    text, start = halved.text(), head.start()
    while (end := json_end(text, start)) is not None:
        _undo(edits, rest, *halved.origin(start, end), offset)
        following = _HEAD.search(text, end)
        if following is None:
            return
        start = following.start()


def _undo(edits: Edits, text: str, start: int, end: int, offset: int = 0) -> None:
    """Undo the escapes in a part of a text, which begins so far behind the beginning of what is edited."""
    for escape in _COPIED.finditer(text, start, end):
        new = _ESCAPES.get(escape[1], escape[1])
        edits.replace(offset + escape.start(), offset + escape.end(), new, _BACKSLASHES)


# As editors and chat programs set quotes.

_SET: Final = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u2018\u2019\u201a\u201b\uff02"
_SET_QUOTE: Final = re.compile(f"[{_SET}]")
_BEFORE: Final = re.compile(r"[\[{,:]\s{0,40}\Z")
_AFTER: Final = re.compile(r"\s{0,40}[,:\]}]")
_SET_HEAD: Final = re.compile(rf'\[\s{{0,40}}+[2-6]\s{{0,40}}+,\s{{0,40}}+["{_SET}0-9]')


def typographic_quotes(text: str) -> Edits | None:
    """Puts plain quotes for typographic ones where these begin and end strings, if a frame is JSON with them only."""
    if text.isascii() or _SET_QUOTE.search(text) is None:
        return None
    edits = Edits(text)
    head = _SET_HEAD.search(text)
    while head is not None:
        start = head.start()
        head = _SET_HEAD.search(text, head.end())
        piece = text[start : head.start() if head else len(text)]
        if _SET_QUOTE.search(piece) is None or json_end(piece) is not None:
            continue
        end = json_end(_SET_QUOTE.sub(_as_plain, piece))
        if end is None:
            continue
        how = MISQUOTED if piece.find('"', 0, end) >= 0 else _TYPOGRAPHIC
        for quote in _SET_QUOTE.finditer(piece, 0, end):
            if _as_plain(quote) == '"':
                edits.replace(start + quote.start(), start + quote.end(), '"', how)
    return edits


def _as_plain(quote: re.Match[str]) -> str:
    """A plain quote for one that stands where a string begins or ends."""
    text, place = quote.string, quote.start()
    begins = _BEFORE.search(text, max(0, place - 41), place)
    return '"' if begins or _AFTER.match(text, place + 1) else quote[0]
