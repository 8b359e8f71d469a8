"""Finds the OCPP-J frames in any text: logs, traces, JSON files.

Belongs here: where a frame begins and ends, and how it was quoted. Must not be here: whether it is valid, files.

All of it takes time linear in the length of the text, hostile or not. Two rules bring that about. A frame is walked
token by token and no string runs past the end of its line; so where one walk has failed, the arrays that it left open
are known to fail as well (`_Known`), and are not walked again. And every search goes on behind what was looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Final

from attrs import field, frozen

__all__ = ["DEEPEST", "QUOTED", "Found", "Hit", "find_frames", "unescape"]


@frozen
class Found:
    """A frame, or what was meant to be one."""

    line: int
    """Where it starts, counted from 1."""

    text: str
    """The text of the frame, free of the quoting it was found in."""

    cut_off: bool
    """Whether the text ends before the frame does."""

    lines: int = 1
    """How many lines it takes."""

    span: tuple[int, int] = field(default=(0, 0), eq=False)
    """Where it begins and ends in the text; for a quoted one this is where the quotation is."""


@frozen
class Hit:
    """What was found in a text, before its line is counted."""

    start: int
    end: int
    text: str
    level: int
    """How often it was quoted: 0 for what stands in the text as it is."""

    cut_off: bool = False


class _Known:
    """What has been learnt of a text, so that nothing is looked for twice."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line = (0, -1)
        self.rejected = 0
        """Where the last array ends that has an odd start, but is no frame."""
        self.element = -1
        """Where the next element of an array of frames would start."""
        self.dead: dict[int, tuple[int, int]] = {}
        """By the position of an array that does not end: where its walk failed, and where its last token starts."""

    def line_end(self, position: int) -> int:
        """Where the line of a position ends."""
        if not self._line[0] <= position <= self._line[1]:
            end = self._text.find("\n", position)
            self._line = position, len(self._text) if end < 0 else end
        return self._line[1]

    def is_element(self, position: int) -> bool:
        """Whether what starts here is an element of an array of frames: the first, or right behind another."""
        if position == self.element:
            return True
        outer = self._text.rfind("[", max(0, position - 200), position)
        if outer < 0 or self._text[outer + 1 : position].strip():
            return False
        before = self._text[max(0, outer - 200) : outer]
        return not before.rpartition("\n")[2].strip() and (outer <= 200 or "\n" in before)

    def pass_element(self, start: int, end: int) -> None:
        """Note where the next element starts, if this frame is one."""
        if self.is_element(start):
            comma = _skip(self._text, end)
            self.element = _skip(self._text, comma + 1) if self._text[comma : comma + 1] == "," else -1


_SPACE: Final = r"[ \t\r\n]*+"
# A possessive quantifier stands behind single characters only: Python 3.11.2 matches it wrongly behind a group. Where a
# group repeats instead, each round begins with a character that nothing else takes there, so that giving rounds back is
# of no use, and the time stays linear.
_STRING: Final = r'"[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*"'
_GAP: Final = rf"{_SPACE}(?:\\++[nrt]{_SPACE})*"  # in a quoted frame, line ends and tabs are escapes
_NEXT: Final = rf"{_GAP},{_GAP}"
_NUMBER: Final = r"-?[0-9][-+.0-9eE]{0,39}+"
_ID: Final = rf"(?:{_STRING}|{_NUMBER}|null|true|false)"
# What has the shape of a frame, but a type or an id of the wrong kind. No type has four digits: years have.
_ODD: Final = (
    rf'(?:(?P<result>"3"|3(?:\.0)?){_NEXT}{_ID}{_NEXT}(?=\{{)'
    rf'|(?:"[0-9]{{1,3}}"|[0-9]{{1,3}}(?:\.[0-9]{{1,3}})?){_NEXT}{_ID}{_NEXT}'
    rf"{_STRING}{_NEXT}(?P<error>{_STRING}{_NEXT})?(?=\{{|null))"
)
_NAMED: Final = re.compile(rf'\[{_GAP}[2456]{_NEXT}{_NUMBER}{_NEXT}"[A-Z][A-Za-z]{{2,49}}"')  # prose has none of these
_LOGGED: Final = re.compile(r"[0-9:\])>]")  # what a log's prefix has some of
_REST: Final = re.compile(r"[ \t]*+(?P<comma>,?+)[ \t\r]*+(?:\n|\Z)")  # of a line that ends with a frame
_HEAD: Final = re.compile(
    rf"\[{_GAP}(?:(?P<type>[0-9]){_NEXT}(?:"
    rf"(?P<plain>{_STRING}(?={_SPACE}[,\]]|[ \t]*+(?:[\r\n]|\Z)))"
    # In a JSON string, in whichever way the writer escapes quotes; the first may be behind a number for an id.
    rf'|(?P<escaped>(?:{_NUMBER}{_NEXT}(?:\{{{_GAP})?)?\\++(?:"|u0022))'
    r'|(?P<doubled>""(?=[^\s,\]"])))'  # in a CSV field
    rf"|{_ODD})"
)
_BLANK: Final = re.compile(_SPACE)
_TOKEN: Final = re.compile(
    rf"{_SPACE}(?:(?P<open>[\[{{])|(?P<close>[\]}}])|(?P<mark>[,:])|(?P<atom>{_STRING}|[-+.\w]++))"
)
QUOTED: Final = {
    "escaped": re.compile(r'[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*'),
    "doubled": re.compile(r'[^"\r\n]*+(?:""[^"\r\n]*+)*'),
}
_ESCAPE: Final = re.compile(r"\\(.)")
_ESCAPES: Final = {"n": "\n", "r": "\r", "t": "\t"}
DEEPEST: Final = 4
"""How often a frame may be quoted."""


def find_frames(text: str) -> Iterator[Found]:
    """Every frame in a text, in order. Raises nothing, whatever the text.

    A frame that one record holds twice, as it is and quoted, counts once.
    """
    line, counted, line_start = 1, 0, 0
    seen: dict[str, int] = {}
    before: tuple[str, Hit] | None = None
    for hit in _hits(text, 0, alone=True):
        passed = text.count("\n", counted, hit.start)
        if passed:
            line, line_start = line + passed, text.rfind("\n", counted, hit.start) + 1
            seen.clear()
        counted = hit.start
        key = _key(hit.text)
        known = seen.get(key)
        record = text[line_start : line_start + 1] == "{"
        repeated = known is not None and (known != hit.level or (record and known > 0))
        if before is not None and before[0] == key and before[1].level != hit.level:
            repeated = repeated or not _parted(text, before[1].end, hit.start)
        if repeated:
            continue
        seen.setdefault(key, hit.level)
        before = key, hit
        lines = 1 + text.count("\n", hit.start, hit.end) if hit.level == 0 else 1
        yield Found(line, hit.text, hit.cut_off, lines, (hit.start, hit.end))


def _parted(text: str, start: int, end: int) -> bool:
    """Whether another record begins between two places."""
    return text.find("{", start, end) >= 0 or text.find("}", start, end) >= 0


def _key(text: str) -> str:
    """The same for all spellings of one frame."""
    try:
        return json.dumps(json.loads(text, parse_int=str, parse_float=str), sort_keys=True)
    except (ValueError, RecursionError):
        return text


def _hits(text: str, level: int, *, alone: bool) -> Iterator[Hit]:
    """The frames in a text that was quoted ``level`` times; ``alone`` if nothing stood before it."""
    position, line_start = 0, 0
    known = _Known(text)
    while (head := _HEAD.search(text, position)) is not None:
        start = head.start()
        line_start = max(line_start, text.rfind("\n", position, start) + 1)
        first = (alone or line_start > 0) and _blank(text, line_start, start)
        if head["plain"] is None and head["type"] is None:
            hit, position = _odd(text, head, level, known, alone=first)
            if hit is not None:
                yield hit
            continue
        if head["plain"] is None:
            hits, position = _unquoted(text, head, level, alone=first or text[start - 1 : start] == '"')
            yield from hits
            continue
        if not _plausible(text, head):
            if not first:
                position = head.end()
                continue
            hit, position = _whole_line(text, head, level, known)
        else:
            hit, position = _frame(text, head, level, known)
            known.pass_element(start, position)
        if hit is not None:
            yield hit


def _blank(text: str, start: int, end: int) -> bool:
    """Whether there is only white space in between, and no more of it than indents."""
    return end - start < 200 and not text[start:end].strip()


def _unquoted(text: str, head: re.Match[str], level: int, *, alone: bool) -> tuple[Iterator[Hit], int]:
    """The frames in the rest of a JSON string or CSV field, and where that ends."""
    way = "escaped" if head["escaped"] else "doubled"
    quoted = QUOTED[way].match(text, head.start())
    end = max(head.start() + 1, quoted.end() if quoted else 0)
    if level >= DEEPEST or quoted is None:
        return iter(()), end
    inner = unescape(quoted[0]) if way == "escaped" else quoted[0].replace('""', '"')
    hits = _hits(inner, level + 1, alone=alone)
    return (Hit(head.start(), end, hit.text, hit.level, cut_off=hit.cut_off) for hit in hits), end


def unescape(text: str) -> str:
    """What a JSON string holds, given without its quotes."""
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:  # an escape that JSON does not have, in a log of another make
        return _ESCAPE.sub(lambda found: _ESCAPES.get(found[1], found[1]), text)


def _plausible(text: str, head: re.Match[str]) -> bool:
    """Whether what begins here is a frame even in the middle of prose: its third element is of a kind that it can be.

    Otherwise it may as well be a list of something else, and is taken for a frame only if it has a line of its own.
    """
    if head["type"] not in "23456":
        return False
    comma = _skip(text, head.end())
    if text[comma : comma + 1] != ",":
        return False
    third = _skip(text, comma + 1)
    if third == len(text) or "\n" in text[comma:third]:  # cut off, or one element a line
        return True
    return text[third] in ("{n" if head["type"] == "3" else '"{')


def _skip(text: str, position: int) -> int:
    found = _BLANK.match(text, position)
    return found.end() if found else position


def _whole_line(text: str, head: re.Match[str], level: int, known: _Known) -> tuple[Hit | None, int]:
    """What begins here, if there is nothing else on its line."""
    start, limit = head.start(), known.line_end(head.end())
    end, _, _ = _walk(text, start, limit)
    if end is not None and text[end:limit].strip() in ("", ","):
        return Hit(start, end, text[start:end], level), end
    if end is None and head["type"] in "23456" and "\n" not in head[0]:
        return Hit(start, limit, text[start:limit].rstrip(), level, cut_off=True), limit
    return None, head.end()


def _odd(text: str, head: re.Match[str], level: int, known: _Known, *, alone: bool) -> tuple[Hit | None, int]:
    """What begins here with a type or an id of the wrong kind, if it can be told from a list of something else.

    It can if it stands alone or among frames, starts just as a call does, or ends a line that starts as a log's does.
    """
    start = head.start()
    if start < known.rejected or start in known.dead:
        return None, start + 1
    end, failed, left_open = _walk(text, start, len(text))
    if end is None:
        known.dead.update(dict.fromkeys(left_open, failed))
        return None, start + 1
    rest = _REST.match(text, end)
    quoted = text[start - 1 : start] == '"' == text[end : end + 1]
    told = bool((alone and rest) or quoted or known.is_element(start) or _NAMED.match(text, start))
    if not told and rest and not rest["comma"]:
        before = text[max(text.rfind("\n", 0, start) + 1, start - 200) : start].rstrip()
        told = _LOGGED.search(before) is not None and not before.endswith('":')
    if not told or not _counts(text[start:end], 3 if head["result"] else 5 if head["error"] else 4):
        known.rejected = end
        return None, start + 1
    known.pass_element(start, end)
    return Hit(start, end, text[start:end], level), end


def _counts(text: str, elements: int) -> bool:
    """Whether an array has so many elements, as far as it is JSON."""
    try:
        return len(json.loads(text, parse_int=str, parse_float=str)) == elements
    except (ValueError, RecursionError):
        return True


def _frame(text: str, head: re.Match[str], level: int, known: _Known) -> tuple[Hit, int]:
    """The frame that begins here, whole or not, and where to go on looking."""
    start = head.start()
    end = None
    if start not in known.dead:
        end, failed, left_open = _walk(text, start, len(text))
        known.dead.update(dict.fromkeys(left_open, failed))
    if end is not None:
        return Hit(start, end, text[start:end], level), end
    position, last = known.dead[start]
    home = known.line_end(head.end())
    # What follows on later lines need not belong to this frame, and the last string may really be two, unclosed each.
    search_from = home if position > home else max(head.end(), last if text[last] == '"' else position)
    limit = known.line_end(max(position, head.end()))
    following = _HEAD.search(text, search_from, limit)
    while following is not None and following["plain"] is None:  # quoted within a string of this frame
        following = _HEAD.search(text, following.end(), limit)
    stop = following.start() if following else limit
    body = text[start:stop].rstrip()
    rest = text[position:stop].lstrip()
    closing = body.rfind("]") + 1
    if rest and rest[0] != '"' and closing > position - start:  # it ends, but is no JSON
        body, cut_off = body[:closing], False
    else:
        cut_off = True
    return Hit(start, start + len(body), body, level, cut_off=cut_off), max(stop, head.end())


def _walk(text: str, start: int, limit: int) -> tuple[int | None, tuple[int, int], list[int]]:
    """Where the array that begins here ends, by a grammar that forgives what does not matter for that.

    If it does not end: where the walk failed, where the token before that starts, and which containers were open.
    """
    stack: list[int] = []
    position = last = start
    expects = "value"
    while (token := _TOKEN.match(text, position, limit)) is not None:
        kind = token.lastgroup or ""
        place = token.start(kind)
        character = text[place]
        if kind == "open" and expects == "value":
            stack.append(place)
            expects = "value" if character == "[" else "key"
        elif kind == "atom" and expects == "value":
            expects = "end"
        elif kind == "atom" and expects == "key" and character == '"':
            expects = "colon"
        elif character == ":" and expects == "colon":
            expects = "value"
        elif character == "," and expects == "end":
            expects = "value" if text[stack[-1]] == "[" else "key"
        elif kind == "close" and stack and text[stack[-1]] + character in ("[]", "{}"):
            if expects == "colon" or (expects == "value" and character == "}"):
                break
            stack.pop()
            if not stack:
                return token.end(), (token.end(), place), stack
            expects = "end"
        else:
            break
        last, position = place, token.end()
    return None, (position, last), stack
