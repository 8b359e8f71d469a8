"""A central system for stations that speak SOAP: OCPP 1.5 and 1.6 over plain HTTP, in Starlette.

    python examples/soap_csms.py --port 9000
    curl -X POST http://127.0.0.1:9000/stations/CS001/reset

A station posts to http://127.0.0.1:9000/ocpp/1.5 or 1.6, without a password: for a private network only.
"""

import argparse
import asyncio
import logging
from contextlib import closing, suppress
from functools import partial
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

import uvicorn
from soap_answers import MODULES, answer, station_of
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from ocpp_core import Call, ErrorCode, Limits, RemoteError
from ocpp_core.ocpps import SoapCodec, SoapFault, SoapMessage, inflate

LIMITS = Limits(max_bytes=65_536)
PATIENCE = 20  # seconds
HEADERS = {"Content-Type": "application/soap+xml; charset=utf-8"}
listening: dict[str, tuple[SoapCodec, str]] = {}  # the version of each station, and where it takes requests


async def serve(codec: SoapCodec, request: Request) -> Response:
    """The route of the stations: an envelope comes in, and another one answers it."""
    body = b""
    try:
        async with asyncio.timeout(PATIENCE):
            async for piece in request.stream():
                body += piece
                if len(body) > LIMITS.max_bytes:
                    return Response(status_code=413)
        asked = codec.decode_call(inflate(body, request.headers.get("Content-Encoding"), LIMITS))
        note_address(codec, asked, request.client.host if request.client else "")
        reply = answer(codec.version, asked)
        return Response(codec.encode(reply), reply.http_status, HEADERS)
    except (ClientDisconnect, TimeoutError):
        return Response(status_code=408)
    except RemoteError as error:
        print(error)  # which is safe: nothing in it is the peer's
        fault = error.reply
    except Exception:
        logging.getLogger("soap").exception("no answer")
        fault = SoapFault("", ErrorCode.INTERNAL_ERROR)
    if not isinstance(fault, SoapFault):  # an answer came, though nothing was asked
        return Response(status_code=400)
    return Response(codec.encode(fault), fault.http_status, HEADERS)


def note_address(codec: SoapCodec, message: SoapMessage[Any], host: str) -> None:
    """Keeps in mind where a station listens, if that is where it calls from: or it could have us call anybody."""
    station = station_of(message)
    with suppress(ValueError):  # no URL
        url = urlsplit(message.from_ or "")
        if station is not None and (url.scheme, url.hostname) == ("http", host):
            listening[station] = codec, url.geturl()


def reset(request: Request) -> Response:
    """Has a station restart; gives what it answered. This is not async, so Starlette runs it in a thread."""
    station = request.path_params["station"]
    if station not in listening:
        return JSONResponse({"detail": "no such station has told where it listens"}, 404)
    codec, address = listening[station]
    v, url = MODULES[codec.version], urlsplit(address)
    call: Call[Any] = Call(uuid4().urn, v.ResetRequest(type=v.ResetType.SOFT))
    envelope = codec.encode(SoapMessage(call, charge_box_identity=station, to=address))
    try:
        with closing(HTTPConnection(url.hostname or "", url.port, timeout=PATIENCE)) as connection:
            connection.request("POST", address.partition(url.netloc)[2] or "/", envelope, HEADERS)
            response = connection.getresponse()
            data = inflate(response.read(LIMITS.max_bytes + 1), response.getheader("Content-Encoding"), LIMITS)
        answered: Any = codec.decode_answer(data, call).message
    except (OSError, ValueError, HTTPException, RemoteError) as error:
        return JSONResponse({"detail": type(error).__name__}, 502)
    if not isinstance(answered, v.ResetResponse):
        return JSONResponse({"detail": "refused"}, 502)
    return JSONResponse({"status": answered.status})


codecs = [SoapCodec(version, limits=LIMITS) for version in MODULES]
routes = [Route(f"/ocpp/{codec.version}", partial(serve, codec), methods=["POST"]) for codec in codecs]
app = Starlette(routes=[*routes, Route("/stations/{station}/reset", reset, methods=["POST"])])

if __name__ == "__main__":  # port 0 is any free one
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=9000)
    uvicorn.run(app, port=parser.parse_args().port)
