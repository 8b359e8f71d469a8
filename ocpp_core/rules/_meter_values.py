"""Rules on meter readings: block J of 2.x, sections 7.31 to 7.49 of 1.6."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar, Final, TypeAlias

from attrs import Factory, define, field

from ocpp_core.findings import Severity
from ocpp_core.registry import v21, v201
from ocpp_core.rules._checks import not_negative
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._remote import Triggered
from ocpp_core.rules._rule import Block, Broken, MessageCheck, Payload
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.rules._values import instant, is_base64, is_number, number
from ocpp_core.schemas import types
from ocpp_core.versions import Version

block: Final = Block("meter values")

_V1: Final = "1.5 1.6"
_V2: Final = "2.0.1 2.1"
_REGISTER: Final = "Energy.Active.Import.Register"
"""What a reading without a measurand is of."""

_LOCATION: Final = "Outlet"
"""Where a reading without a location was taken."""

_HEX: Final = re.compile(r"(?:[0-9A-Fa-f]{2})+\Z")
_SHOWN: Final = 60
_PERCENT: Final = 100

block.message(
    "1.6-6.31-connector-not-negative",
    "MeterValues",
    versions=_V1,
    section="section 6.31",
    sentence="connectorId has to be 0 (the main meter) or a connector, from 1 on.",
)(not_negative("connectorId"))
block.message(
    "P2.MeterValuesRequest.evseId",
    "MeterValues",
    versions="2.0.1",
    section="part 2 J01.FR.02",
    sentence="evseId has to be 0 (the main meter) or an EVSE, from 1 on.",
)(not_negative("evseId"))


# -- there is a reading


@block.message(
    "1.6-7.33-sampledvalue-not-empty",
    "MeterValues",
    "StopTransaction",
    "MeterValue",
    versions=_V1,
    section="section 7.33",
    sentence="A list of readings must not be empty: leave it out, or put a reading into it.",
)
def not_empty(holder: Payload) -> Iterable[Broken]:
    """The schema lets them be empty."""
    for name in ("meterValue", "values", "sampledValue"):
        if holder.get(name) == []:
            return (Broken(f".{name}"),)
    return ()


_READINGS: Final = ("meterValue", "values", "transactionData")
"""What holds the groups of readings of a message."""


def _readings(request: Payload) -> list[tuple[str, Payload]]:
    """The groups of readings of a message of any version, with the path of each."""
    found: list[tuple[str, Payload]] = []
    for name in _READINGS:
        if name not in request:
            continue
        groups = request[name]
        if not isinstance(groups, list):  # transactionData of 2.0 is something else
            continue
        for place, group in enumerate(groups):
            if "timestamp" in group:
                found.append((f".{name}[{place}]", group))
            else:  # transactionData of 1.5
                values = enumerate(group.get("values", ()))
                found += [(f".{name}[{place}].values[{inner}]", each) for inner, each in values]
    return found


def _sampled(group: Payload) -> str:
    """The member of a group that holds the readings: 1.5 calls it otherwise."""
    return "sampledValue" if "sampledValue" in group else "values"


@block.message(
    "J02.mvp-has-values",
    "TransactionEvent",
    versions=_V2,
    section="part 2 J02.FR.11",
    severity=Severity.WARNING,
    when=("triggerReason", "MeterValuePeriodic", "MeterValueClock"),
    sentence="An event with the triggerReason MeterValuePeriodic or MeterValueClock should hold readings: meterValue.",
)
def event_has_values(request: Payload) -> Iterable[Broken]:
    """That is what the event is for."""
    return () if request.get("meterValue") else (Broken(".meterValue"),)


@block.message(
    "J02.mv-not-after-event",
    "TransactionEvent",
    versions=_V2,
    section="part 2 J02.FR.10",
    when=("eventType", "Started", "Updated"),
    sentence="This reading is later than the event that holds it: its timestamp has to be that of the event or "
    "earlier.",
)
def not_after_event(request: Payload) -> Iterable[Broken]:
    """They were collected until then."""
    values = request.get("meterValue", ())
    if len(values) < 2:  # several
        return ()
    until = instant(request["timestamp"])
    return [
        Broken(f".meterValue[{place}].timestamp", found=value["timestamp"], allowed=request["timestamp"])
        for place, value in enumerate(values)
        if until is not None and (taken := instant(value["timestamp"])) is not None and taken > until
    ]


@block.message(
    "E06.FR.11",
    "TransactionEvent",
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    when=("eventType", "Updated"),
    sentence="The transaction goes on, so no reading should have the context Transaction.End.",
)
@block.message(
    "E01.FR.09",
    "TransactionEvent",
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    when=("eventType", "Started"),
    sentence="The transaction has just started, so no reading should have the context Transaction.End.",
)
def no_end_context(request: Payload) -> Iterator[Broken]:
    """Transaction.End is for the last event."""
    for place, value in enumerate(request.get("meterValue", ())):
        for inner, sampled in enumerate(value["sampledValue"]):
            if sampled.get("context") == "Transaction.End":
                yield Broken(f".meterValue[{place}].sampledValue[{inner}].context", found="Transaction.End")


# -- values


@block.message(
    "1.6-7.49-raw-is-number",
    "SampledValue",
    versions="1.6",
    section="section 7.49",
    when=("format", None, "Raw"),
    sentence="A raw value has to be a decimal number.",
)
def raw_is_number(sampled: Payload) -> Iterable[Broken]:
    """In 1.6 it travels as text."""
    return () if is_number(sampled["value"]) else (Broken(".value", found=sampled["value"][:_SHOWN]),)


@block.message(
    "1.6-7.49-signed-is-hex",
    "SampledValue",
    versions="1.6",
    section="section 7.49",
    severity=Severity.WARNING,
    when=("format", "SignedData"),
    sentence="A signed value should be written in hexadecimal digits, two for each byte.",
)
def signed_is_hex(sampled: Payload) -> Iterator[Broken]:
    """As a rule the field holds the text of OCMF all the same."""
    if not _HEX.match(sampled["value"]):
        yield Broken(".value", found=sampled["value"][:_SHOWN])


@block.message(
    "J.signed-base64",
    "SignedMeterValueType",
    versions=_V2,
    section="part 2 SignedMeterValueType",
    severity=Severity.WARNING,
    sentence="Signed data and public keys should be in Base64.",
)
def signed_is_base64(signed: Payload) -> Iterator[Broken]:
    """A key may be empty, where the receiver has it."""
    for name in ("signedMeterData", "publicKey"):
        if not is_base64(signed.get(name, "")):
            yield Broken(f".{name}", found=signed[name][:_SHOWN])


_OF_16: Final[tuple[str, ...]] = tuple(types(Version.V16)["Measurand"]["enum"])
_OF_2: Final[tuple[str, ...]] = tuple(types(Version.V21)["MeasurandEnumType"]["enum"])
"""The measurands; 2.1 has all of 2.0.1."""


def _measurands(listed: tuple[str, ...], *parts: str) -> tuple[str | None, ...]:
    """For `Rule.when`: the measurands with one of these parts in their name, and None if the default is among them."""
    found = [name for name in listed if any(part in name for part in parts)]
    return ("measurand", *found, *((None,) if _REGISTER in found else ()))


def _measurand(sampled: Payload) -> str:
    measurand: str = sampled.get("measurand", _REGISTER)
    return measurand


@block.message(
    "1.6-7.31-import-export-not-negative",
    "SampledValue",
    versions="1.6",
    section="section 7.31",
    severity=Severity.WARNING,
    derived=True,
    when=("format", None, "Raw"),
    sentence="Import and export of energy have measurands of their own, so a value of either should not be negative.",
)
def energy_not_negative(sampled: Payload) -> Iterator[Broken]:
    """The way is in the name."""
    measurand = _measurand(sampled)
    if measurand.endswith(("Register", "Interval")) and ".Net" not in measurand:  # all of these are of energy
        found = number(sampled["value"])
        if found is not None and found < 0:
            yield Broken(".value", found=sampled["value"], allowed=0)


@block.message(
    "J.import-export-sign",
    "SampledValueType",
    versions=_V2,
    section="part 2 MeasurandEnumType",
    severity=Severity.WARNING,
    when=_measurands(_OF_2, ".Import", ".Export"),
    sentence="Import and export have measurands of their own, so a value of either should not be negative.",
)
def import_not_negative(sampled: Payload) -> Iterable[Broken]:
    """The way is in the name."""
    return () if sampled["value"] >= 0 else (Broken(".value", found=sampled["value"], allowed=0),)


@block.message(
    "J.soc-range",
    "SampledValueType",
    versions=_V2,
    section="part 2 MeasurandEnumType",
    severity=Severity.WARNING,
    derived=True,
    when=("measurand", "SoC"),
    sentence="The state of charge is a percentage, so it should be between 0 and 100.",
)
def state_of_charge(sampled: Payload) -> Iterator[Broken]:
    """With its multiplier."""
    found = _scaled(sampled)
    if found is not None and not 0 <= found <= _PERCENT:
        yield Broken(".value", found=sampled["value"], allowed=[0, _PERCENT])


# -- units


def _unit_16(sampled: Payload) -> str | None:
    unit: str | None = sampled.get("unit")
    return unit


def _unit_2(sampled: Payload) -> str | None:
    measure = sampled.get("unitOfMeasure")
    return measure.get("unit") if measure else None


def _unit_check(units: tuple[str, ...], *, is_2: bool, may_be_absent: bool) -> MessageCheck:
    """A check that readings have one of these units."""
    path = ".unitOfMeasure.unit" if is_2 else ".unit"
    unit_of = _unit_2 if is_2 else _unit_16

    def check(sampled: Payload) -> Iterable[Broken]:
        unit = unit_of(sampled)
        if unit in units or (unit is None and may_be_absent):
            return ()
        return (Broken(path, found=unit, allowed=list(units)),)

    return check


_FAMILIES: Final = {
    "energy-active": ("Energy.Active.", ("Wh", "kWh")),
    "energy-reactive": ("Energy.Reactive.", ("varh", "kvarh")),
    "energy-apparent": ("Energy.Apparent.", ("VAh", "kVAh")),
    "power-active": ("Power.Active.", ("W", "kW")),
    "power-reactive": ("Power.Reactive.", ("var", "kvar")),
    "current": ("Current.", ("A",)),
    "voltage": ("Voltage", ("V",)),
    "temperature": ("Temperature", ("Celsius", "Celcius", "Fahrenheit", "K")),
    "frequency": ("Frequency", ("Hz", "mHz")),
    "soc": ("SoC", ("Percent",)),
}
"""The units of the families of measurands; 1.6 also spells Celsius otherwise (errata 3.86)."""

_ONLY_2: Final = ("energy-apparent", "frequency")

for _name, (_family, _units) in _FAMILIES.items():
    if _name not in _ONLY_2:
        block.message(
            f"1.6-7.31-unit-{_name}",
            "SampledValue",
            versions="1.6",
            section="section 7.31",
            severity=Severity.WARNING,
            derived=True,
            when=_measurands(_OF_16, _family),
            sentence=f"The unit does not fit the measurand; this one is measured in {' or '.join(_units)}.",
        )(_unit_check(_units, is_2=False, may_be_absent=_name == "energy-active"))
    if _name != "temperature":
        block.message(
            f"J.unit-{_name}",
            "SampledValueType",
            versions=_V2,
            section="part 2 UnitOfMeasureType",
            severity=Severity.WARNING,
            derived=True,
            when=_measurands(_OF_2, _family),
            sentence=f"The unit does not fit the measurand; this one is measured in {' or '.join(_units)}.",
        )(_unit_check(_units, is_2=True, may_be_absent=True))


# -- registers


def _scaled(sampled: Payload) -> Decimal | None:
    """The value of a reading in the unit without prefix; None if it is none."""
    value = sampled["value"]
    found = number(value) if isinstance(value, str) else number(repr(value))
    if found is None:
        return None
    measure = sampled.get("unitOfMeasure")
    if measure is None:
        unit, power = sampled.get("unit"), 0
    else:
        unit, power = measure.get("unit"), measure.get("multiplier", 0)
        if abs(power) > 24:  # beyond any prefix
            return None
    if unit is not None and unit.startswith("k"):
        power += 3
    return found.scaleb(int(power)) if power else found


def _is_below(value: Decimal, before: Decimal) -> bool:
    """Whether a reading is below another one by more than rounding does: as written, 3051.11 kWh may be 3051119 Wh."""
    if value >= before:  # as nearly always
        return False
    digits = [each.as_tuple().exponent for each in (value, before)]
    step = max((each for each in digits if isinstance(each, int)), default=0)
    return value + Decimal(1).scaleb(step) <= before


_Key: TypeAlias = int
"""A digest of what a register is of, as it is looked up often: transaction or EVSE, measurand, phase, location."""

_Register: TypeAlias = tuple[tuple[str, str, int], _Key, Any, Decimal]
"""A reading of a register: its place (`_path`), what it is of, when it was taken, and its value."""


def _path(place: tuple[str, str, int]) -> str:
    """The path of a reading, by that of its group, the member that holds the readings, and its number there."""
    group, name, number = place
    return f"{group}.{name}[{number}].value"


def _key(whose: tuple[str, Any], measurand: str, phase: str | None, location: str) -> _Key:
    return hash((whose, measurand, phase, location))


def _registers(call: Call, whose: tuple[str, Any]) -> list[_Register]:
    """Each reading of a register in a call."""
    registers: list[_Register] = []
    for path, group in _readings(call.payload):
        taken = instant(group["timestamp"])
        if taken is None:
            continue
        name = _sampled(group)
        for place, sampled in enumerate(group.get(name, ())):
            measurand = sampled.get("measurand", _REGISTER)
            if measurand.endswith(".Register") and sampled.get("format", "Raw") == "Raw":
                found = _scaled(sampled)
                if found is not None:
                    key = _key(whose, measurand, sampled.get("phase"), sampled.get("location", _LOCATION))
                    registers.append(((path, name, place), key, taken, found))
    return registers


@block.piece
@define(eq=False)
class Registers(Piece):
    """The last reading of each register of each transaction and, in 2.x, of each EVSE."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {"MeterValues", "StartTransaction", "StopTransaction", "TransactionEvent"}
    )
    ANSWERS: ClassVar[frozenset[str] | None] = frozenset({"StartTransaction"})

    last: Recent[_Key, tuple[Any, Decimal]] = Factory(Recent)
    """When it was taken and the value, by what it is of."""

    evses: Recent[str, int] = Factory(Recent)
    """The EVSE of each transaction of 2.x, which only its first event need name."""

    _read: tuple[Call, list[_Register]] | None = field(default=None, init=False)
    """The readings of the call that a rule looks at, until they are taken in."""

    def of(self, call: Call) -> list[_Register]:
        """The readings of registers in a call, as far as it is known what they are of."""
        if self._read is None or self._read[0] is not call:
            whose = self._owner(call)
            self._read = call, [] if whose is None else _registers(call, whose)
        return self._read[1]

    def on_call(self, call: Call) -> None:
        """Take in readings."""
        for _, key, taken, value in self.of(call):
            before = self.last.get(key)
            if before is None or taken >= before[0]:
                self.last[key] = taken, value
        self._read = None
        if "evse" in call.payload and "transactionInfo" in call.payload:
            name, evse = call.payload["transactionInfo"]["transactionId"], call.payload["evse"]["id"]
            if self.evses.get(name) != evse:
                self.evses[name] = evse

    def on_answer(self, answer: Answer) -> None:
        """Take in where the meter of a connector stood when its transaction began."""
        taken = instant(answer.request["timestamp"])
        whose, start = ("transaction", answer.response["transactionId"]), Decimal(answer.request["meterStart"])
        if taken is not None:
            self.last[_key(whose, _REGISTER, None, _LOCATION)] = taken, start

    def _owner(self, call: Call) -> tuple[str, Any] | None:
        """What the readings of a message are of: a transaction (1.x) or an EVSE; None where that is not known."""
        payload = call.payload
        if call.action == "TransactionEvent":
            if "evse" in payload:
                return "evse", payload["evse"]["id"]
            evse = self.evses.get(payload["transactionInfo"]["transactionId"]) if "transactionInfo" in payload else None
            return None if evse is None else ("evse", evse)
        if "evseId" in payload:
            return "evse", payload["evseId"]
        name = payload.get("transactionId")
        return None if name is None else ("transaction", name)


monotonic = block.conversation(
    "1.6-7.31-register-monotonic",
    "MeterValues",
    "StartTransaction",
    "StopTransaction",
    versions=_V1,
    section="section 7.31",
    sentence="A register only goes up; this reading is below one that was taken before.",
)
monotonic_2 = block.conversation(
    "J02.FR.16",
    "MeterValues",
    "TransactionEvent",
    versions=_V2,
    sentence="A register only goes up; this reading is below one that was taken before.",
)


@monotonic.call("MeterValues")
@monotonic.call("StopTransaction", when=("transactionData",))
@monotonic_2.call("MeterValues")
@monotonic_2.call("TransactionEvent", when=("meterValue",))
def _monotonic(state: State, call: Call) -> Iterable[Broken]:
    registers = state.of(Registers)
    broken: list[Broken] = []
    within: dict[_Key, tuple[Any, Decimal]] = {}
    for place, key, taken, value in registers.of(call):
        before = within.get(key) or registers.last.get(key)
        if before is not None:
            if taken < before[0]:
                continue
            if _is_below(value, before[1]):
                broken.append(Broken(_path(place), found=float(value), allowed=float(before[1])))
        within[key] = taken, value
    return broken


# -- which units there are


@cache
def _listed_units(version: Version) -> frozenset[str]:
    """The units that the appendices name."""
    return frozenset(map(str, v201.Unit if version is Version.V201 else v21.Unit))


@block.message(
    "P2.UnitOfMeasure.unit-listed",
    "UnitOfMeasureType",
    versions=_V2,
    section="part 2 UnitOfMeasureType",
    severity=Severity.WARNING,
    sentence="The unit should be one that the standard lists; upper and lower case make a difference.",
    versioned=True,
)
def unit_is_listed(measure: Payload, version: Version) -> Iterable[Broken]:
    """Others are for quantities that none of the list fits."""
    unit = measure.get("unit")
    listed = _listed_units(version)
    if unit is None or unit in listed:
        return ()
    meant = next((each for each in listed if each.lower() == unit.lower()), None)
    return (Broken(".unit", found=unit, allowed=meant or sorted(listed)),)


trigger_context = block.conversation(
    "J.context-trigger",
    "MeterValues",
    "TransactionEvent",
    versions=_V2,
    section="part 2 ReadingContextEnumType",
    severity=Severity.WARNING,
    sentence="The context Trigger should be for readings that a TriggerMessage asked for; none did.",
)


@trigger_context.call("MeterValues", "TransactionEvent", when=("meterValue",))
def _trigger_context(state: State, call: Call) -> Iterator[Broken]:
    triggered = state.of(Triggered)
    if not state.knows_all(triggered) or call.action in triggered.ever:
        return
    for path, value in _readings(call.payload):
        for place, sampled in enumerate(value["sampledValue"]):
            if sampled.get("context") == "Trigger":
                yield Broken(f"{path}.sampledValue[{place}].context", found="Trigger")
