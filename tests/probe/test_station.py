"""The probe as a CSMS: whom it lets in, and which connection of a station it uses."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from ocpp_core.probe._link import NotConnectedError
from ocpp_core.probe._peer import Peer, Timing
from ocpp_core.probe._record import Record
from ocpp_core.probe._station import StationTarget
from ocpp_core.versions import Role, Version

BOOT = '[2,"b","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'


@asynccontextmanager
async def listening(**given: Any) -> AsyncIterator[StationTarget]:
    target = StationTarget(version=Version.V16, port=0, **given)
    await target.start()
    try:
        yield target
    finally:
        await target.stop()


def station(target: StationTarget, path: str = "/CP1", **given: Any) -> Any:
    given.setdefault("subprotocols", ["ocpp1.6"])
    return connect(f"ws://127.0.0.1:{target.port}{path}", proxy=None, **given)


def run(test: Callable[[], Coroutine[Any, Any, None]]) -> None:
    async def limited() -> None:
        async with asyncio.timeout(60):
            await test()

    asyncio.run(limited())


def peer_of(target: StationTarget, link: Any) -> Peer:
    return Peer(link, target.version, Role.CSMS, station=target.identity, record=Record(), timing=Timing(timeout=20))


async def code_of(connection: ClientConnection) -> int | None:
    """The code with which the probe closes a connection."""
    with pytest.raises(ConnectionClosed) as closed:
        await connection.recv()
    return closed.value.rcvd.code if closed.value.rcvd is not None else None


def test_the_first_station_is_the_one() -> None:
    async def test() -> None:
        async with listening() as target, station(target, "/ocpp/RDAM%20123"):
            await target.link()
            assert target.identity == "RDAM 123"
            with pytest.raises(InvalidStatus) as refused:
                await station(target, "/ocpp/CP2").__aenter__()
            assert refused.value.response.status_code == 404
            assert [each.status for each in target.openings] == [101, 404]

    run(test)


def test_a_password_is_looked_at_and_not_asked_for() -> None:
    async def test() -> None:
        async with listening(password=b"right") as target, station(target) as connection:
            assert connection.subprotocol == "ocpp1.6"
            assert [each.status for each in target.openings] == [101]

    run(test)


def test_handshakes_can_be_refused_for_a_while() -> None:
    async def test() -> None:
        async with listening() as target:
            target.refusals = 1
            with pytest.raises(InvalidStatus):
                await station(target).__aenter__()
            async with station(target):
                await target.link()
            assert [each.status for each in target.openings] == [503, 101]

    run(test)


def test_a_station_of_another_version_is_closed() -> None:
    async def test() -> None:
        async with listening(patience=0.1) as target:
            async with station(target, subprotocols=["ocpp9.9"]) as connection:
                assert connection.subprotocol is None
                assert await code_of(connection) == 1002
            with pytest.raises(NotConnectedError, match="did not offer ocpp1.6"):
                await target.link()

    run(test)


def test_nobody_comes() -> None:
    async def test() -> None:
        async with listening(patience=0.05) as target:
            with pytest.raises(NotConnectedError, match="nobody has asked"):
                await target.link()

    run(test)


@pytest.mark.parametrize(
    "text", [b"", b"\x16\x03\x01\x02\x00", b"GET / HTTP/1.1\r\n", b"GET /CP1 HTTP/1.1\r\n\r\n", b"A" * 100_000]
)
def test_what_is_no_opening_request_is_closed(text: bytes) -> None:
    async def test() -> None:
        async with listening(patience=20) as target:
            reader, writer = await asyncio.open_connection("127.0.0.1", target.port)
            writer.write(text)
            writer.write_eof()
            try:
                assert b" 101 " not in await reader.read()
            except ConnectionError:
                pass
            writer.close()
            async with station(target):  # and the next one is let in
                assert (await target.link()).ended is None

    run(test)


def test_the_port_is_taken() -> None:
    async def test() -> None:
        async with listening() as target:
            with pytest.raises(NotConnectedError, match="cannot listen"):
                await StationTarget(version=Version.V16, port=target.port).start()

    run(test)


def test_the_newest_open_connection_is_used() -> None:
    async def test() -> None:
        async with listening() as target, station(target) as older, station(target) as newer:
            peer = peer_of(target, await target.link())
            await newer.send(BOOT)
            assert json.loads(await newer.recv())[2]["status"] == "Accepted"
            assert await code_of(older) == 1001
            await peer.close()

    run(test)


def test_a_connection_that_has_ended_is_not_used() -> None:
    async def test() -> None:
        async with listening() as target:
            async with station(target):
                pass
            async with station(target) as connection:
                peer = peer_of(target, await target.link())
                task = asyncio.create_task(_answers(connection))
                assert await peer.fence()
                task.cancel()
                await peer.close()

    run(test)


async def _answers(connection: ClientConnection) -> None:
    async for text in connection:
        _, message_id, action, payload = json.loads(text)
        assert (action, payload) == ("GetConfiguration", {"key": ["HeartbeatInterval"]})
        await connection.send(json.dumps([3, message_id, {"unknownKey": payload["key"]}]))


def test_a_station_that_boots_is_accepted_and_one_that_does_not_is_taken_as_it_is() -> None:
    async def test() -> None:
        async with listening(greeting=20) as target:
            async with station(target) as connection:
                peer = peer_of(target, await target.link())
                await connection.send(BOOT)
                await target.greet(peer)
                assert [call.action for call in peer.calls] == ["BootNotification"]
                await peer.close()
            async with station(target):
                peer = peer_of(target, await target.link())
                await target.greet(peer)  # which does not wait for 20 seconds
                assert (peer.calls, peer.after) == ([], "boot")
                await peer.close()

    run(test)
