"""The probe's end of a connection holds out against whatever a system sends."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from io import StringIO
from typing import Any

import pytest
from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from ocpp_core.probe import Outcome, Phase, Record, Recorded, StationTarget
from ocpp_core.probe._link import Address, dial
from ocpp_core.probe._peer import _FLOOD, _MOST_CALLS, Peer, Timing
from ocpp_core.versions import Role, Version
from tests.probe.helpers import found, probed

Says = Callable[[ServerConnection, list[Any]], Awaitable[None]]


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(test, 60))


@asynccontextmanager
async def peer_of(says: Says) -> AsyncIterator[Peer]:
    """A probe that is connected to a system which does what it likes about each text."""

    async def handle(connection: ServerConnection) -> None:
        async for text in connection:
            await says(connection, json.loads(text))

    async with serve(handle, "127.0.0.1", 0, subprotocols=[Subprotocol("ocpp1.6")], max_size=None) as server:
        port = server.sockets[0].getsockname()[1]
        link = await dial(Address(f"ws://127.0.0.1:{port}/CS1"), subprotocols=["ocpp1.6"])
        timing = Timing(timeout=3.0, grace=0.05)
        peer = Peer(link, Version.V16, Role.CHARGING_STATION, station="CS1", record=Record(), timing=timing)
        try:
            yield peer
        finally:
            await peer.close()


def answer(elements: list[Any]) -> str:
    return json.dumps([3, elements[1], {"currentTime": "2026-01-01T00:00:00Z"}])


CALL = '[2,"{}","GetConfiguration",{{"key":["a"]}}]'


def test_of_very_many_calls_the_newest_are_kept_and_all_are_answered() -> None:
    replies: list[str] = []

    async def says(connection: ServerConnection, elements: list[Any]) -> None:
        if elements[0] == 2:
            for number in range(3 * _MOST_CALLS):
                await connection.send(CALL.format(number))
            await connection.send(answer(elements))
        else:
            replies.append(elements[1])

    async def test() -> None:
        async with peer_of(says) as peer:
            assert (await peer.call("Heartbeat", {})).answer is not None
            assert _MOST_CALLS <= len(peer.calls) <= 2 * _MOST_CALLS
            assert peer.calls[-1].message_id == str(3 * _MOST_CALLS - 1)
        assert 0 < len(replies) <= 3 * _MOST_CALLS

    run(test())


def test_long_calls_are_not_all_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ocpp_core.probe._peer._FLOOD", 100_000)
    long = json.dumps([2, "x", "DataTransfer", {"vendorId": "x", "data": "x" * 40_000}])

    async def says(connection: ServerConnection, elements: list[Any]) -> None:
        if elements[0] == 2:
            await connection.send(long)
            await connection.send(answer(elements))

    async def test() -> None:
        async with peer_of(says) as peer:
            for _ in range(5):
                assert (await peer.call("Heartbeat", {})).answer is not None
                assert 0 < sum(len(each.text) for each in peer.calls) <= 100_000

    run(test())


def test_what_a_system_says_in_return_for_one_text_is_bounded() -> None:
    noise = json.dumps([3, "x", {"x": "x" * 1_000_000}])

    async def says(connection: ServerConnection, elements: list[Any]) -> None:
        for _ in range(_FLOOD // len(noise) + 5 if elements[2] == "Authorize" else 0):
            await connection.send(noise)
        await connection.send(answer(elements))

    async def test() -> None:
        async with peer_of(says) as peer:
            flooded = await peer.exchange('[2,"1","Authorize",{"idTag":"x"}]', "1", due=False)
            assert not flooded.answers
            assert sum(len(each.text) for each in flooded.others) <= _FLOOD
            assert (await peer.exchange('[2,"2","Heartbeat",{}]', "2", due=True)).alive  # and then all is well again

    run(test())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "[" * 100_000,
        '[2,"1","GetConfiguration",{"key":' + "[" * 5_000 + "]" * 5_000 + "}]",
        "[3]",
        "[3,{}]",
        '[3,["fence"],{}]',
        "[2,1,2,3]",
        '[2,"\\ud800","Reset",{}]',
        '[9e99999,"1"]',
        "[4,null,null,null,null]",
        '[2,"1","__proto__",{}]',
        "\x00",
        '[2,"1","GetConfiguration",{"key":["' + "x" * 2_000_000 + '"]}]',
    ],
)
def test_no_text_of_a_system_breaks_the_reader(text: str) -> None:
    async def says(connection: ServerConnection, elements: list[Any]) -> None:
        if elements[0] == 2:
            await connection.send(text)
            await connection.send(answer(elements))

    async def test() -> None:
        async with peer_of(says) as peer:
            assert (await peer.call("Heartbeat", {})).answer is not None
            assert await peer.fence()

    run(test())


def test_a_result_to_an_unknown_action_is_heard() -> None:
    async def says(connection: ServerConnection, elements: list[Any]) -> None:
        await connection.send(json.dumps([3, elements[1], {}]))

    async def test() -> None:
        async with peer_of(says) as peer:
            heard = await peer.exchange('[2,"1","NoSuchAction",{}]', "1", action="NoSuchAction", due=True, brief=True)
            assert [each.payload for each in heard.answers] == [{}]

    run(test())


def test_a_brief_exchange_has_no_fence_behind_an_answer() -> None:
    heard: list[Any] = []

    async def says(connection: ServerConnection, elements: list[Any]) -> None:
        heard.append(elements[2])
        if elements[2] != "Authorize" or elements[3]:
            await connection.send(answer(elements))

    async def test() -> None:
        async with peer_of(says) as peer:
            found = await peer.exchange('[2,"1","Authorize",{"idTag":"x"}]', "1", due=True, brief=True)
            assert found.answer is not None
            assert heard == ["Authorize"]
            silent = await peer.exchange('[2,"2","Authorize",{}]', "2", due=True, brief=True, timeout=0.1)
            assert silent.alive
            assert silent.answer is None
            assert heard == ["Authorize", "Authorize", "Heartbeat"]

    run(test())


# -- the record


def test_the_record_keeps_the_newest_within_its_bounds() -> None:
    def text(number: int, length: int) -> Recorded:
        record = Record()
        return Recorded(record.clock(), "CS1", Version.V16, Role.CSMS, str(number) * length, 1)

    record = Record(keep=5, keep_characters=100)
    for number in range(8):
        record.add(text(number, 1), ours=False)
    assert [each.text for each in record] == ["3", "4", "5", "6", "7"]
    record.add(text(8, 99), ours=True)
    assert [each.text[0] for each in record] == ["7", "8"]
    record.add(text(9, 500), ours=True)
    assert [each.text[0] for each in record] == ["9"]
    assert (record.sent, record.received) == (2, 8)


def test_a_record_that_cannot_be_written_says_why_and_goes_on() -> None:
    class Full(StringIO):
        def write(self, _: str) -> int:
            raise OSError(28, "No space left on device")

    record = Record(out=Full())
    for _ in range(2):
        record.add(Recorded(record.clock(), "CS1", Version.V16, Role.CSMS, "[]", 1), ours=False)
    assert record.unwritten == "No space left on device"
    assert len(list(record)) == 2


# -- a text that comes back


@pytest.mark.parametrize(("kept", "outcomes"), [(True, {}), (False, {"text-kept": {Outcome.FAIL}})])
def test_a_station_has_to_repeat_a_text_as_it_was(kept: bool, outcomes: Any) -> None:
    async def station(url: str) -> None:
        async with connect(f"{url}/CS1", subprotocols=[Subprotocol("ocpp1.6")]) as csms:
            boot = {"chargePointVendor": "v", "chargePointModel": "m"}
            await csms.send(json.dumps([2, "1", "BootNotification", boot]))
            async for text in csms:
                match json.loads(text):
                    case [2, known, "GetConfiguration", payload]:
                        keys = (payload or {}).get("key", [])
                        keys = keys if kept else [key.replace("<", "&lt;") for key in keys]
                        await csms.send(json.dumps([3, known, {"unknownKey": keys}]))

    async def test() -> None:
        target = StationTarget(version=Version.V16, port=0)
        await target.start()
        playing = asyncio.create_task(station(f"ws://127.0.0.1:{target.port}"))
        try:
            over = await probed(target, Phase.RECORDED, checks=frozenset({"text-kept", "null-payload", "pipelined"}))
        finally:
            playing.cancel()
            await target.stop()
        assert found(over.results) == outcomes
        assert {each.check.id for each in over.results} == {"text-kept", "null-payload", "pipelined"}

    run(test())
