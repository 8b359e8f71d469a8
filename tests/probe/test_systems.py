"""The systems that are probed do what they say, with each fault and without."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Coroutine
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake
from websockets.typing import Subprotocol

from tests.probe.systems import Fault, csms

START = {"connectorId": 1, "idTag": "DEADBEEF", "meterStart": 0, "timestamp": "2026-03-01T08:00:00Z"}
STATUS = {"connectorId": 1, "errorCode": "NoError", "status": "Available"}
READING = {"timestamp": "2026-03-01T08:00:00Z", "sampledValue": [{"value": "1"}]}
READINGS = {"connectorId": 1, "meterValue": [READING, READING]}
EVENT = {
    "eventType": "Ended",
    "timestamp": "2026-03-01T08:00:00Z",
    "triggerReason": "Trigger",
    "seqNo": 0,
    "transactionInfo": {"transactionId": "t"},
}
AGAIN = {**START, "timestamp": "2026-03-01T09:00:00Z"}

BY_FAULT: dict[Fault | None, tuple[str, list[Any], Any]] = {
    Fault.WRONG_CODE: ("1.6", [[2, "1", "Heartbeat", {"x": 1}]], [4, "1", "FormatViolation"]),
    Fault.ANSWER_TO_RESULT: ("1.6", [[3, "1", {}]], [4, "1", "ProtocolError"]),
    Fault.VIOLATION_ACCEPTED: ("1.6", [[2, "1", "StatusNotification", STATUS | {"x": 1}]], [3, "1", {}]),
    Fault.INVALID_RESULT: ("1.6", [[2, "1", "MeterValues", READINGS]], [3, "1", {"status": "Accepted"}]),
    Fault.ID_REUSED: (
        "1.6",
        [[2, "1", "StartTransaction", START], [2, "2", "StartTransaction", AGAIN]],
        [3, "2", {"idTagInfo": {"status": "Accepted"}, "transactionId": 1}],
    ),
    Fault.BOOKED_TWICE: (
        "1.6",
        [[2, "1", "StartTransaction", START], [2, "2", "StartTransaction", START]],
        [3, "2", {"idTagInfo": {"status": "Accepted"}, "transactionId": 2}],
    ),
    Fault.SEQ_NO_IGNORED: (
        "2.0.1",
        [[2, "1", "TransactionEvent", EVENT], [2, "2", "TransactionEvent", EVENT]],
        [3, "2", {"totalCost": 1.0}],
    ),
}


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(test, 60))


async def said(fault: Fault | None, version: str, frames: list[Any]) -> Any:
    """The beginning of the last thing that is said before a Heartbeat is answered."""
    async with csms(fault) as url, connect(f"{url}/CS1", subprotocols=[Subprotocol(f"ocpp{version}")]) as station:
        last = None
        for frame in [*frames, [2, "fence", "Heartbeat", {}]]:
            await station.send(json.dumps(frame))
            if frame[0] == 2:
                while (heard := json.loads(await station.recv()))[1] not in (frame[1], "fence"):
                    last = heard
                last = last if frame[1] == "fence" else heard
        return last[:3] if last else None


@pytest.mark.parametrize("fault", BY_FAULT)
def test_a_fault_shows(fault: Fault | None) -> None:
    async def test() -> None:
        version, frames, wrong = BY_FAULT[fault]
        assert await said(fault, version, frames) == wrong
        right = await said(None, version, frames)
        assert right != wrong

    run(test())


def test_it_does_not_answer_pings() -> None:
    async def pong(fault: Fault | None) -> bool:
        async with csms(fault) as url, connect(f"{url}/CS1", subprotocols=[Subprotocol("ocpp1.6")]) as station:
            waiter = await station.ping("x")
            await station.send('[2,"1","Heartbeat",{}]')
            await station.recv()  # by now the pong would be there
            return waiter.done()

    async def test() -> None:
        assert await pong(None)
        assert not await pong(Fault.PINGS_IGNORED)

    run(test())


def test_it_answers_binary_messages() -> None:
    async def answered(fault: Fault | None) -> bool:
        async with csms(fault) as url, connect(f"{url}/CS1", subprotocols=[Subprotocol("ocpp1.6")]) as station:
            await station.send(b'[2,"1","Heartbeat",{}]')
            try:
                await station.recv()
            except ConnectionClosed as closed:
                assert closed.rcvd
                assert closed.rcvd.code == 1003
                return False
            return True

    async def test() -> None:
        assert await answered(Fault.BINARY_ANSWERED)
        assert not await answered(None)

    run(test())


def test_it_hangs() -> None:
    async def test() -> None:
        async with (
            csms(Fault.HANG) as url,
            connect(f"{url}/CS1", subprotocols=[Subprotocol("ocpp1.6")]) as one,
            connect(f"{url}/CS2", subprotocols=[Subprotocol("ocpp1.6")]) as other,
        ):
            await one.send(json.dumps([2, "1", "MeterValues", READINGS]))
            await one.send('[2,"2","Heartbeat",{}]')
            await other.send('[2,"1","Heartbeat",{}]')
            await other.recv()
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(one.recv(), 0.2)

    run(test())


def test_its_process_ends() -> None:
    async def test() -> None:
        async with csms(Fault.CRASH) as url:
            async with connect(f"{url}/CS1", subprotocols=[Subprotocol("ocpp1.6")]) as station:
                await station.send('[2,"1","Heartbeat",{}]')
                await station.recv()
                await station.send('[2,"2","constructor",{}]')
                with pytest.raises(ConnectionClosed):
                    await station.recv()
            with pytest.raises((OSError, InvalidHandshake)):  # which of them depends on how far it is
                await connect(f"{url}/CS1")

    run(test())
