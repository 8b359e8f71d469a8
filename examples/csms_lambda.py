"""A CSMS for OCPP 1.6, 2.0.1 and 2.1 in AWS Lambda, behind a WebSocket API of API Gateway.

Between two frames no process lives, so there is nothing to await: a session is made for each frame, from what the one
before has stored. TABLE stands for a table of DynamoDB, and `post` for ``post_to_connection`` of the client
``apigatewaymanagementapi`` of boto3. Such a gateway knows no paths, so a station is known by the user name of its Basic
authentication. Make each write to a table conditional on what was read: two frames may be handled at the same time.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from csms_answers import SUPPORTED
from csms_logic import CHALLENGE, STATIONS, handle

from ocpp_core import Session, Version
from ocpp_core.errors import HandshakeError
from ocpp_core.session import Correlation
from ocpp_core.websocket import accept, parse_basic_auth

TABLE: dict[str, dict[str, Any]] = {}

Post = Callable[[str, str], object]


def handler(event: dict[str, Any], post: Post) -> dict[str, Any]:
    """One invocation: a station connects, sends a frame, or is gone. ``post`` sends a text to a connection."""
    connection, route = event["requestContext"]["connectionId"], event["requestContext"]["routeKey"]
    if route == "$connect":
        return connect(connection, event["headers"])
    if route == "$disconnect":
        TABLE.pop(connection, None)
    else:
        take(connection, event["body"], post)
    return {"statusCode": 200}


def connect(connection: str, headers: dict[str, str]) -> dict[str, Any]:
    """Lets a station in that knows its password, and speaks a version that we do."""
    try:
        identity, _ = parse_basic_auth({name.lower(): value for name, value in headers.items()}.get("authorization"))
        opening = accept(f"/{identity}", headers, SUPPORTED)
        opening.authenticate(STATIONS.get(identity) or b"\0")  # who has no password is not let in here
    except HandshakeError as error:
        return {"statusCode": error.status, "headers": CHALLENGE}
    if opening.version is None:
        return {"statusCode": 400}  # the gateway cannot open a WebSocket only to close it
    TABLE[connection] = {"identity": identity, "version": opening.version, "session": None, "at": time.time()}
    return {"statusCode": 200, "headers": {"Sec-WebSocket-Protocol": opening.subprotocol}}


def take(connection: str, text: str, post: Post) -> None:
    """Handles a frame, sends what is to be sent, and stores what the next invocation has to know."""
    stored, now = TABLE[connection], time.monotonic()
    version = Version(stored["version"])
    session = Session(version, "csms", supported=SUPPORTED[version])
    if stored["session"] is not None:
        elapsed = max(0.0, time.time() - stored["at"])
        session.resume(Correlation.from_dict(stored["session"]), now, elapsed=elapsed)
    for event in session.expire(now) + session.receive(text, now):
        handle(session, stored["identity"], event, now)
    for frame in session.outgoing():
        post(connection, frame)
    TABLE[connection] = {**stored, "session": session.correlation().to_dict(), "at": time.time()}
