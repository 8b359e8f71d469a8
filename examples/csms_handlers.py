"""What a CSMS does about its stations in OCPP 1.6, 2.0.1 and 2.1, as handlers, and whom it lets in.

The examples with an `Endpoint` share this module, csms_answers.py and csms_logic.py; keep them beside them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from csms_answers import SUPPORTED, question, respond
from csms_logic import CHALLENGE, STATIONS

from ocpp_core import Endpoint, Handlers, Request, Session, message_class
from ocpp_core.endpoint import Connection
from ocpp_core.errors import CallFailedError, HandshakeError
from ocpp_core.websocket import Accepted, accept

__all__ = ["CHALLENGE", "admit", "serve_station", "stations"]

handlers = Handlers()
stations: dict[str, Endpoint] = {}
"""The stations that are connected, by identity, for code that wants something of them."""

ANSWERED: list[Any] = [message_class(version, action) for version, actions in SUPPORTED.items() for action in actions]
BOOTS: list[Any] = [message for message in ANSWERED if message.ACTION == "BootNotification"]


def answer(station: Endpoint, request: Request[Any]) -> Any:
    """Answers each of them."""
    return respond(station.identity, station.session.version, request)


async def ask(station: Endpoint, request: Any, response: Any) -> None:
    """Asks a station that has booted for its heartbeat interval."""
    try:
        print(f"{station.identity} answers: {await station.call(question(station.session.version))!r:.200}")
    except CallFailedError as error:
        print(f"{station.identity}: {error}")


handlers.on(*ANSWERED)(answer)
handlers.after(*BOOTS)(ask)


def admit(path: str, headers: Mapping[str, str] | Iterable[tuple[str | bytes, str | bytes]]) -> Accepted:
    """Who it is. Raises HandshakeError for a station that is not ours, or does not know its password."""
    accepted = accept(path, headers, handlers.versions)
    if accepted.identity not in STATIONS:
        raise HandshakeError("no such station", 404)
    if (password := STATIONS[accepted.identity]) is not None:
        accepted.authenticate(password)
    return accepted


async def serve_station(accepted: Accepted, connection: Connection) -> None:
    """One connection, from its first frame to its last; none without a version that both sides speak."""
    if accepted.version is not None:
        station = Endpoint(Session(accepted.version, "csms"), connection, handlers, identity=accepted.identity)
        stations[accepted.identity] = station
        await station.run()
        if stations.get(accepted.identity) is station:  # it may have connected anew meanwhile
            del stations[accepted.identity]
