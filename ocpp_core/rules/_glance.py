"""Tells of most messages in little time that they break no rule, before it is looked for what they break.

Belongs here: a function for each plan, in straight lines. Must not be here: rules, and what is found (``_plan``).

Nearly no message breaks a rule. To learn that, a plan is gone through by a call and a loop or two for each object in a
payload; a function written for the plan looks at the same members in half the time, and need not keep where it is. It
is the same walk, made from the plan, and where it comes upon something, the plan tells what.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any, Final, TypeAlias

from attrs import Factory, define

from ocpp_core.rules._plan import Applied, Check, Plan

__all__ = ["Glance", "glance_of"]

Glance: TypeAlias = Callable[[Any], bool]
"""Whether a payload breaks a rule."""

_STEP: Final = "    "


def glance_of(plan: Plan) -> Glance:
    """A function that tells whether a payload breaks a rule of a plan."""
    written = _Written()
    lines = "\n".join(["def glance(value):", *written.value(plan, "value", _STEP), f"{_STEP}return False"])
    exec(compile(lines, "<a glance at a payload>", "exec"), written.names)  # noqa: S102  # every name is our schemas' own
    glance: Glance = written.names["glance"]
    return glance


@define
class _Written:
    """The lines of one function."""

    names: dict[str, Any] = Factory(dict)
    """What they name: the functions of rules, and these by values of members."""

    variables: int = 0

    def value(self, plan: Plan, name: str, indent: str) -> Iterator[str]:
        """The lines on a value that a variable holds."""
        yield from self._about(plan.rules, name, indent)
        for member, applied in plan.leaves:
            inner = self._variable()
            yield self._given(name, member, inner, indent)
            for _, check in applied:
                yield from self._check(check, inner, indent + _STEP)
        for member, inside, is_list in plan.members:
            inner, below = self._variable(), indent + _STEP
            yield self._given(name, member, inner, indent)
            if is_list:
                item = self._variable()
                yield f"{below}for {item} in {inner}:"
                inner, below = item, below + _STEP
            yield from self.value(inside, inner, below)

    def _about(self, rules: Iterable[Applied], name: str, indent: str) -> Iterator[str]:
        """The lines for the rules about a value, each where its `Rule.when` holds."""
        cases: dict[str, dict[Any, list[Check]]] = {}
        for rule, check in rules:
            match rule.when:
                case (str(member), *of) if of:
                    for each in of:
                        cases.setdefault(member, {}).setdefault(each, []).append(check)
                case (str(member),):
                    yield f"{indent}if {name}.get({member!r}) is not None:"
                    yield from self._check(check, name, indent + _STEP)
                case _:
                    yield from self._check(check, name, indent)
        for member, checks in cases.items():
            alike = {tuple(each) for each in checks.values()}
            if len(alike) == 1:
                yield f"{indent}if {name}.get({member!r}) in {self._named(frozenset(checks))}:"
                for check in alike.pop():
                    yield from self._check(check, name, indent + _STEP)
                continue
            yield f"{indent}for check in {self._named(checks)}.get({name}.get({member!r}), ()):"
            yield f"{indent}{_STEP}for _ in check({name}):"
            yield f"{indent}{_STEP * 2}return True"

    @staticmethod
    def _given(name: str, member: str, inner: str, indent: str) -> str:
        """The line that takes a member out of a value, if it is there; most are not."""
        return f"{indent}if {member!r} in {name} and ({inner} := {name}[{member!r}]) is not None:"

    def _check(self, check: Check, name: str, indent: str) -> Iterator[str]:
        called, given = check, name
        if isinstance(check, partial):  # whose call by way of its object takes as long as many a check
            called = check.func
            given += "".join(f", {key}={self._named(value)}" for key, value in check.keywords.items())
        yield f"{indent}for _ in {self._named(called)}({given}):"
        yield f"{indent}{_STEP}return True"

    def _named(self, used: Any) -> str:
        name = f"used{len(self.names)}"
        self.names[name] = used
        return name

    def _variable(self) -> str:
        self.variables += 1
        return f"value{self.variables}"
