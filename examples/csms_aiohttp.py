"""A CSMS for OCPP 1.6, 2.0.1 and 2.1 at once, with aiohttp.

    python examples/csms_aiohttp.py --port 9000

A station connects to ws://127.0.0.1:9000/ocpp/CS001. What the CSMS does about it is in csms_handlers.py.
"""

import argparse

from aiohttp import web
from csms_handlers import CHALLENGE, admit, serve_station

from ocpp_core.errors import HandshakeError


class Connection:
    """What an endpoint wants of a connection. At its end aiohttp raises TypeError, since what comes is no text."""

    def __init__(self, websocket: web.WebSocketResponse) -> None:
        self.recv, self.send = websocket.receive_str, websocket.send_str


async def route(request: web.Request) -> web.StreamResponse:
    """The route of the stations."""
    try:
        accepted = admit(request.raw_path, request.headers)
    except HandshakeError as error:
        return web.Response(status=error.status, text=f"{error}\n", headers=CHALLENGE)
    websocket = web.WebSocketResponse(protocols=[accepted.subprotocol] if accepted.subprotocol else ())
    await websocket.prepare(request)
    await serve_station(accepted, Connection(websocket))
    await websocket.close()
    return websocket


if __name__ == "__main__":  # port 0 is any free one
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    app = web.Application()
    app.router.add_get("/ocpp/{identity}", route)
    web.run_app(app, host="127.0.0.1", port=parser.parse_args().port)
