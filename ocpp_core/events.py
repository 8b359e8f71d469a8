"""What a session tells its owner: one class for each thing that can happen.

Belongs here: plain data. Must not be here: deciding what happened (the session does).
"""

from __future__ import annotations

from typing import TypeAlias

from attrs import define

from ocpp_core.errors import RemoteError
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, Frame, Send

__all__ = [
    "AnswerRefused",
    "CallReceived",
    "ErrorReceived",
    "Event",
    "Invalid",
    "ResultReceived",
    "SendReceived",
    "Unanswered",
    "Unsolicited",
]


@define
class CallReceived:
    """The peer asks for something: give it to `Session.answer` or `Session.refuse`, exactly once."""

    call: Call
    duplicate: bool = False
    """Whether an earlier call had the same message id: a retry, or a replay."""


@define
class ResultReceived:
    """The peer answered a call of ours."""

    request: Call
    result: CallResult


@define
class ErrorReceived:
    """The peer refused a call of ours."""

    request: Call
    error: CallError


@define
class Unanswered:
    """A call of ours has come to its end without an answer."""

    request: Call
    sent: bool
    """False if the call still waited in the queue, so that the peer never saw it."""

    timed_out: bool
    """False if the session was closed."""


@define
class SendReceived:
    """The peer tells something that is never answered (2.1)."""

    send: Send


@define
class AnswerRefused:
    """The peer could not accept an answer of ours (2.1). Nothing is sent in return."""

    error: CallResultError


@define
class Unsolicited:
    """An answer to nothing that waits for one. It was forgotten."""

    frame: CallResult | CallError | CallResultError
    late: bool
    """Whether it answers a call of ours that has already ended: it came after the timeout, or a second time."""


@define
class Invalid:
    """The peer sent something that is no valid frame, or not from its side, or not at this time."""

    error: RemoteError
    reply: Frame | None
    """What was sent in return; None where the standard says to stay silent."""

    request: Call | None = None
    """The call of ours that this was to answer, and that has ended with it."""


Event: TypeAlias = (
    CallReceived | ResultReceived | ErrorReceived | Unanswered | SendReceived | AnswerRefused | Unsolicited | Invalid
)
"""Any of them.

A call of ours ends in exactly one event with its ``request``: ResultReceived, ErrorReceived, Unanswered, or Invalid.
"""
