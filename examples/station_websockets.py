"""A charging station, with websockets: python station_websockets.py ws://127.0.0.1:9000/ocpp --ocpp 2.0.1.

It boots, charges once, sends heartbeats, and reconnects. What it says and answers is in station_work.py.
"""

import argparse
import asyncio

from station_work import made, work
from texts import Texts
from websockets.asyncio.client import connect
from websockets.exceptions import NegotiationError, WebSocketException
from websockets.typing import Subprotocol

from ocpp_core import Session, Version
from ocpp_core.websocket import backoff, station_url


async def main(url: str, version: Version, retry: float) -> None:
    """Runs until it is stopped."""
    (station, handlers), session, attempt = made(version), None, 0
    while True:
        registration = None if session is None or station.reset else session.registration  # a reset means a new boot
        try:
            async with connect(url, subprotocols=[Subprotocol(version.subprotocol)]) as connection:
                if connection.subprotocol is None:
                    raise NegotiationError("the CSMS does not speak this version")
                attempt, session = 0, Session(version, "charging-station", registration=registration)
                await work(station, session, Texts(connection), handlers)
        except (OSError, WebSocketException) as error:
            print(f"no connection: {str(error)!a:.200}")
        await asyncio.sleep(backoff(attempt, wait_minimum=retry, random_range=retry, repeat_times=5))
        attempt += 1


parser = argparse.ArgumentParser(description="A charging station for OCPP 1.6, 2.0.1 or 2.1.")
parser.add_argument("url", help="where the CSMS is, without the identity of the station")
parser.add_argument("--identity", default="CS001")
parser.add_argument("--ocpp", type=Version, default=Version.V201)
parser.add_argument("--retry", type=float, default=10, help="seconds before the first attempt to reconnect")
if __name__ == "__main__":
    asyncio.run(main(station_url((given := parser.parse_args()).url, given.identity), given.ocpp, given.retry))
