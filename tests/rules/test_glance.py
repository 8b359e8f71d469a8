"""A glance at a payload finds something where the plan does, and rules are chosen by members in their order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest

from ocpp_core.rules import all_rules
from ocpp_core.rules._choice import Choice, When, holds
from ocpp_core.rules._glance import glance_of
from ocpp_core.rules._plan import Plan, plan_of
from ocpp_core.rules._rule import Broken, Rule, Scope
from ocpp_core.versions import Version

VALUES: list[Any] = [{}, *({"kind": kind, "bad": bad} for kind, bad in product(["A", "B", None, "C"], [True, False]))]


def rule(name: str, *when: str | None) -> Rule:
    return Rule(
        id=name, versions=(Version.V21,), scope=Scope.MESSAGE, on=("X",), sentence="", section="", block="", when=when
    )


def is_bad(value: dict[str, Any]) -> Iterator[Broken]:
    if value.get("bad"):
        yield Broken(".bad")


def is_negative(number: int) -> tuple[Broken, ...]:
    return (Broken(),) if number < 0 else ()


@pytest.mark.parametrize("when", [(), ("kind",), ("kind", "A"), ("kind", "A", None), ("other",)], ids=str)
@pytest.mark.parametrize("inside", ["itself", "member", "list"])
def test_a_glance_finds_something_where_the_plan_does(when: tuple[str | None, ...], inside: str) -> None:
    plan = Plan(((rule("1", *when), is_bad),), (("number", ((rule("2"), is_negative),)),))
    outer = plan if inside == "itself" else Plan((), (), (("held", plan, inside == "list"),))
    glance, found = glance_of(outer), set[bool]()
    for value, number in product(VALUES, [None, 1, -1]):
        given = value if number is None else {**value, "number": number}
        payload = {"itself": given, "member": {"held": given}, "list": {"held": [{}, given]}}[inside]
        is_broken = bool(list(outer.broken(payload)))
        assert glance(payload) is is_broken
        found.add(is_broken)
    assert found == {True, False}


@pytest.mark.parametrize("version", [Version.V16, Version.V201, Version.V21])
def test_a_glance_can_be_written_for_every_message_with_rules(version: Version) -> None:
    """The deepest of them as well."""
    rules = [each for each in all_rules(version) if each.scope is Scope.MESSAGE]
    judged = {message for each in rules for message in each.judged(version) if message[0] != "*"}
    assert len(judged) > 20
    for action, kind in judged:
        assert callable(glance_of(plan_of(version, action, kind, rules))), action


def test_rules_are_chosen_in_the_order_in_which_they_are_listed() -> None:
    listed: list[tuple[When, str]] = [
        (("kind", "B"), "b"),
        ((), "always"),
        (("bad",), "given"),
        (("kind", "A", "B"), "a or b"),
        (("kind", None), "absent"),
    ]
    choice = Choice(listed)
    assert choice.of({"kind": "B", "bad": False}) == ("b", "always", "given", "a or b")
    assert choice.of({"kind": "A"}) == ("always", "a or b")
    assert choice.of({"kind": "C", "bad": None}) == ("always",)
    for value in VALUES:
        assert choice.of(value) == tuple(name for when, name in listed if holds(when, value))
