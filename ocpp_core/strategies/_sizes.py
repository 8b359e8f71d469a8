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

__all__ = ["LEAST_SIZE", "MAX_SIZE", "LongList", "LongText", "copies", "fitted"]

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
        """Put the text in its place, with so many bytes more than at its shortest; gives how many are left."""
        size = len(self.character.encode())
        length = min(self.length, room // size)
        holder[key] = self.character * length
        return room - length * size


@frozen
class LongList:
    """A list with as many items as its schema allows: one, and copies of another."""

    first: Any
    other: Any
    length: int

    def least(self) -> list[Any]:
        """The list at its shortest."""
        return [self.first]

    def fill(self, holder: Any, key: str | int, room: int) -> int:
        """Add items to the list that stands in its place, of so many bytes; gives how many are left."""
        size = len(encode(self.other)) + 1
        count = min(self.length - 1, room // size)
        holder[key] += copies(self.other, count)
        return room - count * size


_Long: TypeAlias = LongText | LongList


def copies(value: Any, count: int) -> list[Any]:
    """So many equal values that share nothing, since the receiver may change one."""
    raw = encode(value)
    return [parse(raw) for _ in range(count)]


def fitted(value: Any, schema: Schema, definitions: Mapping[str, Schema], max_size: int) -> Any:
    """A drawn value of a schema in at most so many bytes; it changes in place.

    What is long is as long as it may be while there is room, from the first to the last. If even all else does not fit,
    optional members and items go, from the last to the first.
    """
    root = [value]
    long = list(_shortened(root, 0))
    room = max_size - (len(encode(root)) - 2)
    if room < 0:
        _cut(root[0], schema, definitions, -room)
    else:
        for holder, key, each in long:
            room = each.fill(holder, key, room)
    return root[0]


def _shortened(holder: Any, key: str | int) -> Iterator[tuple[Any, str | int, _Long]]:
    """Put what is long in its place at its shortest, and tell where that is."""
    value = holder[key]
    if isinstance(value, _Long):
        holder[key] = value.least()
        yield holder, key, value
        value = holder[key]
    if isinstance(value, dict):
        for name in value:
            yield from _shortened(value, name)
    elif isinstance(value, list):
        for index in range(len(value)):
            yield from _shortened(value, index)


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
