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
    "CallEnded",
    "CallReceived",
    "ErrorReceived",
    "Event",
    "Invalid",
    "InvalidAnswer",
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
class CallEnded:
    """A call of ours has come to its end. Each ends once, in one of the four events below."""

    request: Call


@define
class ResultReceived(CallEnded):
    """The peer answered."""

    result: CallResult


@define
class ErrorReceived(CallEnded):
    """The peer refused."""

    error: CallError


@define
class InvalidAnswer(CallEnded):
    """The peer answered with something that is no valid answer."""

    error: RemoteError
    reply: Frame | None
    """What was sent in return: a CALLRESULTERROR in 2.1, nothing before."""


@define
class Unanswered(CallEnded):
    """The peer did not answer."""

    sent: bool
    """False if the call still waited in the queue, so that the peer never saw it."""

    timed_out: bool
    """False if the session was closed."""


@define
class SendReceived:
    """The peer tells something that is never answered (2.1)."""

    send: Send
    duplicate: bool = False
    """Whether an earlier CALL or SEND had the same message id."""


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
    """What was sent in return; None where the standard says to stay silent, or where too much waits to be sent."""


Event: TypeAlias = CallReceived | CallEnded | SendReceived | AnswerRefused | Unsolicited | Invalid
"""Any of them."""
