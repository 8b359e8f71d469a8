"""What of the schemas generated payloads reach: every value of every enumeration, every limit, every member."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

from ocpp_core import Kind, Version
from ocpp_core.schemas import Schema, actions, message_name, message_schema, reference
from ocpp_core.strategies import payloads

EXAMPLES = 10_000
Fact = tuple[str, str, Any]
"""A named schema (``types.json`` or message, with the way to it), a keyword, and a value or limit."""

LIMITS: dict[str, Callable[[Any, Any], bool]] = {
    "maxLength": lambda value, limit: len(value) == limit,
    "minimum": lambda value, limit: value == limit,
    "maximum": lambda value, limit: value == limit,
    "minItems": lambda value, limit: len(value) == limit,
    "maxItems": lambda value, limit: len(value) == limit,
}


def messages(version: Version) -> list[tuple[str, Kind]]:
    return [
        (action.name, kind)
        for action in actions(version).values()
        for kind in Kind
        if action.answered or kind is Kind.REQUEST
    ]


class Walker:
    """The facts of one message's schema, by where they are written: a shared type counts once a version."""

    def __init__(self, version: Version, message: str) -> None:
        self.schema = message_schema(version, message)
        self.name = message

    def facts(self) -> set[Fact]:
        """All that a payload could reach."""
        found: set[Fact] = set()
        for name, schema in {self.name: self.schema, **self.schema.get("$defs", {})}.items():
            found |= set(self._facts(name, schema))
        return found

    def _facts(self, name: str, schema: Schema) -> Iterator[Fact]:
        yield from ((name, "enum", value) for value in schema.get("enum", ()))
        yield from ((name, rule, schema[rule]) for rule in LIMITS if rule in schema)
        yield from ((name, rule, schema[rule]) for rule in ("format", "multipleOf", "type") if rule in schema)
        required = schema.get("required", ())
        for key, member in schema.get("properties", {}).items():
            yield name, "present", key
            if key not in required:
                yield name, "absent", key
            if "$ref" not in member:
                yield from self._facts(f"{name}.{key}", member)
        if "items" in schema and "$ref" not in schema["items"]:
            yield from self._facts(f"{name}[]", schema["items"])

    def reached(self, value: Any, schema: Schema | None = None, name: str = "") -> Iterator[Fact]:
        """What a valid payload reaches."""
        schema, name = (self.schema, self.name) if schema is None else (schema, name)
        if "$ref" in schema:
            name = reference(schema)
            schema = self.schema["$defs"][name]
        if "enum" in schema:
            yield name, "enum", value
        yield from (
            (name, rule, schema[rule]) for rule, hit in LIMITS.items() if rule in schema and hit(value, schema[rule])
        )
        yield from ((name, rule, schema[rule]) for rule in ("format", "multipleOf", "type") if rule in schema)
        for key, member in schema.get("properties", {}).items():
            yield name, "present" if key in value else "absent", key
            if key in value:
                yield from self.reached(value[key], member, f"{name}.{key}")
        for item in value if "items" in schema else ():
            yield from self.reached(item, schema["items"], f"{name}[]")


def draw_examples(strategy: SearchStrategy[Any], count: int, number: int, see: Callable[[Any], None]) -> None:
    """Shows so many examples; ``number`` is the seed."""

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def run(value: Any) -> None:
        see(value)

    run()


def explore(version: Version, examples: int, batch: int = 20) -> tuple[set[Fact], set[Fact], int]:
    """What there is, what of it valid payloads reach, and how many of them it took.

    Messages take turns, those with something left to reach; at most so many examples are drawn in all.
    """
    walkers = {(action, kind): Walker(version, message_name(action, kind)) for action, kind in messages(version)}
    everything = {name: walker.facts() for name, walker in walkers.items()}
    found: set[Fact] = set()
    drawn = turn = 0
    while drawn < examples and (left := [name for name, facts in everything.items() if not facts <= found]):
        for action, kind in left:
            walker = walkers[action, kind]
            draw_examples(
                payloads(version, action, kind), batch, turn, lambda it, walker=walker: found.update(walker.reached(it))
            )
            drawn += batch
        turn += 1
    return set().union(*everything.values()), found, drawn
