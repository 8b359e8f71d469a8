"""One end of one OCPP-J connection, without the connection.

Belongs here: what depends on what was sent before, and the events that report it. Must not be here: I/O, clocks, tasks;
what a frame must look like (``ocppj``).
"""

from ocpp_core.session._correlation import Correlation, StoredCall
from ocpp_core.session._events import (
    AnswerOverdue,
    AnswerRefused,
    CallAbandoned,
    CallEnded,
    CallReceived,
    CallRepeated,
    CallTimedOut,
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    NoiseReceived,
    ResultReceived,
    SendReceived,
    UnsolicitedAnswer,
    is_call,
)
from ocpp_core.session._session import Session
from ocpp_core.session._turns import Registration

__all__ = [
    "AnswerOverdue",
    "AnswerRefused",
    "CallAbandoned",
    "CallEnded",
    "CallReceived",
    "CallRepeated",
    "CallTimedOut",
    "Correlation",
    "ErrorReceived",
    "Event",
    "FrameRejected",
    "InvalidAnswer",
    "NoiseReceived",
    "Registration",
    "ResultReceived",
    "SendReceived",
    "Session",
    "StoredCall",
    "UnsolicitedAnswer",
    "is_call",
]
