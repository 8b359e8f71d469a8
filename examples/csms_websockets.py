"""A CSMS for OCPP 1.6, 2.0.1 and 2.1 at once, with the websockets package: python csms_websockets.py --port 9000.

A station connects to ws://127.0.0.1:9000/ocpp/CS001. What the CSMS does about it is in csms_handlers.py.
"""

import argparse
import asyncio
from typing import Any

from csms_handlers import CHALLENGE, admit, serve_station
from texts import Texts
from websockets.asyncio.server import serve

from ocpp_core.errors import HandshakeError


def check(connection: Any, request: Any) -> Any:
    """Refuses a stranger before the WebSocket opens."""
    try:
        connection.accepted = admit(request.path, request.headers)
    except HandshakeError as error:
        response = connection.respond(error.status, f"{error}\n")
        response.headers.update(CHALLENGE)
        return response


async def main(port: int) -> None:
    """Serves until it is stopped. Port 0 is any free one."""
    serve_one: Any = lambda connection: serve_station(connection.accepted, Texts(connection))
    select: Any = lambda connection, _: connection.accepted.subprotocol
    async with serve(serve_one, "127.0.0.1", port, process_request=check, select_subprotocol=select) as server:
        print(f"listening on port {server.sockets[0].getsockname()[1]}", flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    asyncio.run(main(parser.parse_args().port))
