"""The places of a payload, with what its schema says of each.

Belongs here: walking through a payload and its schema at once. Must not be here: what is put at a place.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, Final

from attrs import frozen
from hypothesis.strategies import SearchStrategy

from ocpp_core.schemas import Schema
from ocpp_core.strategies._builder import PayloadBuilder

__all__ = ["Place", "place_at", "places_in", "values_at"]

_ITEM: Final = "[]"


@frozen(eq=False)
class Place:
    """A member of an object, present or not, or an item of a list."""

    builder: PayloadBuilder
    path: tuple[str, ...]
    """How it is reached from the payload: the names of members, and `_ITEM` for any item of a list."""

    holder: Any
    key: str | int
    schema: Schema
    optional: bool

    @property
    def name(self) -> str:
        """The name of the member, or of the list."""
        return next(name for name in reversed(self.path) if name != _ITEM)

    @property
    def value(self) -> Any:
        return self.holder[self.key]

    @property
    def is_present(self) -> bool:
        return isinstance(self.key, int) or self.key in self.holder

    @property
    def is_single(self) -> bool:
        """Whether it holds neither an object nor a list."""
        return self.schema.get("type") not in ("object", "array")


def places_in(builder: PayloadBuilder, path: tuple[str, ...], value: Any, schema: Schema) -> Iterator[Place]:
    """All places in an object or a list, and in what it holds."""
    schema = builder.resolve(schema)
    keys: Iterable[str | int] = range(len(value)) if isinstance(value, list) else schema.get("properties", ())
    for key in keys:
        place = place_at(builder, path, value, schema, key)
        if place is None:
            break
        yield place
        if place.is_present and not place.is_single:
            yield from places_in(builder, place.path, place.value, place.schema)


def place_at(
    builder: PayloadBuilder, path: tuple[str, ...], value: Any, schema: Schema, key: str | int
) -> Place | None:
    """A member of an object, or an item of a list; None if its schema knows none."""
    if isinstance(key, int):
        if "items" not in schema or not isinstance(value, list) or key >= len(value):
            return None
        return Place(builder, (*path, _ITEM), value, key, builder.resolve(schema["items"]), optional=False)
    member = schema.get("properties", {}).get(key)
    if member is None or not isinstance(value, dict):
        return None
    return Place(
        builder, (*path, key), value, key, builder.resolve(member), optional=key not in schema.get("required", ())
    )


@cache
def values_at(
    builder: PayloadBuilder, path: tuple[str, ...], *, whole: bool = False, short: bool = False
) -> SearchStrategy[Any]:
    """What can stand at a place: of an object or a list only what is required, unless it is wanted whole.

    If it is wanted short, what may be long is at its shortest.
    """
    schema, name, siblings = builder.schema, "", frozenset[str]()
    for step in path:
        schema = builder.resolve(schema)
        if step == _ITEM:
            schema = schema["items"]
        else:
            name, siblings = step, frozenset(schema["properties"])
            schema = schema["properties"][step]
    bare = not whole and builder.resolve(schema).get("type") in ("object", "array")
    make = builder.short if short else builder.value
    return make(schema, name, siblings, bare=bare)
