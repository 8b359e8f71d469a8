"""What a session reports to its owner: one class for each thing that can happen.

Belongs here: plain data, and what narrows its types. Must not be here: deciding what happened (the session does).
"""

from __future__ import annotations

from typing import Any, TypeAlias, TypeGuard, TypeVar, cast

from attrs import frozen

from ocpp_core.errors import RemoteError
from ocpp_core.frames import Call, CallError, CallResult, CallResultError, PlainResult, Send
from ocpp_core.message import OneWay, Request, Response

__all__ = [
    "AnswerOverdue",
    "AnswerRefused",
    "CallAbandoned",
    "CallEnded",
    "CallReceived",
    "CallRepeated",
    "CallTimedOut",
    "ErrorReceived",
    "Event",
    "FrameRejected",
    "InvalidAnswer",
    "NoiseReceived",
    "ResultReceived",
    "SendReceived",
    "UnsolicitedAnswer",
    "is_call",
]

R = TypeVar("R", bound=Response)
Q = TypeVar("Q", bound="Request[Any]")


# -- calls of the peer


@frozen
class CallReceived:
    """The peer asks for something: give the call to `Session.answer` or `Session.refuse`, exactly once."""

    call: Call[Request[Any]]
    duplicate: bool = False
    """Whether an earlier request, already dealt with, had the same message id: a retry, or a replay."""


@frozen
class CallRepeated:
    """The peer sent a call again that is still open: there is nothing to do, since one answer serves both."""

    call: Call[Request[Any]]
    """The call as it was received first."""


@frozen
class AnswerOverdue:
    """A call of the peer was not answered within the session's ``answer_within``. It was refused, and is closed."""

    call: Call[Request[Any]]
    reply: CallError | None
    """What was sent; None if it is longer than the ``max_bytes`` of the codec's limits."""


@frozen
class SendReceived:
    """The peer says something that is never answered (2.1)."""

    send: Send[OneWay]
    duplicate: bool = False
    """Whether an earlier CALL or SEND had the same message id."""


# -- calls of ours


@frozen
class ResultReceived:
    """The peer answered a call of ours."""

    request: Call[Request[Any]]
    result: CallResult[Response]

    def response_to(self, call: Call[Request[R]]) -> R:
        """The response, typed by the call that it answers. Raises ValueError if this event ends another call."""
        if self.request is not call and self.request != call:
            raise ValueError("this event ends another call")
        return cast("R", self.result.message)  # the codec decoded it as the response of this request


@frozen
class ErrorReceived:
    """The peer refused a call of ours."""

    request: Call[Request[Any]]
    error: CallError


@frozen
class InvalidAnswer:
    """The peer answered a call of ours with something that is not valid."""

    request: Call[Request[Any]]
    error: RemoteError
    reply: CallError | CallResultError | None
    """What was sent in return: a CALLRESULTERROR in 2.1, nothing before."""


@frozen
class CallTimedOut:
    """The peer did not answer a call of ours in time."""

    request: Call[Request[Any]]


@frozen
class CallAbandoned:
    """A call of ours was left without an answer when the session was closed."""

    request: Call[Request[Any]]
    sent: bool
    """False if the call was still in the queue, or not yet taken from `Session.outgoing`: the peer never saw it."""


CallEnded: TypeAlias = ResultReceived | ErrorReceived | InvalidAnswer | CallTimedOut | CallAbandoned
"""How a call of ours ends: each call ends in exactly one of these, unless it was cancelled."""


# -- what does not fit


@frozen
class AnswerRefused:
    """The peer could not accept an answer of ours (2.1). Nothing is sent in return."""

    error: CallResultError


@frozen
class UnsolicitedAnswer:
    """An answer that no call waits for. It was dropped."""

    frame: CallResult[Response] | PlainResult | CallError | CallResultError
    late: bool
    """Whether it answers a call of ours that has already ended: it came after the timeout, or a second time."""


@frozen
class FrameRejected:
    """The peer sent something that is not a valid frame, or not from its side, or not at this time."""

    error: RemoteError
    reply: CallError | CallResultError | None
    """What was sent in return; None where the standard says to stay silent, where too much waits to be
    sent, or where it is longer than the ``max_bytes`` of the codec's limits."""


@frozen
class NoiseReceived:
    """The peer sent an empty text or a bare pong, where ``noise`` is tolerated. There is nothing to do."""

    data: str | bytes
    """As it came."""


Event: TypeAlias = (
    CallReceived
    | CallRepeated
    | AnswerOverdue
    | SendReceived
    | CallEnded
    | AnswerRefused
    | UnsolicitedAnswer
    | FrameRejected
    | NoiseReceived
)
"""Any of them, and nothing else: a match over all of them may end in `typing.assert_never`."""


def is_call(call: Call[Request[Any]], request: type[Q]) -> TypeGuard[Call[Q]]:
    """Whether a call carries such a request; a type checker then knows which response `Session.answer` takes."""
    return isinstance(call.message, request)
