"""An example of each message, made of what the strategies draw: the same in each build, and such as a peer may send.

The strategies draw values at the limits of a field as often as usual ones. So several payloads are drawn; in each of
them what does not look usual gives way to a value of the same field that does, or is left out where it may be. What is
shown keeps its schema, and all rules on one message, also those that only follow from the standard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings

from ocpp_core import Kind, PayloadCodec, Version
from ocpp_core.rules import Rules
from ocpp_core.schemas import Schema, bundle, ordered_members, resolve_whole
from ocpp_core.strategies import payloads

__all__ = ["Examples", "oddity"]

_DRAWS = 12
_UNCHECKED = [
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.large_base_example,
    HealthCheck.too_slow,
]
_LISTED = {Version.V16, Version.V201, Version.V21}
_SHOWN = 12
"""About how many values an example has, where there may be more."""

_DEEP = 2
"""How many objects deep optional members are shown."""

_TEXT = re.compile(r"[A-Za-z0-9][A-Za-z0-9 .:/€,-]{2,40}")
_SAME = re.compile(r"(.)\1{4}|0000-0000")
_MOMENT = re.compile(r"20[12]\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")


def oddity(value: Any, schema: Schema) -> int:
    """How odd a value looks that is no object and no list: 0 if a peer may well send it, 2 if hardly any does."""
    match value:
        case bool():
            return 0
        case int() | float():
            if not schema.get("minimum", 0) <= value < 100_000 or round(value, 3) != value:
                return 2
            return 0 if 0 < value < 1_000 else 1
        case str() if "enum" in schema or value.startswith("-----BEGIN"):
            return 0
        case str() if schema.get("format") == "date-time":
            if not _MOMENT.fullmatch(value):
                return 2
            return 1 if value.endswith("00:00:00Z") else 0
        case str():
            if not _TEXT.fullmatch(value):
                return 2
            return 1 if _SAME.search(value) else 0
    return 2


class Examples:
    """The examples of the messages of a version."""

    def __init__(self, version: Version) -> None:
        self._version = version
        self._codec = PayloadCodec(version)
        self._rules = Rules(version, select="all")

    def of(self, action: str, kind: Kind) -> dict[str, Any]:
        """A payload of a message."""
        drawn = self._drawn(action, kind)
        tidy = _Tidy(bundle(self._version, action, kind), drawn)
        better = [tidy.payload(payload, most) for payload in drawn for most in (0, 1)]
        kept = [(odd, _far(payload), payload) for payload, odd in better if self._keeps(payload, action, kind)]
        return min(kept, key=lambda each: each[:2])[2] if kept else drawn[0]

    def _keeps(self, payload: dict[str, Any], action: str, kind: Kind) -> bool:
        return not self._codec.issues(payload, action, kind) and not self._rules.findings(payload, action, kind)

    def _drawn(self, action: str, kind: Kind) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []

        @settings(
            derandomize=True,
            database=None,
            max_examples=_DRAWS,
            phases=[Phase.generate],
            suppress_health_check=_UNCHECKED,
            deadline=None,
        )
        @given(payloads(self._version, action, kind, listed=self._version in _LISTED, rules="all"))
        def draw(payload: dict[str, Any]) -> None:
            found.append(payload)

        draw()
        return found


def _far(payload: dict[str, Any]) -> int:
    """How far a payload is from the length that examples should have."""
    return abs(sum(1 for _ in _values(payload)) - _SHOWN)


def _values(value: Any) -> Iterator[Any]:
    """The values in a payload that are neither objects nor lists."""
    match value:
        case dict():
            for each in value.values():
                yield from _values(each)
        case list():
            for each in value:
                yield from _values(each)
        case _:
            yield value


class _Tidy:
    """Makes payloads of a message usual, by what was drawn of it."""

    def __init__(self, schema: Schema, drawn: list[dict[str, Any]]) -> None:
        self._schema = schema
        self._most = 0
        self._definitions: dict[str, Schema] = schema.get("$defs", {})
        self._usual: dict[tuple[str, str, str], Any] = {}
        self._odd = 0
        for payload in drawn:
            self._gather(payload, schema)

    def payload(self, payload: dict[str, Any], most: int) -> tuple[dict[str, Any], int]:
        """A payload that looks usual, and how odd what is left in it is; what is no odder than ``most`` stays."""
        self._odd, self._most = 0, most
        return self._object(payload, self._schema, 0), self._odd

    def _gather(self, value: Any, schema: Schema, name: str = "") -> None:
        """Remember a usual value for each field, by its name, its type and the shared type that it is of."""
        schema = self._resolved(schema)
        if isinstance(value, dict):
            for member, each in value.items():
                self._gather(each, schema.get("properties", {}).get(member, {}), member)
        elif isinstance(value, list):
            for each in value:
                self._gather(each, schema.get("items", {}), name)
        else:
            field = _field(name, schema)
            self._usual[field] = min(self._usual.get(field), value, key=lambda each: oddity(each, schema))

    def _resolved(self, schema: Schema) -> Schema:
        return resolve_whole(schema, self._definitions)

    def _object(self, value: dict[str, Any], schema: Schema, depth: int) -> dict[str, Any]:
        found = {}
        for name in ordered_members(schema):
            required = name in schema.get("required", ())
            if name in value and (required or (name != "customData" and depth < _DEEP)):
                member = self._resolved(schema["properties"][name])
                new = self._member(value[name], member, name, depth)
                if not required and new in (None, {}, []):
                    continue
                found[name] = value[name] if new is None else new
                self._odd += oddity(found[name], member) if not isinstance(found[name], dict | list) else 0
        return _in_order(found, schema)

    def _member(self, value: Any, schema: Schema, name: str, depth: int) -> Any:
        """A usual value for a member; None if there is none."""
        if isinstance(value, dict):
            return self._object(value, schema, depth + 1)
        if isinstance(value, list):
            item = self._resolved(schema.get("items", {}))
            items = [self._member(each, item, name, depth) for each in value[: max(1, schema.get("minItems", 1))]]
            return None if None in items else items
        if oddity(value, schema) <= self._most:
            return value
        usual = min(value, self._usual[_field(name, schema)], key=lambda each: oddity(each, schema))
        return usual if oddity(usual, schema) < 2 else None


def _in_order(found: dict[str, Any], schema: Schema) -> dict[str, Any]:
    """The same object with its moments in their order: what begins is named before what ends."""
    moments = [name for name in found if schema["properties"][name].get("format") == "date-time"]
    moments.sort(key=list(schema.get("properties", ())).index)
    return found | dict(zip(moments, sorted(found[name] for name in moments), strict=True))


def _field(name: str, schema: Schema) -> tuple[str, str, str]:
    return name, str(schema.get("type")), f"{schema.get('format')} {schema.get('maxLength')} {schema.get('enum')}"
