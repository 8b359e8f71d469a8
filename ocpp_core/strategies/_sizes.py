"""Keeps what is drawn within a size, in bytes of JSON.

Belongs here: what may become long, and how long it becomes in the room that is left. Must not be here: strategies.

What is long at times, a list or a text at the limit of its schema, is drawn as one of the classes below. All else of a
value is small, so its size is known before any of these is made as long as it may be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core import schemas
from ocpp_core._json import encode, parse
from ocpp_core.schemas import Schema

__all__ = ["LEAST_SIZE", "MAX_SIZE", "LongList", "LongText", "Spots", "copies", "filled", "fitted", "shortened"]

MAX_SIZE: Final = 65_536
"""How long the JSON of a payload is at most if nothing else is asked for, in bytes, as codecs write it."""

LEAST_SIZE: Final = 4_096
"""The least that can be asked for: enough for what any message must have."""


@frozen
class LongText:
    """A text of one character, as long as its schema allows."""

    character: str
    length: int

    def least(self) -> str:
        """The text at its shortest."""
        return ""

    def fill(self, holder: Any, key: str | int, room: int) -> int:
        """Make the text in its place longer, by so many bytes at most; gives how many are left."""
        if holder[key] != "":
            return room  # another text was put there
        size = len(self.character.encode())
        length = min(self.length, room // size)
        holder[key] = self.character * length
        return room - length * size


@frozen
class LongList:
    """A list with as many items as its schema allows, which are more than two: one, and copies of another."""

    first: Any
    other: Any
    length: int

    def least(self) -> list[Any]:
        """The list at its shortest."""
        return [self.first, self.other]

    def fill(self, holder: Any, key: str | int, room: int) -> int:
        """Add copies of the last item to the list in its place, by so many bytes at most; gives how many are left."""
        items = holder[key]
        if not items:
            return room
        size = len(encode(items[-1])) + 1
        count = max(0, min(self.length - len(items), room // size))
        items += copies(items[-1], count)
        return room - count * size


_Path: TypeAlias = tuple[str | int, ...]
_Long: TypeAlias = LongText | LongList
Spots: TypeAlias = list[tuple[_Path, _Long]]
"""What may be long in a value, and how it is reached."""


def copies(value: Any, count: int) -> list[Any]:
    """So many equal values that share nothing, since the receiver may change one."""
    raw = encode(value)
    return [parse(raw) for _ in range(count)]


def fitted(value: Any, schema: Schema, definitions: Mapping[str, Schema], max_size: int) -> Any:
    """A drawn value of a schema in at most so many bytes; it changes in place.

    What is long is as long as it may be while there is room, from the first to the last. If even all else does not fit,
    optional members and items go, from the last to the first.
    """
    shortest, spots = shortened(value, schema, definitions, max_size)
    return filled(shortest, spots, max_size)


def shortened(value: Any, schema: Schema, definitions: Mapping[str, Schema], max_size: int) -> tuple[Any, Spots]:
    """A drawn value with what is long at its shortest, and where that is; it changes in place."""
    root = [value]
    spots = list(_spots(root, (0,)))
    excess = _size(root[0]) - max_size
    if excess > 0:
        _cut(root[0], schema, definitions, excess)
        return root[0], []
    return root[0], spots


def filled(value: Any, spots: Spots, max_size: int) -> Any:
    """A value with what is long in it as long as it may be, as far as it is still there; it changes in place."""
    if not spots:
        return value
    root = [value]
    room = max_size - _size(value)
    for path, each in spots:
        holder: Any = root
        try:
            for key in path[:-1]:
                holder = holder[key]
            room = each.fill(holder, path[-1], room)
        except (LookupError, TypeError):
            continue  # something else was put in its place
    return root[0]


def _size(value: Any) -> int:
    return len(encode(value))


def _spots(holder: Any, path: _Path) -> Iterator[tuple[_Path, _Long]]:
    """Put what is long in its place at its shortest, and tell where that is."""
    key: Any = path[-1]
    value = holder[key]
    if isinstance(value, _Long):
        yield path, value
        value = holder[key] = value.least()
    if isinstance(value, dict):
        for name in value:
            yield from _spots(value, (*path, name))
    elif isinstance(value, list):
        for index in range(len(value)):
            yield from _spots(value, (*path, index))


def _cut(value: Any, schema: Schema, definitions: Mapping[str, Schema], excess: int) -> int:
    """Take out what need not be there until so many bytes are gone; gives how many are still too many."""
    schema = schemas.resolve(schema, definitions)
    if isinstance(value, dict):
        required = schema.get("required", ())
        for name in [name for name in reversed(value) if name not in required]:
            if excess <= 0:
                break
            excess -= len(encode({name: value.pop(name)})) - 2  # a comma less where it was the only one
        for name, member in schema.get("properties", {}).items():
            if excess > 0 and name in value:
                excess = _cut(value[name], member, definitions, excess)
    elif isinstance(value, list) and "items" in schema:
        while excess > 0 and len(value) > schema.get("minItems", 0):
            excess -= len(encode(value.pop()))
        for item in value:
            if excess > 0:
                excess = _cut(item, schema["items"], definitions, excess)
    return excess
