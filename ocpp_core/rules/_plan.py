"""Where in a payload the values stand that rules are about, worked out once for each message.

Belongs here: the walk through a payload along its schema. Must not be here: rules, findings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeAlias

from attrs import frozen

from ocpp_core.rules._rule import Broken, Rule
from ocpp_core.schemas import Schema, action_table, message_name, message_schema, reference, resolve
from ocpp_core.versions import Kind, Role, Version

__all__ = ["Plan", "Where", "plan_of", "sender_of", "written"]

Where: TypeAlias = "tuple[Where, str | int] | None"
"""A place: that of what holds it, and the name or the number in that. It takes no time to make."""

_Check: TypeAlias = Callable[[Any], Iterable[Broken]]
_Applied: TypeAlias = tuple[Rule, _Check]
_Several: TypeAlias = tuple[_Applied, ...]
_ByName: TypeAlias = Mapping[str, Sequence[_Applied]]

Found: TypeAlias = tuple[Rule, Where, Broken]
_Look: TypeAlias = Callable[[Any, Where, list[Found]], None]


@frozen(eq=False)
class Plan:
    """What is looked for in a value of one type, and in what members more is to be looked for."""

    rules: _Several = ()
    cases: tuple[tuple[str, Mapping[Any, _Several]], ...] = ()
    """The rules that are about a value only where a member of it has some value, by the name and value of that."""

    given: tuple[tuple[str, _Several], ...] = ()
    """The rules that are about a value only where it has a member, by the name of that."""

    leaves: tuple[tuple[str, Rule, _Check], ...] = ()
    """The rules about members that hold nothing themselves, each after the name of its member."""

    members: tuple[tuple[str, _Look], ...] = ()
    """The members in which to look: name, and `look` or `look_each` of the plan for it or its items."""

    @property
    def is_leaf(self) -> bool:
        """Whether there is nothing to look for inside the value."""
        return not (self.cases or self.given or self.leaves or self.members)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return self.is_leaf and not self.rules

    def broken(self, value: Any) -> list[Found]:
        """The rules that a value breaks, and where."""
        found: list[Found] = []
        self.look(value, None, found)
        return found

    def look(self, value: Any, where: Where, found: list[Found]) -> None:
        """Add the rules that a value at a place breaks to what was found."""
        for rule, check in self._about(value) if self.cases or self.given else self.rules:
            for broken in check(value):
                found.append((rule, where, broken))  # noqa: PERF401  # nearly all checks find nothing
        for name, rule, check in self.leaves:
            if name in value and (inner := value[name]) is not None:
                for broken in check(inner):
                    found.append((rule, (where, name), broken))  # noqa: PERF401
        for name, look in self.members:
            if name in value and (inner := value[name]) is not None:
                look(inner, (where, name), found)

    def look_each(self, items: list[Any], where: Where, found: list[Found]) -> None:
        """Look in each item of a list."""
        for place, item in enumerate(items):
            self.look(item, (where, place), found)

    def _about(self, value: Any) -> _Several:
        """The rules that are about a value."""
        rules = self.rules
        for name, by_value in self.cases:
            rules += by_value.get(value.get(name), ())
        for name, more in self.given:
            if value.get(name) is not None:
                rules += more
        return rules


def plan_of(version: Version, action: str, kind: Kind, rules: Sequence[Rule]) -> Plan | None:
    """What to look for in a message; None if no rule is about it."""
    schema = message_schema(version, message_name(action, kind))
    named = action if kind is Kind.REQUEST else f"{action}.response"
    by_name: dict[str, list[_Applied]] = {}
    sender = sender_of(version, action, kind)
    for rule in rules:
        if rule.fault not in (None, sender):
            continue  # it is about messages of the other side
        check = rule.check_for(version)
        if check is None:
            continue
        for name in rule.on:
            by_name.setdefault(name, []).append((rule, check))
    made = _plan(schema, schema.get("$defs", {}), by_name, (named,), by_name.get(named, ()))
    return None if made.is_empty else made


def _plan(
    schema: Schema,
    definitions: Mapping[str, Schema],
    by_name: _ByName,
    holders: tuple[str, ...],
    own: Sequence[_Applied],
) -> Plan:
    """The plan for values of a schema; ``holders`` are the message and the types that hold them."""
    is_listed = "properties" in schema and schema.get("additionalProperties") is False  # and not what vendors agree on
    rules = [*own, *(by_name.get("object", ()) if is_listed else ())]
    rules = [(rule, check) for rule, check in rules if not rule.within or not {*rule.within}.isdisjoint(holders)]
    leaves: list[tuple[str, Rule, _Check]] = []
    members: list[tuple[str, _Look]] = []
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
            leaves.extend((name, *applied) for applied in plan.rules)
        else:
            members.append((name, plan.look_each if is_list else plan.look))
    return _sorted(rules, tuple(leaves), tuple(members))


def _sorted(
    rules: Sequence[_Applied], leaves: tuple[tuple[str, Rule, _Check], ...], members: tuple[tuple[str, _Look], ...]
) -> Plan:
    """A plan with the rules put where what they are about is found."""
    always: list[_Applied] = []
    cases: dict[str, dict[Any, _Several]] = {}
    given: dict[str, _Several] = {}
    for applied in rules:
        match applied[0].when:
            case ():
                always.append(applied)
            case (str(name),):
                given[name] = (*given.get(name, ()), applied)
            case (str(name), *of):
                by_value = cases.setdefault(name, {})
                by_value.update({value: (*by_value.get(value, ()), applied) for value in of})
    return Plan(tuple(always), tuple(cases.items()), tuple(given.items()), leaves, members)


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
