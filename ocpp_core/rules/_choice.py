"""Which of several rules are about a value, told by its members.

Belongs here: how that is told in little time. Must not be here: rules, where the values stand.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Generic, TypeAlias, TypeVar

__all__ = ["Choice", "When", "holds"]

_T = TypeVar("_T")

When: TypeAlias = tuple[str | bool | None, ...]
"""The name of a member, and perhaps what it may be, among which None stands for an absent member; empty for any value.

A value that it holds for has the member, or has one of these as it.
"""


def holds(when: When, value: Mapping[str, Any]) -> bool:
    """Whether this holds for a value."""
    match when:
        case ():
            return True
        case (str(name),):
            return value.get(name) is not None
        case (str(name), *of):
            return value.get(name) in of
        case _:
            return False


class Choice(Generic[_T]):
    """Things, each for the values that its `When` holds for.

    Most rules are not about most values: an event of a transaction has one trigger, and few have a token. So members
    are looked up once for all of the things, not once for each by its own function.
    """

    __slots__ = ("_always", "_cases", "_chosen", "_given", "_listed")

    def __init__(self, listed: Sequence[tuple[When, _T]]) -> None:
        self._listed = tuple(thing for _, thing in listed)
        self._always = 0
        """What is for any value: a bit for each thing, by its place; so is all that follows."""

        cases: dict[str, dict[Any, int]] = {}
        given: dict[str, int] = {}
        for place, (when, _) in enumerate(listed):
            match when:
                case ():
                    self._always |= 1 << place
                case (str(name),):
                    given[name] = given.get(name, 0) | 1 << place
                case (str(name), *of):
                    by_value = cases.setdefault(name, {})
                    by_value.update({value: by_value.get(value, 0) | 1 << place for value in of})
        self._cases = tuple(cases.items())
        self._given = tuple(given.items())
        self._chosen: dict[int, tuple[_T, ...]] = {}
        """What was chosen so far. There are few: what a peer sends chooses among the values of a `When` alone."""

    def of(self, value: Mapping[str, Any]) -> tuple[_T, ...]:
        """The things for a value, in the order in which they are listed."""
        if not (self._cases or self._given):
            return self._listed
        wanted = self._always
        for name, by_value in self._cases:
            wanted |= by_value.get(value.get(name), 0)
        for name, bits in self._given:
            if value.get(name) is not None:
                wanted |= bits
        found = self._chosen.get(wanted)
        if found is None:
            found = tuple(thing for place, thing in enumerate(self._listed) if wanted >> place & 1)
            self._chosen[wanted] = found
        return found
