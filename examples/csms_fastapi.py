"""A CSMS in FastAPI: stations on a WebSocket route, and an HTTP endpoint that makes a call to one of them.

    python examples/csms_fastapi.py --port 9000
    curl -X POST http://127.0.0.1:9000/stations/CS001/reset

A station connects to ws://127.0.0.1:9000/ocpp/CS001. What the CSMS does about it is in csms_handlers.py.
"""

import argparse
from typing import Any

import uvicorn
from csms_answers import reset
from csms_handlers import CHALLENGE, admit, serve_station, stations
from fastapi import FastAPI, HTTPException, WebSocket, responses

from ocpp_core import Response
from ocpp_core.errors import CallFailedError, HandshakeError, LocalError

app = FastAPI()


class Connection:
    """What an endpoint wants of a connection. At its end Starlette raises WebSocketDisconnect."""

    def __init__(self, websocket: WebSocket) -> None:
        self.recv, self.send = websocket.receive_text, websocket.send_text


@app.websocket("/ocpp/{_}")
async def serve(websocket: WebSocket) -> None:
    """The route of the stations."""
    try:
        accepted = admit(websocket.scope["raw_path"].decode(), websocket.headers)
    except HandshakeError as error:
        denial = responses.PlainTextResponse(str(error), error.status, CHALLENGE)
        return await websocket.send_denial_response(denial)
    await websocket.accept(accepted.subprotocol)
    await serve_station(accepted, Connection(websocket))
    if accepted.version is None:  # the standard wants the WebSocket opened, and closed at once
        await websocket.close()
    return None


@app.post("/stations/{identity}/reset")
async def reset_station(identity: str) -> dict[str, Any]:
    """Has a station restart; gives what it answered."""
    if (station := stations.get(identity)) is None:
        raise HTTPException(404, "no such station is connected")
    try:
        response: Response = await station.call(reset(station.session.version))
    except LocalError as error:  # too many calls wait, or the station is not accepted
        raise HTTPException(409, str(error)) from error
    except CallFailedError as error:  # it did not answer, or not with a result
        raise HTTPException(502, str(error)) from error
    return response.to_dict()


if __name__ == "__main__":  # port 0 is any free one
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    uvicorn.run(app, port=parser.parse_args().port)
