"""Rules on resets, and on what the CSMS answers before it has accepted a station: B02, B03 and B12 of 2.x."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import ClassVar, Final

from attrs import define

from ocpp_core.findings import Severity
from ocpp_core.rules._boot import Asked
from ocpp_core.rules._events import STATION, Answer, Call, Refusal
from ocpp_core.rules._pieces import Registration, Transactions
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.rules._state import OF_2, Piece, State
from ocpp_core.versions import Role, Version

block: Final = Block("resets, answers before acceptance")

_V2: Final = "2.0.1 2.1"
_BOOT: Final = "BootNotification"
_RESET: Final = "Reset"

# -- answers before acceptance

refused = block.conversation(
    "B02.FR.09",
    versions=_V2,
    fault=Role.CSMS,
    until_accepted=True,
    sentence="The CSMS has not accepted the station and did not ask for this request, so it has to answer with the "
    "CALLERROR SecurityError.",
)


def _was_early(state: State, call: Call) -> bool:
    """Whether a call came from a station that is not accepted, and was neither a boot nor asked for."""
    if call.sender is not STATION or state.of(Registration).status not in ("Pending", "Rejected"):
        return False
    return call.action != _BOOT and call.action not in state.of(Asked).actions


@refused.answer()
def _refused(state: State, answer: Answer) -> Iterable[Broken]:
    return (Broken(found="CALLRESULT", allowed="SecurityError"),) if _was_early(state, answer.call) else ()


@refused.refusal()
def _refused_otherwise(state: State, refusal: Refusal) -> Iterator[Broken]:
    if _was_early(state, refusal.call) and refusal.code != "SecurityError":
        yield Broken(found=refusal.code, allowed="SecurityError")


# -- resets

fits = block.conversation(
    "B12.FR.01",
    _RESET,
    versions=_V2,
    sentence="While a transaction is running a Reset OnIdle is answered Scheduled, a Reset Immediate Accepted, and "
    "either may be Rejected.",
)
_ANSWERS: Final = {"OnIdle": "Scheduled", "Immediate": "Accepted"}


@fits.answer(_RESET)
def _fits(state: State, answer: Answer) -> Iterator[Broken]:
    """B12.FR.01, B12.FR.02; of an EVSE only its own transaction counts."""
    evse, status = answer.request.get("evseId"), answer.response["status"]
    allowed = _ANSWERS.get(answer.request["type"])
    transactions = state.of(Transactions).running()
    is_running = any(evse is None or each.connector == evse for each in transactions)
    if allowed is not None and is_running and status not in (allowed, "Rejected"):
        yield Broken(".status", found=status, allowed=[allowed, "Rejected"])


@block.piece
@define(eq=False)
class ResetDue(Piece):
    """Whether the station has agreed to reset itself as a whole, and has not booted since."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset({_RESET, _BOOT})
    VERSIONS: ClassVar[frozenset[Version]] = OF_2

    due: bool = False

    def on_call(self, call: Call) -> None:
        """A boot that was triggered is none; after any other the reset is done."""
        if call.action == _BOOT and call.payload["reason"] != "Triggered":
            self.due = False

    def on_answer(self, answer: Answer) -> None:
        """Take in that the station will reset itself."""
        if answer.action == _RESET and "evseId" not in answer.request and answer.response["status"] != "Rejected":
            self.due = True


reason = block.conversation(
    "B12.remote-reset-reason",
    _RESET,
    _BOOT,
    versions=_V2,
    section="part 2 BootReasonEnumType",
    severity=Severity.WARNING,
    derived=True,
    fault=Role.CHARGING_STATION,
    sentence="The station boots after a Reset of the CSMS, so the reason should be RemoteReset or ScheduledReset.",
)


@reason.call(_BOOT)
def _reason(state: State, call: Call) -> Iterator[Broken]:
    found, allowed = call.payload["reason"], ["RemoteReset", "ScheduledReset"]
    if state.of(ResetDue).due and found not in (*allowed, "Triggered"):
        yield Broken(".reason", found=found, allowed=allowed)
