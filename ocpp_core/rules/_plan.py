"""Where in a payload the values stand that rules are about, worked out once for each message.

Belongs here: the walk through a payload along its schema. Must not be here: rules, findings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

from attrs import frozen

from ocpp_core.rules._rule import Broken, Rule
from ocpp_core.schemas import Schema, actions, message_name, message_schema, reference, resolve
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Plan", "Where", "plan_of", "sender_of", "written"]

Where: TypeAlias = "tuple[Where, str | int] | None"
"""A place: that of what holds it, and the name or the number in that. It takes no time to make."""

_Check: TypeAlias = Callable[[Any], Iterable[Broken]]
_Applied: TypeAlias = tuple[Rule, _Check]
_ByName: TypeAlias = Mapping[str, Sequence[_Applied]]

Found: TypeAlias = tuple[Rule, Where, Broken]


@frozen(eq=False)
class Plan:
    """What is looked for in a value of one type, and in what members more is to be looked for."""

    rules: tuple[_Applied, ...] = ()
    members: tuple[tuple[str, bool, Plan], ...] = ()
    """Name, whether it is a list, and the plan for it or its items."""

    def broken(self, value: Any) -> list[Found]:
        """The rules that a value breaks, and where."""
        found: list[Found] = []
        self.look(value, None, found)
        return found

    def look(self, value: Any, where: Where, found: list[Found]) -> None:
        """Add the rules that a value at a place breaks to what was found."""
        for rule, check in self.rules:
            for broken in check(value):
                found.append((rule, where, broken))  # noqa: PERF401  # nearly all checks find nothing
        for name, is_list, plan in self.members:
            inner = value.get(name)
            if inner is None:
                continue
            if not is_list:
                plan.look(inner, (where, name), found)
                continue
            of_list = (where, name)
            for place, item in enumerate(inner):
                plan.look(item, (of_list, place), found)


def plan_of(version: Version, action: str, kind: Kind, rules: Sequence[Rule]) -> Plan | None:
    """What to look for in a message; None if no rule is about it."""
    message = message_name(action, kind)
    schema = message_schema(version, message)
    named = action if kind is Kind.REQUEST else f"{action}.response"
    by_name: dict[str, list[_Applied]] = {}
    sender = sender_of(version, action, kind)
    for rule in rules:
        if rule.fault not in (None, sender):
            continue  # it is about messages of the other side
        check = rule.check
        if check is None:
            continue
        applied = rule, partial(check, version=version) if rule.versioned else check
        for name in rule.on:
            by_name.setdefault(name, []).append(applied)
    of_message = [*by_name.get("*", ()), *by_name.get(named, ())]
    made = _plan(schema, schema.get("$defs", {}), by_name, of_message)
    return made if made.rules or made.members else None


def _plan(schema: Schema, definitions: Mapping[str, Schema], by_name: _ByName, own: Sequence[_Applied]) -> Plan:
    members: list[tuple[str, bool, Plan]] = []
    for name, member in schema.get("properties", {}).items():
        is_list = "items" in member
        inner = member["items"] if is_list else member
        rules = list(by_name.get(reference(inner), ())) if "$ref" in inner else []
        target = resolve(inner, definitions)
        rules += _leaf_rules(target, by_name)
        plan = _plan(target, definitions, by_name, rules)
        if plan.rules or plan.members:
            members.append((name, is_list, plan))
    return Plan(tuple(own), tuple(members))


def _leaf_rules(schema: Schema, by_name: _ByName) -> list[_Applied]:
    """The rules about a primitive type of part 2, for which ``on`` has names that no type of a schema has."""
    found: list[_Applied] = []
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
    known = None if action is None else actions(version).get(action)
    senders = () if known is None else known.senders(kind)
    return next(iter(senders)) if len(senders) == 1 else None


def written(where: Where, below: str = "") -> str:
    """A place as a JSON path."""
    steps: list[str] = []
    while where is not None:
        where, step = where
        steps.append(f"[{step}]" if isinstance(step, int) else f".{step}")
    return "$" + "".join(reversed(steps)) + below
