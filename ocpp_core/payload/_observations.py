"""Values that the schemas allow and that are wrong in the field: where they are in a valid payload.

Belongs here: one function for each name of `OBSERVED`, and for ``int32``, beside the facts that it rests on. Must not
be here: what breaks a schema (``_validation``), and what that is read as (``_readings``).

A function is asked once for each place in the schema of a message, and gives the check of the values there, or None.
The places with a check are the plan for a name; a payload is walked along its plans alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from math import inf
from typing import Any, Final, TypeAlias

from attrs import frozen

from ocpp_core import schemas
from ocpp_core.findings import Issue
from ocpp_core.payload._allowances import OBSERVED, Allowed
from ocpp_core.payload._draft import Change, drop
from ocpp_core.payload._formats import INT32
from ocpp_core.payload._places import Where
from ocpp_core.payload._sentences import json_path, sentence
from ocpp_core.schemas import Schema
from ocpp_core.versions import ErrorCode, Kind, Version

__all__ = ["LONG_FRACTION", "Observer", "observe", "observer"]


@frozen
class _Spot:
    """A place in the schema of a message."""

    version: Version
    name: str
    """The name of the message or of the member; of an item that of its list."""

    schema: Schema
    optional: bool = False
    """Whether it is a member that may be left out."""


@frozen
class _Remark:
    """What is odd about a value."""

    message: str
    allowed: Any
    found: Any
    within: Where = ()
    """What leads from the value that was looked at to the one that is odd."""


_Check: TypeAlias = Callable[[Any], "_Remark | None"]


# -- numbers

_LEAST, _MOST = INT32


def _int32(spot: _Spot) -> _Check | None:
    """An integer has 32 bits (2.x part 2 section 2.1.4); the texts of 1.x say nothing, but mean the same."""
    if spot.schema.get("type") != "integer":
        return None
    # A bound of the schema is a rule of its own.
    least = -inf if "minimum" in spot.schema else _LEAST
    most = inf if "maximum" in spot.schema else _MOST

    def check(value: Any) -> _Remark | None:
        if not isinstance(value, int | float) or least <= value <= most:
            return None
        rule, allowed = ("maximum", _MOST) if value > 0 else ("minimum", _LEAST)
        return _Remark(f"{sentence(rule, allowed, value)}: an integer has 32 bits", [_LEAST, _MOST], value)

    return check


_ID: Final = re.compile("id|.*I[dD]s?")


def _negative_id(spot: _Spot) -> _Check | None:
    if spot.schema.get("type") != "integer" or "minimum" in spot.schema or not _ID.fullmatch(spot.name):
        return None

    def check(value: Any) -> _Remark | None:
        if not isinstance(value, int | float) or value >= 0:
            return None
        return _Remark(f"{sentence('minimum', 0, value)}: no id is negative", 0, value)

    return check


# -- texts


def _is_text(schema: Schema) -> bool:
    return schema.get("type") == "string" and "enum" not in schema


def _empty_text(spot: _Spot) -> _Check | None:
    if not _is_text(spot.schema):
        return None
    remark = _Remark("should not be empty" + (": leave it out instead" if spot.optional else ""), 1, "")
    return lambda value: remark if value == "" else None


_ENTITY: Final = re.compile("&(?:amp|lt|gt|quot|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def _html_entity(spot: _Spot) -> _Check | None:
    if not _is_text(spot.schema):
        return None

    def check(value: Any) -> _Remark | None:
        if not isinstance(value, str) or "&" not in value or not _ENTITY.search(value):
            return None
        return _Remark("holds an HTML entity: write the character that it stands for", None, value)

    return check


# -- date-times


def _is_date_time(spot: _Spot) -> bool:
    return spot.schema.get("format") == "date-time"


_BEGINNING: Final = "2010"
"""A year in which there was no OCPP 1.5 yet, so no clock of a station that speaks it can show an earlier one."""


def _clock_not_set(spot: _Spot) -> _Check | None:
    def check(value: Any) -> _Remark | None:
        if not isinstance(value, str) or value >= _BEGINNING:
            return None
        return _Remark("should not lie before 2010: the clock seems not to be set", _BEGINNING, value)

    return check if _is_date_time(spot) else None


_MOST_DIGITS: Final = 3
LONG_FRACTION: Final = re.compile(r"[Tt][0-9:]{8}\.([0-9]{4,}+)(?:[Zz]|[+-][0-9:]{5})")
"""The time in a date-time that is more precise than 2.x allows, wherever it stands."""


def _fraction_digits(spot: _Spot) -> _Check | None:
    """2.x part 2 section 2.1.4; 1.6 section 3.15 bounds no fraction."""
    if spot.version.major == 1 or not _is_date_time(spot):
        return None

    def check(value: Any) -> _Remark | None:
        found = LONG_FRACTION.fullmatch(value, _DATE) if isinstance(value, str) else None
        if found is None:
            return None
        says = f"must have at most three digits behind the second (part 2 section 2.1.4), not {len(found[1])}"
        return _Remark(says, _MOST_DIGITS, value)

    return check


_DATE: Final = 10
"""Characters of the date in a date-time."""


# -- sampled values


def _is_sampled(spot: _Spot) -> bool:
    return {"value", "measurand"} <= set(spot.schema.get("properties", ()))


def _is_signed(sampled: Mapping[str, Any]) -> bool:
    return sampled.get("format") == "SignedData"


_DECIMAL: Final = re.compile(r"[+-]?(?:[0-9]++(?:\.[0-9]*+)?|\.[0-9]++)")


def _not_a_number(spot: _Spot) -> _Check | None:
    """1.6 sections 7.43 and 7.49. In 2.x the value is a number by its schema."""
    if spot.version.major != 1 or not _is_sampled(spot):
        return None

    def check(sampled: Any) -> _Remark | None:
        value = _member(sampled, "value")
        if not isinstance(value, str) or _is_signed(sampled) or _DECIMAL.fullmatch(value):
            return None
        says = 'must be a decimal number, such as 16.25, unless the format is "SignedData"'
        return _Remark(says, "a decimal number", value, ("value",))

    return check


_FULL: Final = 100
_SHIFT: Final = 30
"""Largest power of ten that is looked at: a value that is off by more is out of any range."""


def _soc_range(spot: _Spot) -> _Check | None:
    """1.6 section 7.31; 2.x part 2 section 3.50 in 2.0.1."""
    if not _is_sampled(spot):
        return None

    def check(sampled: Any) -> _Remark | None:
        if _member(sampled, "measurand") != "SoC" or _is_signed(sampled):
            return None
        value = sampled.get("value")
        number = float(value) if isinstance(value, str) and _DECIMAL.fullmatch(value) else value
        multiplier = _member(sampled.get("unitOfMeasure"), "multiplier") or 0
        if not isinstance(number, int | float) or not isinstance(multiplier, int | float):
            return None
        # The bound is scaled instead of the value, which may be too large for a float.
        if 0 <= number <= 10.0 ** (2 - max(-_SHIFT, min(_SHIFT, multiplier))):
            return None
        return _Remark("must lie between 0 and 100 percent", [0, _FULL], value, ("value",))

    return check


_POWERS: Final = ("W", "kW", "VA", "kVA", "var", "kvar")
_UNITS_1X: Final[Mapping[str, Sequence[str]]] = {
    "Current": ("A", "Amp"),
    "Energy.Active": ("Wh", "kWh"),
    "Energy.Reactive": ("varh", "kvarh"),
    "Frequency": (),  # errata 3.86: it is in hertz, which has no name here
    "Power": _POWERS,
    "Power.Active": ("W", "kW"),
    "Power.Factor": ("Percent",),
    "Power.Reactive": ("var", "kvar"),
    "RPM": (),
    "SoC": ("Percent",),
    "Temperature": ("Celsius", "Celcius", "Fahrenheit", "K"),
    "Voltage": ("V", "Volt"),
}
"""The units of a family of measurands (1.6 sections 7.31 and 7.45), as 1.5 or 1.6 calls them."""

_UNITS_2X: Final[Mapping[str, Sequence[str]]] = {
    "Current": ("A",),
    "Energy.Active": ("Wh", "kWh"),
    "Energy.Apparent": ("VAh", "kVAh"),
    "Energy.Reactive": ("varh", "kvarh"),
    "EnergyRequest": ("Wh", "kWh"),
    "Frequency": ("Hz", "mHz"),
    "Power.Active": ("W", "kW"),
    "Power.Export": _POWERS,
    "Power.Import": _POWERS,
    "Power.Offered": _POWERS,
    "Power.Reactive": ("var", "kvar"),
    "SoC": ("Percent",),
    "Voltage": ("V",),
}
"""The same in 2.x (MeasurandEnumType, and chapter 2 of the appendices to part 2).

A unit of one's own may only be used where none of the standard fits (part 2, UnitOfMeasureType), so measurands for
which that is not clear are left out.
"""


def _unit_of_measurand(spot: _Spot) -> _Check | None:
    """An absent unit is no fault: it is Wh for energy, and otherwise left open (1.6 section 7.43)."""
    if not _is_sampled(spot):
        return None
    measurands, within = _units_of(spot.version), ("unit",) if spot.version.major == 1 else ("unitOfMeasure", "unit")

    def check(sampled: Any) -> _Remark | None:
        unit = sampled
        for step in within:
            unit = _member(unit, step)
        measurand = _member(sampled, "measurand") or "Energy.Active.Import.Register"
        family = _family(measurand, measurands) if isinstance(unit, str) else None
        if family is None or unit in measurands[family]:
            return None
        return _Remark(_unfit(spot.version, family, measurands[family]), [*measurands[family]], unit, within)

    return check


@cache
def _units_of(version: Version) -> Mapping[str, Sequence[str]]:
    """The units of the families of measurands, as far as a version knows them."""
    if version.major != 1:
        return _UNITS_2X
    known = schemas.types(version)["UnitOfMeasure"]["enum"]
    return {family: [unit for unit in units if unit in known] for family, units in _UNITS_1X.items()}


def _family(measurand: Any, families: Mapping[str, object]) -> str | None:
    """The family that a measurand belongs to: the longest beginning of its name."""
    name = measurand if isinstance(measurand, str) else ""
    while name and name not in families:
        name = name.rpartition(".")[0]
    return name or None


def _unfit(version: Version, family: str, units: Sequence[str]) -> str:
    if not units:
        return f"must be left out: OCPP {version} has no unit for the measurand {family}"
    first = ", ".join(f'"{unit}"' for unit in units[:-1])
    fitting = f'{first} or "{units[-1]}"' if first else f'"{units[-1]}"'
    return f"must be {fitting} for a measurand of {family}"


# -- whole messages

_KEYS: Final = ("configurationKey", "unknownKey")


def _no_keys(spot: _Spot) -> _Check | None:
    """1.6 section 5.8: each key that is asked for is in one of the lists."""
    if spot.name != "GetConfigurationResponse":
        return None
    says = "should have configurationKey or unknownKey: every key that was asked for belongs in one of them"
    return lambda payload: None if any(key in payload for key in _KEYS) else _Remark(says, [*_KEYS], payload)


_FUNCTIONS: Final[Mapping[str, Callable[[_Spot], _Check | None]]] = {
    "int32": _int32,
    "clock-not-set": _clock_not_set,
    "empty-text": _empty_text,
    "fraction-digits": _fraction_digits,
    "html-entity": _html_entity,
    "negative-id": _negative_id,
    "no-keys": _no_keys,
    "not-a-number": _not_a_number,
    "soc-range": _soc_range,
    "unit-of-measurand": _unit_of_measurand,
}
assert _FUNCTIONS.keys() == {"int32", *OBSERVED}  # noqa: S101  # for whoever adds a name


def _member(value: Any, name: str) -> Any:
    return value.get(name) if isinstance(value, dict) else None


# -- along the schema


@frozen(eq=False, repr=False)
class _Plan:
    """Where to look in a value."""

    check: _Check | None
    optional: bool
    members: tuple[tuple[str, _Plan], ...]
    items: _Plan | None


@cache
def _plan(version: Version, action: str, kind: Kind, name: str) -> _Plan | None:
    """Where a message can hold what a name stands for; None for nowhere."""
    message = schemas.message_name(action, kind)
    schema = schemas.message_schema(version, message)
    return _planned(_Spot(version, message, schema), schema.get("$defs", {}), _FUNCTIONS[name])


def _planned(spot: _Spot, definitions: Mapping[str, Schema], find: Callable[[_Spot], _Check | None]) -> _Plan | None:
    schema = spot.schema
    members: list[tuple[str, _Plan]] = []
    for name, inner in schema.get("properties", {}).items():
        if name != "customData":  # whose content is up to the vendor
            optional = name not in schema.get("required", ())
            member = _Spot(spot.version, name, schemas.resolve(inner, definitions), optional)
            plan = _planned(member, definitions, find)
            if plan is not None:
                members.append((name, plan))
    items = None
    if "items" in schema:
        item = _Spot(spot.version, spot.name, schemas.resolve(schema["items"], definitions))
        items = _planned(item, definitions, find)
    check = find(spot)
    if check is None and not members and items is None:
        return None
    return _Plan(check, spot.optional, tuple(members), items)


def _walk(value: Any, plan: _Plan, where: Where) -> Iterator[tuple[Where, _Remark, _Plan]]:
    if plan.check is not None:
        remark = plan.check(value)
        if remark is not None:
            yield (*where, *remark.within), remark, plan
    if isinstance(value, dict):
        for name, member in plan.members:
            if name in value:
                yield from _walk(value[name], member, (*where, name))
    elif isinstance(value, list) and plan.items is not None:
        for index, item in enumerate(value):
            yield from _walk(item, plan.items, (*where, index))


# -- a message


@frozen(eq=False, repr=False)
class Observer:
    """Looks in the valid payloads of one message for what is to be reported."""

    allowed: Allowed
    plans: tuple[tuple[str, _Plan], ...]
    """What there can be, by name: integers first, since they may be read as absent."""

    only_integers: bool
    """Whether ``int32`` is the only one: then there is nothing in what the narrow form of a message takes."""

    def observe(self, payload: Any) -> Iterator[tuple[Issue, Change | None]]:
        """What is to be reported, one after the other, and what is to be changed in the payload for it."""
        absent: set[Where] = set()
        for name, plan in self.plans:
            for where, remark, at in _walk(payload, plan, ()):
                allowance = self.allowed.find(name, where)
                if allowance is None or where in absent:
                    continue
                change = drop(where) if allowance.read_as == "absent" and at.optional else None
                if change is not None:
                    absent.add(where)
                yield _issue(name, where, remark, kept=change is None), change


def _issue(name: str, where: Where, remark: _Remark, *, kept: bool) -> Issue:
    return Issue(
        json_path(where),
        name,
        remark.allowed,
        remark.found,
        f"{remark.message}; read as {'it is' if kept else 'absent'}",
        ErrorCode.PROPERTY_CONSTRAINT_VIOLATION,
        name,
        remark.found if kept else None,
    )


def observer(version: Version, action: str, kind: Kind, allowed: Allowed) -> Observer | None:
    """What looks into the payloads of a message for what is allowed there; None if there can be nothing."""
    plans = tuple((name, plan) for name in allowed.observed if (plan := _plan(version, action, kind, name)) is not None)
    return Observer(allowed, plans, all(name == "int32" for name, _ in plans)) if plans else None


def observe(
    version: Version, action: str, kind: Kind, payload: Any, allowed: Allowed
) -> Iterator[tuple[Issue, Change | None]]:
    """What `Observer.observe` gives, for one payload."""
    found = observer(version, action, kind, allowed)
    return iter(()) if found is None else found.observe(payload)
