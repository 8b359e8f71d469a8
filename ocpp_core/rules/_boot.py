"""Rules on booting and registration: functional block B01 to B03 of 2.x, section 4.2 of 1.6."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Final

from attrs import Factory, define

from ocpp_core.findings import Severity
from ocpp_core.rules._checks import not_negative
from ocpp_core.rules._events import CSMS, STATION, Answer, Call, Refusal
from ocpp_core.rules._pieces import PIECES, Registration
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.rules._state import Piece, Recent, State
from ocpp_core.versions import Role

block: Final = Block("boot and registration", pieces=list(PIECES))

_V1: Final = "1.5 1.6"
_V2: Final = "2.0.1 2.1"
_BOOT: Final = "BootNotification"

_ASKED_FOR: Final = {
    "GetBaseReport": frozenset({"NotifyReport"}),
    "GetReport": frozenset({"NotifyReport"}),
}
"""What a station may send since the CSMS asked for it, by the action that asks; a trigger names it itself."""


@block.piece
@define(eq=False)
class Asked(Piece):
    """What the CSMS has asked the station to send, by a trigger or by asking for a report."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {"TriggerMessage", "ExtendedTriggerMessage", "GetBaseReport", "GetReport", _BOOT}
    )

    actions: Recent[str, bool] = Factory(Recent)
    """The actions that were asked for; a value has no meaning."""

    booted: bool = False
    """Whether a BootNotification was asked for, and has not come."""

    def on_call(self, call: Call) -> None:
        """A boot that came is asked for no longer."""
        if call.action == _BOOT:
            self.booted = False

    def on_answer(self, answer: Answer) -> None:
        """Take in what was asked for, if the station said that it would send it."""
        if answer.action == _BOOT:
            self.actions.clear()
        elif answer.response["status"] == "Accepted":
            for action in _asked(answer.action, answer.request):
                self.actions[action] = True
                self.booted = self.booted or action == _BOOT


@block.piece
@define(eq=False)
class FirstCall(Piece):
    """The first call of the station, if the CSMS has not called it so far: it calls stations that have booted."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({"*"})

    action: str | None = None
    called: bool = False
    """Whether the CSMS has called the station."""

    def on_call(self, call: Call) -> None:
        """Take in the first."""
        if call.sender is not STATION:
            self.action, self.called = None, True
        elif self.action is None and not self.called:
            self.action = call.action

    def lose(self, action: str) -> None:
        """A first call stays the first."""


def _asked(action: str, request: dict[str, Any]) -> frozenset[str]:
    """The actions that a call asks for."""
    if action in _ASKED_FOR:
        return _ASKED_FOR[action]
    wanted = request["requestedMessage"]
    # SignChargingStationCertificate and the like are named for what is to be signed.
    return frozenset({"SignCertificate" if wanted.startswith("Sign") else wanted})


def _is_from_station(call: Call) -> bool:
    return call.sender is STATION


# -- before the first answer

before_boot = block.conversation(
    "1.6-4.2-no-call-before-boot",
    versions=_V1,
    section="section 4.2",
    fault=Role.CHARGING_STATION,
    until_accepted=True,
    sentence="The charge point has to wait for the answer to its BootNotification before it sends any other request.",
)
before_boot_2 = block.conversation(
    "B01.FR.08",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    until_accepted=True,
    sentence="The station has to wait for the answer to its BootNotification before it sends any other request.",
)


@before_boot.call()
@before_boot_2.call()
def _before_boot(state: State, call: Call) -> Iterator[Broken]:
    registration = state.of(Registration)
    if not _is_from_station(call) or registration.status is not None:
        return
    if registration.booting and call.action != _BOOT:
        yield Broken(found=call.action, allowed=[_BOOT])
    # Only the BootNotification tells that what came before it did not belong to a connection that went on.
    earlier = state.of(FirstCall).action
    if call.action == _BOOT and state.complete and registration.boots == 0 and earlier is not None:
        yield Broken(found=earlier, allowed=[_BOOT])


# -- while pending

pending = block.conversation(
    "1.6-4.2-pending-no-call",
    versions="1.6",
    section="section 4.2",
    fault=Role.CHARGING_STATION,
    until_accepted=True,
    sentence="A charge point that is Pending may send no requests but BootNotification and what TriggerMessage "
    "asked for.",
)
pending_2 = block.conversation(
    "B02.FR.02",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    until_accepted=True,
    sentence="A station that is Pending may send no requests but BootNotification and what the CSMS asked for.",
)


@pending.call()
@pending_2.call()
def _pending(state: State, call: Call) -> Iterator[Broken]:
    if _is_from_station(call) and state.of(Registration).status == "Pending":
        allowed = {_BOOT, *state.of(Asked).actions}
        if call.action not in allowed:
            yield Broken(found=call.action, allowed=sorted(allowed))


no_remote_start = block.conversation(
    "1.6-4.2-pending-no-remote-start",
    "RemoteStartTransaction",
    "RemoteStopTransaction",
    versions="1.6",
    section="section 4.2",
    until_accepted=True,
    sentence="The charge point is not accepted yet, so the central system must not start or stop a transaction "
    "remotely.",
)
no_request_start = block.conversation(
    "B02.FR.05-csms",
    "RequestStartTransaction",
    "RequestStopTransaction",
    versions=_V2,
    section="part 2 B02.FR.05",
    until_accepted=True,
    sentence="The station is not accepted yet, so the CSMS must not start or stop a transaction remotely.",
)


@no_remote_start.call("RemoteStartTransaction", "RemoteStopTransaction")
@no_request_start.call("RequestStartTransaction", "RequestStopTransaction")
def _no_remote_start(state: State, call: Call) -> Iterator[Broken]:
    if state.of(Registration).status == "Pending":
        yield Broken(found=call.action)


refused_start = block.conversation(
    "B02.FR.05",
    "RequestStartTransaction",
    "RequestStopTransaction",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    until_accepted=True,
    sentence="A station that is Pending has to answer Rejected to a remote start or stop.",
)


@refused_start.answer("RequestStartTransaction", "RequestStopTransaction")
def _refused_start(state: State, answer: Answer) -> Iterator[Broken]:
    status = answer.response["status"]
    if state.of(Registration).status == "Pending" and status != "Rejected":
        yield Broken(".status", found=status, allowed="Rejected")


# -- while rejected


def _is_to_be_silent(state: State) -> bool:
    """Whether a station that was rejected has to be silent still; not if a BootNotification was asked for."""
    return state.of(Registration).status == "Rejected" and _waited(state) is not None


def _waited(state: State) -> float | None:
    """How long a station waits already for its next BootNotification; None if it need not wait, or wait any longer."""
    registration = state.of(Registration)
    waited = state.waited(registration.answered_at)
    if waited is None or not registration.interval or state.of(Asked).booted:
        return None
    return waited if 0 <= waited < registration.interval else None


silent = block.conversation(
    "1.6-4.2-rejected-silence",
    versions=_V1,
    section="section 4.2",
    fault=Role.CHARGING_STATION,
    until_accepted=True,
    sentence="A charge point that was rejected must send nothing until the interval in the answer to its "
    "BootNotification has passed.",
)
silent_2 = block.conversation(
    "B03.FR.02",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    until_accepted=True,
    sentence="A station that was rejected must send nothing until the interval in the answer to its "
    "BootNotification has passed.",
)


@silent.call()
@silent_2.call()
def _silent(state: State, call: Call) -> Iterator[Broken]:
    if _is_from_station(call) and call.action != _BOOT and _is_to_be_silent(state):
        yield Broken(found=call.action)


def _silent_to(state: State, call: Call) -> Iterator[Broken]:
    if call.sender is CSMS and _is_to_be_silent(state):
        yield Broken(found=call.action)


@silent.answer()
def _silent_answer(state: State, answer: Answer) -> Iterator[Broken]:
    return _silent_to(state, answer.call)


@silent.refusal()
def _silent_refusal(state: State, refusal: Refusal) -> Iterator[Broken]:
    return _silent_to(state, refusal.call)


csms_silent = block.conversation(
    "1.6-4.2-rejected-csms-silence",
    versions=_V1,
    section="section 4.2",
    fault=Role.CSMS,
    severity=Severity.WARNING,
    until_accepted=True,
    sentence="The central system should send no requests to a charge point that it rejected.",
)
csms_silent_2 = block.conversation(
    "B03.FR.03",
    versions=_V2,
    fault=Role.CSMS,
    until_accepted=True,
    sentence="The CSMS must send no requests to a station that it rejected.",
)


@csms_silent.call()
@csms_silent_2.call()
def _csms_silent(state: State, call: Call) -> Iterator[Broken]:
    if call.sender is CSMS and state.of(Registration).status == "Rejected":
        yield Broken(found=call.action)


refused = block.conversation(
    "B03.FR.08",
    versions=_V2,
    fault=Role.CHARGING_STATION,
    until_accepted=True,
    sentence="A station that was rejected has to answer requests with the CALLERROR SecurityError.",
)


@refused.answer()
def _refused(state: State, answer: Answer) -> Iterator[Broken]:
    if answer.call.sender is CSMS and state.of(Registration).status == "Rejected":
        yield Broken(found="CALLRESULT", allowed="SecurityError")


@refused.refusal()
def _refused_otherwise(state: State, refusal: Refusal) -> Iterator[Broken]:
    is_call = refusal.call.sender is CSMS and state.of(Registration).status == "Rejected"
    if is_call and refusal.code != "SecurityError":
        yield Broken(found=refusal.code, allowed="SecurityError")


# -- the next BootNotification

early = block.conversation(
    "1.6-4.2-boot-not-early",
    _BOOT,
    versions="1.6",
    section="section 4.2",
    severity=Severity.WARNING,
    sentence="The next BootNotification should come only after the interval in the last answer, in seconds, has "
    "passed.",
)
early_2 = block.conversation(
    "B02.FR.04",
    _BOOT,
    versions=_V2,
    sentence="The next BootNotification may come only after the interval in the last answer, in seconds, has passed.",
)


@early.call(_BOOT)
@early_2.call(_BOOT)
def _early(state: State, _: Call) -> Iterator[Broken]:
    registration = state.of(Registration)
    waited = _waited(state)
    if registration.status in ("Pending", "Rejected") and waited is not None:
        yield Broken(found=waited, allowed=registration.interval)


triggered = block.conversation(
    "B01.FR.09",
    _BOOT,
    versions=_V2,
    severity=Severity.WARNING,
    sentence="The reason Triggered needs a TriggerMessage that asked for this BootNotification; there was none.",
)


@triggered.call(_BOOT)
def _triggered(state: State, call: Call) -> Iterator[Broken]:
    known = state.complete or state.of(Registration).boots > 0
    if call.payload["reason"] == "Triggered" and known and not state.of(Asked).booted:
        yield Broken(".reason", found="Triggered")


_NOT_NEGATIVE: Final = "The interval is in seconds and cannot be negative; with 0 the station chooses one."
block.message(
    "1.6-6.4-interval-not-negative",
    "BootNotification.response",
    versions=_V1,
    section="section 6.4",
    severity=Severity.WARNING,
    derived=True,
    sentence=_NOT_NEGATIVE,
)(not_negative("interval", "heartbeatInterval"))
block.message(
    "B01.interval",
    "BootNotification.response",
    versions=_V2,
    section="part 2 B01.FR.04",
    severity=Severity.WARNING,
    derived=True,
    sentence=_NOT_NEGATIVE,
)(not_negative("interval"))
