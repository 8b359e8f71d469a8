"""The example for AWS Lambda, behind a gateway that does what API Gateway does, spoken to by the ocpp package."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import ocpp.v16
import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from ocpp_core.websocket import basic_auth
from tests.examples.test_endpoints import Station16, example, now, run

__all__ = ["example"]  # a fixture

RIGHT = {"Authorization": basic_auth("CS002", "correct horse staple")}


@asynccontextmanager
async def gateway(module: Any) -> AsyncIterator[str]:
    """Its URL. Each event and each item of the table passes as JSON, as it would to another process."""
    sending: dict[str, asyncio.Queue[str]] = {}

    def invoke(connection: Any, route: str, **event: Any) -> dict[str, Any]:
        name = f"{id(connection):x}"
        event |= {"requestContext": {"connectionId": name, "routeKey": route}}
        done = module.handler(json.loads(json.dumps(event)), lambda to, text: sending[to].put_nowait(text))
        module.TABLE = json.loads(json.dumps(module.TABLE))
        return json.loads(json.dumps(done))  # type: ignore[no-any-return]  # a dict

    def opens(connection: ServerConnection, request: Any) -> Any:
        done = invoke(connection, "$connect", headers=dict(request.headers.raw_items()))
        connection.username = done.get("headers", {}).get("Sec-WebSocket-Protocol", "")
        return None if done["statusCode"] == 200 else connection.respond(done["statusCode"], "")

    async def passes(connection: ServerConnection) -> None:
        texts = sending[f"{id(connection):x}"] = asyncio.Queue()
        async with asyncio.TaskGroup() as group:

            async def send() -> None:
                while True:
                    await connection.send(await texts.get())

            sender = group.create_task(send())
            async for text in connection:
                assert invoke(connection, "$default", body=text) == {"statusCode": 200}
            sender.cancel()
        invoke(connection, "$disconnect")

    def select(connection: ServerConnection, _: Any) -> Any:
        return connection.username or None

    async with serve(passes, "127.0.0.1", 0, process_request=opens, select_subprotocol=select) as server:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/prod"


def dial(url: str, version: str = "1.6", **headers: str) -> connect:
    protocols = [Subprotocol(f"ocpp{version}")]
    return connect(url, subprotocols=protocols, additional_headers=headers, proxy=None)


def test_a_station_of_the_ocpp_package(example: Any) -> None:
    module = example("csms_lambda")

    async def test() -> None:
        async with gateway(module) as url, dial(url, **RIGHT) as connection:
            it = Station16(connection)
            listening = asyncio.create_task(it.start())
            call = ocpp.v16.call
            assert (await it.call(call.BootNotification("Solo", "Example"), suppress=False)).status == "Accepted"
            await it.asked.wait()  # and the answer finds the session that asked
            start = await it.call(call.StartTransaction(1, "deadbeef", 0, now()), suppress=False)
            assert start.id_tag_info == {"status": "Accepted"}
            [stored] = module.TABLE.values()
            assert stored["session"]["registration"] == "Accepted"
            assert stored["session"]["sent"] is None
            listening.cancel()
            await asyncio.wait({listening})
        assert not module.TABLE  # the server waits until all of its connections have ended

    run(test())


@pytest.mark.parametrize(
    ("version", "headers", "status"),
    [
        ("1.6", {}, 401),
        ("1.6", {"Authorization": basic_auth("CS002", "incorrect")}, 401),
        ("1.6", {"Authorization": basic_auth("CS001", "")}, 401),
        ("1.5", RIGHT, 400),
    ],
)
def test_who_is_not_let_in(example: Any, version: str, headers: dict[str, str], status: int) -> None:
    module = example("csms_lambda")

    async def test() -> None:
        async with gateway(module) as url:
            with pytest.raises(InvalidStatus) as caught:
                await dial(url, version, **headers)
            assert caught.value.response.status_code == status
            assert not module.TABLE

    run(test())
