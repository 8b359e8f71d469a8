"""Where what a station says of a variable contradicts itself or the standard.

Belongs here: checks of one variable. Must not be here: rules on messages, which are those of ``rules``.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from attrs import frozen

from ocpp_core._names import listed as in_words
from ocpp_core._printable import printable
from ocpp_core.errors import InvalidValueError
from ocpp_core.registry._device_model import Mutability, Variable
from ocpp_core.registry._facts import units_of
from ocpp_core.registry._listed import Access, Key
from ocpp_core.registry._reported import ACTUAL, ReportedVariable, items, section_of
from ocpp_core.registry._values import ValueType
from ocpp_core.versions import Version

__all__ = ["Contradiction", "contradictions_of"]


@frozen(kw_only=True)
class Contradiction:
    """A place where what a station says of a variable cannot be, or may not be."""

    variable: ReportedVariable

    attribute: str = ACTUAL
    """The attribute that it is about."""

    kind: str
    """``type``, ``limits``, ``values``, ``standard``: the value is not of its type, not within the limits or not among
    the values that the station reports, or not as the standard has it. ``data-type``, ``unit``, ``mutability``,
    ``persistent``: another than the standard's. ``characteristics``: one that the standard demands is left out.
    ``secret``: a value that nobody may read."""

    wrong: str
    """What is wrong, as part of a sentence."""

    right: str
    """What would be right."""

    section: str
    """Where the standard says so: ``part 2 section 2.1.5``."""

    def __str__(self) -> str:
        attribute = "" if self.attribute == ACTUAL else f" ({self.attribute})"
        return f"{self.variable}{attribute}: {self.wrong}; right: {self.right} ({self.section})"


def contradictions_of(variable: ReportedVariable) -> Iterator[Contradiction]:
    """What contradicts the standard or itself in what a station says of a variable."""
    for attribute, told in variable.attributes.items():
        if told.hidden:
            yield _found(variable, attribute, "secret", "the station shows what nobody may read", "no value")
        found = _of_value(variable, attribute)
        if found is not None:
            yield found
    listed = variable.listed
    if listed is not None:
        yield from _of_access(variable, listed)
    if isinstance(listed, Variable):
        yield from _of_characteristics(variable, listed)


def _found(
    variable: ReportedVariable, attribute: str, kind: str, wrong: str, right: str, *, section: str | None = None
) -> Contradiction:
    """With the section of the variable or key, if no other is given."""
    listed = variable.listed
    return Contradiction(
        variable=variable,
        attribute=attribute,
        kind=kind,
        wrong=wrong,
        right=right,
        section=section or ("part 2 MutabilityEnumType" if listed is None else section_of(listed)),
    )


# -- the value

_CHARACTERISTICS: Final = "part 2 VariableCharacteristicsType"
_LISTS: Final = frozenset({ValueType.OPTION_LIST, ValueType.MEMBER_LIST, ValueType.SEQUENCE_LIST})
_TEXTS: Final = _LISTS | {ValueType.STRING}


def _of_value(variable: ReportedVariable, attribute: str) -> Contradiction | None:
    """The first thing that is wrong with the value of an attribute."""
    text = variable.text(attribute)
    if text is None or (text == "" and variable.version is not Version.V16):  # which is not set
        return None
    try:
        value = variable.value(attribute)
    except InvalidValueError as error:
        section = None if variable.data_type is None else "part 2 DataEnumType"
        return _found(variable, attribute, "type", error.wrong, error.right, section=section)
    return (
        _out_of_limits(variable, attribute, text, value)
        or _not_in_list(variable, attribute, text)
        or _unlike_the_standard(variable, attribute, text)
    )


def _out_of_limits(variable: ReportedVariable, attribute: str, text: str, value: object) -> Contradiction | None:
    low, high = variable.min_limit, variable.max_limit
    if variable.data_type in _TEXTS:
        if high is None or len(text) <= high:
            return None
        wrong, right = f"it has {len(text)} characters", f"at most {high:g}, the station's maxLimit"
    elif isinstance(value, int | Decimal) and not isinstance(value, bool):
        under, over = low is not None and value < _exact(low), high is not None and value > _exact(high)
        if not under and not over:
            return None
        limit = (
            f"at least {low:.12g}, the station's minLimit" if under else f"at most {high:.12g}, the station's maxLimit"
        )
        wrong, right = f"it is {'below' if under else 'above'} its limit", limit
    else:
        return None
    return _found(variable, attribute, "limits", wrong, right, section=_CHARACTERISTICS)


def _exact(limit: float) -> Decimal:
    return Decimal(repr(limit))


def _not_in_list(variable: ReportedVariable, attribute: str, text: str) -> Contradiction | None:
    allowed = variable.values
    if not allowed or attribute != ACTUAL or variable.data_type not in _LISTS:
        return None
    given = (text.strip(" "),) if variable.data_type is ValueType.OPTION_LIST else items(text)
    if set(given) <= set(allowed):
        return None
    right = printable(in_words(allowed[:_MOST_NAMED]), 120)
    return _found(
        variable, attribute, "values", "it is not in the station's valuesList", right, section=_CHARACTERISTICS
    )


_MOST_NAMED: Final = 8
"""Most values that are named as right."""


def _unlike_the_standard(variable: ReportedVariable, attribute: str, text: str) -> Contradiction | None:
    listed = variable.listed
    if listed is None or attribute not in (ACTUAL, "Target") or _differs_in_type(variable, listed):
        return None
    try:
        listed.parse(text)
    except InvalidValueError as error:
        return _found(variable, attribute, "standard", error.wrong, error.right)
    return None


# -- what is said of it


def _differs_in_type(variable: ReportedVariable, listed: Variable[Any] | Key) -> bool:
    """Whether the station reports another type; an OptionList only narrows a string."""
    told = variable.data_type
    narrowed = told is ValueType.OPTION_LIST and listed.type is ValueType.STRING
    return told is not None and told is not listed.type and not narrowed


def _of_characteristics(variable: ReportedVariable, listed: Variable[Any]) -> Iterator[Contradiction]:
    if variable.data_type is not None and _differs_in_type(variable, listed):
        yield _found(variable, ACTUAL, "data-type", f"its dataType is {variable.data_type.value}", listed.type.value)
    reported = {"maxLimit": variable.max_limit, "valuesList": variable.values_list}
    for name in listed.characteristics if variable.data_type is not None else ():
        if reported[name] is None:
            yield _found(variable, ACTUAL, "characteristics", f"it has no {name}", f"with {name}")
    units = units_of(listed)
    if units and variable.unit and variable.unit.lower() not in [each.lower() for each in units]:
        yield _found(variable, ACTUAL, "unit", f"its unit is {printable(variable.unit)}", " or ".join(units))
    low, high = variable.min_limit, variable.max_limit
    if low is not None and high is not None and low > high and variable.data_type not in _TEXTS:
        yield _found(
            variable, ACTUAL, "limits", "its minLimit is above its maxLimit", "one below", section=_CHARACTERISTICS
        )


def _of_access(variable: ReportedVariable, listed: Variable[Any] | Key) -> Iterator[Contradiction]:
    told = variable.attributes.get(ACTUAL)
    if told is None or told.mutability is None:
        return
    allowed = _mutabilities(listed)
    if allowed and told.mutability not in allowed:
        right = " or ".join(each.value for each in allowed)
        yield _found(variable, ACTUAL, "mutability", f"it is {told.mutability.value}", right)
    elif told.mutability is not Mutability.READ_ONLY and told.persistent is False and allowed:
        wrong = "it can be written and is not persistent"
        yield _found(variable, ACTUAL, "persistent", wrong, "persistent: true", section="part 2 section 2")


_BY_ACCESS: Final = {
    Access.R: (Mutability.READ_ONLY,),
    Access.W: (),  # readonly says nothing of reading
    Access.RW: (Mutability.READ_WRITE,),
    Access.R_OR_RW: (),
}


def _mutabilities(listed: Variable[Any] | Key) -> tuple[Mutability, ...]:
    return _BY_ACCESS[listed.access] if isinstance(listed, Key) else listed.mutability
