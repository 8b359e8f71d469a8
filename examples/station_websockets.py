"""A charging station for OCPP 1.6, 2.0.1 or 2.1, with asyncio and the websockets package.

    python examples/station_websockets.py ws://127.0.0.1:9000/ocpp --identity CS001 --ocpp 2.0.1

It boots, charges once, and sends heartbeats from then on. It answers the CSMS, restarts when told to, and reconnects
when the connection is lost. What it says is in station_16.py and station_2x.py; here are the WebSocket and the clock.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
from typing import Any

import station_2x
import station_16
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import NegotiationError, WebSocketException
from websockets.typing import Subprotocol

from ocpp_core import Call, CallReceived, ErrorCode, Registration, Request, ResultReceived, Session, Version
from ocpp_core.websocket import backoff, station_url

Station = station_16.Station | station_2x.Station


async def run(connection: ClientConnection, session: Session, station: Station) -> None:
    """One connection, until the CSMS wants a reset. ConnectionClosed is raised when it is lost."""
    clock = asyncio.get_running_loop().time
    reset = False
    due = clock() + (station.interval if session.registration == "Accepted" else 0)  # Heartbeat, or BootNotification
    while not reset:
        if not session.waiting_calls and clock() >= due:
            session.call(station.heartbeat() if session.registration == "Accepted" else station.boot(), clock())
            due = clock() + station.interval
        for text in session.outgoing():
            await connection.send(text)
        try:
            async with asyncio.timeout_at(session.deadline() or due):
                events = session.receive(await connection.recv(), clock())
        except TimeoutError:
            events = session.expire(clock())
        for event in events:
            print(event)  # which is safe: what the CSMS wrote is escaped, and cut
            if isinstance(event, CallReceived):
                answer(session, station, event.call, clock())
                reset = event.call.action == "Reset"
            elif isinstance(event, ResultReceived):
                for message in station.follow_up(event.result.message):
                    session.call(message, clock())
                if event.request.action == "BootNotification":
                    due = clock() + station.interval
    for text in session.outgoing():  # the answer to Reset
        await connection.send(text)


def answer(session: Session, station: Station, call: Call[Request[Any]], now: float) -> None:
    """Answers a call, even if the code that should do so fails."""
    try:
        session.answer(call, station.respond(call.message), now)
    except Exception:
        logging.getLogger("station").exception("no answer to %s", call.action)
        session.refuse(call, ErrorCode.INTERNAL_ERROR, now)


async def main() -> None:
    """Runs until it is stopped."""
    parser = argparse.ArgumentParser(description="A charging station for OCPP 1.6, 2.0.1 or 2.1.")
    parser.add_argument("url", help="where the CSMS is, without the identity of the station")
    parser.add_argument("--identity", default="CS001")
    parser.add_argument("--ocpp", type=Version, default=Version.V201)
    parser.add_argument("--retry", type=float, default=10, help="seconds before the first attempt to reconnect")
    options = parser.parse_args()
    version: Version = options.ocpp
    station = station_16.Station() if version is Version.V16 else station_2x.Station(version)
    url, offer = station_url(options.url, options.identity), [Subprotocol(version.subprotocol)]
    registration: Registration | None = None
    attempt = 0
    while True:
        session = Session(version, "charging-station", supported=station.SUPPORTED, registration=registration)
        try:
            async with connect(url, subprotocols=offer) as connection:
                if connection.subprotocol is None:
                    raise NegotiationError("the CSMS does not speak this version")
                attempt = 0
                await run(connection, session, station)
            registration = None  # after a reset it boots again
        except (OSError, WebSocketException) as error:
            print(f"no connection: {str(error)!a:.200}")
            registration = session.registration  # after a mere reconnect it does not
        for event in session.close():
            print(event)
        await asyncio.sleep(backoff(attempt, wait_minimum=options.retry, random_range=options.retry, repeat_times=5))
        attempt += 1


if __name__ == "__main__":
    asyncio.run(main())
