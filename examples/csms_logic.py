"""What a CSMS does with each event of a session, and whom it lets in: plain functions that know no connection.

The CSMS examples share this module and csms_answers.py; keep both beside them.
"""

from __future__ import annotations

import logging
from hmac import compare_digest
from typing import Any, assert_never

from csms_answers import question, respond

from ocpp_core import (
    AnswerOverdue,
    AnswerRefused,
    Call,
    CallAbandoned,
    CallReceived,
    CallRepeated,
    CallTimedOut,
    ErrorCode,
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    LocalError,
    NoiseReceived,
    Request,
    ResultReceived,
    SendReceived,
    Session,
    UnsolicitedAnswer,
)
from ocpp_core.errors import HandshakeError
from ocpp_core.websocket import parse_basic_auth

STATIONS: dict[str, bytes | None] = {"CS001": None, "CS002": b"correct horse staple"}
"""The password of each station; None asks for none, as only a private network should."""

CHALLENGE = {"WWW-Authenticate": 'Basic realm="OCPP"'}
"""The header that goes with status 401, and does no harm with others."""


def authenticate(identity: str, authorization: str | None) -> None:
    """Raises HandshakeError for a station that is not ours, or that does not know its password."""
    if identity not in STATIONS:
        raise HandshakeError("no such station", 404)
    password = STATIONS[identity]
    if password is not None:
        name, given = parse_basic_auth(authorization or "")
        if name != identity or not compare_digest(given, password):
            raise HandshakeError("wrong password", 401)


def handle(session: Session, station: str, event: Event, now: float) -> None:
    """Does what an event asks for. What a station wrote is escaped before it is printed."""
    match event:
        case CallReceived(call):
            print(f"{station} sends {call.action}")
            answer(session, station, call, now)
            if call.action == "BootNotification":
                ask(session, now)
        case ResultReceived(request, result):
            print(f"{station} answers {request.action}: {result.payload!a:.200}")
        case ErrorReceived(request, error):
            print(f"{station} refuses {request.action}: {error.code!a}")
        case CallTimedOut(request) | CallAbandoned(request):
            print(f"{station} did not answer {request.action}")
        case InvalidAnswer(error=fault) | FrameRejected(error=fault):
            print(f"{station} is wrong: {fault}")
        case CallRepeated() | AnswerOverdue() | SendReceived() | AnswerRefused() | UnsolicitedAnswer():
            print(f"{station}: {type(event).__name__}")
        case NoiseReceived():
            pass
        case never:
            assert_never(never)


def answer(session: Session, station: str, call: Call[Request[Any]], now: float) -> None:
    """Answers a call, even if the code that should do so fails."""
    try:
        session.answer(call, respond(station, session.version, call.message), now)
    except Exception:
        logging.getLogger("csms").exception("no answer to %s", call.action)
        session.refuse(call, ErrorCode.INTERNAL_ERROR, now)


def ask(session: Session, now: float) -> None:
    """Makes a call to the station. What comes of it is an event; nothing waits for it here."""
    try:
        session.call(question(session.version), now)
    except LocalError as error:  # the queue is full, or the station was not accepted
        print(f"not asked: {error}")
