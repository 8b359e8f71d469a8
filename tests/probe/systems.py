"""Systems to be probed: a CSMS of OCPP 1.6, 2.0.1 and 2.1 that is in order, but for a fault that can be planted.

``async with csms(Fault.HANG) as url`` serves it in this process; with `Fault.CRASH`, which ends the process, it runs in
one of its own: ``python -m tests.probe.systems --fault crash``. Stations connect to ``{url}/{identity}``, of any
identity, with no password. A fault that one test needs is a `Twist`: a function that is shown each text before the CSMS.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count
from pathlib import Path
from typing import Any, TypeAlias

from websockets.asyncio.server import ServerConnection, serve
from websockets.frames import Opcode

from ocpp_core import Endpoint, Handlers, Session, Version, message_class, v16, v21, v201
from ocpp_core.errors import HandshakeError
from ocpp_core.websocket import accept

__all__ = ["ABORT", "SILENCE", "SLOWNESS", "TOKEN", "Fault", "Twist", "csms"]

ROOT = Path(__file__).parents[2]
TOKEN = "DEADBEEF"
"""The token that is accepted; all others are unknown."""

PRICE = 0.5  # for each event of a transaction
SLOWNESS = 0.6  # seconds


class Fault(StrEnum):
    """What a system may get wrong."""

    WRONG_CODE = "wrong-code"
    """It refuses payloads with the spelling of the other generation."""

    ANSWER_TO_RESULT = "answer-to-result"
    """It answers a result that answers nothing with a CALLERROR."""

    VIOLATION_ACCEPTED = "violation-accepted"
    """It takes unknown members in a StatusNotification."""

    INVALID_RESULT = "invalid-result"
    """Its result to a MeterValues has a member that does not exist."""

    SLOW = "slow"
    """It takes `SLOWNESS` to answer an Authorize."""

    HANG = "hang"
    """It says nothing more on a connection after a MeterValues with two values."""

    CRASH = "crash"
    """Its process ends when an action is called ``constructor``."""

    PINGS_IGNORED = "pings-ignored"
    """It sends no pongs."""

    BINARY_ANSWERED = "binary-answered"
    """It reads a binary message as text."""

    ID_REUSED = "transaction-id-reused"
    """1.6: each transaction gets the same id."""

    BOOKED_TWICE = "booked-twice"
    """1.6: a StartTransaction that is sent again begins another transaction."""

    SEQ_NO_IGNORED = "seq-no-ignored"
    """2.x: a TransactionEvent that is sent again is charged again."""


SILENCE, ABORT = "silence", "abort"
Twist: TypeAlias = Callable[[Any, str], Any]
"""Given the elements of a text (None if it is no JSON) and the text: what is answered in the place of the CSMS, as JSON,
or `SILENCE`, or `ABORT` for a connection that is cut; None leaves the text to the CSMS."""

MODULES: dict[Version, Any] = {Version.V16: v16, Version.V201: v201, Version.V21: v21}
OTHER_SPELLING = {
    "FormationViolation": "FormatViolation",
    "FormatViolation": "FormationViolation",
    "OccurenceConstraintViolation": "OccurrenceConstraintViolation",
    "OccurrenceConstraintViolation": "OccurenceConstraintViolation",
}


class Books:
    """The transactions of all stations."""

    def __init__(self, fault: Fault | None) -> None:
        self.fault = fault
        self.ids = count(1)
        self.starts: dict[Any, int] = {}
        self.events: dict[str, list[int]] = {}

    def start(self, station: str, request: v16.StartTransactionRequest) -> int:
        """The id of a transaction of 1.6: the same for a request that is sent again."""
        if self.fault is Fault.ID_REUSED:
            return 1
        key = (station, request.connector_id, request.id_tag, request.meter_start, request.timestamp)
        if self.fault is Fault.BOOKED_TWICE or key not in self.starts:
            self.starts[key] = next(self.ids)
        return self.starts[key]

    def cost(self, request: Any) -> float:
        """What a transaction of 2.x costs so far: by events, each of which counts once."""
        events = self.events.setdefault(request.transaction_info.transaction_id, [])
        if self.fault is Fault.SEQ_NO_IGNORED or request.seq_no not in events:
            events.append(request.seq_no)
        return PRICE * len(events)


class Station(Endpoint):
    """The CSMS' end of one connection."""

    books: Books


async def respond(station: Station, request: Any) -> Any:
    """The answer to a call."""
    v, now = MODULES[station.session.version], datetime.now(UTC)
    match request.ACTION:
        case "BootNotification":
            return v.BootNotificationResponse(status="Accepted", current_time=now, interval=300)
        case "Heartbeat":
            return v.HeartbeatResponse(current_time=now)
        case "Authorize":
            if station.books.fault is Fault.SLOW:
                await asyncio.sleep(SLOWNESS)
            if v is v16:
                return v16.AuthorizeResponse(id_tag_info=tag_info(request.id_tag))
            return v.AuthorizeResponse(id_token_info=token_info(v, request.id_token))
        case "StartTransaction":
            number = station.books.start(station.identity, request)
            return v16.StartTransactionResponse(id_tag_info=tag_info(request.id_tag), transaction_id=number)
        case "TransactionEvent":
            info = None if request.id_token is None else token_info(v, request.id_token)
            cost = station.books.cost(request)
            return v.TransactionEventResponse(
                id_token_info=info, total_cost=cost if request.event_type == "Ended" else None
            )
    return request.RESPONSE()


def known(token: str) -> str:
    return "Accepted" if token.upper() == TOKEN else "Invalid"


def tag_info(tag: str) -> v16.IdTagInfo:
    return v16.IdTagInfo(status=v16.AuthorizationStatus(known(tag)))


def token_info(v: Any, token: Any) -> Any:
    return v.IdTokenInfoType(status=known(token.id_token))


handlers = Handlers[Station]()
for version, own in {
    Version.V16: ["StartTransaction", "StopTransaction"],
    Version.V201: ["TransactionEvent"],
    Version.V21: ["TransactionEvent"],
}.items():
    for name in ["Authorize", "BootNotification", "Heartbeat", "MeterValues", "StatusNotification", *own]:
        handlers.on(message_class(version, name))(respond)


class Wire:
    """A connection on which a fault is planted."""

    def __init__(
        self, connection: ServerConnection, version: Version, fault: Fault | None, twist: Twist | None
    ) -> None:
        self.connection, self.version, self.fault, self.twist = connection, version, fault, twist
        self.asked: dict[Any, str] = {}
        self.hangs = False
        if fault is Fault.PINGS_IGNORED:
            whole = connection.protocol.send_frame

            def send_frame(frame: Any) -> None:
                if frame.opcode is not Opcode.PONG:
                    whole(frame)

            connection.protocol.send_frame = send_frame

    async def recv(self) -> str | bytes:
        """The next text."""
        while True:
            data = await self.connection.recv()
            if isinstance(data, bytes) and self.fault is not Fault.BINARY_ANSWERED:
                await self.connection.close(1003)
                continue
            text = data if isinstance(data, str) else data.decode(errors="replace")
            found = await self._heard(text)
            if found is not None and not self.hangs:
                return found

    async def _heard(self, text: str) -> str | None:
        """What a text is taken for; None if it is dropped."""
        elements = _elements(text)
        twisted = None if self.twist is None else self.twist(elements, text)
        if twisted is None:
            return await self._with_fault(elements, text)
        if twisted == ABORT:
            self.connection.transport.abort()
        elif twisted != SILENCE:
            await self.connection.send(json.dumps(twisted))
        return None

    async def _with_fault(self, elements: Any, text: str) -> str | None:
        """What a text is taken for because of the fault."""
        match elements:
            case [2, _, "constructor", *_] if self.fault is Fault.CRASH:
                os._exit(1)
            case [2, str(message_id), str(action), dict(payload)]:
                self.asked[message_id] = action
                if self.fault is Fault.VIOLATION_ACCEPTED and action == "StatusNotification":
                    known = MODULES[self.version].StatusNotificationRequest.__attrs_attrs__
                    names = {re.sub("_.", lambda found: found[0][1].upper(), each.name) for each in known}
                    return json.dumps([2, message_id, action, {n: v for n, v in payload.items() if n in names}])
                values = payload.get("meterValue")
                if self.fault is Fault.HANG and action == "MeterValues" and isinstance(values, list):
                    self.hangs = len(values) == 2
            case [3, str(message_id), *_] if self.fault is Fault.ANSWER_TO_RESULT:
                if message_id not in self.asked:
                    await self.connection.send(json.dumps([4, message_id, "ProtocolError", "not asked", {}]))
                    return None
        return text

    async def send(self, text: str) -> None:
        """Sends a text."""
        elements = json.loads(text)
        if elements[0] == 4 and self.fault is Fault.WRONG_CODE:
            elements[2] = OTHER_SPELLING.get(elements[2], elements[2])
        if elements[0] == 3 and self.fault is Fault.INVALID_RESULT and self.asked.get(elements[1]) == "MeterValues":
            elements[2]["status"] = "Accepted"
        if elements[0] == 2:
            self.asked[elements[1]] = ""
        await self.connection.send(json.dumps(elements))


def _elements(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


@asynccontextmanager
async def csms(fault: Fault | None = None, twist: Twist | None = None) -> AsyncIterator[str]:
    """Serves a CSMS, and gives the URL to which an identity is added."""
    if fault is Fault.CRASH:
        async with _elsewhere(fault) as url:
            yield url
        return
    async with _serving(fault, 0, twist) as port:
        yield f"ws://127.0.0.1:{port}"


@asynccontextmanager
async def _serving(fault: Fault | None, port: int, twist: Twist | None = None) -> AsyncIterator[int]:
    books = Books(fault)

    async def station(connection: ServerConnection) -> None:
        accepted = connection.accepted
        if accepted.version is None:
            return
        wire = Wire(connection, accepted.version, fault, twist)
        end = Station(Session(accepted.version, "csms"), wire, handlers, identity=accepted.identity)
        end.books = books
        await end.run()

    def admit(connection: ServerConnection, request: Any) -> Any:
        try:
            connection.accepted = accept(request.path, request.headers, list(MODULES))
        except HandshakeError as error:
            return connection.respond(error.status, f"{error}\n")

    def select(connection: ServerConnection, _: Any) -> Any:
        return connection.accepted.subprotocol

    async with serve(
        station, "127.0.0.1", port, process_request=admit, select_subprotocol=select, ping_interval=None
    ) as server:
        yield server.sockets[0].getsockname()[1]


@asynccontextmanager
async def _elsewhere(fault: Fault) -> AsyncIterator[str]:
    """The same in a process of its own."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.probe.systems", "--fault", fault, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout is not None
        yield (await process.stdout.readline()).decode().strip()
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def main() -> None:
    """Serves until it is stopped, and prints its URL."""
    parser = argparse.ArgumentParser(description="A CSMS with a fault.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--fault", type=Fault, default=None, choices=list(Fault))
    options = parser.parse_args()
    async with _serving(options.fault, options.port) as port:
        sys.stdout.write(f"ws://127.0.0.1:{port}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
