"""Both sides of the guide, docs/migrate-from-ocpp.md: what stands left with ``ocpp`` and right with this library."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import pytest
import websockets

from ocpp_core.migrate import counterpart
from tests.migrate.test_names import VERSIONS, classes
from tests.test_docs import ROOT, blocks

PAGE = ROOT / "docs" / "migrate-from-ocpp.md"


def side(language: str) -> dict[str, Any]:
    """What the blocks of one side define."""
    names: dict[str, Any] = {"__name__": language}
    exec(compile("\n".join(blocks(PAGE, language)), language, "exec", dont_inherit=True), names)
    return names


@pytest.fixture(params=["py", "python"], ids=["theirs", "ours"])
def code(request: pytest.FixtureRequest) -> dict[str, Any]:
    return side(request.param)


class Peer:
    """The connection of a station that is driven by a test: it answers calls, and says what it is answered."""

    def __init__(
        self, *texts: str, reply: Callable[[str], str | None] = lambda _: '[3,"?",{"status":"Accepted"}]'
    ) -> None:
        self.incoming: asyncio.Queue[str | None] = asyncio.Queue()
        for text in texts:
            self.incoming.put_nowait(text)
        self.reply = reply
        self.sent: list[Any] = []
        self.texts: list[str] = []
        self.went_on = asyncio.Event()

    async def recv(self) -> str:
        text = await self.incoming.get()
        if text is None:
            raise ConnectionError("closed")
        return text

    async def send(self, text: str) -> None:
        frame = json.loads(text)
        self.sent.append(frame)
        self.texts.append(text)
        self.went_on.set()
        if frame[0] == 2 and (answer := self.reply(frame[2])) is not None:
            self.incoming.put_nowait(answer.replace("?", frame[1]))

    async def sends(self, number: int) -> list[Any]:
        """What was sent, as soon as it is so much."""
        async with asyncio.timeout(5):
            while len(self.sent) < number:
                self.went_on.clear()
                await self.went_on.wait()
        return self.sent

    def close(self) -> None:
        self.incoming.put_nowait(None)


class Request:
    """The opening request of a WebSocket, as websockets has it."""

    path = "/CS001"
    headers = {"Sec-WebSocket-Protocol": "ocpp1.6"}  # noqa: RUF012  # nobody changes it


BOOT = '[2,"1","BootNotification",{"chargePointVendor":"Example","chargePointModel":"Solo"}]'
METER = '[2,"2","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2025-01-01T00:00:00Z","sampledValue":[{"value":"7"}]}]}]'


async def connected(code: dict[str, Any], peer: Peer, number: int) -> list[Any]:
    """What one side of the guide sends to a station."""
    peer.request = Request  # type: ignore[attr-defined]
    task = asyncio.create_task(code["connected"](peer))
    try:
        return await peer.sends(number)
    finally:
        peer.close()
        await asyncio.wait({task})
        if task.exception() is not None:  # theirs ends with it, and ours does not
            assert isinstance(task.exception(), ConnectionError)
            assert "ocpp_core" not in code["ChargePoint"].__module__


def test_handlers(code: dict[str, Any]) -> None:
    async def run() -> None:
        peer = Peer(BOOT)
        sent = await connected(code, peer, 2)
        sent[0][2].pop("currentTime")
        assert sent[0] == [3, "1", {"interval": 300, "status": "Accepted"}]
        assert sent[1][0] == 2
        assert sent[1][2:] == ["Reset", {"type": "Soft"}]

    asyncio.run(run())


def test_objects_errors_and_tolerance(code: dict[str, Any]) -> None:
    transfer = '[2,"3","DataTransfer",{"vendorId":"Other"}]'
    status = '[2,"4","StatusNotification",{"connectorId":1,"errorCode":"NoError","status":"AVAILABLE"}]'

    async def run() -> None:
        peer = Peer(BOOT)
        await connected_after_boot(peer)
        assert code["readings"] == [(1, "7")]
        assert code["outcomes"] == ["Accepted"]
        answers = {frame[1]: frame for frame in peer.sent}
        assert answers["2"] == [3, "2", {}]
        assert answers["3"] == [4, "3", "NotSupported", "no such vendor", {"vendor": "Other"}]
        assert answers["4"] == [3, "4", {}]

    async def connected_after_boot(peer: Peer) -> None:
        first = asyncio.create_task(connected(code, peer, 5))
        await peer.sends(2)
        await asyncio.sleep(0.02)  # until the answer to Reset is there
        for text in (METER, transfer, status):
            peer.incoming.put_nowait(text)
        await first

    asyncio.run(run())


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ('[3,"?",{"status":"Accepted"}]', "Accepted"),
        ('[3,"?",{"status":"Rejected"}]', "Rejected"),
        ('[4,"?","SecurityError","no",{}]', "SecurityError"),
        (None, "no answer"),
    ],
)
def test_calls(code: dict[str, Any], answer: str | None, outcome: str) -> None:
    async def run() -> None:
        peer = Peer(reply=lambda _: answer)
        if "Station" in code:
            station = code["Station"]("CS001", peer, response_timeout=0.05)
            runner = asyncio.create_task(station.start())
        else:
            station = code["Endpoint"](code["Session"]("1.6", "csms", timeout=0.05, registration="Accepted"), peer)
            runner = asyncio.create_task(station.run())
        assert await code["reset"](station) == outcome
        runner.cancel()
        await asyncio.wait({runner})

    asyncio.run(run())


def test_message_ids(code: dict[str, Any]) -> None:
    async def run() -> None:
        peer = Peer('[2,"17","DataTransfer",{"vendorId":"Example"}]')
        async with asyncio.timeout(5):
            assert await code["ids"](peer) == ["17"]
        assert [2, "id-1", "Reset", {"type": "Soft"}] in peer.sent

    asyncio.run(run())


def test_messages(code: dict[str, Any]) -> None:
    assert code["vendor"](BOOT) == "Example"
    assert code["reset_frame"]() == '[2,"1","Reset",{"type":"Soft"}]'
    assert code["heartbeat_answer"]('[2,"9","Heartbeat",{}]') == '[3,"9",{"currentTime":"2025-01-01T00:00:00Z"}]'


def test_without_a_loop(code: dict[str, Any]) -> None:
    posted: list[str] = []
    code["on_message"]('[2,"3","DataTransfer",{"vendorId":"Example"}]', posted.append)
    assert posted == ['[3,"3",{"status":"Accepted"}]']


def test_a_relay(code: dict[str, Any]) -> None:
    async def run() -> None:
        peer = Peer(BOOT)
        passed: list[str] = []
        task = asyncio.create_task(code["relay"](peer, passed))
        await peer.sends(2)
        peer.close()
        await asyncio.wait({task})
        assert not task.cancelled()
        assert isinstance(task.exception(), ConnectionError | None)
        assert passed[0] == BOOT
        assert [text for text in passed if text in peer.texts] == peer.texts

    asyncio.run(run())


def test_with_a_real_socket(code: dict[str, Any]) -> None:
    async def run() -> None:
        async with (
            asyncio.timeout(10),
            websockets.serve(code["connected"], "127.0.0.1", 0, subprotocols=["ocpp1.6"]) as server,  # type: ignore[list-item]
        ):
            port = server.sockets[0].getsockname()[1]
            uri = f"ws://127.0.0.1:{port}/CS001"
            async with websockets.connect(uri, subprotocols=["ocpp1.6"]) as socket:  # type: ignore[list-item]
                await socket.send(BOOT)
                assert json.loads(await socket.recv())[2]["status"] == "Accepted"
                assert json.loads(await socket.recv())[2] == "Reset"

    asyncio.run(run())


def test_the_tables_have_every_name_that_follows_no_rule() -> None:
    """A class of another name, a member that is not ours in upper case, and a name without a counterpart."""
    text = PAGE.read_text("utf-8")
    missing = []
    for version in VERSIONS:
        for path, theirs in [*classes(f"ocpp.{version}.datatypes"), *classes(f"ocpp.{version}.enums")]:
            name = theirs.__name__
            if name.endswith(("VariableName", "ComponentName", "InstanceName")) or name == "Action":
                continue
            found = counterpart(path)
            assert found is not None
            if found.ours is None or found.ours.rpartition(".")[2] != name:
                missing += [name] if f"`{name}`" not in text else []
            for member in getattr(theirs, "__members__", {}):
                ours = counterpart(f"{path}.{member}")
                assert ours is not None
                if (
                    ours.ours is not None
                    and ours.ours.rpartition(".")[2] != member.upper()
                    and f"{member}`" not in text
                ):
                    missing.append(f"{name}.{member}")
                if (
                    ours.ours is None
                    and found.ours is not None
                    and f"`{member}`" not in text
                    and name != "ConfigurationKey"
                ):
                    missing.append(f"{name}.{member}")
    assert missing == []
