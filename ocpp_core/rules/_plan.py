"""Where in a payload the values stand that rules are about, worked out once for each message.

Belongs here: the walk through a payload along its schema. Must not be here: rules, findings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from attrs import frozen

from ocpp_core.rules._choice import holds
from ocpp_core.rules._rule import Broken, Rule
from ocpp_core.schemas import Schema, action_table, message_name, message_schema, reference, resolve
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Applied", "Check", "Plan", "Where", "plan_of", "sender_of", "written"]

Where: TypeAlias = "tuple[Where, str | int] | None"
"""A place: that of what holds it, and the name or the number in that. It takes no time to make."""

Check: TypeAlias = Callable[[Any], Iterable[Broken]]
Applied: TypeAlias = tuple[Rule, Check]
_Several: TypeAlias = tuple[Applied, ...]
_ByName: TypeAlias = Mapping[str, Sequence[Applied]]

Found: TypeAlias = tuple[Rule, Where, Broken]


@frozen(eq=False)
class Plan:
    """What is looked for in a value of one type, and in what members more is to be looked for."""

    rules: _Several = ()
    """The rules about the value, in the order in which it is told what they find; `Rule.when` says about which."""

    leaves: tuple[tuple[str, _Several], ...] = ()
    """The members that hold nothing themselves and have rules: the name, and these."""

    members: tuple[tuple[str, Plan, bool], ...] = ()
    """The members in which to look: the name, the plan for it or its items, and whether it is a list."""

    @property
    def is_leaf(self) -> bool:
        """Whether there is nothing to look for inside the value."""
        return not (self.leaves or self.members or any(rule.when for rule, _ in self.rules))

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return self.is_leaf and not self.rules

    def broken(self, value: Any, where: Where = None) -> Iterator[Found]:
        """The rules that a value at a place breaks, and where."""
        yield from self._found([each for each in self.rules if holds(each[0].when, value)], value, where)
        for name, applied in self.leaves:
            if name in value and (inner := value[name]) is not None:
                yield from self._found(applied, inner, (where, name))
        for name, plan, is_list in self.members:
            if name in value and (inner := value[name]) is not None:
                if not is_list:
                    yield from plan.broken(inner, (where, name))
                    continue
                for place, item in enumerate(inner):
                    yield from plan.broken(item, ((where, name), place))

    @staticmethod
    def _found(applied: Iterable[Applied], value: Any, where: Where) -> Iterator[Found]:
        return ((rule, where, broken) for rule, check in applied for broken in check(value))


def plan_of(version: Version, action: str, kind: Kind, rules: Sequence[Rule]) -> Plan:
    """What to look for in a message."""
    schema = message_schema(version, message_name(action, kind))
    named = action if kind is Kind.REQUEST else f"{action}.response"
    by_name: dict[str, list[Applied]] = {}
    sender = sender_of(version, action, kind)
    for rule in rules:
        if rule.fault not in (None, sender):
            continue  # it is about messages of the other side
        check = rule.check_for(version)
        if check is None:
            continue
        for name in rule.on:
            by_name.setdefault(name, []).append((rule, check))
    return _plan(schema, schema.get("$defs", {}), by_name, (named,), by_name.get(named, ()))


def _plan(
    schema: Schema,
    definitions: Mapping[str, Schema],
    by_name: _ByName,
    holders: tuple[str, ...],
    own: Sequence[Applied],
) -> Plan:
    """The plan for values of a schema; ``holders`` are the message and the types that hold them."""
    is_listed = "properties" in schema and schema.get("additionalProperties") is False  # and not what vendors agree on
    rules = [*own, *(by_name.get("object", ()) if is_listed else ())]
    rules = [(rule, check) for rule, check in rules if not rule.within or not {*rule.within}.isdisjoint(holders)]
    leaves: list[tuple[str, _Several]] = []
    members: list[tuple[str, Plan, bool]] = []
    for name, member in schema.get("properties", {}).items():
        is_list = "items" in member
        inner = member["items"] if is_list else member
        types = (reference(inner),) if "$ref" in inner else ()
        target = resolve(inner, definitions)
        about = [*by_name.get("".join(types), ()), *_leaf_rules(target, by_name)]
        plan = _plan(target, definitions, by_name, holders + types, about)
        if plan.is_empty:
            continue
        if plan.is_leaf and not is_list and "properties" not in target:
            leaves.append((name, plan.rules))
        else:
            members.append((name, plan, is_list))
    return Plan(tuple(_in_order(rules)), tuple(leaves), tuple(members))


def _in_order(rules: Sequence[Applied]) -> list[Applied]:
    """Rules in the order in which what they find is told: those about any value, about cases, and about what is given.

    Those with the same member stay together.
    """
    places: dict[tuple[bool, object], int] = {}
    for rule, _ in rules:
        if rule.when:
            places.setdefault((len(rule.when) == 1, rule.when[0]), len(places))

    def place(applied: Applied) -> tuple[int, int]:
        when = applied[0].when
        if not when:
            return 0, 0
        is_given = len(when) == 1
        return 1 + is_given, places[is_given, when[0]]

    return sorted(rules, key=place)


def _leaf_rules(schema: Schema, by_name: _ByName) -> list[Applied]:
    """The rules about a primitive type of part 2, for which ``on`` has names that no type of a schema has."""
    found: list[Applied] = []
    if schema.get("format") == "date-time":
        found += by_name.get("dateTime", ())
    kind = {"number": "decimal", "integer": "integer"}.get(schema.get("type", ""))
    if kind is not None:
        found += by_name.get(kind, ())
    if "x-primitive" in schema:
        found += by_name.get(schema["x-primitive"], ())
    return found


def sender_of(version: Version, action: str | None, kind: Kind) -> Role | None:
    """Which side sends a message; None if both may, and where the version does not have the action."""
    return None if action is None else _senders(version)[kind].get(action)


@cache
def _senders(version: Version) -> Mapping[Kind, Mapping[str, Role | None]]:
    """The only side that sends each message, if there is one, by half and action."""
    return {
        kind: {
            name: next(iter(senders)) if len(senders := action.senders(kind)) == 1 else None
            for name, action in action_table(version).items()
        }
        for kind in Kind
    }


def written(where: Where, below: str = "") -> str:
    """A place as a JSON path."""
    steps: list[str] = []
    while where is not None:
        where, step = where
        steps.append(f"[{step}]" if isinstance(step, int) else f".{step}")
    return "$" + "".join(reversed(steps)) + below
