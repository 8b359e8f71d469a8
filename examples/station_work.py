"""When a charging station says what, from its boot to the end of the connection. It knows no WebSocket.

Used by station_websockets.py; keep it beside that, and station_16.py and station_2x.py beside both.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

import station_2x
import station_16

from ocpp_core import CallEnded, CallReceived, Endpoint, Handlers, Request, Session, Version, message_class
from ocpp_core.endpoint import Connection, Observation
from ocpp_core.errors import CallAbandonedError, CallFailedError

Station = station_16.Station | station_2x.Station


def made(version: Version) -> tuple[Station, Handlers]:
    """A station of a version, and what answers its CSMS."""
    station = station_16.Station() if version is Version.V16 else station_2x.Station(version)
    handlers = Handlers()
    answered: dict[str, Any] = {action: message_class(version, action) for action in station.SUPPORTED}

    def answer(_: Endpoint, request: Request[Any]) -> Any:
        return station.respond(request)

    async def reset(csms: Any, *_: Any) -> None:
        station.reset = True
        await csms.connection.close()

    handlers.on(*answered.values())(answer)
    handlers.after(answered["Reset"])(reset)
    return station, handlers


async def work(station: Station, session: Session, connection: Connection, handlers: Handlers) -> None:
    """One connection, until it ends or the CSMS wants a reset."""
    station.reset = False
    csms = Endpoint(session, connection, handlers, observer=show)
    talking = asyncio.create_task(talk(station, csms))
    await csms.run()
    talking.cancel()


async def talk(station: Station, csms: Endpoint) -> None:
    """Boots, says what is to be said after that, and sends heartbeats, until the connection ends."""
    messages: deque[Request[Any]] = deque()
    if csms.session.registration == "Accepted":  # on an earlier connection
        await asyncio.sleep(station.interval)
    while True:
        idle = station.heartbeat if csms.session.registration == "Accepted" else station.boot
        try:
            messages += station.follow_up(await csms.call(messages.popleft() if messages else idle()))
        except CallAbandonedError:
            return
        except CallFailedError as error:
            print(error)
        if not messages:
            await asyncio.sleep(station.interval)


def show(_: Endpoint, what: Observation) -> None:
    """Prints an event, which is safe: what the CSMS wrote is escaped, and cut."""
    if isinstance(what, CallReceived | CallEnded):
        print(what)
