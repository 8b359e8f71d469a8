"""Finds the messages that stand in JSON as objects with named fields: a type, an id, an action, a payload.

Belongs here: where such an object begins and ends, and the JSON of its fields. Must not be here: what the fields mean.

All of it takes time linear in the length of the text, hostile or not: brackets are matched in one pass, no deeper than
a bound, and an object is parsed only if it has the names.
"""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator
from typing import Final

from attrs import define, evolve

from ocpp_core.capture._found import DECODER, MAX_QUOTING, Excerpt
from ocpp_core.capture._named import HOW, TYPE_NAMES, Directions, frames_of, is_frame, role_of

__all__ = ["members", "object_excerpts"]

_MAX_DEPTH: Final = 32  # containers of which the innermost are remembered
_MAX_WAITING: Final = 1_000  # frames of an object that has not ended
_TELLING: Final = frozenset({"type", "id", "request", "response"})


def _around(name: str) -> str:
    """The pattern of a name of the type, of which ``ype`` has been read."""
    before, _, behind = name.partition("ype")
    return f"(?<={re.escape(before)}ype){re.escape(behind)}"


_MAX_QUOTED: Final = 1_000_000  # characters of a string that is looked into
_TOKEN: Final = re.compile(r'(?P<text>"[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*")(?P<colon>[ \t]*+:)?|(?P<bracket>[\[\]{}])')
# All begin with a few letters that are seldom in a text, and so are searched for fast.
_TYPE: Final = re.compile(
    f"ype(?:{'|'.join(map(_around, TYPE_NAMES))})"
    r'|ype\\{0,8}"\s{0,9}:\s{0,9}(?:[2-6]|\\{0,8}"(?:[2-6]\\{0,8}"|CALL|SEND))'
)
_RESPONSE: Final = re.compile(r'ponse(?<=esponse)\w{0,8}\\{0,8}"\s{0,9}:')
_SPACE: Final = re.compile(r"[ \t\r\n]*+")


@define
class _Open:
    """A container that has not ended yet."""

    start: int
    bracket: str
    names: set[str]
    """What its fields mean, as far as that matters here."""

    @property
    def is_message(self) -> bool:
        return "id" in self.names and ("type" in self.names or {"request", "response"} <= self.names)


def object_excerpts(text: str) -> Iterator[Excerpt]:
    """The frames that stand in a text as objects with named fields."""
    return _objects(text, 0, Directions())


def _objects(text: str, quoting: int, directions: Directions) -> Iterator[Excerpt]:
    if not (_TYPE.search(text) or _RESPONSE.search(text)):
        return
    stack: deque[_Open] = deque(maxlen=_MAX_DEPTH)
    waiting: list[Excerpt] = []
    told = 0
    for token in _TOKEN.finditer(text):
        found = token["text"]
        if found is None:
            ended = _step(stack, token)
            if ended is not None and ended.is_message and ended.start >= told:
                made = _message(text, ended.start, token.end(), quoting, directions)
                while made and waiting and waiting[-1].start > ended.start:  # what stands within it is a part of it
                    waiting.pop()
                waiting += made
        elif token["colon"]:
            role = role_of(found[1:-1])
            if stack and role is not None and role[0] in _TELLING:
                stack[-1].names.add(role[0])
        elif "\\" in found and quoting < MAX_QUOTING and len(found) < _MAX_QUOTED and "{" in found:
            waiting += _quoted(token, quoting, directions)
        if waiting and (len(waiting) > _MAX_WAITING or not any(each.bracket == "{" for each in stack)):
            yield from waiting
            told = waiting[-1].end
            waiting.clear()
    yield from waiting


def _step(stack: deque[_Open], token: re.Match[str]) -> _Open | None:
    """Go into a container, or out of it: then that is the result, if it is an object."""
    bracket = token["bracket"]
    if bracket in "[{":
        stack.append(_Open(token.start(), bracket, set()))
        return None
    top = stack.pop() if stack else None
    if top is None or top.bracket + bracket not in ("[]", "{}"):
        stack.clear()
        return None
    return top if bracket == "}" else None


def _quoted(token: re.Match[str], quoting: int, directions: Directions) -> list[Excerpt]:
    """What stands in a JSON string."""
    try:
        inner = json.loads(token["text"])
    except ValueError:
        return []
    start, end = token.span("text")
    return [evolve(each, start=start, end=end) for each in _objects(inner, quoting + 1, directions)]


def _message(text: str, start: int, end: int, quoting: int, directions: Directions) -> list[Excerpt]:
    """The frames of an object, if it is a message."""
    fields: dict[str, tuple[int, str]] = {}
    for name, *span in members(text, start):
        value = text[slice(*span)]
        if is_frame(value):
            return []
        role = role_of(name)
        if role is not None and (role[0] not in fields or role[1] < fields[role[0]][0]):
            fields[role[0]] = role[1], value
    return [
        Excerpt(start, end, each.text, quoting, how=HOW, shortened=each.shortened, context=each.context)
        for each in frames_of(fields, directions)
    ]


def members(text: str, start: int) -> Iterator[tuple[str, int, int]]:
    """The names of an object that begins here, and where the values begin and end, as far as it is JSON."""
    position = start
    while text[position : position + 1] in ("{", ","):
        try:
            name, position = DECODER.raw_decode(text, _skip(text, position + 1))
            value_start = _skip(text, _skip(text, position) + 1)
            _, position = DECODER.raw_decode(text, value_start)
        except (ValueError, RecursionError):
            return
        if not isinstance(name, str):
            return
        yield name, value_start, position
        position = _skip(text, position)


def _skip(text: str, position: int) -> int:
    found = _SPACE.match(text, position)
    return found.end() if found else position
