"""A CSMS for OCPP 1.6, 2.0.1 and 2.1 at once, with Django Channels.

    python examples/csms_channels.py --port 9000

A station connects to ws://127.0.0.1:9000/ocpp/CS001. What the CSMS does about it is in csms_handlers.py.
"""

import argparse
import asyncio
from typing import Any

import uvicorn
from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer
from csms_handlers import CHALLENGE, admit, serve_station
from django.conf import settings

from ocpp_core.errors import HandshakeError

FRAMES = 16  # that wait until the endpoint takes them; then Channels waits, and so does the station


class Station(AsyncWebsocketConsumer):  # type: ignore[misc]  # Channels has no type information
    """The consumer of one connection: Channels hands it each frame, and the endpoint fetches them."""

    async def connect(self) -> None:
        """Opens the WebSocket, or refuses to."""
        self.serving: asyncio.Task[None] | None = None
        try:
            accepted = admit(self.scope["raw_path"].decode(), self.scope["headers"])
        except HandshakeError as error:
            await self.refuse(error)
            return
        await self.accept(accepted.subprotocol)
        if accepted.version is None:  # the standard wants the WebSocket opened, and closed at once
            await self.close()
            return
        self.frames = asyncio.Queue[str | bytes](FRAMES)
        self.serving = asyncio.create_task(serve_station(accepted, Connection(self)))

    async def receive(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None:
        """Takes a frame."""
        await self.frames.put(text_data or bytes_data or "")

    async def disconnect(self, code: int) -> None:
        """Ends the endpoint, and all that waits for an answer of the station."""
        if self.serving is not None:
            self.serving.cancel()
            await asyncio.wait({self.serving})

    async def refuse(self, error: HandshakeError) -> None:
        """Answers with an HTTP status, for which Channels has no method."""
        headers = [(name.encode(), value.encode()) for name, value in CHALLENGE.items()]
        start = {"type": "websocket.http.response.start", "status": error.status, "headers": headers}
        await AsyncConsumer.send(self, start)
        await AsyncConsumer.send(self, {"type": "websocket.http.response.body", "body": str(error).encode()})


class Connection:
    """What an endpoint wants of a connection."""

    def __init__(self, station: Station) -> None:
        self.station, self.recv = station, station.frames.get

    async def send(self, text: str) -> Any:
        """Sends a frame."""
        await self.station.send(text_data=text)


settings.configure()  # in a project: `Station.as_asgi()` in the routes of its asgi.py
app = Station.as_asgi()

if __name__ == "__main__":  # port 0 is any free one
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    uvicorn.run(app, port=parser.parse_args().port, lifespan="off")
