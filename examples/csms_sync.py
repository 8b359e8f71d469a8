"""A CSMS without asyncio: plain blocking code, one thread for each station, with the websockets package.

    python examples/csms_sync.py --port 9000

A station connects to ws://127.0.0.1:9000/ocpp/CS001; after each boot it is asked for its heartbeat interval. What the
CSMS answers is in csms_answers.py, what it does with an event in csms_logic.py; here are the WebSocket and the clock.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from time import monotonic

from csms_answers import SUPPORTED
from csms_logic import CHALLENGE, authenticate, handle
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection, serve
from websockets.typing import Subprotocol

from ocpp_core import Event, Role, Session, Version
from ocpp_core.errors import HandshakeError
from ocpp_core.websocket import negotiate, station_identity


def admit(connection: ServerConnection, request: Request) -> Response | None:
    """Refuses a stranger before the WebSocket opens."""
    try:
        connection.username = station_identity(request.path)
        authenticate(connection.username, request.headers.get("Authorization"))
    except HandshakeError as error:
        response = connection.respond(error.status, f"{error}\n")
        response.headers.update(CHALLENGE)
        return response
    return None


def select(_: ServerConnection, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    """Picks the version to speak; without one the WebSocket opens too, to be closed at once."""
    version = negotiate(offered, SUPPORTED, when_missing=None)
    return None if version is None else Subprotocol(version.subprotocol)


def serve_station(connection: ServerConnection) -> None:
    """One connection, from its first frame to its last, in a thread of its own: a session needs no lock then."""
    if connection.subprotocol is None:
        return
    version = Version.from_subprotocol(connection.subprotocol)
    session = Session(version, Role.CSMS, supported=SUPPORTED[version])
    try:
        while True:
            for event in next_events(connection, session):
                handle(session, connection.username, event, monotonic())
            for text in session.outgoing():
                connection.send(text)
    except ConnectionClosed:
        for event in session.close():
            handle(session, connection.username, event, monotonic())


def next_events(connection: ServerConnection, session: Session) -> list[Event]:
    """What the next frame means, or that a call of ours was not answered in time."""
    deadline = session.deadline()
    try:
        frame = connection.recv(timeout=None if deadline is None else deadline - monotonic())
    except TimeoutError:
        return session.expire(monotonic())
    return session.receive(frame, monotonic())


def main() -> None:
    """Serves until it is stopped. Port 0 is any free one."""
    parser = argparse.ArgumentParser(description="A CSMS for OCPP 1.6, 2.0.1 and 2.1, without asyncio.")
    parser.add_argument("--port", type=int, default=9000)
    port = parser.parse_args().port
    with serve(serve_station, "127.0.0.1", port, process_request=admit, select_subprotocol=select) as server:
        print(f"listening on port {server.socket.getsockname()[1]}", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
