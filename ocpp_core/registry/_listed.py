"""What the lists of names have in common: a member equals its name on the wire and knows what the standard says of it.

Belongs here: the bases of the generated enumerations. Must not be here: any name of the standard.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Any, Self, TypeVar

from attrs import frozen

from ocpp_core.registry._values import Settable, Value, ValueRule, ValueType, lower, parse, write

__all__ = ["Access", "Key", "KeyFacts", "Listed"]

L = TypeVar("L", bound="Listed")


class Listed(StrEnum):
    """A name that the standard lists. Others may be used where the standard leaves the list open."""

    _value_: str

    description: str
    """What it is, in one sentence; the docstring of the member as well."""

    def __new__(cls, value: str, description: str, *_facts: Any) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.description = description
        member.__doc__ = description
        return member

    @classmethod
    def named(cls, name: str) -> Self | None:
        """The member of that name on the wire, whatever its case; None if the standard lists none."""
        return _by_lower_name(cls).get(lower(name))


@cache
def _by_lower_name(cls: type[L]) -> dict[str, L]:
    return {lower(member.value): member for member in cls}


class Access(StrEnum):
    """Who may do what with a configuration key (1.6 section 9)."""

    R = "R"
    """The central system may read it."""

    W = "W"
    """The central system may write it."""

    RW = "RW"
    """The central system may read and write it."""

    R_OR_RW = "R or RW"
    """Either, as the charge point has it."""


@frozen(kw_only=True)
class KeyFacts(ValueRule):
    """What the standard says of a configuration key."""

    profile: str
    """The feature profile that it belongs to; ``Security`` for those of the security whitepaper."""

    required: bool
    """Whether a charge point that supports the profile must have it."""

    access: Access

    limited_by: str | None = None
    """The key that says how many items its list may have."""

    section: str
    """Where it is defined: a section of the specification, ``WP`` of the security whitepaper, or of the errata."""

    any_case: bool = True


class Key(Listed):
    """A configuration key: equal to its name on the wire; the standard compares names and values without case."""

    facts: KeyFacts

    def __init__(self, _value: str, _description: str, facts: KeyFacts) -> None:
        self.facts = facts

    @property
    def type(self) -> ValueType:
        """The type of its value."""
        return self.facts.type

    @property
    def unit(self) -> str | None:
        """The unit of its value: ``s``, ``Wh``, ``%`` or ``times``."""
        return self.facts.unit

    @property
    def values(self) -> tuple[str, ...]:
        """What its value, or each item of it, may be; empty where the standard names nothing."""
        return self.facts.values

    @property
    def access(self) -> Access:
        """Who may read and write it."""
        return self.facts.access

    @property
    def profile(self) -> str:
        """The feature profile that it belongs to."""
        return self.facts.profile

    @property
    def required(self) -> bool:
        """Whether a charge point that supports the profile must have it."""
        return self.facts.required

    @property
    def section(self) -> str:
        """Where it is defined."""
        return self.facts.section

    @property
    def limited_by(self) -> str | None:
        """The key that says how many items its list may have."""
        return self.facts.limited_by

    def parse(self, text: str, *, max_items: int | None = None) -> Value:
        """The value of a text: an int for a number of seconds, a tuple for a list, names in the standard's spelling.

        ``max_items`` is the value of the key ``limited_by``. Raises InvalidValueError.
        """
        return parse(self.facts, self.value, text, max_items)

    # The standard's names hold no braces, so that nobody misses what str.format does.
    def format(self, value: Settable, *, max_items: int | None = None) -> str:  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]
        """The text of a value; a number of seconds may be a timedelta. Raises InvalidValueError."""
        return write(self.facts, self.value, value, max_items)
