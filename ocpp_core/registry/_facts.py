"""What values may be: in a few words for people, and as plain JSON.

Belongs here: what the command line, reports and comparisons share. Must not be here: any name of the standard.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ocpp_core._help import limits
from ocpp_core._names import listed
from ocpp_core.registry._device_model import Variable
from ocpp_core.registry._values import ValueRule

__all__ = ["units_of", "value_as_dict", "value_in_words"]


def units_of(rule: ValueRule) -> tuple[str, ...]:
    """The units that a number may have, the usual one first."""
    if rule.unit is None:
        return ()
    return (rule.unit, *rule.other_units) if isinstance(rule, Variable) else (rule.unit,)


def value_as_dict(rule: ValueRule) -> dict[str, Any]:
    """The type of a value and what limits it, by the names that JSON Schema has for the limits."""
    return {
        "type": rule.type.value,
        "units": list(units_of(rule)),
        "primitive": rule.primitive,
        "minimum": rule.minimum,
        "maximum": rule.maximum,
        "minLength": rule.min_length,
        "maxLength": rule.max_length,
        "values": list(rule.values),
        "open": rule.open,
    }


def value_in_words(rule: ValueRule) -> str:
    """The type of a value and its limits: ``integer, in s, at least 0``."""
    return ", ".join(_words(rule))


def _words(rule: ValueRule) -> Iterator[str]:
    yield rule.primitive or rule.type.value
    if rule.unit is not None:
        yield f"in {' or '.join(units_of(rule))}"
    yield from limits(rule.minimum, rule.maximum)
    yield from limits(rule.min_length, rule.max_length, " characters")
    if rule.phases:
        yield f"each with or without a phase ({listed(rule.phases)})"
    if rule.item == "connector":
        yield "each behind the number of a connector, such as 1.RST"
