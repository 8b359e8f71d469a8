"""A CSMS for OCPP 1.6, 2.0.1 and 2.1 at once, with asyncio and the websockets package.

    python examples/csms_websockets.py --port 9000

A station connects to ws://127.0.0.1:9000/ocpp/CS001; after each boot it is asked for its heartbeat interval. What the
CSMS answers is in csms_answers.py, what it does with an event in csms_logic.py; here are the WebSocket and the clock.
"""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Sequence

from csms_answers import SUPPORTED
from csms_logic import CHALLENGE, authenticate, handle
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.typing import Subprotocol

from ocpp_core import Role, Session, Version
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


async def serve_station(connection: ServerConnection) -> None:
    """One connection, from its first frame to its last."""
    if connection.subprotocol is None:
        return
    version = Version.from_subprotocol(connection.subprotocol)
    session = Session(version, Role.CSMS, supported=SUPPORTED[version])
    clock = asyncio.get_running_loop().time
    try:
        while True:
            try:
                async with asyncio.timeout_at(session.deadline()):  # None is for ever
                    frame = await connection.recv()
            except TimeoutError:
                events = session.expire(clock())
            else:
                events = session.receive(frame, clock())
            for event in events:
                handle(session, connection.username, event, clock())
            for text in session.outgoing():
                await connection.send(text)
    except ConnectionClosed:
        for event in session.close():
            handle(session, connection.username, event, clock())


async def main() -> None:
    """Serves until it is stopped. Port 0 is any free one."""
    parser = argparse.ArgumentParser(description="A CSMS for OCPP 1.6, 2.0.1 and 2.1.")
    parser.add_argument("--port", type=int, default=9000)
    port = parser.parse_args().port
    async with serve(serve_station, "127.0.0.1", port, process_request=admit, select_subprotocol=select) as server:
        print(f"listening on port {server.sockets[0].getsockname()[1]}", flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
