"""Rules on status and heartbeats: sections 4.6, 4.9 and 6.47 of 1.6, block G of 2.x."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import above_zero, not_negative
from ocpp_core.rules._events import STATION, Answer, Call, Refusal
from ocpp_core.rules._pieces import Registration, Settings
from ocpp_core.rules._remote import Clock
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_1, Piece, Recent, State
from ocpp_core.rules._values import instant
from ocpp_core.versions import Role, Version

block: Final = Block("status and heartbeats")

_V1: Final = "1.5 1.6"
_V2: Final = "2.0.1 2.1"
_STATUS: Final = "StatusNotification"
_DAY: Final = 86_400

# -- one status

block.message(
    "1.6-6.47-connector-not-negative",
    _STATUS,
    versions=_V1,
    section="section 6.47",
    sentence="connectorId has to be 0 (the charge point as a whole) or a connector, from 1 on.",
)(not_negative("connectorId"))
block.message(
    "P2.StatusNotification.ids",
    _STATUS,
    versions=_V2,
    section="part 1 section 3.2",
    derived=True,
    sentence="EVSEs and connectors are counted from 1, so evseId and connectorId have to be 1 or more.",
)(above_zero("evseId", "connectorId"))


def _status_is_in(request: Payload, allowed: tuple[str, ...]) -> Iterator[Broken]:
    if request["status"] not in allowed:
        yield Broken(".status", found=request["status"], allowed=list(allowed))


@block.message(
    "1.6-4.9-connector0-status",
    _STATUS,
    versions="1.6",
    section="section 4.9",
    sentence="The charge point as a whole (connector 0) can be Available, Unavailable or Faulted only.",
)
def whole_station(request: Payload) -> Iterator[Broken]:
    """The others are about charging."""
    if request["connectorId"] == 0:
        yield from _status_is_in(request, ("Available", "Unavailable", "Faulted"))


@block.message(
    "1.6-4.9-evcommunicationerror-status",
    _STATUS,
    versions="1.6",
    section="section 4.9",
    sentence="EVCommunicationError is about a vehicle, so the status has to be Preparing, SuspendedEV, "
    "SuspendedEVSE or Finishing.",
)
def communication_error(request: Payload) -> Iterator[Broken]:
    """It is no fault of the connector."""
    if request["errorCode"] == "EVCommunicationError":
        yield from _status_is_in(request, ("Preparing", "SuspendedEV", "SuspendedEVSE", "Finishing"))


# -- one status after the other

_SUSPENDED: Final = {"SuspendedEV", "SuspendedEVSE"}
_ENDS: Final = {"Finishing", "Unavailable", "Faulted"}
_NEXT: Final = {
    "Available": {"Preparing", "Charging", *_SUSPENDED, "Reserved", "Unavailable", "Faulted"},
    "Preparing": {"Available", "Charging", *_SUSPENDED, "Finishing", "Faulted"},
    "Charging": {"Available", *_SUSPENDED, *_ENDS},
    "SuspendedEV": {"Available", "Charging", "SuspendedEVSE", *_ENDS},
    "SuspendedEVSE": {"Available", "Charging", "SuspendedEV", *_ENDS},
    "Finishing": {"Available", "Preparing", "Unavailable", "Faulted"},
    "Reserved": {"Available", "Preparing", "Unavailable", "Faulted"},
    "Unavailable": {"Available", "Preparing", "Charging", *_SUSPENDED, "Faulted"},
}
"""The statuses that may follow; after Faulted, any."""

transition = block.conversation(
    "1.6-4.9-status-transition",
    _STATUS,
    versions="1.6",
    section="section 4.9",
    severity=Severity.WARNING,
    sentence="This status cannot follow the one before; a status in between was not sent.",
)


@transition.call(_STATUS)
def _transition(state: State, call: Call) -> Iterator[Broken]:
    connector, status = call.payload["connectorId"], call.payload["status"]
    before = state.of(Faults).last.get(connector)
    if connector <= 0 or before is None or status == before or before not in _NEXT or _leaves_out(state):
        return
    if status not in _NEXT[before]:
        yield Broken(".status", found=status, allowed=sorted(_NEXT[before]))


def _leaves_out(state: State) -> bool:
    """Whether the charge point may leave out a status that did not last."""
    return (state.of(Settings).integer("MinimumStatusDuration") or 0) > 0


@block.piece
@define(eq=False)
class Faults(Piece):
    """What each connector is, since the charge point booted, and what it was before it became faulty."""

    VERSIONS: ClassVar[frozenset[Version]] = OF_1
    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {_STATUS, "BootNotification", "StopTransaction", "ChangeAvailability"}
    )

    before: Recent[int, str] = Factory(Recent)
    """The status before the fault, of a connector that is Faulted, unless a transaction has ended since."""

    last: Recent[int, str] = Factory(Recent)

    def on_call(self, call: Call) -> None:
        """Take in a status; after a boot it begins again."""
        if call.action == "ChangeAvailability":
            return  # what the answer says counts
        if call.action != _STATUS:
            self.before.clear()
            if call.action == "BootNotification":
                self.last.clear()
            return
        connector = call.payload["connectorId"]
        status = call.payload.get("status", "")
        if status != "Faulted":
            self.before.pop(connector)
        elif self.last.get(connector, status) != "Faulted":
            self.before[connector] = self.last[connector]
        self.last[connector] = status

    def on_answer(self, answer: Answer) -> None:
        """What the CSMS changes is not as it was before."""
        if answer.action == "ChangeAvailability" and answer.response["status"] != "Rejected":
            self.before.clear()


resolved = block.conversation(
    "1.6-4.9-fault-resolved",
    _STATUS,
    versions="1.6",
    section="section 4.9",
    severity=Severity.WARNING,
    sentence="When a fault is over, the connector should return to the status that it had before.",
)


@resolved.call(_STATUS)
def _resolved(state: State, call: Call) -> Iterable[Broken]:
    before, status = state.of(Faults).before.get(call.payload["connectorId"]), call.payload["status"]
    if before is None or status in ("Faulted", before) or _leaves_out(state):
        return ()
    return (Broken(".status", found=status, allowed=before),)


in_range = block.conversation(
    "1.6-3.8-connector-in-range",
    _STATUS,
    "StartTransaction",
    "MeterValues",
    versions=_V1,
    section="section 3.8",
    sentence="The charge point has no connector of this number, by its key NumberOfConnectors.",
)


@in_range.call(_STATUS, "StartTransaction", "MeterValues")
def _in_range(state: State, call: Call) -> Iterable[Broken]:
    connector, most = call.payload["connectorId"], state.of(Settings).integer("NumberOfConnectors")
    return () if most is None or connector <= most else (Broken(".connectorId", found=connector, allowed=most),)


@block.piece
@define(eq=False)
class SinceBoot(Piece):
    """Which connectors have told their status since the boot that was accepted last."""

    VERSIONS: ClassVar[frozenset[Version]] = frozenset({Version.V16})
    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_STATUS, "BootNotification"})

    told: set[int] | None = None
    """None before a boot that was accepted."""

    booted: str = ""
    """The time that the central system has told then."""

    def on_call(self, call: Call) -> None:
        """Take in a status."""
        if call.action == _STATUS and self.told is not None and len(self.told) < 1_000:  # a bound
            self.told.add(call.payload["connectorId"])

    def on_answer(self, answer: Answer) -> None:
        """Begin again."""
        if answer.action == "BootNotification":
            self.told = set() if answer.response["status"] == "Accepted" else None
            self.booted = answer.response["currentTime"]


after_boot = block.conversation(
    "1.6-4.9-status-after-boot",
    "BootNotification",
    _STATUS,
    versions="1.6",
    section="section 4.9",
    sentence="The charge point has to send the status of each connector once it is accepted; that of this one was "
    "not sent.",
)


@after_boot.call("StartTransaction")
def _after_boot(state: State, call: Call) -> Iterator[Broken]:
    since = state.of(SinceBoot)
    # An excerpt of a log leaves out what does not matter to who made it.
    if not state.complete or since.told is None or call.payload["connectorId"] in since.told:
        return
    booted, began = instant(since.booted), instant(call.payload["timestamp"])
    if booted is None or began is None or began >= booted:  # otherwise it is sent late
        yield Broken(".connectorId", found=call.payload["connectorId"])


# -- heartbeats


@block.piece
@define(eq=False)
class LastHeard(Piece):
    """When the station has sent something last, and when a Heartbeat."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"*"})
    SENDER: ClassVar[Role | None] = STATION

    at: float | None = None
    heartbeat: float | None = None

    def on_call(self, call: Call) -> None:
        """Take in a call of the station."""
        self.at = call.at
        if call.action == "Heartbeat" or self.heartbeat is None:
            self.heartbeat = call.at

    def on_answer(self, answer: Answer) -> None:
        """Take in an answer of the station."""
        self.at = answer.at

    def on_refusal(self, refusal: Refusal) -> None:
        """Take in an error of the station."""
        self.at = refusal.at

    def lose(self, action: str) -> None:  # noqa: ARG002  # any frame was heard
        """It was heard, though not understood."""
        self.at = self.heartbeat = None


interval = block.conversation(
    "1.6-9.1.10-heartbeat-interval",
    "Heartbeat",
    versions=_V1,
    section="section 4.6",
    severity=Severity.WARNING,
    fault=Role.CHARGING_STATION,
    sentence="The charge point was silent for more than twice the heartbeat interval.",
)
interval_2 = block.conversation(
    "G02.FR.02",
    "Heartbeat",
    versions=_V2,
    severity=Severity.WARNING,
    fault=Role.CHARGING_STATION,
    sentence="The station was silent for more than twice the heartbeat interval.",
)
_KEYS: Final = ("HeartbeatInterval", "OCPPCommCtrlr.HeartbeatInterval")


@interval.call()
@interval_2.call()
def _interval(state: State, call: Call) -> Iterable[Broken]:
    if call.sender is not STATION or call.action == "BootNotification":
        return ()
    registration, silent = state.of(Registration), state.waited(state.of(LastHeard).at)
    if registration.status != "Accepted" or not silent or silent <= 2 * (registration.interval or 0):
        return ()
    stated = [state.of(Settings).integer(key) for key in _KEYS]
    seconds = next((each for each in stated if each is not None), registration.interval or 0)
    return (Broken(found=silent, allowed=seconds),) if 0 < 2 * seconds < silent else ()


daily = block.conversation(
    "G02.FR.07",
    "Heartbeat",
    versions=_V2,
    severity=Severity.WARNING,
    fault=Role.CHARGING_STATION,
    sentence="The station sets its clock by heartbeats, so it should send one in 24 hours at least.",
)


@daily.call()
def _daily(state: State, call: Call) -> Iterable[Broken]:
    waited = state.waited(state.of(LastHeard).heartbeat)
    if call.sender is not STATION or waited is None or waited <= _DAY:
        return ()
    is_needed = "Heartbeat" in (state.of(Settings).get("ClockCtrlr.TimeSource") or "")
    return (Broken(found=waited, allowed=_DAY),) if is_needed else ()


clock = block.conversation(
    "G02.FR.03",
    "Heartbeat",
    "BootNotification",
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    fault=Role.CSMS,
    sentence="The currentTime is earlier than the one that the CSMS told last: its clock went back.",
)


@clock.answer("Heartbeat", "BootNotification")
def _clock(state: State, answer: Answer) -> Iterator[Broken]:
    last, time = state.of(Clock).told, answer.response["currentTime"]
    before, now = instant(last or ""), instant(time)
    if before is not None and now is not None and now < before:
        yield Broken(".currentTime", found=time, allowed=last)
