"""asyncio around a session: calls to await, handlers by message class, over any connection.

Belongs here: who waits for what, tasks, and the one clock. Must not be here: a socket (a connection is anything with
``recv`` and ``send``); what a frame means (``session``).
"""

from ocpp_core.endpoint._endpoint import Connection, Endpoint, Handlers
from ocpp_core.endpoint._observations import (
    CallWithdrawn,
    ConnectionEnded,
    FrameReceived,
    FrameSent,
    HandlerFailed,
    Observation,
    SendDropped,
)

__all__ = [
    "CallWithdrawn",
    "Connection",
    "ConnectionEnded",
    "Endpoint",
    "FrameReceived",
    "FrameSent",
    "HandlerFailed",
    "Handlers",
    "Observation",
    "SendDropped",
]
