"""Rules on uploads of logs: N01 of 2.x, section 4.4 and the security whitepaper of 1.6."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final

from attrs import define

from ocpp_core.rules._events import Call
from ocpp_core.rules._jobs import FROM_16, Jobs, asked_for, idle, needs_id, not_idle
from ocpp_core.rules._rule import Block, Broken
from ocpp_core.rules._state import State
from ocpp_core.versions import Version

block: Final = Block("uploads of logs")

_V2: Final = "2.0.1 2.1"
_PAPER: Final = "security whitepaper"
_GET: Final = "GetLog"
_STATUS: Final = "LogStatusNotification"


@block.piece
@define(eq=False)
class Uploads(Jobs):
    """The logs that the CSMS asked for."""

    ASK: ClassVar[frozenset[str]] = frozenset({_GET})
    TELL: ClassVar[frozenset[str]] = frozenset({_STATUS})
    FOLLOWS: ClassVar[frozenset[str]] = ASK | TELL
    VERSIONS: ClassVar[frozenset[Version]] = FROM_16


_NEEDS_ID: Final = "Each status but Idle needs the requestId of the GetLog that asked for the upload."
block.message(
    "wp-N01.FR.12",
    _STATUS,
    versions="1.6",
    section=f"{_PAPER} N01.FR.12",
    sentence=_NEEDS_ID,
)(needs_id)
block.message(
    "P2.LogStatus.requestId",
    _STATUS,
    versions=_V2,
    section="part 2 N01.FR.13",
    sentence=_NEEDS_ID,
)(needs_id)

_OF_UPLOAD: Final = "The requestId has to be that of a GetLog; none had this one."
asked = block.conversation(
    "wp-N01.FR.07",
    _GET,
    _STATUS,
    versions="1.6",
    section=f"{_PAPER} N01.FR.07",
    sentence=_OF_UPLOAD,
)
asked_2 = block.conversation(
    "N01.FR.07",
    _GET,
    _STATUS,
    versions=_V2,
    sentence=_OF_UPLOAD,
)


@asked.call(_STATUS)
@asked_2.call(_STATUS)
def _asked(state: State, call: Call) -> Iterator[Broken]:
    return asked_for(state, state.of(Uploads), call.payload)


idle_diagnostics = block.conversation(
    "1.6-4.4-idle-only-triggered",
    "DiagnosticsStatusNotification",
    versions="1.6",
    section="section 4.4",
    sentence="The status Idle may be sent only when TriggerMessage asked for the status.",
)
idle_diagnostics.call("DiagnosticsStatusNotification")(idle)
idle_log = block.conversation(
    "wp-6.19-log-idle-only-triggered",
    _STATUS,
    versions="1.6",
    section=f"{_PAPER} section 6.19",
    sentence="The status Idle may be sent only when ExtendedTriggerMessage asked for the status.",
)
idle_log.call(_STATUS)(idle)

idle_when_triggered = block.conversation(
    "F06.FR.15",
    "TriggerMessage",
    _STATUS,
    versions=_V2,
    sentence="No log is being uploaded, so the status that the CSMS asked for by TriggerMessage has to be Idle.",
)


@idle_when_triggered.call(_STATUS)
def _idle_when_triggered(state: State, call: Call) -> Iterator[Broken]:
    over = frozenset({"AcceptedCanceled", "Uploaded"})  # after a failure it may be tried again
    return not_idle(state, state.of(Uploads), call, over)
