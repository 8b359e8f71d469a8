"""Rules on a variable in a report: the types of NotifyReport in part 2 of 2.x."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import fresh
from ocpp_core.rules._listed_variables import listed_variable
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._values import WRITTEN, number
from ocpp_core.versions import Version

block: Final = Block("variables in reports")

_V2: Final = "2.0.1 2.1"
_DATA: Final = "ReportDataType"
_LISTS: Final = ("OptionList", "MemberList", "SequenceList")


def _values(data: Payload) -> Iterator[tuple[str, Payload, str]]:
    """The values of a variable that are set and may be read: the place of each, its attribute, and itself."""
    for place, attribute in enumerate(data["variableAttribute"]):
        if attribute.get("value") and attribute.get("mutability") != "WriteOnly":
            yield f".variableAttribute[{place}].value", attribute, attribute["value"]


def _actual(data: Payload) -> Iterator[tuple[str, str]]:
    """The actual value of a variable, if it is set, and its place."""
    for path, attribute, value in _values(data):
        if attribute.get("type", "Actual") == "Actual":
            yield path, value


# -- what there is


@block.message(
    "B08.FR.12",
    _DATA,
    versions=_V2,
    severity=Severity.WARNING,
    sentence="A variable in a report needs its variableCharacteristics; only a SummaryInventory may do without.",
)
def has_characteristics(data: Payload) -> Iterator[Broken]:
    """Which report it is for, the message does not tell."""
    if "variableCharacteristics" not in data:
        yield Broken(".variableCharacteristics")


@block.message(
    "P2.VariableAttribute.value",
    "VariableAttributeType",
    versions=_V2,
    section="part 2 VariableAttributeType",
    sentence="Only an attribute that is WriteOnly comes without a value; where none is set, the value is empty.",
)
def has_value(attribute: Payload) -> Iterator[Broken]:
    """B07.FR.11: what is not set is reported as well."""
    if "value" not in attribute and attribute.get("mutability") != "WriteOnly":
        yield Broken(".value", allowed="")


@block.message(
    "B07.FR.03-writeonly",
    "VariableAttributeType",
    versions=_V2,
    section="part 2 B07.FR.03",
    sentence="An attribute that is WriteOnly cannot be read: leave its value out.",
)
def write_only_has_no_value(attribute: Payload) -> Iterator[Broken]:
    """Nor does the finding show it."""
    if "value" in attribute and attribute.get("mutability") == "WriteOnly":
        yield Broken(".value")


@block.message(
    "P2.VariableCharacteristics.valuesList",
    "VariableCharacteristicsType",
    versions=_V2,
    section="part 2 VariableCharacteristicsType",
    severity=Severity.WARNING,
    sentence="A variable of a list type needs the values that it may have: valuesList.",
)
def list_has_values(characteristics: Payload) -> Iterator[Broken]:
    """OptionList, MemberList and SequenceList."""
    if characteristics["dataType"] in _LISTS and "valuesList" not in characteristics:
        yield Broken(".valuesList")


@block.message(
    "P2.ReportData.attributes",
    _DATA,
    versions=_V2,
    section="part 2 ReportDataType",
    severity=Severity.WARNING,
    derived=True,
    sentence="The report holds the same attribute of the variable twice; without type it is Actual.",
)
def attributes_differ(data: Payload) -> Iterator[Broken]:
    """Which of the two holds is not certain."""
    names = [attribute.get("type", "Actual") for attribute in data["variableAttribute"]]
    return fresh(".variableAttribute", [(name, name) for name in names])


# -- how values are written


def _is_written(data_type: str) -> Callable[[Payload], Iterator[Broken]]:
    """A check that the values of a variable of a type are written as the type says."""
    fits, allowed = WRITTEN[data_type]

    def check(data: Payload) -> Iterator[Broken]:
        if data.get("variableCharacteristics", {}).get("dataType") == data_type:
            for path, _, value in _values(data):
                if not fits(value):
                    yield Broken(path, found=value, allowed=allowed)

    return check


block.message(
    "P2.DataEnum.boolean",
    _DATA,
    versions=_V2,
    section="part 2 DataEnumType",
    sentence="The value of a boolean has to be true or false, in lower case.",
)(_is_written("boolean"))
block.message(
    "P2.DataEnum.integer",
    _DATA,
    versions=_V2,
    section="part 2 DataEnumType",
    sentence="The value of an integer has to be digits only, without plus or leading zeros, and to fit in 32 bits.",
)(_is_written("integer"))
block.message(
    "P2.DataEnum.decimal",
    _DATA,
    versions=_V2,
    section="part 2 DataEnumType",
    sentence="The value of a decimal has to be digits, with a point where it needs one.",
)(_is_written("decimal"))
block.message(
    "P2.DataEnum.dateTime",
    _DATA,
    versions=_V2,
    section="part 2 DataEnumType",
    sentence="The value of a dateTime has to be a date and a time with a zone, as in RFC 3339.",
)(_is_written("dateTime"))

# -- what values may be


@block.message(
    "P2.VariableCharacteristics.value-in-list",
    _DATA,
    versions=_V2,
    section="part 2 VariableCharacteristicsType",
    sentence="The value has to be one of valuesList, which is reported with it.",
)
def value_in_list(data: Payload) -> Iterator[Broken]:
    """One of an OptionList, any number of the others."""
    characteristics = data.get("variableCharacteristics", {})
    data_type, listed = characteristics.get("dataType"), characteristics.get("valuesList")
    if data_type not in _LISTS or not listed:
        return
    allowed = _items(listed)
    for path, value in _actual(data):
        found = [value.strip()] if data_type == "OptionList" else _items(value)
        if not set(found) <= set(allowed):
            yield Broken(path, found=value, allowed=allowed)


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split(",")]


@block.message(
    "P2.VariableCharacteristics.limits",
    _DATA,
    versions=_V2,
    section="part 2 VariableCharacteristicsType",
    severity=Severity.WARNING,
    sentence="The value has to be within minLimit and maxLimit, which are reported with it; of a text maxLimit is "
    "the length.",
)
def value_within_limits(data: Payload) -> Iterator[Broken]:
    """The limits have to be in order, too."""
    characteristics = data.get("variableCharacteristics", {})
    least, most = (characteristics.get(name) for name in ("minLimit", "maxLimit"))
    if least is not None and most is not None and least > most:
        yield Broken(".variableCharacteristics.minLimit", found=least, allowed=most)
        return
    for path, value in _actual(data):
        if characteristics.get("dataType") in ("string", *_LISTS):
            if most is not None and len(value) > most:
                yield Broken(path, found=len(value), allowed=most)
        elif characteristics.get("dataType") in ("integer", "decimal"):
            found = number(value)
            low, high = (None if limit is None else Decimal(str(limit)) for limit in (least, most))
            if found is not None and ((low is not None and found < low) or (high is not None and found > high)):
                yield Broken(path, found=value, allowed=[least, most])


# -- what the standard lists

_TABLE: Final = "appendices, standardized components and variables"


@block.message(
    "P2.appendix-datatype",
    _DATA,
    versions=_V2,
    section=_TABLE,
    severity=Severity.WARNING,
    derived=True,
    sentence="The standard gives this variable another data type.",
    when=("variableCharacteristics",),
    versioned=True,
)
def type_of_standard(data: Payload, version: Version) -> Iterator[Broken]:
    """Vendors' own variables may have any."""
    listed, found = listed_variable(version, data), data["variableCharacteristics"]["dataType"]
    if listed is not None and found != listed.type:
        yield Broken(".variableCharacteristics.dataType", found=found, allowed=str(listed.type))


@block.message(
    "P2.appendix-unit-present",
    _DATA,
    versions=_V2,
    section="part 2 VariableCharacteristicsType",
    severity=Severity.WARNING,
    derived=True,
    sentence="The standard gives this variable a unit, so its variableCharacteristics need one.",
    when=("variableCharacteristics",),
    versioned=True,
)
def has_unit(data: Payload, version: Version) -> Iterator[Broken]:
    """The value alone does not tell it."""
    listed = listed_variable(version, data)
    if listed is not None and listed.unit is not None and "unit" not in data["variableCharacteristics"]:
        yield Broken(".variableCharacteristics.unit", allowed=[listed.unit, *listed.other_units])


@block.message(
    "P2.appendix-unit",
    _DATA,
    versions=_V2,
    section=_TABLE,
    severity=Severity.WARNING,
    derived=True,
    sentence="The standard gives this variable another unit.",
    when=("variableCharacteristics",),
    versioned=True,
)
def unit_of_standard(data: Payload, version: Version) -> Iterator[Broken]:
    """Where it gives one at all."""
    listed, found = listed_variable(version, data), data["variableCharacteristics"].get("unit")
    if listed is None or listed.unit is None or found is None:
        return
    allowed = [listed.unit, *listed.other_units]
    if found not in allowed:
        yield Broken(".variableCharacteristics.unit", found=found, allowed=allowed)
