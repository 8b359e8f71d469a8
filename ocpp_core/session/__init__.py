"""One end of one OCPP-J connection, without the connection.

Belongs here: what depends on what was sent before, and the events that tell of it. Must not be here: I/O, clocks,
tasks; what a frame must look like (``ocppj``).
"""

from ocpp_core.session._events import (
    AnswerRefused,
    CallEnded,
    CallReceived,
    ErrorReceived,
    Event,
    Invalid,
    InvalidAnswer,
    ResultReceived,
    SendReceived,
    Unanswered,
    Unsolicited,
)
from ocpp_core.session._session import Correlation, Session

__all__ = [
    "AnswerRefused",
    "CallEnded",
    "CallReceived",
    "Correlation",
    "ErrorReceived",
    "Event",
    "Invalid",
    "InvalidAnswer",
    "ResultReceived",
    "SendReceived",
    "Session",
    "Unanswered",
    "Unsolicited",
]
