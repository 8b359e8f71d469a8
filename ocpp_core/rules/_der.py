"""Rules on distributed energy resources, whose behaviour the grid operator sets: block R of 2.1."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import Check
from ocpp_core.rules._events import Answer, Call
from ocpp_core.rules._parts import Reports, after_the_last, left_open, refused, unasked
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.versions import Role, Version

block: Final = Block("control of distributed energy resources")

_V21: Final = "2.1"
_ONLY_21: Final = frozenset({Version.V21})
_SET: Final = "SetDERControl"
_GET: Final = "GetDERControl"
_REPORT: Final = "ReportDERControl"
_CLEAR: Final = "ClearDERControl"
_ALARM: Final = "NotifyDERAlarm"

# -- one control

_FIELDS: Final = {
    "FixedPFAbsorb": "fixedPFAbsorb",
    "FixedPFInject": "fixedPFInject",
    "FixedVar": "fixedVar",
    "LimitMaxDischarge": "limitMaxDischarge",
    "FreqDroop": "freqDroop",
    "EnterService": "enterService",
    "Gradients": "gradient",
}
_CURVE: Final = "curve"
_MEMBERS: Final = (*_FIELDS.values(), _CURVE)
_TIMES: Final = ("startTime", "duration")
_WITHOUT_TIMES: Final = ("EnterService", "Gradients")


def _member(request: Payload) -> str:
    """The member that holds the control of a type."""
    return _FIELDS.get(request["controlType"], _CURVE)


@block.message(
    "R04.FR.16",
    _SET,
    versions=_V21,
    sentence="A request has to hold the control of its controlType and no other: a curve in curve, FixedVar in "
    "fixedVar, and so on.",
)
def one_control(request: Payload) -> Iterator[Broken]:
    """No other one, and not none."""
    wanted = _member(request)
    for name in _MEMBERS:
        if (name in request) is not (name == wanted):
            yield Broken(f".{name}", allowed=wanted)


@block.message(
    "R04.FR.12",
    _SET,
    versions=_V21,
    sentence="A default control holds at all times, so it must not have startTime or duration.",
)
def default_has_no_time(request: Payload) -> Iterator[Broken]:
    """It holds where no other one does."""
    if request["isDefault"]:
        for member in _MEMBERS:
            for name in _TIMES:
                if name in request.get(member, ()):
                    yield Broken(f".{member}.{name}", found=request[member][name])


@block.message(
    "R04.scheduled-time",
    _SET,
    versions=_V21,
    section="part 2 DERCurveType",
    sentence="A control that is not a default one needs its time: startTime and duration.",
)
def scheduled_has_a_time(request: Payload) -> Iterator[Broken]:
    """Two types are never scheduled."""
    if request["isDefault"] or request["controlType"] in _WITHOUT_TIMES:
        return
    member = _member(request)
    for name in _TIMES if member in request else ():
        if name not in request[member]:
            yield Broken(f".{member}.{name}")


@block.message(
    "R04.FR.14",
    _SET,
    versions=_V21,
    sentence="EnterService and Gradients can only be default controls: isDefault has to be true.",
)
def always_default(request: Payload) -> Iterator[Broken]:
    """They have no time."""
    if request["controlType"] in _WITHOUT_TIMES and not request["isDefault"]:
        yield Broken(".isDefault", found=False, allowed=True)


@block.exchange(
    "R04.FR.13",
    _SET,
    versions=_V21,
    sentence="The control in the request is wrong, so the answer has to be Rejected.",
)
def refuses_what_is_wrong(request: Payload, response: Payload) -> Iterator[Broken]:
    """A type that the station does not have is answered NotSupported before."""
    status = response["status"]
    if status in ("Rejected", "NotSupported"):
        return
    if any(next(check(request), None) for check in (default_has_no_time, always_default, one_control)):
        yield Broken(".status", found=status, allowed="Rejected")


def _within(name: str, least: int, most: int) -> Check:
    def check(value: Payload) -> Iterator[Broken]:
        found = value.get(name)
        if found is not None and not least <= found <= most:
            yield Broken(f".{name}", found=found, allowed=[least, most])

    return check


block.message(
    "P2.FixedPF.displacement",
    "FixedPFType",
    versions=_V21,
    section="part 2 FixedPFType",
    sentence="displacement is a power factor, from 0 to 1.",
)(_within("displacement", 0, 1))
block.message(
    "P2.FixedVar.setpoint",
    "FixedVarType",
    versions=_V21,
    section="part 2 FixedVarType",
    sentence="setpoint is a percentage, from -100 to 100.",
)(_within("setpoint", -100, 100))
block.message(
    "P2.LimitMaxDischarge.pct",
    "LimitMaxDischargeType",
    versions=_V21,
    section="part 2 LimitMaxDischargeType",
    sentence="pctMaxDischargePower is a percentage, from 0 to 100.",
)(_within("pctMaxDischargePower", 0, 100))

_OF_POWER: Final = ("PctMaxW", "PctWAvail")
_OF_REACTIVE: Final = ("PctMaxVar", "PctVarAvail")
_NO_UNIT: Final = ("Not_Applicable",)
_TRIPS: Final = frozenset(
    {"HFMustTrip", "HFMayTrip", "HVMustTrip", "HVMomCess", "HVMayTrip"}
    | {"LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip"}
)


def _unit(units: tuple[str, ...], *types: str) -> Check:
    def check(request: Payload) -> Iterator[Broken]:
        found = request.get(_CURVE, {}).get("yUnit")
        if request["controlType"] in types and found is not None and found not in units:
            yield Broken(".curve.yUnit", found=found, allowed=list(units))

    return check


block.message(
    "R04.FR.50",
    _SET,
    versions=_V21,
    sentence="The yUnit of a FreqWatt curve has to be PctMaxW or PctWAvail.",
)(_unit(_OF_POWER, "FreqWatt"))
block.message(
    "R04.FR.51",
    _SET,
    versions=_V21,
    sentence="The curves for trips and for cessation have no unit: yUnit has to be Not_Applicable.",
)(_unit(_NO_UNIT, *_TRIPS))
block.message(
    "R04.FR.52",
    _SET,
    versions=_V21,
    sentence="The yUnit of a VoltVar curve has to be PctMaxVar or PctVarAvail.",
)(_unit(_OF_REACTIVE, "VoltVar"))
block.message(
    "R04.FR.53",
    _SET,
    versions=_V21,
    sentence="The yUnit of a VoltWatt curve has to be PctMaxW or PctWAvail.",
)(_unit(_OF_POWER, "VoltWatt"))
block.message(
    "R04.FR.54",
    _SET,
    versions=_V21,
    sentence="A WattPF curve has no unit: yUnit has to be Not_Applicable.",
)(_unit(_NO_UNIT, "WattPF"))
block.message(
    "R04.FR.55",
    _SET,
    versions=_V21,
    sentence="The yUnit of a WattVar curve has to be PctMaxVar or PctVarAvail.",
)(_unit(_OF_REACTIVE, "WattVar"))

# -- the controls of a station


@block.piece
@define(eq=False)
class Controls(Piece):
    """The controls that the station has."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_SET, _CLEAR, _REPORT})
    VERSIONS: ClassVar[frozenset[Version]] = _ONLY_21

    known: Recent[tuple[bool, str], bool] = Factory(Recent)
    """Those that were set or reported, by isDefault and id; a value has no meaning."""

    default: Recent[str, tuple[str, int]] = Factory(Recent)
    """The id and the priority of the default control that holds, by its type."""

    def on_call(self, call: Call) -> None:
        """Take in what the station reports to have."""
        if call.action == _REPORT:
            for member in _MEMBERS:
                for each in call.payload.get(member, ()):
                    self.known[each.get("isDefault", True), each["id"]] = True

    def on_answer(self, answer: Answer) -> None:
        """Take in what was set or cleared."""
        request = answer.request
        if answer.response.get("status") != "Accepted":
            return
        if answer.action == _SET:
            self._set(request)
        elif answer.action == _CLEAR:
            self._clear(request)

    def _set(self, request: Payload) -> None:
        name, kind = request["controlId"], request["controlType"]
        self.known[request["isDefault"], name] = True
        priority = request.get(_member(request), {}).get("priority")
        before = self.default.get(kind)
        if not request["isDefault"]:
            return
        if priority is not None and (before is None or before[0] == name or priority < before[1]):
            self.default[kind] = name, priority
        elif before is not None and priority in (None, before[1]):
            self.default.pop(kind)  # which of the two holds is not certain

    def _clear(self, request: Payload) -> None:
        name, kind, is_default = request.get("controlId"), request.get("controlType"), request["isDefault"]
        if name is not None:
            self.known.pop((is_default, name))
        if is_default:
            for each, (held, _) in list(self.default.items()):
                if name in (None, held) and kind in (None, each):
                    self.default.pop(each)


superseded = block.conversation(
    "R04.FR.03",
    _SET,
    versions=_V21,
    severity=Severity.WARNING,
    sentence="The new default control replaces another one, which is of less priority, so supersededIds should "
    "name that one.",
)


@superseded.answer(_SET)
def _superseded(state: State, answer: Answer) -> Iterator[Broken]:
    request, response = answer.request, answer.response
    before = state.of(Controls).default.get(request["controlType"])
    priority = request.get(_member(request), {}).get("priority")
    if before is None or priority is None or not request["isDefault"] or response["status"] != "Accepted":
        return
    found = response.get("supersededIds", [])
    if before[0] != request["controlId"] and before[1] > priority and before[0] not in found:
        yield Broken(".supersededIds", found=found, allowed=[before[0]])


cleared = block.conversation(
    "R04.FR.42",
    _CLEAR,
    versions=_V21,
    sentence="No control with this controlId was set with this isDefault, so the answer has to be NotFound.",
)


@cleared.answer(_CLEAR)
def _cleared(state: State, answer: Answer) -> Iterator[Broken]:
    controls, request, status = state.of(Controls), answer.request, answer.response["status"]
    known = state.knows_all(controls, controls.known)
    name = request.get("controlId")
    if known and status == "Accepted" and name is not None and (request["isDefault"], name) not in controls.known:
        yield Broken(".status", found=status, allowed="NotFound")


# -- reports


@block.piece
@define(eq=False)
class ControlReports(Reports):
    """The reports of controls that the CSMS asked for."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_GET, _REPORT})
    PART: ClassVar[str] = _REPORT
    VERSIONS: ClassVar[frozenset[Version]] = _ONLY_21


asked = block.conversation(
    "R04.FR.31",
    _GET,
    _REPORT,
    versions=_V21,
    sentence="The requestId has to be that of a GetDERControl that the station accepted; none had this one.",
)
asked.call(_REPORT)(partial(unasked, ControlReports))
asked.call(_REPORT)(partial(refused, ControlReports))

parts = block.conversation(
    "R04.FR.32",
    _REPORT,
    versions=_V21,
    fault=Role.CHARGING_STATION,
    sentence="All parts of a report but the last need tbc true: either the part before this one lacks it, or the "
    "last one has it and nothing follows.",
)
parts.call(_REPORT)(partial(after_the_last, ControlReports))
parts.end(partial(left_open, ControlReports))

# -- alarms


@block.piece
@define(eq=False)
class Alarms(Piece):
    """The alarms that have not ended."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_ALARM})
    VERSIONS: ClassVar[frozenset[Version]] = _ONLY_21

    active: Recent[str, bool] = Factory(Recent)
    """By the type of the control; a value has no meaning."""

    def on_call(self, call: Call) -> None:
        """Take in that one begins or ends."""
        if call.payload.get("alarmEnded"):
            self.active.pop(call.payload["controlType"])
        else:
            self.active[call.payload["controlType"]] = True


alarm_began = block.conversation(
    "R05.alarm-ended",
    _ALARM,
    versions=_V21,
    section="part 2 R05.FR.02",
    severity=Severity.WARNING,
    sentence="The alarm ends, but the station did not send that it began: a NotifyDERAlarm without alarmEnded "
    "should come first.",
)


@alarm_began.call(_ALARM)
def _alarm_began(state: State, call: Call) -> Iterator[Broken]:
    alarms, kind = state.of(Alarms), call.payload["controlType"]
    if call.payload.get("alarmEnded") and state.knows_all(alarms) and kind not in alarms.active:
        yield Broken(".alarmEnded", found=True)
