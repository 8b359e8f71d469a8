"""Finds the OCPP-J frames that stand as JSON in any text: logs, traces, JSON files.

Belongs here: where such a frame begins and ends, and how it was quoted. Must not be here: whether it is valid, files,
frames in another notation.

All of it takes time linear in the length of the text, hostile or not. Two rules bring that about. A frame is walked
token by token and no string runs past the end of its line; so where one walk has failed, the arrays that it left open
are known to fail as well (`_Scan`), and are not walked again. And every search goes on behind what was looked at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

from attrs import evolve

from ocpp_core._json import NOT_JSON, parse
from ocpp_core.capture._found import DECODER, MAX_QUOTING, QUOTED, Excerpt, callers, json_end, unescape
from ocpp_core.capture._shortened import GAP, is_counted_otherwise, is_notation, is_shortened, without_count
from ocpp_core.versions import ErrorCode

__all__ = ["json_excerpts", "sole_excerpt"]


class _Scan:
    """What the search has learnt of a text, so that it looks for nothing twice."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = [(0, -1), (0, -1)]
        self.rejected_until = 0
        """Where the last array ends that begins like a frame with a wrong type or id, but is something else."""
        self.next_element = -1
        """Where the next element of an array of frames would start."""
        self._several = -1
        """Where the line ends in which something follows a frame that is not a part of it."""
        self.unclosed: dict[int, tuple[int, int, bool]] = {}
        """By the position of an array that does not end: where its walk failed, where its last token starts, and
        whether a mark says that something was left out."""

    def line_end(self, position: int, *, failed: bool = False) -> int:
        """Where the line of a position ends: of one where a walk failed, or of the beginning of a frame.

        Both go forward through the text, each at its own pace, so the last line of each is remembered.
        """
        start, end = self._lines[failed]
        if not start <= position <= end:
            end = self._text.find("\n", position)
            end = len(self._text) if end < 0 else end
            self._lines[failed] = position, end
        return end

    def is_element(self, position: int) -> bool:
        """Whether what starts here is an element of an array of frames: the first, or right behind another."""
        if position == self.next_element:
            return True
        outer = self._text.rfind("[", max(0, position - 200), position)
        if outer < 0 or self._text[outer + 1 : position].strip():
            return False
        before = self._text[max(0, outer - 200) : outer]
        return not before.rpartition("\n")[2].strip() and (outer <= 200 or "\n" in before)

    def pass_element(self, start: int, end: int) -> None:
        """Note where the next element starts, if this frame is one."""
        comma = _skip(self._text, end)
        more = self._text[comma : comma + 1] == "," and self.is_element(start)
        self.next_element = _skip(self._text, comma + 1) if more else -1

    def json_end(self, start: int, behind: int) -> int:
        """Where the array ends that begins here, if it is JSON and ends in this line and soon; -1 elsewhere.

        The bracket that is the last of the line is tried first, since a line mostly has one frame. A failure costs no
        more than the walk that follows it, and what the bound allows.
        """
        line_end = self.line_end(behind)
        limit = min(line_end, start + _LONGEST_PIECE)
        if line_end != self._several:
            end = self._text.rfind("]", behind, limit) + 1
            try:
                parse(self._text[start:end].encode())
            except NOT_JSON:
                self._several = line_end
            else:
                return end
        end_of_json = json_end(self._text[start:limit])
        return -1 if end_of_json is None else start + end_of_json


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
_MISTYPED: Final = (
    rf'(?:(?P<result>"3"|3(?:\.0)?){_NEXT}{_ID}{_NEXT}(?=\{{)'
    rf'|(?:"[0-9]{{1,3}}"|[0-9]{{1,3}}(?:\.[0-9]{{1,3}})?){_NEXT}{_ID}{_NEXT}'
    rf"{_STRING}{_NEXT}(?P<error>{_STRING}{_NEXT})?(?=\{{|null)"
    # An error that lacks its last elements: by its code, since other lists hold a number and two texts.
    rf'|(?P<short>[45]{_NEXT}{_NUMBER}{_NEXT}"(?:{"|".join(ErrorCode)})"(?=(?:{_NEXT}{_STRING})?{_GAP}\])))'
)
# Prose has none of these.
_CALL_WITH_NUMBER: Final = re.compile(rf'\[{_GAP}[2456]{_NEXT}{_NUMBER}{_NEXT}"[A-Z][A-Za-z]{{2,49}}"')
_LONGEST_PIECE: Final = 16_384  # characters that a parser is given at once
_THIRD: Final = re.compile(r"[ \t]*+,[ \t]*+([{\"n])")
_THIRDS: Final = ('"{', "{n")  # what a third element begins with: of any frame, and of a result
_MORE: Final = ", \t\r\n"  # what stands between elements of an array
_LOG_PREFIX: Final = re.compile(r"[0-9:\])>]")  # what a log's prefix has some of
_REST: Final = re.compile(r"[ \t]*+(?P<comma>,?+)[ \t\r]*+(?:\n|\Z)")  # of a line that ends with a frame
_HEAD: Final = re.compile(
    rf"\[{_GAP}(?:(?P<type>[0-9]){_NEXT}(?:"
    rf"(?P<plain>{_STRING}(?={_SPACE}[,\]]|[ \t]*+(?:[\r\n]|\Z)))"
    # In a JSON string, in whichever way the writer escapes quotes; the first may be behind a number for an id.
    rf'|(?P<escaped>(?:{_NUMBER}{_NEXT}(?:\{{{_GAP})?)?\\++(?:"|u0022))'
    r'|(?P<doubled>""(?=[^\s,\]"])))'  # in a CSV field
    rf"|{_MISTYPED})"
)
_FIELD: Final = re.compile(r'"([^"\\\n]{1,60})"[ \t]{0,9}:[ \t]{0,9}\Z')
_OF_MESSAGE: Final = re.compile(
    r"(?:message|msg|frame|raw|data|payload|ocpp|text|body|content|request|response|call|json|value|event|log|in|out|sent|send|"
    r"received?|recv|rx|tx|line|packet|record|item|entry|command|string|put|expected|actual|example)s?\Z",
    re.IGNORECASE,
)
_WORDS: Final = re.compile(r'"([^"\\\r\n]{1,200})"[ \t]{0,9}([,\]])')
_TRAFFIC: Final = re.compile(  # what stands before a frame in a log, but hardly in prose
    r"[0-9:=|<>\])}\"']|\b(?:sen[dt]|sending|recv|receiv(?:e|ed|ing)|rx|tx|in|out)\b", re.IGNORECASE
)
_BLANK: Final = re.compile(_SPACE)
_TOKEN: Final = re.compile(
    rf"{_SPACE}(?:(?P<gap>{GAP})|(?P<open>[\[{{])|(?P<close>[\]}}])|(?P<mark>[,:])|(?P<atom>{_STRING}|[-+.\w]++))"
)


def json_excerpts(text: str) -> Iterator[Excerpt]:
    """Every frame in a text that stands there as JSON, in order. Raises nothing, whatever the text.

    A frame that one record holds twice, as it is and quoted, counts once.
    """
    repeats = _Repeats(text)
    for excerpt in _excerpts(text, 0, alone=True):
        if not repeats.has(excerpt):
            yield excerpt


class _Repeats:
    """Which frames stand in their record, or at the place before, in another spelling as well.

    Spellings are compared by a form that takes long to make, so only where the quoting differs.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._counted = self._line_start = 0
        self._keys: dict[str, int] = {}
        """How often the frames of this line were quoted, by their keys, as far as they have been compared."""
        self._waiting: list[Excerpt] = []
        """The other frames of this line."""
        self._quoted = False
        """Whether one of this line was quoted."""
        self._before: Excerpt | None = None
        self._same_record_until = 0
        """Up to where no other record was seen to begin behind the frame before."""

    def has(self, excerpt: Excerpt) -> bool:
        """Whether a frame, which comes behind all before, is one that was there before."""
        text, before = self._text, self._before
        line_end = text.rfind("\n", self._counted, excerpt.start)
        if line_end >= 0:
            self._line_start = line_end + 1
            self._waiting.clear()
            self._keys.clear()
            self._quoted = False
        self._counted = excerpt.start
        if self._is_in_line(excerpt):
            return True
        if before is not None:
            other = before.quoting != excerpt.quoting and self._is_in_record_of(before, excerpt.start)
            if (other or _is_member_name(text, excerpt)) and _key(before.text) == _key(excerpt.text):
                return True
        self._waiting.append(excerpt)
        self._before = excerpt
        return False

    def _is_in_record_of(self, before: Excerpt, start: int) -> bool:
        """Whether no other record begins between two frames."""
        since = max(before.end, self._same_record_until)
        if self._text.find("{", since, start) >= 0 or self._text.find("}", since, start) >= 0:
            return False
        self._same_record_until = start
        return True

    def _is_in_line(self, excerpt: Excerpt) -> bool:
        """Whether the line has a frame in two quotings, or a record one quoted twice in the same way."""
        self._quoted = self._quoted or excerpt.quoting > 0
        if not self._quoted or not (self._waiting or self._keys):
            return False
        for each in self._waiting:
            self._keys.setdefault(_key(each.text), each.quoting)
        self._waiting.clear()
        known = self._keys.get(_key(excerpt.text))
        if known is None:
            return False
        record = self._text[self._line_start : self._line_start + 1] == "{"
        return known != excerpt.quoting or (record and known > 0)


def _is_member_name(text: str, excerpt: Excerpt) -> bool:
    """Whether a frame is the name of a member: ``tshark`` writes the lines of a text so, behind the text itself."""
    start, end = excerpt.start, excerpt.end
    return text[start - 1 : start] == '"' == text[end : end + 1] and text[end + 1 : end + 20].lstrip()[:1] == ":"


def _key(text: str) -> str:
    """The same for all spellings of one frame."""
    try:
        return json.dumps(DECODER.decode(text), sort_keys=True)
    except (ValueError, RecursionError):
        return text


def _excerpts(text: str, quoting: int, *, alone: bool) -> Iterator[Excerpt]:
    """The frames in a text that was quoted ``quoting`` times; ``alone`` if nothing stood before it."""
    position, line_start = 0, 0
    scan = _Scan(text)
    while (head := _HEAD.search(text, position)) is not None:
        start = head.start()
        line_start = max(line_start, text.rfind("\n", position, start) + 1)
        if head["plain"] is None:
            first = (alone or line_start > 0) and _blank(text, line_start, start)
            if head["type"] is None:
                excerpt, position = _mistyped(text, head, quoting, scan, alone=first)
                if excerpt is not None:
                    yield excerpt
                continue
            excerpts, position = _unquoted(text, head, quoting, alone=first or text[start - 1 : start] == '"')
            yield from excerpts
            continue
        excerpt, position = _plain(text, head, quoting, scan)
        if excerpt is not None:
            yield excerpt
            continue
        if is_notation(text, start):
            position = head.end()
            continue
        if not _plausible(text, head):
            if not ((alone or line_start > 0) and _blank(text, line_start, start)):
                position = head.end()
                continue
            excerpt, position = _whole_line(text, head, quoting, scan)
        else:
            excerpt, position = _frame(text, head, quoting, scan)
            scan.pass_element(start, position)
        if excerpt is not None:
            yield excerpt


def _plain(text: str, head: re.Match[str], quoting: int, scan: _Scan) -> tuple[Excerpt | None, int]:
    """The frame that begins here and where to go on, if it is JSON in one line as nearly all are; else `_frame` looks.

    It takes what `_frame` would take, for a tenth of the time: what a parser in C accepts ends where the walk does.
    """
    start = head.start()
    kind = text[start + 1]
    third = _THIRD.match(text, head.end()) if kind in "23456" else None
    if third is None or third[1] not in _THIRDS[kind == "3"] or start in scan.unclosed:
        return None, start
    if kind == "2" and _is_setting(text, start, third.start(1)):
        return None, start
    end = scan.json_end(start, head.end())
    if end < 0:
        return None, start
    frame = text[start:end]
    if '"<' in frame and is_notation(text, start):
        return None, start
    if text[end : end + 1] in _MORE:
        scan.pass_element(start, end)
    else:
        scan.next_element = -1
    return Excerpt(start, end, frame, quoting, shortened=is_counted_otherwise(text, start, end)), end


def _blank(text: str, start: int, end: int) -> bool:
    """Whether there is only white space in between, and no more of it than indents."""
    return end - start < 200 and not text[start:end].strip()


def _unquoted(text: str, head: re.Match[str], quoting: int, *, alone: bool) -> tuple[Iterator[Excerpt], int]:
    """The frames in the rest of a JSON string or CSV field, and where that ends."""
    way = "escaped" if head["escaped"] else "doubled"
    start = head.start()
    in_sql = way == "escaped" and text[start - 1 : start] == "'"
    quoted = QUOTED["single" if in_sql else way].match(text, start)
    end = max(start + 1, quoted.end() if quoted else 0)
    if quoting >= MAX_QUOTING or quoted is None:
        return iter(()), end
    inner = unescape(quoted[0]) if way == "escaped" else quoted[0].replace('""', '"')
    excerpts = _within(inner, quoting + 1, alone=alone)
    return (evolve(excerpt, start=start, end=end) for excerpt in excerpts), end


def _within(inner: str, quoting: int, *, alone: bool) -> Iterator[Excerpt]:
    """The frames in what stood in quotes."""
    first = _HEAD.match(inner)
    if first is not None and first["plain"] is not None:
        excerpt, end = _plain(inner, first, quoting, _Scan(inner))
        if excerpt is not None and end == len(inner):  # as nearly all, it holds one frame and nothing else
            return iter((Excerpt(0, end, inner, quoting),))
    return _excerpts(inner, quoting, alone=alone)


def sole_excerpt(inner: str) -> Excerpt | None:
    """What is found in a string of JSON that begins like a frame, if that is one from the beginning on and no other.

    None, too, if a part of it is left out.
    """
    found = list(islice(_within(inner, 1, alone=True), 2))
    if len(found) != 1 or found[0].start or found[0].quoting != 1 or found[0].shortened:
        return None
    return found[0]


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
    if head["type"] == "2" and _is_setting(text, head.start(), third):
        return False
    return text[third] in _THIRDS[head["type"] == "3"]


def _is_setting(text: str, start: int, third: int) -> bool:
    """Whether what begins like a call is a setting, as linters have them: ``"quotes": [2, "single", "avoid-escape"]``.

    Its third element is no name of an action by its looks, and it is a field that is named like no message, or it is
    in the middle of prose.
    """
    if text[third + 1 : third + 2].isupper() and text[third] == '"':
        return False
    field = _FIELD.search(text, max(0, start - 80), start)
    if field is not None and not _OF_MESSAGE.search(field[1]):
        return True
    words = _WORDS.match(text, third)
    if words is None or words[1].lower() in _lower_case_actions():
        return False
    if words[2] == "]" and not words[1].isalnum():
        return True
    before = text[max(0, start - 200) : start].rpartition("\n")[2]
    return bool(before.strip()) and _TRAFFIC.search(before) is None


@cache
def _lower_case_actions() -> frozenset[str]:
    return frozenset(map(str.lower, callers()))


def _skip(text: str, position: int) -> int:
    found = _BLANK.match(text, position)
    return found.end() if found else position


def _whole_line(text: str, head: re.Match[str], quoting: int, scan: _Scan) -> tuple[Excerpt | None, int]:
    """What begins here, if there is nothing else on its line."""
    start, limit = head.start(), scan.line_end(head.end())
    end, (_, _, shortened), _ = _walk(text, start, limit)
    if end is not None and text[end:limit].strip() in ("", ","):
        return Excerpt(start, end, text[start:end], quoting, shortened=shortened), end
    if end is None and head["type"] in "23456" and "\n" not in head[0]:
        shortened = shortened or is_shortened(text[start:limit], whole=False)
        return Excerpt(
            start, limit, text[start:limit].rstrip(), quoting, cut_off=not shortened, shortened=shortened
        ), limit
    return None, head.end()


def _mistyped(text: str, head: re.Match[str], quoting: int, scan: _Scan, *, alone: bool) -> tuple[Excerpt | None, int]:
    """What begins here with a type or an id of the wrong kind, unless it may be a list of something else.

    It is a frame if it stands alone or among frames, starts just as a call does, or ends a line that starts as a log's.
    """
    start = head.start()
    if start < scan.rejected_until or start in scan.unclosed:
        return None, start + 1
    end, failed, left_open = _walk(text, start, len(text))
    if end is None:
        scan.unclosed.update(dict.fromkeys(left_open, failed))
        return None, start + 1
    rest = _REST.match(text, end)
    quoted = text[start - 1 : start] == '"' == text[end : end + 1]
    is_frame = bool((alone and rest) or quoted or scan.is_element(start) or _CALL_WITH_NUMBER.match(text, start))
    if not is_frame and rest and not rest["comma"]:
        before = text[max(text.rfind("\n", 0, start) + 1, start - 200) : start].rstrip()
        is_frame = _LOG_PREFIX.search(before) is not None and not before.endswith('":')
    elements = 3 if head["result"] else 5 if head["error"] else 4
    if not is_frame or not (head["short"] or _counts(text[start:end], elements)):
        scan.rejected_until = end
        return None, start + 1
    scan.pass_element(start, end)
    return Excerpt(start, end, text[start:end], quoting, shortened=failed[2]), end


def _counts(text: str, elements: int) -> bool:
    """Whether an array has so many elements, as far as it is JSON."""
    try:
        return len(DECODER.decode(text)) == elements
    except (ValueError, RecursionError):
        return True


def _frame(text: str, head: re.Match[str], quoting: int, scan: _Scan) -> tuple[Excerpt, int]:
    """The frame that begins here, whole or not, and where to go on looking."""
    start = head.start()
    if start not in scan.unclosed:
        end, failed, left_open = _walk(text, start, len(text))
        if end is not None:
            shortened = failed[2] or is_counted_otherwise(text, start, end)
            return Excerpt(start, end, text[start:end], quoting, shortened=shortened), end
        scan.unclosed.update(dict.fromkeys(left_open, failed))
    position, last, shortened = scan.unclosed[start]
    home = scan.line_end(head.end())
    # What follows on later lines need not belong to this frame, and the last string may really be two, unclosed each.
    search_from = home if position > home else max(head.end(), last if text[last] == '"' else position)
    limit = scan.line_end(position, failed=True) if position > home else home
    following = _HEAD.search(text, search_from, limit)
    while following is not None and following["plain"] is None:  # quoted within a string of this frame
        following = _HEAD.search(text, following.end(), limit)
    stop = following.start() if following else limit
    body = without_count(text[start:stop].rstrip())
    rest = text[position:stop].lstrip()
    closing = body.rfind("]") + 1
    whole = bool(rest) and rest[0] != '"' and closing > position - start  # it ends, but is no JSON
    if whole:
        body = body[:closing]
    broken = body[(last if text[last] == '"' else position) - start :]
    shortened = (shortened and position <= stop) or is_shortened(broken, whole=whole)
    cut_off = not whole and not shortened
    return Excerpt(start, start + len(body), body, quoting, cut_off=cut_off, shortened=shortened), max(stop, head.end())


def _walk(text: str, start: int, limit: int) -> tuple[int | None, tuple[int, int, bool], list[int]]:
    """Where the array that begins here ends, by a grammar that forgives what does not matter for that.

    If it does not end: where the walk failed, where the token before that starts, whether a mark says that something
    was left out, and which containers were open.
    """
    stack: list[int] = []
    shortened = False
    position = last = start
    expects = "value"
    while (token := _TOKEN.match(text, position, limit)) is not None:
        kind = token.lastgroup or ""
        place = token.start(kind)
        character = text[place]
        if kind == "open" and expects == "value":
            stack.append(place)
            expects = "value" if character == "[" else "key"
        elif kind == "gap" or (kind == "atom" and expects == "value"):
            shortened = shortened or kind == "gap"
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
                return token.end(), (token.end(), place, shortened), stack
            expects = "end"
        else:
            break
        last, position = place, token.end()
    return None, (position, last, shortened), stack
