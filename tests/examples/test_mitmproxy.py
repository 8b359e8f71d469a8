"""The addon in a real mitmdump, between a station and a CSMS of the ocpp package."""

from __future__ import annotations

import asyncio
import shutil
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mitmproxy", reason="mitmproxy pins versions of many packages: nox -s mitmproxy has it alone")

import ocpp.v16
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.examples.test_endpoints import EXAMPLES, Csms16, dial, run, station


@asynccontextmanager
async def between(port: int) -> AsyncIterator[tuple[str, Any]]:
    """The URL of a mitmdump before a CSMS, and its process."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        own = free.getsockname()[1]
    mitmdump = shutil.which("mitmdump", path=str(Path(sys.executable).parent))
    assert mitmdump is not None
    mode, addon = f"reverse:http://127.0.0.1:{port}@{own}", str(EXAMPLES / "mitmproxy_judge.py")
    process = await asyncio.create_subprocess_exec(
        mitmdump, "--mode", mode, "-s", addon, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        assert process.stdout is not None
        while b"listening" not in await process.stdout.readline():
            pass
        yield f"ws://127.0.0.1:{own}/ocpp", process
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


def test_it_judges_and_alters_nothing() -> None:
    async def test() -> None:
        got: list[str | bytes] = []

        async def serve_station(connection: ServerConnection) -> None:
            it = Csms16(connection)
            original = connection.recv

            async def recv() -> str | bytes:
                got.append(await original())
                return got[-1]

            connection.recv = recv
            with pytest.raises(ConnectionClosed):
                await it.start()

        odd = '[2 , "1","Heartbeat",{"\\u0065xtra":1.0}]'  # wrong, and written in a way of its own
        async with (
            serve(serve_station, "127.0.0.1", 0, subprotocols=[Subprotocol("ocpp1.6")]) as server,
            between(server.sockets[0].getsockname()[1]) as (url, process),
        ):
            async with station(url, "1.6") as it:
                boot = ocpp.v16.call.BootNotification("Solo", "Example")
                assert (await it.call(boot, suppress=False)).status == "Accepted"
            async with dial(url, "1.6") as connection:
                await connection.send(odd)
                await connection.recv()
            assert got[-1] == odd
            process.terminate()
            output = (await process.stdout.read()).decode()
        assert "CS001: the charging-station is wrong: $: there is a member that the schema does not know" in output
        assert output.count("is wrong") == 1
        assert "Traceback" not in output

    run(test())
