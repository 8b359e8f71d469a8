"""Rules on what an EV needs, and on the profile that the CSMS sends for it: K15 to K19 of 2.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._charging_walk import at, periods, values
from ocpp_core.rules._checks import above_zero
from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.versions import Role, Version

block: Final = Block("charging needs of an EV")

_V2: Final = "2.0.1 2.1"
_SET: Final = "SetChargingProfile"
_NEEDS: Final = "NotifyEVChargingNeeds"
_SOON: Final = 60
"""Seconds that an EV waits for its schedule."""

_AC: Final = "acChargingParameters"
_DC: Final = "dcChargingParameters"
_PARAMETERS: Final = (_AC, _DC, "v2xChargingParameters")


# -- what the station tells


@block.message(
    "K15.FR.06",
    _NEEDS,
    versions="2.0.1",
    sentence="chargingNeeds has to hold one of acChargingParameters and dcChargingParameters, and not both.",
)
@block.message(
    "K17.FR.06",
    _NEEDS,
    versions="2.1",
    sentence="chargingNeeds has to hold one of acChargingParameters, dcChargingParameters and "
    "v2xChargingParameters (ISO 15118-20), and not more.",
)
def one_block_of_parameters(request: Payload) -> Iterator[Broken]:
    """What 2.1 has for DER comes in addition."""
    found = [name for name in _PARAMETERS if request["chargingNeeds"].get(name) is not None]
    if len(found) != 1:
        yield Broken(".chargingNeeds", found=found, allowed=1)


@block.message(
    "K15.transfer-block",
    _NEEDS,
    versions=_V2,
    section="part 2 K15.FR.06",
    severity=Severity.WARNING,
    derived=True,
    sentence="The parameters should fit requestedEnergyTransfer: acChargingParameters for AC, dcChargingParameters "
    "for DC.",
)
def parameters_of_the_transfer(request: Payload) -> Iterator[Broken]:
    """Wireless transfer is neither; of both together K15.FR.06 and K17.FR.06 speak."""
    needs = request["chargingNeeds"]
    transfer, found = needs["requestedEnergyTransfer"], [name for name in _PARAMETERS if needs.get(name) is not None]
    if found == [{"AC": _DC, "DC": _AC}.get(transfer[:2])]:
        yield Broken(f".chargingNeeds.{found[0]}", found=transfer)


block.message(
    "P2.NotifyEVChargingScheduleRequest.evseId",
    "NotifyEVChargingSchedule",
    versions="2.0.1",
    section="part 2 NotifyEVChargingScheduleRequest",
    sentence="EVSEs are counted from 1, so evseId has to be 1 or more.",
)(above_zero("evseId"))
block.message(
    "P2.NotifyEVChargingNeedsRequest.evseId",
    _NEEDS,
    versions="2.0.1",
    section="part 2 NotifyEVChargingNeedsRequest",
    sentence="EVSEs are counted from 1, so evseId has to be 1 or more.",
)(above_zero("evseId"))


# -- what the CSMS sends then


@define(eq=False)
class Told:
    """What an EV needs, as its station told."""

    message_id: str
    at: float | None
    tuples: int | None
    """How many periods the EV takes."""

    is_dynamic: bool
    """Whether it charges in dynamic control mode of ISO 15118-20."""

    missing: tuple[str, ...]
    """Values for each phase that are not for this EV."""

    promised: bool | None = None
    """Whether the CSMS said that it will send a schedule; None before its answer."""

    sent: bool = False
    """Whether it sent a TxProfile since."""


@block.piece
@define(eq=False)
class Needs(Piece):
    """What the EVs at a station need."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_NEEDS, _SET, "TransactionEvent", "BootNotification"})
    ANSWERS: ClassVar[frozenset[str] | None] = frozenset({_NEEDS})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    told: Recent[int, Told | None] = Factory(Recent)
    """By EVSE; None where a transaction has ended and no needs were told since."""

    evses: Recent[str, int] = Factory(Recent)
    """Where the transactions are, by their ids."""

    def on_call(self, call: Call) -> None:
        """Take in needs, a profile, and what ends them."""
        payload = call.payload
        match call.action:
            case "NotifyEVChargingNeeds":
                self.told[payload["evseId"]] = _told(call)
            case "SetChargingProfile":
                found = self.told.get(payload["evseId"])
                if found is not None and payload["chargingProfile"]["chargingProfilePurpose"] == "TxProfile":
                    found.sent = True
            case "TransactionEvent":
                self._on_event(payload)
            case _:  # a transaction may go on when the station has started again
                self.told.clear()
                self.lost = True

    def _on_event(self, event: Payload) -> None:
        name, evse = event["transactionInfo"]["transactionId"], event.get("evse")
        if event["eventType"] != "Ended":
            if evse is not None and name not in self.evses:
                self.evses[name] = evse["id"]
            return
        place = evse["id"] if evse is not None else self.evses.get(name)
        self.evses.pop(name)
        if place is not None:
            self.told[place] = None

    def on_answer(self, answer: Answer) -> None:
        """Take in what the CSMS promises."""
        self._promise(answer.call, promised=answer.response["status"] in ("Accepted", "Processing"))

    def on_refusal(self, refusal: Refusal) -> None:
        """An error promises nothing."""
        if refusal.action == _NEEDS:
            self._promise(refusal.call, promised=False)

    def _promise(self, call: Call, *, promised: bool) -> None:
        found = self.told.get(call.payload["evseId"])
        if found is not None and found.message_id == call.message_id:
            found.promised = promised


def _told(call: Call) -> Told:
    needs = call.payload["chargingNeeds"]
    per_phase = needs.get("v2xChargingParameters") or {}
    missing = [f"limit{phase}" for phase in ("_L2", "_L3") if per_phase.get(f"maxChargePower{phase}") is None]
    missing += [
        f"{name}{phase}"
        for name in ("dischargeLimit", "setpoint", "setpointReactive")
        for phase in ("_L2", "_L3")
        if per_phase.get(f"maxDischargePower{phase}") is None
    ]
    is_dynamic = needs.get("controlMode") == "DynamicControl"
    return Told(call.message_id, call.at, call.payload.get("maxScheduleTuples"), is_dynamic, tuple(missing))


def _answered(state: State, call: Call) -> Told | None:
    """The needs that a TxProfile is the first answer to."""
    profile, told = call.payload["chargingProfile"], state.of(Needs).told.get(call.payload["evseId"])
    if profile["chargingProfilePurpose"] != "TxProfile" or told is None or told.sent or told.promised is False:
        return None
    return told


promise = block.conversation(
    "K15.FR.07",
    _NEEDS,
    _SET,
    versions=_V2,
    fault=Role.CSMS,
    sentence="The CSMS said that it will send a schedule for the EV, so it has to send a TxProfile for that EVSE; "
    "none came.",
)


@promise.end
def _promise(state: State) -> Iterator[Broken]:
    for evse, told in state.of(Needs).told.items():
        if told is not None and told.promised and not told.sent and _is_overdue(state, told.at):
            yield Broken(found={"evseId": evse})


def _is_overdue(state: State, since: float | None) -> bool:
    """Whether it was long enough ago; where no time is known, nothing more is to come."""
    waited = state.waited(since)
    return waited is None or waited > state.timeout


tuples = block.conversation(
    "K15.FR.07-tuples",
    _NEEDS,
    _SET,
    versions=_V2,
    section="part 2 K15.FR.07",
    sentence="The schedule has more periods than the EV takes, by maxScheduleTuples in its needs; in dynamic "
    "control mode the entries for prices count as well.",
)


@tuples.call(_SET)
def _tuples(state: State, call: Call) -> Iterator[Broken]:
    told = _answered(state, call)
    if told is None or told.tuples is None:
        return
    for which, schedule in enumerate(call.payload["chargingProfile"]["chargingSchedule"]):
        found = len(schedule["chargingSchedulePeriod"])
        if told.is_dynamic:
            found += len((schedule.get("absolutePriceSchedule") or {}).get("priceRuleStacks") or ())
            found += len((schedule.get("priceLevelSchedule") or {}).get("priceLevelScheduleEntries") or ())
        if found > told.tuples:
            yield Broken(f".chargingProfile{at(which)}.chargingSchedulePeriod", found=found, allowed=told.tuples)


soon = block.conversation(
    "K15.FR.08",
    _NEEDS,
    _SET,
    versions=_V2,
    severity=Severity.WARNING,
    sentence="The CSMS should send the schedule within 60 seconds after the needs of the EV, which waits no longer.",
)


@soon.call(_SET)
def _soon(state: State, call: Call) -> Iterator[Broken]:
    told = _answered(state, call)
    waited = None if told is None else state.waited(told.at)
    if waited is not None and waited > _SOON:
        yield Broken(found=waited, allowed=_SOON)


single = block.conversation(
    "K15.FR.18",
    _NEEDS,
    _SET,
    versions=_V2,
    severity=Severity.WARNING,
    sentence="A profile for the needs of an EV should have a single schedule, so that it is clear which one the EV "
    "follows.",
)


@single.call(_SET)
def _single(state: State, call: Call) -> Iterator[Broken]:
    found = len(call.payload["chargingProfile"]["chargingSchedule"])
    if found > 1 and _answered(state, call) is not None:
        yield Broken(".chargingProfile.chargingSchedule", found=found, allowed=1)


several = block.conversation(
    "K01.FR.34",
    _SET,
    versions=_V2,
    sentence="Only a TxProfile for an EV that has told its needs may have several schedules; any other profile has "
    "one.",
)


@several.call(_SET)
def _several(state: State, call: Call) -> Iterator[Broken]:
    profile, needs = call.payload["chargingProfile"], state.of(Needs)
    found, evse = len(profile["chargingSchedule"]), call.payload["evseId"]
    if found <= 1:
        return
    is_none = needs.told[evse] is None if evse in needs.told else state.knows_all(needs, needs.told)
    if is_none or profile["chargingProfilePurpose"] != "TxProfile":
        yield Broken(".chargingProfile.chargingSchedule", found=found, allowed=1)


phases = block.conversation(
    "K01.FR.142",
    _NEEDS,
    _SET,
    versions="2.1",
    sentence="The EV told no values for this phase in its needs, so the profile must not have any: limits need "
    "maxChargePower of the phase, all else needs maxDischargePower.",
)


@phases.call(_SET)
def _phases(state: State, call: Call) -> Iterator[Broken]:
    """Of other purposes than TxProfile, K01.FR.143 and V2X.09 speak."""
    profile, told = call.payload["chargingProfile"], state.of(Needs).told.get(call.payload["evseId"])
    if told is not None and profile["chargingProfilePurpose"] == "TxProfile":
        for which, number, period in periods(profile):
            for name, value in values(period, told.missing):
                yield Broken(f".chargingProfile{at(which, number, name)}", found=value)
