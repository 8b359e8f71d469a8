"""What the fields of JSON around a frame say of it: of its own record, and of what that record is in.

Belongs here: which fields belong to which frame. Must not be here: which fields tell what (``_beside``).

A field counts for all frames in its object. One that names a direction or a time counts only where its object holds
one frame alone: beside a request and its response it would say nothing.
"""

from __future__ import annotations

import re
from typing import Final, TypeAlias

from ocpp_core.capture._beside import DIGITS, category, is_moment, mark_of, station_in, version_of
from ocpp_core.websocket import MAX_IDENTITY

__all__ = ["Fields", "Level", "RecordReader", "is_record", "is_told"]

_MAX_DEPTH: Final = 60
_ACTION: Final = re.compile(r"[A-Z][A-Za-z0-9]{2,49}\Z")
_MAX_PLANS: Final = 1_000
_OF_CONNECTION: Final = frozenset({"place", "version"})
_NOWHERE: Final = ("", "")

# No string runs past the end of its line, and what is looked at is bounded.
_TOKEN: Final = re.compile(
    r'"(?P<text>[^"\\\r\n]*+(?:\\.[^"\\\r\n]*+)*)"(?P<key>[ \t\r\n]*+:)?'
    r"|(?P<open>[{\[])|(?P<close>[}\]])|(?P<atom>[-+.\w]++)|(?P<rest>\")"
)
_RECORD: Final = re.compile(r'[ \t]*+(?:\{|"[^"\\\r\n]{0,100}+"[ \t]*+:|\[[ \t]*+(?:[\[{"]|\Z))')
_INSIDE: Final = re.compile(r'(?:"[ \t]*+:|[,\[{])[ \t\r\n]*+\Z')


Fields: TypeAlias = dict[str, tuple[str, str]]
"""The name of a field and its value, by what it tells."""


class Level:
    """An object or array that is open where a frame stands, and what its fields say."""

    __slots__ = ("fields", "frames", "is_member")

    def __init__(self, *, is_member: bool) -> None:
        self.is_member: Final = is_member
        """Whether it is the value of a field."""

        self.fields: Final[Fields] = {}
        self.frames = 0
        """How many frames are in it."""


_Step: TypeAlias = tuple[str, str, str, int, int]
"""``open``, ``member``, ``close``, ``field`` or ``up``: the last two with what the field tells, its name, and where its
value stands."""


def is_record(gap: str, own: str) -> bool:
    """Whether a frame stands in JSON, by what is between it and the one before and by the part that its line has."""
    first = own.lstrip()[:1]
    if first:
        return first in '{["' and _RECORD.match(own) is not None
    return _INSIDE.search(gap[-300:]) is not None


class RecordReader:
    """Follows the objects and arrays of JSON from frame to frame."""

    def __init__(self) -> None:
        self._plans: dict[bytes, tuple[tuple[_Step, ...], int]] = {}
        self._levels: list[Level] = []

    def leave(self) -> None:
        """Forget what is open: what follows is no JSON."""
        self._levels.clear()

    def is_open(self) -> bool:
        """Whether the last frame stands in an object or array."""
        return bool(self._levels)

    def read(self, gap: str) -> tuple[tuple[Level, ...], str]:
        """What is open where a frame stands, behind this text, and the part of a string that stands before it."""
        rest = self._follow(gap)
        for level in self._levels:
            level.frames += 1
        return tuple(self._levels), gap[rest:]

    def end(self, gap: str) -> None:
        """Read what is behind the last frame in JSON, and forget what is open."""
        if self._levels:
            self._follow(gap)
            self._levels.clear()

    def _follow(self, gap: str) -> int:
        """Open and close what a text does, and where the part of a string begins with which it ends."""
        key = gap.encode("utf-8", "surrogatepass").translate(DIGITS)
        plan = self._plans.get(key)
        if plan is None:
            if len(self._plans) >= _MAX_PLANS:
                self._plans.clear()
            plan = self._plans[key] = _plan(gap)
        steps, rest = plan
        levels = self._levels
        for kind, tells, name, start, end in steps:
            if kind in ("open", "member"):
                if len(levels) >= _MAX_DEPTH:
                    levels.clear()
                levels.append(Level(is_member=kind == "member"))
            elif not levels:
                continue
            elif kind == "close":
                self._close(levels.pop())
            else:
                level = levels[-2] if kind == "up" and len(levels) > 1 else levels[-1]
                level.fields.setdefault(tells, (name, gap[start:end]))
        return rest

    def _close(self, closed: Level) -> None:
        """What an object without a frame says that is the value of a field, it says of what that field is in.

        So does an element of an array that is the handshake of a WebSocket, if it is the only one: where a tool saved
        the connection and its messages side by side.
        """
        if closed.frames or not self._levels:
            return
        outer = self._levels[-1].fields
        if closed.is_member:
            for each, told in closed.fields.items():
                outer.setdefault(each, told)
        elif "place" in closed.fields and ("version" in closed.fields or "://" in closed.fields["place"][1]):
            for each in _OF_CONNECTION & closed.fields.keys():
                told = closed.fields[each]
                outer[each] = told if outer.get(each, told) == told else _NOWHERE


def is_told(told: str, name: str, value: str) -> bool:
    """Whether the value of a field is of the kind that its name promises."""
    match told:
        case "mark":
            return mark_of(name, value) is not None
        case "version":
            return version_of(value, named="ocpp" in name.lower()) is not None
        case "when":
            return is_moment(value)
        case "place":
            return station_in(value)[0] is not None
        case "action":
            return _ACTION.match(value) is not None
        case _:
            return 0 < len(value) <= MAX_IDENTITY


def _plan(gap: str) -> tuple[tuple[_Step, ...], int]:
    """What opens, closes and is told in a text, and where the string begins in which a frame follows."""
    steps: list[_Step] = []
    rest = len(gap)
    line = gap.rfind("\n") + 1
    key = header = ""
    for token in _TOKEN.finditer(gap, 1 if gap[:1] in "\"'" else 0):
        kind = token.lastgroup
        if token["key"]:
            key = token["text"]
            continue
        if kind == "open":
            steps.append(("member" if key else "open", "", "", 0, 0))
            header = ""
        elif kind == "close":
            steps.append(("close", "", "", 0, 0))
        elif kind in ("text", "atom"):
            value = token[kind]
            name = header if key == "value" and header else key or "time"
            if key in ("name", "key"):
                header = value if category(value) else ""
            tells = category(name)
            if tells and is_told(tells, name, value):
                steps.append(("up" if name and name is header else "field", tells, name, *token.span(kind)))
        elif kind == "rest" and token.start() >= line:
            rest = token.end()
            break
        key = ""
    return tuple(steps), rest
