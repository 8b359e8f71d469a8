"""A CSMS in FastAPI: stations on a WebSocket route, and an HTTP endpoint that makes a call to one of them.

    python examples/csms_fastapi.py --port 9000
    curl -X POST http://127.0.0.1:9000/stations/CS001/reset

A station connects to ws://127.0.0.1:9000/ocpp/CS001. What it is answered is in csms_answers.py and csms_logic.py.
"""

import argparse
import asyncio
from contextlib import suppress
from typing import Any, TypeVar

import uvicorn
from csms_answers import SUPPORTED, reset
from csms_logic import CHALLENGE, answer, authenticate
from fastapi import FastAPI, HTTPException, WebSocket, WebSocketDisconnect, responses

from ocpp_core import CallEnded, CallReceived, Event, Request, Response, ResultReceived, Session
from ocpp_core.errors import HandshakeError, LocalError
from ocpp_core.websocket import negotiate

R = TypeVar("R", bound=Response)
app = FastAPI()
stations: "dict[str, Station]" = {}


class Station:
    """A connected station, for the WebSocket route and for the code that wants something of it."""

    def __init__(self, websocket: WebSocket, session: Session) -> None:
        self.websocket, self.session, self.clock = websocket, session, asyncio.get_running_loop().time
        self.callers: dict[str, asyncio.Future[Event]] = {}

    async def call(self, request: Request[R]) -> R:
        """Asks the station for something. Raises ConnectionError, naming the event, if there is no response."""
        call = self.session.call(request, self.clock())
        ended = self.callers[call.message_id] = asyncio.Future[Event]()
        while not ended.done():  # the caller also watches the time
            await self.handle(self.session.expire(self.clock()))
            deadline = self.session.deadline()
            await asyncio.wait([ended], timeout=None if deadline is None else deadline - self.clock())
        if isinstance(event := ended.result(), ResultReceived):
            return event.response_to(call)
        raise ConnectionError(type(event).__name__)

    async def handle(self, events: list[Event]) -> None:
        """Does what events ask for, and sends what there is to send."""
        for event in events:
            print(event)  # which is safe: what a station wrote is escaped, and cut
            if isinstance(event, CallReceived):
                answer(self.session, event.call, self.clock())
            elif isinstance(event, CallEnded):
                self.callers.pop(event.request.message_id).set_result(event)
        with suppress(WebSocketDisconnect):  # `serve_station` finds out as well
            for text in self.session.outgoing():
                await self.websocket.send_text(text)


@app.websocket("/ocpp/{identity}")
async def serve_station(websocket: WebSocket, identity: str) -> None:
    """The route of the stations. FastAPI has taken the identity from the path, and decoded it."""
    try:
        authenticate(identity, websocket.headers.get("Authorization"))
    except HandshakeError as error:
        return await websocket.send_denial_response(responses.PlainTextResponse(str(error), error.status, CHALLENGE))
    version = negotiate(websocket.scope["subprotocols"], SUPPORTED, when_missing=None)
    await websocket.accept(version and version.subprotocol)
    if version is None:  # the standard wants the WebSocket opened, and closed at once
        return await websocket.close()
    station = stations[identity] = Station(websocket, Session(version, "csms", supported=SUPPORTED[version]))
    try:
        while (message := await websocket.receive())["type"] == "websocket.receive":
            frame = message.get("text") or message.get("bytes") or ""
            await station.handle(station.session.receive(frame, station.clock()))
    finally:
        await station.handle(station.session.close())
        if stations.get(identity) is station:  # it may have connected anew meanwhile
            del stations[identity]


@app.post("/stations/{identity}/reset")
async def reset_station(identity: str) -> dict[str, Any]:
    """Has a station restart; gives what it answered."""
    if (station := stations.get(identity)) is None:
        raise HTTPException(404, "no such station is connected")
    try:
        response: Response = await station.call(reset(station.session.version))
    except LocalError as error:  # too many calls wait, or the station is not accepted
        raise HTTPException(409, str(error)) from error
    except ConnectionError as error:  # it did not answer, or not with a result
        raise HTTPException(502, str(error)) from error
    return response.to_dict()


if __name__ == "__main__":  # port 0 is any free one
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    uvicorn.run(app, port=parser.parse_args().port)
