"""What a station reports of one variable that the standard lists.

Belongs here: attributes and characteristics that agree with the standard and with each other. Must not be here: which
variables a station has (``_inventories``).
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from math import ceil, floor
from typing import Any, Final

from attrs import frozen
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from ocpp_core.registry._device_model import Mutability, Variable
from ocpp_core.registry._facts import units_of
from ocpp_core.registry._reported import ACTUAL
from ocpp_core.registry._values import ValueType
from ocpp_core.strategies._listed import VariablePair, is_hidden, named, readable_variables
from ocpp_core.strategies._value_texts import LISTS, MOST_CHARACTERS, choices, items_of, texts_of
from ocpp_core.versions import Version

__all__ = ["Reported", "any_report_data", "reported"]

_NUMBERS: Final = frozenset({ValueType.INTEGER, ValueType.DECIMAL})
_ORDER: Final = ("MinSet", ACTUAL, "Target", "MaxSet")
"""Attributes by the size of their numbers."""

_MUTABILITIES: Final = (Mutability.READ_ONLY, Mutability.READ_WRITE)
"""Where the standard does not say."""


@frozen
class Reported:
    """What a report holds of a variable beside its name."""

    attributes: list[dict[str, Any]]
    characteristics: dict[str, Any]

    def at(self, variable: Variable[Any]) -> dict[str, Any]:
        """The ReportDataType for the variable at its place."""
        told = {"variableAttribute": self.attributes, "variableCharacteristics": self.characteristics}
        return named(variable) | told

    @property
    def text(self) -> str:
        """The actual value; empty where it is not told."""
        actual = (each.get("value", "") for each in self.attributes if each.get("type", ACTUAL) == ACTUAL)
        return str(next(actual, ""))


@cache
def any_report_data(version: Version) -> SearchStrategy[dict[str, Any]]:
    """The ReportDataType of any variable that the standard lists and that may be read."""
    return _any_report_data(readable_variables(version))


@st.composite
def _any_report_data(draw: st.DrawFn, pairs: SearchStrategy[VariablePair]) -> dict[str, Any]:
    variable, _ = draw(pairs)
    return draw(_readable(variable)).at(variable)


def _readable(variable: Variable[Any]) -> SearchStrategy[Reported]:
    return _reported(variable, variable.mutability or _MUTABILITIES, texts_of(variable, variable.name))


@cache
def reported(version: Version, variable: Variable[Any]) -> SearchStrategy[Reported]:
    """What a station may report of a variable, wherever it stands."""
    if is_hidden(version, variable):
        return _reported(variable, (Mutability.WRITE_ONLY,), st.nothing())
    return _readable(variable)


@st.composite
def _reported(
    draw: st.DrawFn, variable: Variable[Any], allowed: tuple[Mutability, ...], values: SearchStrategy[str]
) -> Reported:
    bits = draw(_BITS)  # as one number, since each draw takes time
    is_monitored, is_limited, is_kept = bits & 1, bits & 2, bits & 4
    mutability = draw(st.sampled_from(allowed))
    texts = [] if mutability is Mutability.WRITE_ONLY else [draw(values) for _ in variable.attributes]
    characteristics: dict[str, Any] = {"dataType": variable.type.value, "supportsMonitoring": bool(is_monitored)}
    if variable.unit is not None:
        characteristics["unit"] = draw(st.sampled_from(units_of(variable)))
    if variable.type in LISTS:
        given = [item for text in texts for item in items_of(variable, text)]
        characteristics["valuesList"] = ",".join(dict.fromkeys([*draw(choices(variable)), *given]))
    if is_limited or "maxLimit" in variable.characteristics:
        characteristics |= _limits(variable, texts, draw(_SPARE))
    persistent = mutability is not Mutability.READ_ONLY or bool(is_kept)
    facts = {"mutability": mutability.value, "persistent": persistent}
    told = zip(sorted(variable.attributes, key=_ORDER.index), _in_order(variable, texts), strict=True)
    return Reported([_attribute(name, text) | facts for name, text in told], characteristics)


_BITS: Final = st.integers(0, 7)
_SPARE: Final = st.integers(0, 100)


def _attribute(name: str, text: str | None) -> dict[str, Any]:
    kind = {} if name == ACTUAL else {"type": name}
    return kind if text is None else {**kind, "value": text}


def _in_order(variable: Variable[Any], texts: list[str]) -> Sequence[str | None]:
    """A text for each attribute, numbers from the lowest on; None for what nobody may read."""
    ordered = sorted(texts, key=Decimal) if variable.type in _NUMBERS else texts
    return ordered or [None] * len(variable.attributes)


def _limits(variable: Variable[Any], texts: list[str], spare: int) -> dict[str, int]:
    """Limits which the texts keep, with some room to spare."""
    if variable.type in _NUMBERS:
        numbers = [Decimal(text) for text in texts]
        least, most = floor(min(numbers)) - spare, ceil(max(numbers)) + spare
        return {
            "minLimit": least if variable.minimum is None else max(least, variable.minimum),
            "maxLimit": most if variable.maximum is None else min(most, variable.maximum),
        }
    if variable.type in LISTS or variable.type is ValueType.STRING:
        most = variable.max_length or MOST_CHARACTERS
        return {"maxLimit": min(max(map(len, texts)) + spare, most) if texts else most}
    return {}
