"""Builds the strategies of payloads, as plain JSON values, from the schema of their message.

Belongs here: objects and lists by schema. Must not be here: single values (``_values``), typed messages.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import schemas
from ocpp_core.schemas import Schema
from ocpp_core.strategies._listed_payloads import Listed, listed_in
from ocpp_core.strategies._sizes import MAX_SIZE, LongList, Spots, fitted, shortened
from ocpp_core.strategies._values import CHARACTERS, JSON_VALUES, integers, numbers, text
from ocpp_core.versions import Version

__all__ = ["PayloadBuilder", "message_builder"]

_FEW: Final = 3
_MANY: Final = 24


@cache
def message_builder(version: Version, message: str, *, typed: bool = False, listed: bool = False) -> PayloadBuilder:
    """The builder of the payloads of one message; of those that a typed message is sent as, if it is for such.

    Those that are listed name only configuration keys, components and variables of the standard.
    """
    microseconds = version.major == 1 and not typed
    schema = schemas.message_schema(version, message)
    return PayloadBuilder(version, schema, microseconds=microseconds, listed=listed)


class PayloadBuilder:
    """Makes the strategies of one schema, each shared type once."""

    def __init__(self, version: Version, schema: Schema, *, microseconds: bool, listed: bool = False) -> None:
        self._definitions: Mapping[str, Schema] = schema.get("$defs", {})
        self._done: dict[tuple[str, bool], SearchStrategy[Any]] = {}
        self._version = version
        self._microseconds = microseconds
        self._listed = listed
        self.schema: Final = schema
        self._whole: Final = self._drawn(schema)

    def whole(self, max_size: int = MAX_SIZE) -> SearchStrategy[Any]:
        """All that the schema accepts, in so many bytes of JSON."""
        return self._whole.map(lambda drawn: fitted(drawn, self.schema, self._definitions, max_size))

    def shortest(self, max_size: int) -> SearchStrategy[tuple[Any, Spots]]:
        """The same with what may be long at its shortest, and where that is."""
        return self._whole.map(lambda drawn: shortened(drawn, self.schema, self._definitions, max_size))

    def value(
        self, schema: Schema, name: str = "", siblings: frozenset[str] = frozenset(), *, bare: bool = False
    ) -> SearchStrategy[Any]:
        """Values that a schema accepts, for a field of that name beside others.

        A bare value has no optional members, and nothing in it is long, so that a list can have a thousand of them.
        """
        drawn = self._drawn(schema, name, siblings, bare=bare)
        return drawn.map(lambda value: fitted(value, schema, self._definitions, MAX_SIZE))

    def short(self, schema: Schema, name: str, siblings: frozenset[str], *, bare: bool) -> SearchStrategy[Any]:
        """The same with what may be long at its shortest."""
        drawn = self._drawn(schema, name, siblings, bare=bare)
        return drawn.map(lambda value: shortened(value, schema, self._definitions, MAX_SIZE)[0])

    def _drawn(
        self, schema: Schema, name: str = "", siblings: frozenset[str] = frozenset(), *, bare: bool = False
    ) -> SearchStrategy[Any]:
        """The same with a `LongText` or a `LongList` in the place of what may be long."""
        if "$ref" in schema:
            shared = schemas.reference(schema)
            target = self._definitions[shared]
            if target["type"] == "string" and "enum" not in target:
                return self._single(target, name, siblings, bare=bare)  # depends on the field's name
            if (shared, bare) not in self._done:
                self._done[shared, bare] = self._drawn(target, name, siblings, bare=bare)
            return self._done[shared, bare]
        match schema.get("type"):
            case "object":
                return self._object(schema, bare=bare)
            case "array":
                return self._list(schema, name, siblings, bare=bare)
            case _:
                return self._single(schema, name, siblings, bare=bare)

    def resolve(self, schema: Schema) -> Schema:
        """The schema that a reference leads to, or the schema itself."""
        return schemas.resolve(schema, self._definitions)

    def _object(self, schema: Schema, *, bare: bool) -> SearchStrategy[dict[str, Any]]:
        properties = schema.get("properties", {})
        known = frozenset(properties)
        optional = {name: self._drawn(member, name, known, bare=bare) for name, member in properties.items()}
        required = {name: optional.pop(name) for name in schema.get("required", ())}
        named = _members(tuple(required.items()), () if bare else tuple(optional.items()))
        found = listed_in(self._version, properties)
        if found is not None:
            named = _with_listed(named, found, always=self._listed)
        if bare:
            return named
        if schema.get("additionalProperties") is False:
            return named
        names = _NAMES.filter(lambda name: name not in known)  # drawn text can be the name of a member, too
        extra = st.just(dict[str, Any]()) | st.dictionaries(names, JSON_VALUES, max_size=2)
        return st.builds(lambda ours, theirs: {**theirs, **ours}, named, extra)

    def _list(self, schema: Schema, name: str, siblings: frozenset[str], *, bare: bool) -> SearchStrategy[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems")
        item = self._drawn(schema["items"], name, siblings, bare=bare)
        short = st.lists(item, min_size=least, max_size=max(least, min(most or _FEW, 1 if bare else _FEW)))
        if bare or most is None or most <= _FEW:
            return short
        small = self._drawn(schema["items"], name, siblings, bare=True)
        full = st.builds(LongList, item, small, st.just(most))
        return st.one_of(*[short] * (_MANY if most > _MANY else _FEW), full)

    def _single(self, schema: Schema, name: str, siblings: frozenset[str], *, bare: bool) -> SearchStrategy[Any]:
        """Values that are neither an object nor a list."""
        if "enum" in schema:
            return st.sampled_from(schema["enum"])
        match schema.get("type"):
            case "string":
                if bare:
                    schema = {**schema, "maxLength": min(schema.get("maxLength", _MANY), _MANY)}
                return text(schema, name, siblings, microseconds=self._microseconds)
            case "integer":
                return integers(schema)
            case "number":
                return numbers(schema)
            case "boolean":
                return st.booleans()
            case _:
                return JSON_VALUES


@st.composite
def _with_listed(
    draw: st.DrawFn, objects: SearchStrategy[dict[str, Any]], found: Listed, *, always: bool
) -> dict[str, Any]:
    """Objects with what the standard lists in its place: all, or half of them."""
    drawn = draw(objects)
    if always or draw(st.booleans()):
        found.put(drawn, draw(found.drawn))
    return drawn


Members: TypeAlias = tuple[tuple[str, SearchStrategy[Any]], ...]


@st.composite
def _members(draw: st.DrawFn, required: Members, optional: Members) -> dict[str, Any]:
    """An object. Which members it has is drawn as one number for many members, since each draw takes time."""
    found = {name: draw(strategy) for name, strategy in required}
    for start in range(0, len(optional), _BITS):
        some = optional[start : start + _BITS]
        present = draw(st.integers(0, 2 ** len(some) - 1))
        for number, (name, strategy) in enumerate(some):
            if present >> number & 1:
                found[name] = draw(strategy)
    return found


_BITS: Final = 12
_VENDOR_NAMES: Final = ["vendorField", "URLs", "association", "soC", "id_"]
_NAMES: Final = st.sampled_from(_VENDOR_NAMES) | st.text(CHARACTERS, min_size=5, max_size=8)
