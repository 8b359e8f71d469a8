"""Rules on profiles that a station cannot follow, by what it says of itself: section 9.4 of 1.6, K01 of 2.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._charging_walk import at, periods, profile_of
from ocpp_core.rules._configuration import items
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._pieces import Settings, is_actual, reported_values
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.versions import Version

block: Final = Block("abilities for smart charging")

_V2: Final = "2.0.1 2.1"
_SET: Final = "SetChargingProfile"
_FROM_CSMS_1: Final = (_SET, "RemoteStartTransaction")
_COMPONENT: Final = "SmartChargingCtrlr"
_SWITCHING: Final = "ACPhaseSwitchingSupported"

# -- 1.6

level = block.conversation(
    "1.6-9.4.1-stacklevel-max",
    *_FROM_CSMS_1,
    versions="1.6",
    section="section 9.4.1",
    sentence="The stackLevel is above the highest that the charge point takes, by its key ChargeProfileMaxStackLevel.",
)


@level.call(*_FROM_CSMS_1)
def _level(state: State, call: Call) -> Iterator[Broken]:
    found, highest = profile_of(call.payload), state.of(Settings).integer("ChargeProfileMaxStackLevel")
    if found is not None and highest is not None and found[1]["stackLevel"] > highest:
        yield Broken(f"{found[0]}.stackLevel", found=found[1]["stackLevel"], allowed=highest)


count = block.conversation(
    "1.6-9.4.3-max-periods",
    *_FROM_CSMS_1,
    versions="1.6",
    section="section 9.4.3",
    sentence="The schedule has more periods than the charge point takes, by its key ChargingScheduleMaxPeriods.",
)


@count.call(*_FROM_CSMS_1)
def _count(state: State, call: Call) -> Iterator[Broken]:
    found, most = profile_of(call.payload), state.of(Settings).integer("ChargingScheduleMaxPeriods")
    if found is not None and most is not None:
        listed = found[1]["chargingSchedule"]["chargingSchedulePeriod"]
        if len(listed) > most:
            yield Broken(f"{found[0]}.chargingSchedule.chargingSchedulePeriod", found=len(listed), allowed=most)


unit = block.conversation(
    "1.6-9.4.2-rate-unit",
    *_FROM_CSMS_1,
    versions="1.6",
    section="section 9.4.2",
    severity=Severity.WARNING,
    derived=True,
    sentence="The charge point takes no schedule in this unit: its key ChargingScheduleAllowedChargingRateUnit has "
    "only Current, which is A, or only Power, which is W.",
)


@unit.call(*_FROM_CSMS_1)
def _unit(state: State, call: Call) -> Iterator[Broken]:
    found, allowed = profile_of(call.payload), _words(state, "ChargingScheduleAllowedChargingRateUnit")
    if found is None or not allowed or not allowed <= {"current", "power"}:
        return  # a list of other words is a fault of the station
    units = sorted(name for name, word in (("A", "current"), ("W", "power")) if word in allowed)
    wanted = found[1]["chargingSchedule"]["chargingRateUnit"]
    if wanted not in units:
        yield Broken(f"{found[0]}.chargingSchedule.chargingRateUnit", found=wanted, allowed=units)


def _words(state: State, name: str) -> set[str]:
    """The members of a list that a setting has, in lower case."""
    return {word.lower() for word in items(state.of(Settings).get(name) or "")} - {""}


# -- 2.x

refused_unit = block.conversation(
    "K01.FR.26",
    _SET,
    versions=_V2,
    sentence="The station takes no schedule in this chargingRateUnit, by its variable SmartChargingCtrlr.RateUnit, "
    "so the answer has to be Rejected.",
)


@refused_unit.answer(_SET)
def _refused_unit(state: State, answer: Answer) -> Iterator[Broken]:
    allowed, status = _words(state, f"{_COMPONENT}.RateUnit"), answer.response["status"]
    if allowed and status == "Accepted":
        listed = answer.request["chargingProfile"]["chargingSchedule"]
        if any(schedule["chargingRateUnit"].lower() not in allowed for schedule in listed):
            yield Broken(".status", found=status, allowed="Rejected")


reserved = block.conversation(
    "K01.FR.80",
    _SET,
    versions="2.1",
    sentence="Ids up to SmartChargingCtrlr.MaxExternalConstraintsId are for profiles that the station makes: the CSMS "
    "has to use a higher one, and the station has to answer Rejected to this.",
)


@reserved.call(_SET)
def _reserved(state: State, call: Call) -> Iterator[Broken]:
    last, name = (
        state.of(Settings).integer(f"{_COMPONENT}.MaxExternalConstraintsId"),
        call.payload["chargingProfile"]["id"],
    )
    if last is not None and name <= last:
        yield Broken(".chargingProfile.id", found=name, allowed=last + 1)


@reserved.answer(_SET)
def _reserved_accepted(state: State, answer: Answer) -> Iterator[Broken]:
    last, status = state.of(Settings).integer(f"{_COMPONENT}.MaxExternalConstraintsId"), answer.response["status"]
    if last is not None and answer.request["chargingProfile"]["id"] <= last and status == "Accepted":
        yield Broken(".status", found=status, allowed="Rejected")


@block.piece
@define(eq=False)
class PhaseSwitching(Piece):
    """Whether EVSEs can choose the phase that they charge from."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"GetVariables", "NotifyReport"})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    evses: Recent[int, bool] = Factory(Recent)
    """By EVSE, where it was told of that one."""

    def on_call(self, call: Call) -> None:
        """Take in a report."""
        for named, value in reported_values(call.payload):
            self._note(named, value)

    def on_answer(self, answer: Answer) -> None:
        """Take in what was asked for; a variable that is not there counts as false."""
        for result in filter(is_actual, answer.response.get("getVariableResult", ())):
            match result["attributeStatus"]:
                case "Accepted":
                    self._note(result, result.get("attributeValue"))
                case "UnknownComponent" | "UnknownVariable":
                    self._note(result, "false")
                case _:
                    pass

    def _note(self, named: Payload, value: str | None) -> None:
        component, evse = named["component"], named["component"].get("evse")
        is_it = component["name"].lower() == _COMPONENT.lower()
        if is_it and named["variable"]["name"].lower() == _SWITCHING.lower() and evse is not None and value is not None:
            self.evses[evse["id"]] = value.lower() == "true"


phase = block.conversation(
    "K01.FR.20",
    _SET,
    versions=_V2,
    sentence="This EVSE cannot choose its phase, by its variable ACPhaseSwitchingSupported, so the profile must "
    "not have phaseToUse.",
)


@phase.call(_SET)
def _phase(state: State, call: Call) -> Iterator[Broken]:
    if _switches(state, call.payload["evseId"]) is not False:
        return
    for which, number, period in periods(call.payload["chargingProfile"]):
        if period.get("phaseToUse") is not None:
            yield Broken(f".chargingProfile{at(which, number, 'phaseToUse')}", found=period["phaseToUse"])


def _switches(state: State, evse: int) -> bool | None:
    """Whether an EVSE can choose the phase; None where that was not seen."""
    known = state.of(PhaseSwitching).evses
    if evse in known:
        return known[evse]
    value = state.of(Settings).get(f"{_COMPONENT}.{_SWITCHING}")
    return None if value is None else value.lower() == "true"
