"""Every example runs, and talks to somebody else's code: the ocpp package, on a real WebSocket."""

from __future__ import annotations

import asyncio
import importlib
import json
import re
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Coroutine, Iterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

import ocpp.v16
import ocpp.v201
import pytest
from ocpp.exceptions import NotSupportedError
from ocpp.routing import on
from websockets.asyncio.client import ClientConnection, connect
from websockets.asyncio.connection import Connection
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.server import serve as serve_in_threads
from websockets.typing import Subprotocol

from ocpp_core import Role, Session, Version
from ocpp_core.findings import Finding, Severity
from ocpp_core.rules import Conversation
from ocpp_core.websocket import basic_auth

EXAMPLES = Path(__file__).parents[2] / "examples"
PATIENCE = 20  # seconds that anything here may take, on a busy machine
VERSIONS = ["1.6", "2.0.1"]  # what the ocpp package and the examples have in common
TOKEN = {"id_token": "deadbeef", "type": "ISO14443"}


def run(test: Coroutine[Any, Any, None]) -> None:
    asyncio.run(asyncio.wait_for(test, PATIENCE))


def command(script: str, *arguments: str) -> list[str]:
    return [sys.executable, "-u", str(EXAMPLES / script), *arguments]


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.py")), ids=lambda path: path.name)
def test_an_example_is_short_and_says_what_it_is(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert len(lines) < 100
    assert lines[0].startswith('"""')


@pytest.mark.parametrize("name", ["csms_websockets", "csms_aiohttp", "station_websockets"])
def test_a_connection_takes_few_lines(name: str) -> None:
    assert sum(map(bool, (EXAMPLES / f"{name}.py").read_text("utf-8").splitlines())) < 40


# -- a CSMS


@pytest.fixture(
    scope="module",
    params=["csms_websockets.py", "csms_sync.py", "csms_fastapi.py", "csms_aiohttp.py", "csms_channels.py"],
)
def csms(request: pytest.FixtureRequest) -> Iterator[str]:
    """The endpoint of a running CSMS. In the end it is still alive, and nothing has failed in it."""
    process = subprocess.Popen(
        command(request.param, "--port", "0"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    try:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, "")
        port = next(found[1] for line in lines if (found := re.search(r"(?:port |http://127.0.0.1:)(\d+)", line)))
        yield f"ws://127.0.0.1:{port}/ocpp"
        assert process.poll() is None
    finally:
        process.terminate()
        output, _ = process.communicate(timeout=PATIENCE)
    assert "Traceback" not in output


class Station16(ocpp.v16.ChargePoint):
    """The ocpp package's station; it notes what it is asked."""

    def __init__(self, connection: ClientConnection) -> None:
        super().__init__("CS001", connection)
        self.asked = asyncio.Event()

    @on("GetConfiguration")
    def get_configuration(self, key):
        assert key == ["HeartbeatInterval"]
        self.asked.set()
        return ocpp.v16.call_result.GetConfiguration(unknown_key=key)

    @on("Reset")
    def reset(self, **_):
        return ocpp.v16.call_result.Reset(status="Rejected")


class Station201(ocpp.v201.ChargePoint):
    def __init__(self, connection: ClientConnection) -> None:
        super().__init__("CS001", connection)
        self.asked = asyncio.Event()

    @on("GetVariables")
    def get_variables(self, get_variable_data):
        [wanted] = get_variable_data
        self.asked.set()
        return ocpp.v201.call_result.GetVariables([{"attribute_status": "UnknownVariable", **wanted}])

    @on("Reset")
    def reset(self, **_):
        return ocpp.v201.call_result.Reset(status="Rejected")


def dial(endpoint: str, version: str, identity: str = "CS001", **options: Any) -> connect:
    return connect(f"{endpoint}/{identity}", subprotocols=[Subprotocol(f"ocpp{version}")], proxy=None, **options)


@asynccontextmanager
async def station(endpoint: str, version: str) -> AsyncIterator[Any]:
    """A station of the ocpp package, connected."""
    async with dial(endpoint, version) as connection:
        assert connection.subprotocol == f"ocpp{version}"
        it = Station16(connection) if version == "1.6" else Station201(connection)
        listening = asyncio.create_task(it.start())
        yield it
        listening.cancel()
        with suppress(asyncio.CancelledError):
            await listening


def now() -> str:
    return datetime.now(UTC).isoformat()


def test_a_csms_serves_a_1_6_station_of_the_ocpp_package(csms: str) -> None:
    async def test() -> None:
        call = ocpp.v16.call
        async with station(csms, "1.6") as it:
            boot = await it.call(call.BootNotification("Solo", "Example"), suppress=False)
            assert (boot.status, boot.interval) == ("Accepted", 300)
            assert (await it.call(call.Heartbeat(), suppress=False)).current_time
            await it.call(call.StatusNotification(1, "NoError", "Available"), suppress=False)
            for tag, status in (("DeadBeef", "Accepted"), ("stranger", "Invalid")):
                answer = await it.call(call.Authorize(tag), suppress=False)
                assert answer.id_tag_info == {"status": status}
            start = await it.call(call.StartTransaction(1, "deadbeef", 0, now()), suppress=False)
            second = await it.call(call.StartTransaction(1, "deadbeef", 0, now()), suppress=False)
            assert start.id_tag_info == {"status": "Accepted"}
            assert start.transaction_id != second.transaction_id
            reading = {"timestamp": now(), "sampled_value": [{"value": "7"}]}
            await it.call(call.MeterValues(1, [reading], start.transaction_id), suppress=False)
            await it.call(call.StopTransaction(9, now(), start.transaction_id), suppress=False)
            with pytest.raises(NotSupportedError):
                await it.call(call.FirmwareStatusNotification("Idle"), suppress=False)

    run(test())


def test_a_csms_serves_a_2_0_1_station_of_the_ocpp_package(csms: str) -> None:
    async def test() -> None:
        call = ocpp.v201.call
        async with station(csms, "2.0.1") as it:
            solo = {"model": "Solo", "vendor_name": "Example"}
            boot = await it.call(call.BootNotification(solo, "PowerUp"), suppress=False)
            assert (boot.status, boot.interval) == ("Accepted", 300)
            assert (await it.call(call.Heartbeat(), suppress=False)).current_time
            await it.call(call.StatusNotification(now(), "Available", 1, 1), suppress=False)
            for token, status in (("DeadBeef", "Accepted"), ("stranger", "Invalid")):
                answer = await it.call(call.Authorize({**TOKEN, "id_token": token}), suppress=False)
                assert answer.id_token_info == {"status": status}
            event = call.TransactionEvent("Started", now(), "Authorized", 0, {"transaction_id": "T1"}, id_token=TOKEN)
            assert (await it.call(event, suppress=False)).id_token_info == {"status": "Accepted"}
            event = call.TransactionEvent("Ended", now(), "EVDeparted", 1, {"transaction_id": "T1"})
            assert (await it.call(event, suppress=False)).id_token_info is None
            with pytest.raises(NotSupportedError):
                await it.call(call.FirmwareStatusNotification("Idle"), suppress=False)

    run(test())


@pytest.mark.parametrize("csms", ["csms_websockets.py", "csms_sync.py"], indirect=True)
@pytest.mark.parametrize("version", VERSIONS)
def test_a_csms_asks_a_station_that_has_booted(csms: str, version: str) -> None:
    async def test() -> None:
        async with station(csms, version) as it:
            solo = {"model": "Solo", "vendor_name": "Example"}
            old, new = (
                ocpp.v16.call.BootNotification("Solo", "Example"),
                ocpp.v201.call.BootNotification(solo, "PowerUp"),
            )
            await it.call(old if version == "1.6" else new, suppress=False)
            await it.asked.wait()

    run(test())


@pytest.mark.parametrize("version", [*VERSIONS, "2.1"])
def test_a_csms_survives_what_is_not_json(csms: str, version: str) -> None:
    async def test() -> None:
        async with dial(csms, version) as hostile, dial(csms, version) as other:
            await hostile.send("\x1b[2J not JSON")
            await hostile.send('[3,"nothing asked",{}]')
            for connection in (hostile, other):
                await connection.send('[2,"1","Heartbeat",{}]')
                kind, message_id, *rest = json.loads(await connection.recv())
                if message_id == "-1":  # what 2.x says to what cannot be read
                    kind, message_id, *rest = json.loads(await connection.recv())
                assert (kind, message_id) == (3, "1")
                assert rest[0].keys() == {"currentTime"}

    run(test())


def test_a_csms_lets_in_its_own_stations_only(csms: str) -> None:
    async def test() -> None:
        right, wrong = (basic_auth("CS002", password) for password in ("correct horse staple", "incorrect"))
        for identity, header, status in (
            ("CS003", None, 404),
            ("%00", None, 404),
            ("CS002", None, 401),
            ("CS002", wrong, 401),
            ("CS002", "Bearer of bad news", 401),
        ):
            headers = {"Authorization": header} if header else {}
            with pytest.raises(InvalidStatus) as refused:
                await dial(csms, "1.6", identity, additional_headers=headers)
            assert refused.value.response.status_code == status
        assert "WWW-Authenticate" in refused.value.response.headers
        async with dial(csms, "1.6", "CS002", additional_headers={"Authorization": right}) as connection:
            await connection.send('[2,"1","Heartbeat",{}]')
            assert json.loads(await connection.recv())[0] == 3

    run(test())


def test_a_csms_opens_and_closes_where_no_version_is_shared(csms: str) -> None:
    async def test() -> None:
        async with dial(csms, "1.5") as connection:
            assert connection.subprotocol is None
            with pytest.raises(ConnectionClosed):
                await connection.recv()

    run(test())


@asynccontextmanager
async def listening(endpoint: str, conversation: Conversation, broken: list[Finding]) -> AsyncIterator[str]:
    """The URL of a relay to a CSMS, on which a conversation listens."""

    async def forward(source: Connection, target: Connection, sender: Role) -> None:
        with suppress(ConnectionClosed):
            async for text in source:
                broken.extend(conversation.feed(text, sender, asyncio.get_running_loop().time()))
                await target.send(text)
        await target.close()

    async def relay(station: ServerConnection) -> None:
        async with dial(endpoint, conversation.version.value) as csms:
            await asyncio.gather(forward(station, csms, Role.CHARGING_STATION), forward(csms, station, Role.CSMS))

    protocols = [Subprotocol(conversation.version.subprotocol)]
    async with serve(relay, "127.0.0.1", 0, subprotocols=protocols) as server:
        yield f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp"


@pytest.mark.parametrize("version", [*VERSIONS, "2.1"])
def test_a_csms_serves_our_station(csms: str, version: str) -> None:
    """From boot to the end of a transaction, without an error on the way; neither breaks a rule."""
    conversation, broken = Conversation(version, complete=True), list[Finding]()

    async def test() -> None:
        async with (
            listening(csms, conversation, broken) as url,
            started("station_websockets.py", url, "--ocpp", version) as process,
        ):
            answers: list[str] = []
            while sum("Transaction" in answer for answer in answers) < (2 if version == "1.6" else 3):
                line = (await process.stdout.readline()).decode()
                assert line.startswith(("ResultReceived", "CallReceived")), line
                answers += re.findall(r"^ResultReceived.*'[-\w]+' (\w+)Request>", line)
            assert answers[0] == "BootNotification"

    run(test())
    assert conversation.transactions
    assert [each.rule for each in broken if each.severity is not Severity.NOTE] == []


# -- over HTTP


def post(url: str) -> tuple[int, dict[str, Any]]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, method="POST"), timeout=PATIENCE) as response:
            return response.status, json.load(response)
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.load(error)


@pytest.mark.parametrize("csms", ["csms_fastapi.py"], indirect=True)
@pytest.mark.parametrize("version", VERSIONS)
def test_an_http_request_becomes_a_call(csms: str, version: str) -> None:
    url = csms.replace("ws://", "http://").removesuffix("/ocpp") + "/stations/CS001/reset"

    async def test() -> None:
        assert await asyncio.to_thread(post, url) == (404, {"detail": "no such station is connected"})
        async with station(csms, version):
            both = await asyncio.gather(asyncio.to_thread(post, url), asyncio.to_thread(post, url))
            assert both == [(200, {"status": "Rejected"})] * 2
        async with dial(csms, version) as connection:
            asking = asyncio.create_task(asyncio.to_thread(post, url))
            _, message_id, action, _ = json.loads(await connection.recv())
            assert action == "Reset"
            await connection.send(json.dumps([4, message_id, "InternalError", "", {}]))
            assert await asking == (502, {"detail": "Reset was refused: InternalError"})
            asking = asyncio.create_task(asyncio.to_thread(post, url))
            await connection.recv()
        assert await asking == (502, {"detail": "the connection ended before Reset was answered"})

    run(test())


# -- a station


@asynccontextmanager
async def started(script: str, *arguments: str) -> AsyncIterator[Any]:
    process = await asyncio.create_subprocess_exec(
        *command(script, *arguments), stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        await process.communicate()


class Csms16(ocpp.v16.ChargePoint):
    """The ocpp package's CSMS; it notes what it is told."""

    def __init__(self, connection: ServerConnection) -> None:
        super().__init__("CS001", connection)
        self.told: list[str] = []
        self.booted, self.charged = asyncio.Event(), asyncio.Event()

    @on("BootNotification")
    def boot(self, **_):
        self.booted.set()
        return ocpp.v16.call_result.BootNotification(now(), 60, "Accepted")

    @on("Authorize")
    def authorize(self, **_):
        return ocpp.v16.call_result.Authorize({"status": "Accepted"})

    @on("StatusNotification")
    def status(self, status, **_):
        self.told.append(status)
        return ocpp.v16.call_result.StatusNotification()

    @on("StartTransaction")
    def start_transaction(self, **_):
        self.told.append("start")
        return ocpp.v16.call_result.StartTransaction(7, {"status": "Accepted"})

    @on("MeterValues")
    def meter_values(self, transaction_id, **_):
        self.told.append(f"meter of {transaction_id}")
        return ocpp.v16.call_result.MeterValues()

    @on("StopTransaction")
    def stop_transaction(self, transaction_id, **_):
        self.told.append(f"stop of {transaction_id}")
        self.charged.set()
        return ocpp.v16.call_result.StopTransaction()

    async def check(self) -> None:
        await self.charged.wait()
        assert self.told[:5] == ["Available", "Preparing", "start", "Charging", "meter of 7"]

    async def ask(self) -> None:
        answer = await self.call(ocpp.v16.call.GetConfiguration(["heartbeatinterval", "Nonsense"]), suppress=False)
        assert answer.configuration_key == [{"key": "HeartbeatInterval", "readonly": False, "value": "300"}]
        assert answer.unknown_key == ["Nonsense"]
        with pytest.raises(NotSupportedError):
            await self.call(ocpp.v16.call.ClearCache(), suppress=False)

    async def reset(self) -> None:
        assert (await self.call(ocpp.v16.call.Reset("Soft"), suppress=False)).status == "Accepted"


class Csms201(ocpp.v201.ChargePoint):
    def __init__(self, connection: ServerConnection) -> None:
        super().__init__("CS001", connection)
        self.told: list[str] = []
        self.booted, self.charged = asyncio.Event(), asyncio.Event()

    @on("BootNotification")
    def boot(self, **_):
        self.booted.set()
        return ocpp.v201.call_result.BootNotification(now(), 60, "Accepted")

    @on("Authorize")
    def authorize(self, **_):
        return ocpp.v201.call_result.Authorize({"status": "Accepted"})

    @on("StatusNotification")
    def status(self, connector_status, **_):
        self.told.append(connector_status)
        return ocpp.v201.call_result.StatusNotification()

    @on("TransactionEvent")
    def transaction_event(self, event_type, seq_no, **_):
        self.told.append(f"{event_type} {seq_no}")
        if event_type == "Ended":
            self.charged.set()
        return ocpp.v201.call_result.TransactionEvent()

    async def check(self) -> None:
        await self.charged.wait()
        assert self.told[:5] == ["Available", "Occupied", "Started 0", "Updated 1", "Ended 2"]

    async def ask(self) -> None:
        names = [
            ("OCPPCommCtrlr", "HeartbeatInterval"),
            ("OCPPCommCtrlr", "Nonsense"),
            ("Nonsense", "HeartbeatInterval"),
        ]
        wanted = [{"component": {"name": component}, "variable": {"name": variable}} for component, variable in names]
        answer = await self.call(ocpp.v201.call.GetVariables(wanted), suppress=False)
        results = [each["attribute_status"] for each in answer.get_variable_result]
        assert results == ["Accepted", "UnknownVariable", "UnknownComponent"]
        assert answer.get_variable_result[0]["attribute_value"] == "300"
        with pytest.raises(NotSupportedError):
            await self.call(ocpp.v201.call.ClearCache(), suppress=False)

    async def reset(self) -> None:
        assert (await self.call(ocpp.v201.call.Reset("OnIdle"), suppress=False)).status == "Accepted"


@pytest.mark.parametrize("version", VERSIONS)
def test_the_station_is_served_by_the_ocpp_package(version: str) -> None:
    connected: asyncio.Queue[Any] = asyncio.Queue()

    async def serve_station(connection: ServerConnection) -> None:
        assert connection.request.path == "/ocpp/RDAM%7C1"
        it = Csms16(connection) if version == "1.6" else Csms201(connection)
        connected.put_nowait((connection, it))
        with suppress(ConnectionClosed):
            await it.start()

    async def test() -> None:
        async with serve(serve_station, "127.0.0.1", 0, subprotocols=[Subprotocol(f"ocpp{version}")]) as server:
            url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp"
            options = ("--ocpp", version, "--identity", "RDAM|1", "--retry", "0.01")
            async with started("station_websockets.py", url, *options):
                connection, it = await connected.get()
                await it.check()
                await connection.send("\x1b[2J not JSON")
                await it.ask()
                await connection.close()
                _, it = await connected.get()
                await it.ask()
                assert not it.booted.is_set()  # it merely reconnected
                await it.reset()
                _, it = await connected.get()
                await it.booted.wait()

    run(test())


def test_the_station_waits_for_a_csms_that_speaks_its_version() -> None:
    refused = asyncio.Queue()

    async def test() -> None:
        async with serve(refused.put, "127.0.0.1", 0) as server:
            url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/ocpp"
            async with started("station_websockets.py", url, "--retry", "0.01") as process:
                for _ in range(3):
                    await refused.get()
                    assert b"does not speak this version" in await process.stdout.readline()

    run(test())


# -- inside


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports an example; forgets it and its helpers afterwards."""
    monkeypatch.syspath_prepend(EXAMPLES)
    before = set(sys.modules)
    yield importlib.import_module
    for name in {path.stem for path in EXAMPLES.glob("*.py")} & (set(sys.modules) - before):
        del sys.modules[name]


def fail(*_: object) -> None:
    raise ZeroDivisionError


def test_a_csms_whose_code_fails_still_answers(example: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    logic = example("csms_logic")
    monkeypatch.setattr(logic, "respond", fail)
    session = Session("1.6", "csms")
    for event in session.receive('[2,"1","Heartbeat",{}]', 0):
        logic.handle(session, "CS001", event, 0)
    assert session.outgoing() == ['[4,"1","InternalError","",{}]']


def test_a_csms_goes_on_after_a_timeout(example: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second question waits for the end of the first, which is never answered."""
    module = example("csms_sync")
    monkeypatch.setattr(module, "Session", partial(Session, timeout=0.01))
    boot = '[2,"%s","BootNotification",{"chargePointVendor":"Example","chargePointModel":"Solo"}]'

    async def test(url: str) -> None:
        async with dial(url, "1.6") as connection:
            for message_id in ("1", "2"):
                await connection.send(boot % message_id)
                assert json.loads(await connection.recv())[:2] == [3, message_id]
                assert json.loads(await connection.recv())[2] == "GetConfiguration"

    options = {"process_request": module.admit, "select_subprotocol": module.select}
    with serve_in_threads(module.serve_station, "127.0.0.1", 0, **options) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        run(test(f"ws://127.0.0.1:{server.socket.getsockname()[1]}/ocpp"))
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    "frame",
    [
        "\x1b[2J%s",
        '[2,"\\u202e","Authorize",{"idTag":"\\u202e%s"}]',
        '[2,"1","Authorize",{"idTag":"1","\\u202e%s":1}]',
        '[2,"1","\\u202e%s",{}]',
        '[3,"\\u202e",{"\\u202e":"%s"}]',
        '[4,"\\u202e","\\u202e%s","\\u202e",{"\\u202e":"%s"}]',
    ],
)
def test_printing_an_event_is_safe(frame: str) -> None:
    """As the examples do."""
    for event in Session("1.6", "csms").receive(frame.replace("%s", "x" * 300_000), 0):
        assert str(event).isascii()
        assert str(event).isprintable()
        assert len(str(event)) < 1000


class Silence:
    """A WebSocket on which nothing is ever said."""

    def __init__(self) -> None:
        self.sent: asyncio.Queue[str] = asyncio.Queue()
        self.send = self.sent.put

    async def recv(self) -> str:
        return await asyncio.Event().wait()


def test_a_station_boots_again_after_a_timeout(example: Any) -> None:
    module = example("station_work")
    it, handlers = module.made(Version.V16)
    it.interval = 0.01

    async def test() -> None:
        silence = Silence()
        session = Session("1.6", "charging-station", timeout=0.01)
        running = asyncio.create_task(module.work(it, session, silence, handlers))
        for _ in range(3):
            assert "BootNotification" in await silence.sent.get()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    run(test())
