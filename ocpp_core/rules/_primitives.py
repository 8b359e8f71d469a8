"""Rules on primitive types: part 2 section 2.1 of 2.x, section 3.15 of 1.6."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from ocpp_core.findings import Severity
from ocpp_core.rules._plan import written
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.versions import Role

block: Final = Block("primitive types")

_V2: Final = "2.0.1 2.1"
_DECIMALS: Final = re.compile(r"\.([0-9]+)")
_MAX_FRACTION: Final = 3
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
def three_decimals(text: str) -> Iterator[Broken]:
    """Milliseconds at most."""
    found = _DECIMALS.search(text)
    if found is not None and len(found[1]) > _MAX_FRACTION:
        yield Broken(found=len(found[1]), allowed=_MAX_FRACTION)


@block.message(
    "P2.dateTime.utc",
    "dateTime",
    versions=_V2,
    section="part 2 section 2.1.4",
    severity=Severity.WARNING,
    sentence="A date-time should be in UTC, and end with Z.",
)
def in_utc(text: str) -> Iterator[Broken]:
    """UTC is recommended."""
    if not text.endswith(("Z", "z")):
        yield Broken(found=text[-6:], allowed="Z")


@block.message(
    "P2.identifierString",
    "identifierString",
    versions=_V2,
    section="part 2 section 2.1",
    sentence="An identifier holds letters without accents, digits and the characters * - _ = : + | @ . only.",
)
def identifier(text: str) -> Iterator[Broken]:
    """No other characters."""
    found = _NO_IDENTIFIER.search(text)
    if found is not None:
        yield Broken(found=text[:_SHOWN], allowed="A-Z a-z 0-9 * - _ = : + | @ .")


@block.message(
    "P2.integer32",
    "integer",
    versions=_V2,
    section="part 2 section 2.1",
    sentence="An integer has to be between -2147483648 and 2147483647.",
)
def integer_of_32_bits(number: int) -> Iterator[Broken]:
    """A receiver need not have room for more."""
    if not -_INT32 <= number < _INT32:
        # What is larger, few can read.
        yield Broken(found=number if abs(number) < _INT32**2 else None, allowed=[-_INT32, _INT32 - 1])


@block.message(
    "P2.decimal6",
    "decimal",
    versions=_V2,
    fault=Role.CSMS,
    section="part 2 section 2.1",
    sentence="A decimal that goes to a station has at most six decimal places.",
)
def six_decimals(number: float) -> Iterator[Broken]:
    """A station need not read more."""
    if number != round(number, _MAX_DECIMALS):
        yield Broken(found=number, allowed=_MAX_DECIMALS)


_OF_VENDORS: Final = frozenset({"customData", "data"})
"""Members that may hold what vendors agree on; a list of that name holds no optional members."""

_REQUIRED: Final = frozenset({"chargingProfile", "params", "scheduleUpdate", "total"})
"""The objects that messages require although all their members are optional."""


@block.message(
    "P2.empty-optional",
    "*",
    versions=_V2,
    section="part 2 section 2.1",
    derived=True,
    sentence="An optional member that is empty should be left out.",
)
def not_empty(payload: dict[str, Any]) -> Iterator[Broken]:
    """Neither null nor {} nor []."""
    pending: list[tuple[Any, Any]] = [(None, payload)]
    while pending:
        where, value = pending.pop()
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for step, inner in items:
            if inner is None or (inner in ({}, []) and step not in _REQUIRED):
                yield Broken(written((where, step)).removeprefix("$"), found=inner)
            elif isinstance(inner, dict | list) and step not in _OF_VENDORS:
                pending.append(((where, step), inner))
