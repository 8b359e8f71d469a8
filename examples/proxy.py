"""A proxy that judges what a station and a CSMS say to each other, and alters none of it.

    python examples/proxy.py ws://csms.example.com/ocpp --port 9000

A station connects to ws://127.0.0.1:9000/ocpp/CS001 in place of the CSMS. What either side does wrong is printed.
"""

import argparse
import asyncio
from contextlib import suppress
from functools import partial
from typing import Any

from judge import Judge
from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed, InvalidStatus

from ocpp_core import Role, Version
from ocpp_core.errors import HandshakeError
from ocpp_core.websocket import accept, station_url


async def dial(endpoint: str, connection: Any, request: Any) -> Any:
    """Opens the way to the CSMS as the station asked for it; what the CSMS refuses is refused here."""
    headers = {name: request.headers[name] for name in ("Authorization",) if name in request.headers}
    offered = [name.strip() for name in request.headers.get("Sec-WebSocket-Protocol", "").split(",") if name.strip()]
    try:
        connection.opening = accept(request.path, request.headers, list(Version))
        url = station_url(endpoint, connection.opening.identity)
        connection.csms = await connect(url, subprotocols=offered or None, additional_headers=headers, proxy=None)
    except HandshakeError as error:
        return connection.respond(error.status, f"{error}\n")
    except InvalidStatus as error:
        return connection.respond(error.response.status_code, "the CSMS refuses\n")
    except OSError:
        return connection.respond(502, "no connection to the CSMS\n")


async def forward(source: Any, target: Any, sender: Role, judge: Judge | None) -> None:
    """One direction, until either side closes."""
    with suppress(ConnectionClosed):
        async for text in source:
            await target.send(text)
            for line in judge.hear(text, sender) if judge else ():
                print(line, flush=True)
    await target.close(source.close_code if source.close_code in (1000, 1001) else 1000)


async def relay(station: Any) -> None:
    """One connection."""
    spoken = station.csms.subprotocol
    judge = Judge(station.opening.identity, Version(spoken)) if spoken else None
    both = (station, station.csms, Role.CHARGING_STATION), (station.csms, station, Role.CSMS)
    await asyncio.gather(*(forward(*way, judge) for way in both))


async def main(endpoint: str, port: int) -> None:
    """Serves until it is stopped. Port 0 is any free one."""
    select: Any = lambda connection, _: connection.csms.subprotocol
    check: Any = partial(dial, endpoint)
    async with serve(relay, "127.0.0.1", port, process_request=check, select_subprotocol=select) as server:
        print(f"listening on port {server.sockets[0].getsockname()[1]}", flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("endpoint", help="the URL of the CSMS, without the identity of a station")
    parser.add_argument("--port", type=int, default=9000)
    given = parser.parse_args()
    asyncio.run(main(given.endpoint, given.port))
