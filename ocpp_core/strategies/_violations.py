"""Payloads that break exactly one rule of their schema.

Belongs here: every place of a schema, every rule at it, and every way to break that rule. Must not be here: frames.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import Any, Final, TypeAlias

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core import schemas
from ocpp_core.findings import Issue
from ocpp_core.payload._sentences import json_path, sentence
from ocpp_core.payload._validation import ERROR_CODE_BY_RULE
from ocpp_core.schemas import Schema
from ocpp_core.strategies._arguments import ActionName, choose
from ocpp_core.strategies._builder import PayloadBuilder, message_builder
from ocpp_core.strategies._sizes import copies
from ocpp_core.strategies._values import CHARACTERS
from ocpp_core.versions import Kind, Version

__all__ = ["Violation", "violations"]

Value: TypeAlias = Any


@frozen
class Violation:
    """A payload that is valid but for one value."""

    payload: dict[str, Any]
    issue: Issue
    """What a `Validator` with the usual codes must say of it, and nothing else."""


def violations(
    version: Version | str,
    action: ActionName,
    kind: Kind | str | None = None,
    *,
    rule: str | Collection[str] | None = None,
) -> SearchStrategy[Violation]:
    """Payloads that break exactly one rule, each with the issue that it must produce.

    Every rule of the schema is broken at every place where it stands: members left out or unknown, each other JSON type
    (null included), near misses of an enumeration, limits passed by one. A payload is always an object, since anything
    else breaks the frame. ``rule`` is a JSON Schema keyword or a collection of them, to break only these.

    Raises LookupError if the version has no such message, or its schema no such rule, or none at all as some of 2.0;
    TypeError for an argument of the wrong type.
    """
    version = Version(version)
    found, half = schemas.find_message(version, action, kind)
    message = schemas.message_name(found.name, half)
    breaks = _breaks(version, message)
    if not breaks:
        raise LookupError(f"{message} of OCPP {version} has no rule that a payload could break")
    rules = choose(version, f"rule of {message}", rule, sorted(breaks))
    return _violations(message_builder(version, message), version, {name: breaks[name] for name in rules})


@frozen(repr=False)
class _Place:
    """A value in the payloads of one message."""

    steps: tuple[tuple[str | None, SearchStrategy[Any]], ...]
    """How to get there from the root: the name of a member, or None for an item, and what can be put there."""

    schema: Schema
    """What it must be."""


Break: TypeAlias = Callable[[st.DrawFn, "_Place", Any], tuple[Any, Any, Any]]
"""Breaks a rule, given the value at its place: the value to put there instead, what was allowed, and what is found."""


@st.composite
def _violations(
    draw: st.DrawFn, builder: PayloadBuilder, version: Version, breaks: dict[str, list[tuple[_Place, Break]]]
) -> Violation:
    rule = draw(st.sampled_from(list(breaks)))
    place, break_it = draw(st.sampled_from(breaks[rule]))
    payload = draw(builder.whole())
    path: list[str | int] = []
    holder: Any = [payload]
    key: Any = 0
    for name, value in place.steps:
        holder = holder[key]
        if name is None:
            if not holder:
                holder.append(draw(value))
            key = draw(st.integers(0, len(holder) - 1))
        else:
            if name not in holder:
                holder[name] = draw(value)
            key = name
        path.append(key)
    broken, allowed, found = break_it(draw, place, holder[key])
    if place.steps:
        holder[key] = broken
    if rule == "required":
        path.append(allowed)  # a missing member is reported where it should stand
    present = broken if rule == "additionalProperties" else ()
    code = ERROR_CODE_BY_RULE[version][rule]
    return Violation(
        payload, Issue(json_path(path), rule, allowed, found, sentence(rule, allowed, found, present), code)
    )


@cache
def _breaks(version: Version, message: str) -> dict[str, list[tuple[_Place, Break]]]:
    """Every way to break each rule of a message, by rule."""
    builder = message_builder(version, message)
    found: dict[str, list[tuple[_Place, Break]]] = {}
    for place in _places(builder, _Place((), builder.schema)):
        for rule, break_it in _rules(builder, place.schema):
            if place.steps or rule != "type":
                found.setdefault(rule, []).append((place, break_it))
    return found


def _places(builder: PayloadBuilder, place: _Place) -> Iterator[_Place]:
    yield place
    siblings = frozenset(place.schema.get("properties", {}))
    for name, member in place.schema.get("properties", {}).items():
        step = (name, builder.value(member, name, siblings))
        yield from _places(builder, _Place((*place.steps, step), builder.resolve(member)))
    if "items" in place.schema:
        item = place.schema["items"]
        step = (None, builder.value(item))
        yield from _places(builder, _Place((*place.steps, step), builder.resolve(item)))


def _rules(builder: PayloadBuilder, schema: Schema) -> Iterator[tuple[str, Break]]:
    """Every way to break each rule at one place."""
    if "type" in schema:
        for other in _other_types(schema):
            yield "type", _replace("type", schema, other)
    for rule, values in _VALUES.items():
        if rule in schema:
            yield rule, _replace(rule, schema, values(schema))
    for name in schema.get("required", ()):
        yield "required", _leave_out(name)
    if schema.get("additionalProperties") is False:
        yield "additionalProperties", _add
    if "minItems" in schema:
        yield "minItems", _too_few
    if "maxItems" in schema:
        yield "maxItems", _too_many(builder.value(schema["items"], bare=True))


# -- ways to break a rule


def _replace(rule: str, schema: Schema, values: SearchStrategy[Any]) -> Break:
    def break_it(draw: st.DrawFn, _: _Place, __: Any) -> tuple[Any, Any, Any]:
        value = draw(values)
        return value, schema[rule], value

    return break_it


def _leave_out(name: str) -> Break:
    def break_it(_: st.DrawFn, __: _Place, value: Any) -> tuple[Any, Any, Any]:
        del value[name]
        return value, name, None

    return break_it


def _add(draw: st.DrawFn, place: _Place, value: Any) -> tuple[Any, Any, Any]:
    known = place.schema.get("properties", {})
    near = [other for name in known for other in (name.upper(), name + "_", name[:-1]) if other not in known]
    name = draw(st.sampled_from(["unknown", "__proto__", "", *near]) | _NAMES.filter(lambda name: name not in known))
    value[name] = draw(st.sampled_from([None, 0, "x", {}]))
    return value, sorted(known), name


def _too_few(_: st.DrawFn, place: _Place, value: Any) -> tuple[Any, Any, Any]:
    least = place.schema["minItems"]
    del value[least - 1 :]
    return value, least, value


def _too_many(items: SearchStrategy[Any]) -> Break:
    def break_it(draw: st.DrawFn, place: _Place, value: Any) -> tuple[Any, Any, Any]:
        most = place.schema["maxItems"]
        value += copies(draw(items), most + 1 - len(value))
        return value, most, value

    return break_it


_NAMES: Final = st.text(CHARACTERS, max_size=8)
_OF_TYPE: Final[dict[str, SearchStrategy[Any]]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "integer": st.integers(-1, 10),
    "number": st.sampled_from([0.5, -1.5, 1e300]),
    "string": st.sampled_from(["", "1", "true", "null", "x"]),
    "array": st.lists(st.none(), max_size=1),
    "object": st.dictionaries(st.just("vendorId"), st.just("x")),
}


def _other_types(schema: Schema) -> list[SearchStrategy[Any]]:
    """Values of each other JSON type, none of which breaks a second rule."""
    mine = schema["type"]
    others = {name: values for name, values in _OF_TYPE.items() if name != mine}
    if mine == "number":
        del others["integer"]
    elif mine == "integer":
        least = schema.get("minimum", 0)
        if least + 1.5 <= schema.get("maximum", math.inf):
            others["number"] = st.just(least + 0.5)  # not 1.0, which draft 4 forbids and no JavaScript can tell from 1
        else:
            del others["number"]
    return list(others.values())


def _enumeration(schema: Schema) -> SearchStrategy[str]:
    known = schema["enum"]
    near = [
        other
        for value in known
        for other in (value.lower(), value.upper(), value.swapcase(), value + " ", " " + value, value[:-1], value * 2)
        if other not in known
    ]
    return st.sampled_from(["", *near]) | _NAMES.filter(lambda value: value not in known)


def _too_long(schema: Schema) -> SearchStrategy[str]:
    return st.sampled_from(["a", "0", " ", "\N{GRINNING FACE}"]).map(lambda one: one * (schema["maxLength"] + 1))


def _beyond(limit: float, sign: int, *, whole: bool) -> SearchStrategy[float]:
    """Just past a limit, and a whole one past it."""
    return st.sampled_from([limit + sign] if whole else [limit + sign, math.nextafter(limit, sign * math.inf)])


def _uneven(schema: Schema) -> SearchStrategy[float]:
    step = schema["multipleOf"]
    return st.integers(-1_000, 1_000).map(lambda count: round(count * step + step / 2, 9))


_BAD_DATE_TIMES: Final = [
    "",
    "yesterday",
    "2026-01-01",
    "2026-01-01T00:00:00",
    "2026-01-01 00:00:00Z",
    "2026-01-01T00:00Z",
    "2026-02-30T00:00:00Z",
    "2026-01-01T24:00:00Z",
    "2026-01-01T00:00:60Z",
    "2026-01-01T00:00:00+01",
    "2026-01-01T00:00:00+0100",
    "2026-01-01T00:00:00.Z",
    "2026-01-01T00:00:00,5Z",
    "20260101T000000Z",
    "2026-W01-1T00:00:00Z",
    "222222017-10-27T00:00:00Z",
    "1767225600",
    " 2026-01-01T00:00:00Z",
    "2026-01-01T00:00:00Z\n",
]
_BAD_URIS: Final = [
    "",
    "example.com",
    "/path",
    "http://a b",
    "http://[::1",
    "1http://x",
    "http://x/%zz",
    "\N{EURO SIGN}:x",
]

_VALUES: Final[dict[str, Callable[[Schema], SearchStrategy[Any]]]] = {
    "enum": _enumeration,
    "maxLength": _too_long,
    "minimum": lambda schema: _beyond(schema["minimum"], -1, whole=schema["type"] == "integer"),
    "maximum": lambda schema: _beyond(schema["maximum"], 1, whole=schema["type"] == "integer"),
    "multipleOf": _uneven,
    "format": lambda schema: st.sampled_from(_BAD_DATE_TIMES if schema["format"] == "date-time" else _BAD_URIS),
}
