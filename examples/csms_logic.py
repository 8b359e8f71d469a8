"""What a CSMS does with each event of a session, and whom it lets in: plain functions that know no connection.

The CSMS examples share this module and csms_answers.py; keep both beside them.
"""

from __future__ import annotations

import logging
from hmac import compare_digest

from csms_answers import question, respond

from ocpp_core import (
    Call,
    CallReceived,
    ErrorCode,
    ErrorReceived,
    Event,
    Invalid,
    InvalidAnswer,
    LocalError,
    ResultReceived,
    Session,
    Unanswered,
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
        case CallReceived(call=call):
            print(f"{station} sends {call.action}")
            answer(session, call)
            if call.action == "BootNotification":
                ask(session, now)
        case ResultReceived(request=request, result=result):
            print(f"{station} answers {request.action}: {result.payload!a:.200}")
        case ErrorReceived(request=request, error=error):
            print(f"{station} refuses {request.action}: {error.code!a}")
        case Unanswered(request=request):
            print(f"{station} did not answer {request.action}")
        case Invalid(error=error) | InvalidAnswer(error=error):
            print(f"{station} is wrong: {error}")
        case other:
            print(f"{station}: {type(other).__name__}")


def answer(session: Session, call: Call) -> None:
    """Answers a call, even if the code that should do so fails."""
    try:
        session.answer(call, respond(session.version, call.message))
    except Exception:
        logging.getLogger("csms").exception("no answer to %s", call.action)
        session.refuse(call, ErrorCode.INTERNAL_ERROR)


def ask(session: Session, now: float) -> None:
    """Makes a call to the station. What comes of it is an event; nothing waits for it here."""
    try:
        session.call(question(session.version), now)
    except LocalError as error:  # the queue is full, or the station was not accepted
        print(f"not asked: {error}")
