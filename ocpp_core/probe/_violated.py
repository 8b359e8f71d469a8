"""Payloads in which one rule of a schema is broken: each rule at each place once, the same in each run.

Belongs here: walking through a schema, and how each rule is broken. Must not be here: valid payloads (``_payloads``),
frames. The strategies draw violations at random, and in more ways (`ocpp_core.strategies.violations`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core._json import encode, parse
from ocpp_core.probe._payloads import Maker, Size, payload
from ocpp_core.schemas import Schema, message_name, message_schema
from ocpp_core.versions import Kind, Version

__all__ = ["UNKNOWN", "Violated", "violated"]

UNKNOWN: Final = "ocppCoreProbe"
"""A member that no message has."""

Step: TypeAlias = str | int
Change: TypeAlias = Callable[[Any], Any]
"""What is put in the place of a valid value; it may change an object or a list in place."""


@frozen
class Violated:
    """A payload of a request that is valid but for one thing."""

    action: str
    rule: str
    """The keyword of JSON Schema that it breaks."""

    path: str
    """Where, as JSON path; a missing member where it should stand."""

    payload: dict[str, Any]

    @property
    def depth(self) -> int:
        """How many steps lead to the place."""
        return self.path.count(".") + self.path.count("[")


def violated(version: Version, action: str, token: str) -> Iterator[Violated]:
    """Every rule of the schema of a request, broken once at every place where it stands, outer places first."""
    schema = message_schema(version, message_name(action, Kind.REQUEST))
    maker = Maker(schema.get("$defs", {}), Size.MINIMAL, token)
    valid = encode(payload(version, action, Size.MINIMAL, token))
    for steps, inner in _places(maker, (), schema):
        for rule, name, change in _breaks(maker, inner, whole=not steps):
            root: list[Any] = [parse(valid)]
            holder, key = _reached(maker, root, schema, steps)
            holder[key] = change(holder[key])
            path = "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
            yield Violated(action, rule, f"{path}.{name}" if name else path, root[0])


def _places(maker: Maker, steps: tuple[Step, ...], schema: Schema) -> Iterator[tuple[tuple[Step, ...], Schema]]:
    yield steps, schema
    inner = [((*steps, name), member) for name, member in schema.get("properties", {}).items()]
    inner += [((*steps, 0), schema["items"])] if "items" in schema else []
    for path, member in inner:
        yield from _places(maker, path, maker.resolve(member))


def _reached(maker: Maker, root: list[Any], schema: Schema, steps: tuple[Step, ...]) -> tuple[Any, Step]:
    """Where a place is held, after all that is missing on the way to it has been put there."""
    holder: Any = root
    key: Step = 0
    for step in steps:
        holder, key = holder[key], step
        if isinstance(step, int):
            member = schema["items"]
            if not holder:
                holder.append(maker.value("", member))
        else:
            member = schema["properties"][step]
            if step not in holder:
                holder[step] = maker.value(step, member)
        schema = maker.resolve(member)
    return holder, key


def _breaks(maker: Maker, schema: Schema, *, whole: bool) -> Iterator[tuple[str, str, Change]]:
    """The rules at a place, each with the member that it is about, if that is not there, and a way to break it."""
    if "type" in schema and not whole:  # a payload that is no object breaks the frame
        yield "type", "", _put(_OTHER_TYPE[schema["type"]])
    for rule, wrong in _WRONG.items():
        if rule in schema:
            yield rule, "", _put(wrong(schema))
    for name in schema.get("required", ()):
        yield "required", name, _without(name)
    if schema.get("additionalProperties") is False:
        yield "additionalProperties", "", lambda value: value | {UNKNOWN: 1}
    if "minItems" in schema:
        yield "minItems", "", lambda value: value[: schema["minItems"] - 1]
    if "maxItems" in schema:
        item = maker.value("", schema["items"])
        yield "maxItems", "", lambda value: (value + [item] * (schema["maxItems"] + 1))[: schema["maxItems"] + 1]


def _put(wrong: Any) -> Change:
    return lambda _: wrong


def _without(name: str) -> Change:
    return lambda value: {key: member for key, member in value.items() if key != name}


_OTHER_TYPE: Final = {"string": 5, "integer": "1", "number": "1", "boolean": "true", "array": "x", "object": "x"}


def _unlisted(schema: Schema) -> str:
    """A near miss of the first value of an enumeration."""
    known = schema["enum"]
    first: str = known[0]
    return next(each for each in (first.swapcase(), f"{first}_", f"{first}x") if each not in known)


_WRONG: Final[dict[str, Callable[[Schema], Any]]] = {
    "enum": _unlisted,
    "maxLength": lambda schema: "a" * (schema["maxLength"] + 1),
    "minimum": lambda schema: schema["minimum"] - 1,
    "maximum": lambda schema: schema["maximum"] + 1,
    "multipleOf": lambda schema: round(schema["multipleOf"] * 1.5, 9),
    "format": lambda schema: "yesterday" if schema["format"] == "date-time" else "example.com",
}
