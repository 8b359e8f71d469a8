"""What stands between a station and its CSMS alters nothing: both are of another make, and get what the other sent."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import ocpp.v16
import pytest
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from ocpp_core.websocket import basic_auth
from tests.examples.test_endpoints import Csms16, dial, run, started, station

ODD = '[2 , "1","Heartbeat",{"\\u0065xtra":1.0}]'  # wrong, and written in a way of its own


@asynccontextmanager
async def proxied(serve_station: Any, **options: Any) -> AsyncIterator[tuple[str, Any]]:
    """The URL of the proxy before a CSMS, and its process."""
    protocols = [Subprotocol("ocpp1.6")]
    async with serve(serve_station, "127.0.0.1", 0, subprotocols=protocols, **options) as server:
        port = server.sockets[0].getsockname()[1]
        async with started("proxy.py", f"ws://127.0.0.1:{port}/ocpp", "--port", "0") as process:
            line = (await process.stdout.readline()).decode()
            [proxy] = re.findall(r"listening on port (\d+)", line)
            yield f"ws://127.0.0.1:{proxy}/cpms", process


def test_a_station_and_a_csms_of_the_ocpp_package() -> None:
    async def test() -> None:
        both = asyncio.Queue[Csms16]()

        async def serve_station(connection: ServerConnection) -> None:
            assert connection.request is not None
            assert connection.request.path == "/ocpp/CS001"
            it = Csms16(connection)
            both.put_nowait(it)
            with pytest.raises(ConnectionClosed):
                await it.start()

        async with proxied(serve_station) as (url, process):
            async with station(url, "1.6") as it:
                call = ocpp.v16.call
                assert (await it.call(call.BootNotification("Solo", "Example"), suppress=False)).status == "Accepted"
                csms = await both.get()
                answer = await csms.call(call.GetConfiguration(["HeartbeatInterval"]), suppress=False)
                assert answer.unknown_key == ["HeartbeatInterval"]
            process.terminate()
            assert await process.stdout.read() == b""

    run(test())


def test_it_says_who_is_wrong_and_alters_nothing() -> None:
    async def test() -> None:
        got = asyncio.Queue[str | bytes]()

        async def serve_station(connection: ServerConnection) -> None:
            got.put_nowait(await connection.recv())
            await connection.send('[3,"1",{}]')
            await connection.close()

        async with proxied(serve_station) as (url, process), dial(url, "1.6") as connection:
            await connection.send(ODD)
            assert await got.get() == ODD
            assert await connection.recv() == '[3,"1",{}]'
            with pytest.raises(ConnectionClosed):
                await connection.recv()
            lines = [(await process.stdout.readline()).decode() for _ in range(2)]
            assert lines[0].startswith("CS001: the charging-station is wrong: ")
            assert lines[1].startswith("CS001: the csms is wrong: ")
            assert "currentTime" in lines[1]

    run(test())


def test_what_the_csms_refuses_is_refused() -> None:
    async def test() -> None:
        def check(connection: ServerConnection, request: Any) -> Any:
            right = request.headers.get("Authorization") == basic_auth("CS001", "correct horse")
            return None if right else connection.respond(401, "")

        async def serve_station(connection: ServerConnection) -> None:
            await connection.wait_closed()

        async with proxied(serve_station, process_request=check) as (url, _):
            with pytest.raises(InvalidStatus) as caught:
                await dial(url, "1.6")
            assert caught.value.response.status_code == 401
            headers = {"Authorization": basic_auth("CS001", "correct horse")}
            async with dial(url, "1.6", additional_headers=headers) as connection:
                assert connection.subprotocol == "ocpp1.6"

    run(test())
