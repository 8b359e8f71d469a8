"""Rules on primitive types: part 2 section 2.1 of 2.x, section 3.15 of 1.6.

They look at nearly every value there is, so they are plain functions that make nothing where nothing is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from ocpp_core.findings import Severity
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.versions import Role

block: Final = Block("primitive types")

_V2: Final = "2.0.1 2.1"
_DECIMALS: Final = re.compile(r"\.([0-9]+)")
_MAX_FRACTION: Final = 3
_WITH_MORE: Final = len("2026-03-01T08:00:00.1234")
"""The length of the shortest date-time with more decimals."""

_MAX_DECIMALS: Final = 6
_NO_IDENTIFIER: Final = re.compile(r"[^A-Za-z0-9*\-_=:+|@.]")
_INT32: Final = 2**31
_SHOWN: Final = 60


@block.message(
    "P2.dateTime.decimals",
    "dateTime",
    versions=_V2,
    section="part 2 section 2.1.4",
    sentence="A date-time has at most three decimals of a second.",
)
def three_decimals(text: str) -> Iterable[Broken]:
    """Milliseconds at most."""
    if len(text) < _WITH_MORE:  # as nearly always
        return ()
    found = _DECIMALS.search(text)
    if found is None or len(found[1]) <= _MAX_FRACTION:
        return ()
    return (Broken(found=len(found[1]), allowed=_MAX_FRACTION),)


@block.message(
    "P2.dateTime.utc",
    "dateTime",
    versions=_V2,
    section="part 2 section 2.1.4",
    severity=Severity.WARNING,
    sentence="A date-time should be in UTC, and end with Z.",
)
def in_utc(text: str) -> Iterable[Broken]:
    """UTC is recommended."""
    return () if text.endswith(("Z", "z")) else (Broken(found=text[-6:], allowed="Z"),)


@block.message(
    "P2.identifierString",
    "identifierString",
    versions=_V2,
    section="part 2 section 2.1",
    sentence="An identifier holds letters without accents, digits and the characters * - _ = : + | @ . only.",
)
def identifier(text: str) -> Iterable[Broken]:
    """No other characters."""
    if _NO_IDENTIFIER.search(text) is None:
        return ()
    return (Broken(found=text[:_SHOWN], allowed="A-Z a-z 0-9 * - _ = : + | @ ."),)


@block.message(
    "P2.integer32",
    "integer",
    versions=_V2,
    section="part 2 section 2.1",
    sentence="An integer has to be between -2147483648 and 2147483647.",
)
def integer_of_32_bits(number: int) -> Iterable[Broken]:
    """A receiver need not have room for more."""
    if -_INT32 <= number < _INT32:
        return ()
    # What is larger, few can read.
    return (Broken(found=number if abs(number) < _INT32**2 else None, allowed=[-_INT32, _INT32 - 1]),)


@block.message(
    "P2.decimal6",
    "decimal",
    versions=_V2,
    fault=Role.CSMS,
    section="part 2 section 2.1",
    sentence="A decimal that goes to a station has at most six decimal places.",
)
def six_decimals(number: float) -> Iterable[Broken]:
    """A station need not read more."""
    if number % 1 == 0 or number == round(number, _MAX_DECIMALS):  # the former is fast
        return ()
    return (Broken(found=number, allowed=_MAX_DECIMALS),)


_REQUIRED: Final = frozenset({"chargingProfile", "params", "scheduleUpdate", "total"})
"""The objects that messages require although all their members are optional."""


@block.message(
    "P2.empty-optional",
    "object",
    versions=_V2,
    section="part 2 section 2.1",
    derived=True,
    sentence="An optional member that is empty should be left out.",
)
def not_empty(value: dict[str, Any]) -> Iterable[Broken]:
    """Neither null nor {} nor []."""
    if all(value.values()):  # as a rule
        return ()
    return [
        Broken(f".{name}", found=inner)
        for name, inner in value.items()
        if not inner and inner not in (0, "") and name not in _REQUIRED
    ]
