"""What an observer of an endpoint is told beside the events of its session.

Belongs here: plain data. Must not be here: deciding what happened (the endpoint does).
"""

from __future__ import annotations

from typing import Any, Final, TypeAlias

from attrs import field, frozen

from ocpp_core._printable import printable
from ocpp_core.frames import Call, Send
from ocpp_core.message import OneWay, Request
from ocpp_core.session import Event
from ocpp_core.versions import REQUEST_TYPES

__all__ = [
    "CallWithdrawn",
    "ConnectionEnded",
    "FrameReceived",
    "FrameSent",
    "HandlerFailed",
    "Observation",
    "SendDropped",
]


@frozen
class FrameReceived:
    """A frame came from the peer. Its event follows."""

    data: str | bytes = field(repr=False)  # it may hold what opens doors, and what a terminal obeys
    """As it came."""


@frozen(repr=False)
class FrameSent:
    """A frame is handed to the connection."""

    text: str

    def __repr__(self) -> str:
        """The message type, the message id, and the action of a request; not the payload, as above."""
        head = self.text.split(",", 3)
        return f"FrameSent({printable(','.join(head[: 3 if self.text.startswith(_REQUESTS) else 2]), _LONGEST)})"


_LONGEST: Final = 100
"""Most characters shown of a frame: an id of ours, which is a UUID, and an action."""

_REQUESTS: Final = tuple(f"[{kind.value}," for kind in REQUEST_TYPES)


@frozen
class CallWithdrawn:
    """A call of ours ended before its answer came: the task that awaited it was cancelled, or its time was up."""

    request: Call[Request[Any]]
    sent: bool
    """Whether the peer may have seen it, and may still act on it."""


@frozen
class HandlerFailed:
    """A handler raised something that is no `ocpp_core.errors.RefusalError`, or gave what must not be sent."""

    frame: Call[Request[Any]] | Send[OneWay]
    """What was to be handled. A call that has no answer yet is refused with InternalError."""

    error: BaseException


@frozen
class SendDropped:
    """A SEND for which no handler was started, since ``limits.max_running_handlers`` of them run (2.1)."""

    send: Send[OneWay]


@frozen
class ConnectionEnded:
    """The connection has ended. It is the last thing that an observer is told."""

    error: BaseException | None
    """What ``recv`` or ``send`` raised; None if the endpoint itself was stopped."""


Observation: TypeAlias = (
    FrameReceived | FrameSent | CallWithdrawn | HandlerFailed | SendDropped | ConnectionEnded | Event
)
"""Whatever an observer is told."""
