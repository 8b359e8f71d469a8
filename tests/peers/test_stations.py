"""Stations that others publish, with a mind of their own, at our CSMS: which rules beyond the schemas they break."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.connection import Connection
from websockets.asyncio.server import serve

from ocpp_core import FrameRejected, InvalidAnswer, ResultReceived, Role, Version, v16, v21, v201
from tests.peers import listening
from tests.peers.endpoint import Endpoint, Handlers
from tests.peers.mistakes import SHOWN, shows
from tests.peers.mistakes_ocpp_ws_cli import MISTAKES, RELEASE
from tests.peers.npm import NotInstalledError, installed
from tests.peers.pypi import environment_with

CLASSES: dict[Version, Any] = {Version.V201: v201, Version.V21: v21}


def test_every_mistake_is_shown() -> None:
    assert set(MISTAKES.values()) <= SHOWN


def now() -> datetime:
    return datetime.now(UTC)


# -- what our CSMS answers


def accepting_16() -> Handlers:
    accepted = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    boot = v16.RegistrationStatus.ACCEPTED
    numbers = iter((7, 8))
    return {
        "BootNotification": lambda _: v16.BootNotificationResponse(status=boot, current_time=now(), interval=300),
        "Heartbeat": lambda _: v16.HeartbeatResponse(current_time=now()),
        "StatusNotification": lambda _: v16.StatusNotificationResponse(),
        "Authorize": lambda _: v16.AuthorizeResponse(id_tag_info=accepted),
        "StartTransaction": lambda _: v16.StartTransactionResponse(id_tag_info=accepted, transaction_id=next(numbers)),
        "MeterValues": lambda _: v16.MeterValuesResponse(),
        "StopTransaction": lambda _: v16.StopTransactionResponse(id_tag_info=accepted),
    }


def accepting_2(version: Version) -> Handlers:
    ours = CLASSES[version]
    accepted = ours.IdTokenInfoType(status=ours.AuthorizationStatusEnumType.ACCEPTED)
    boot = ours.RegistrationStatusEnumType.ACCEPTED
    return {
        "BootNotification": lambda _: ours.BootNotificationResponse(status=boot, current_time=now(), interval=300),
        "Heartbeat": lambda _: ours.HeartbeatResponse(current_time=now()),
        "StatusNotification": lambda _: ours.StatusNotificationResponse(),
        "Authorize": lambda _: ours.AuthorizeResponse(id_token_info=accepted),
        "TransactionEvent": lambda event: ours.TransactionEventResponse(
            id_token_info=accepted if event.id_token else None
        ),
    }


@asynccontextmanager
async def listening_csms(
    version: Version, handlers: Handlers, **options: Any
) -> AsyncIterator[tuple[str, asyncio.Future[Endpoint]]]:
    """The URL of our CSMS, and its end of the one connection that comes, until the station leaves."""
    arrived: asyncio.Future[Endpoint] = asyncio.get_running_loop().create_future()

    async def accept(connection: Connection) -> None:
        us = Endpoint(connection, version, Role.CSMS, handlers, **options)
        arrived.set_result(us)
        await us.run()

    async with serve(accept, "127.0.0.1", 0, subprotocols=[version.subprotocol]) as server:
        yield f"ws://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}", arrived


def broken(us: Endpoint) -> tuple[str, ...]:
    """The rules that were broken, by their ids; none of them by us."""
    found = us.breaks()
    assert {each.fault for each in found} <= {Role.CHARGING_STATION}
    return tuple(sorted({each.rule for each in found}))


# -- the simulator of ocpp-ws-cli, at whose keys we sit


class Simulator:
    """One process of it, and our end of the connection."""

    def __init__(self, process: asyncio.subprocess.Process, us: Endpoint) -> None:
        self._process = process
        self.us = us
        self._seen = 0

    async def press(self, key: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(key.encode())
        await self._process.stdin.drain()

    async def sends(self, *words: str) -> None:
        """Until a text of it that holds these words came, after those that were waited for."""
        async with asyncio.timeout(20):
            while True:
                for text in self.us.received[self._seen :]:
                    self._seen += 1
                    if all(word in text for word in words):
                        return
                await asyncio.sleep(0.02)

    async def asked(self, request: Any) -> Any:
        """What it answers."""
        event = await self.us.call(request)
        assert isinstance(event, ResultReceived)
        return event.result.message


@pytest.fixture(scope="session")
def simulator(request: pytest.FixtureRequest) -> Sequence[str]:
    """The command that starts it."""
    try:
        found = installed(request.config.cache.mkdir("npm"), {"ocpp-ws-cli": RELEASE})
    except NotInstalledError as error:
        pytest.skip(str(error))
    return found.node, str(found.modules / "ocpp-ws-cli" / "dist" / "index.js"), "simulate"


@asynccontextmanager
async def simulating(
    command: Sequence[str], folder: Path, version: Version, handlers: Handlers, **options: Any
) -> AsyncIterator[Simulator]:
    async with listening_csms(version, handlers, **options) as (url, arrived):
        arguments = {"endpoint": url, "identity": "SIM1", "id-tag": "TAG1", "protocol": version.subprotocol}
        report = {"report": "json", "report-dir": str(folder)}  # or it asks whether to write one
        process = await asyncio.create_subprocess_exec(
            *command,
            *(part for name, value in {**arguments, **report}.items() for part in (f"--{name}", value)),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
        )
        try:
            yield Simulator(process, await asyncio.wait_for(arrived, 20))
        finally:
            process.send_signal(signal.SIGKILL)  # it does not end when stdin does
            await process.wait()


async def day_16(station: Simulator) -> None:
    await station.sends("BootNotification")
    await station.sends("StatusNotification", '"connectorId":1')
    await station.press("h")
    await station.sends("Heartbeat")
    await station.press("a")
    await station.sends("Preparing")
    await station.press("t")
    await station.sends("Charging")
    await station.press("m")
    await station.sends("MeterValues")
    await station.press("e")
    await station.sends("Available")

    start = v16.RemoteStartTransactionRequest(id_tag="TAG2", connector_id=1)
    assert (await station.asked(start)).status == "Accepted"
    await station.sends("Charging")
    assert (await station.asked(v16.RemoteStopTransactionRequest(transaction_id=8))).status == "Accepted"
    await station.sends("Available")

    key = "HeartbeatInterval"
    assert (await station.asked(v16.GetConfigurationRequest(key=[key]))).unknown_key == [key]
    change = v16.ChangeConfigurationRequest(key=key, value="600")
    assert (await station.asked(change)).status == "Accepted"
    answer = await station.asked(v16.GetConfigurationRequest())
    assert [each.value for each in answer.configuration_key] == ["600"]

    hour = timedelta(hours=1)
    reserve = v16.ReserveNowRequest(connector_id=1, expiry_date=now() + hour, id_tag="TAG1", reservation_id=3)
    assert (await station.asked(reserve)).status == "Accepted"
    assert (await station.asked(v16.CancelReservationRequest(reservation_id=3))).status == "Accepted"

    await station.asked(v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.HEARTBEAT))
    await station.sends("Heartbeat")
    await station.us.call(v16.GetDiagnosticsRequest(location="https://files.example/"))
    await station.us.call(v16.UpdateFirmwareRequest(location="https://files.example/", retrieve_date=now()))


async def day_2(station: Simulator) -> None:
    ours = CLASSES[station.us.session.version]
    await station.sends("BootNotification")
    await station.press("h")
    await station.sends("Heartbeat")
    await station.press("a")
    await station.sends("StatusNotification", "Occupied")
    await station.press("t")
    await station.sends("StatusNotification", "Occupied")
    for _ in range(2):
        await station.press("m")
        await station.sends("TransactionEvent", "Updated")
    await station.press("e")
    await station.sends("StatusNotification", "Available")

    token = ours.IdTokenType(id_token="TAG2", type=ours.IdTokenType(id_token="", type="ISO14443").type)
    start = ours.RequestStartTransactionRequest(id_token=token, remote_start_id=8, evse_id=1)
    assert (await station.asked(start)).status == "Accepted"
    await station.sends("StatusNotification", "Occupied")
    running = calls(station.us, "TransactionEvent")[-1]["transactionInfo"]["transactionId"]
    assert (await station.asked(ours.RequestStopTransactionRequest(transaction_id=running))).status == "Accepted"
    await station.sends("TransactionEvent", "Ended")

    component, variable = ours.ComponentType(name="OCPPCommCtrlr"), ours.VariableType(name="HeartbeatInterval")
    change = ours.SetVariableDataType(attribute_value="600", component=component, variable=variable)
    await station.asked(ours.SetVariablesRequest(set_variable_data=[change]))
    question = ours.GetVariableDataType(component=component, variable=variable)
    answer = await station.asked(ours.GetVariablesRequest(get_variable_data=[question]))
    assert [each.attribute_value for each in answer.get_variable_result] == ["600"]

    await station.asked(ours.TriggerMessageRequest(requested_message=ours.MessageTriggerEnumType.HEARTBEAT))
    await station.sends("Heartbeat")


@pytest.fixture(scope="session")
def day(simulator: Sequence[str], tmp_path_factory: pytest.TempPathFactory) -> Callable[[Version], Endpoint]:
    """Our end when a day of a version is over, which is gone through once."""

    async def scenario(version: Version) -> Endpoint:
        folder = tmp_path_factory.mktemp("report")
        if version is Version.V16:
            async with simulating(simulator, folder, version, accepting_16()) as station:
                await day_16(station)
        else:  # it is refused when it boots, and nothing else would come through
            async with simulating(simulator, folder, version, accepting_2(version), before_boot="allow") as station:
                await day_2(station)
        return station.us

    return cache(lambda version: asyncio.run(scenario(version)))


def calls(us: Endpoint, action: str) -> list[Any]:
    """The payloads that it sent of an action."""
    return [json.loads(text)[3] for text in us.received if f'"{action}"' in text]


@pytest.mark.parametrize("version", [Version.V16, *CLASSES], ids=str)
def test_the_rules_that_the_simulator_breaks(day: Callable[[Version], Endpoint], version: Version) -> None:
    heard = listening.SIMULATOR_16 if version is Version.V16 else listening.SIMULATOR_2
    assert broken(day(version)) == heard.breaks


@shows(MISTAKES["boot"])
def test_it_boots_as_in_1_6(day: Callable[[Version], Endpoint], version: Version) -> None:
    us = day(version)
    assert all(boot.keys() >= {"chargePointVendor", "chargePointModel"} for boot in calls(us, "BootNotification"))
    assert isinstance(us.events[0], FrameRejected)
    assert us.session.registration is None


@shows(MISTAKES["reason"])
def test_it_says_local_of_what_was_stopped_remotely(day: Callable[[Version], Endpoint], version: Version) -> None:
    us = day(version)
    if version is Version.V16:
        assert [stop["reason"] for stop in calls(us, "StopTransaction")] == ["Local", "Local"]
    else:
        ended = [event for event in calls(us, "TransactionEvent") if event["eventType"] == "Ended"]
        assert [event["transactionInfo"]["stoppedReason"] for event in ended] == ["Local", "Local"]
        assert [event["triggerReason"] for event in ended] == ["RemoteStop", "RemoteStop"]


@shows(MISTAKES["first-event"])
def test_it_counts_events_from_1(day: Callable[[Version], Endpoint], version: Version) -> None:
    events = calls(day(version), "TransactionEvent")
    assert [event["seqNo"] for event in events if event["eventType"] == "Started"] == [1, 1]


@shows(MISTAKES["event-numbers"])
def test_it_gives_events_the_same_number(day: Callable[[Version], Endpoint], version: Version) -> None:
    events = calls(day(version), "TransactionEvent")
    assert [event["seqNo"] for event in events if event["eventType"] != "Started"] == [2, 2, 2, 2]


@shows(MISTAKES["attribute-type"])
def test_it_leaves_the_type_of_attributes_out(day: Callable[[Version], Endpoint], version: Version) -> None:
    results = [text for text in day(version).received if "VariableResult" in text]
    assert len(results) == 2
    assert not any("attributeType" in text for text in results)


@shows(MISTAKES["files"])
def test_it_answers_files_with_a_status(day: Callable[[Version], Endpoint], version: Version) -> None:
    answers = [event for event in day(version).events if isinstance(event, InvalidAnswer)]
    assert [answer.request.action for answer in answers] == ["GetDiagnostics", "UpdateFirmware"]
    assert [json.loads(text)[2] for text in day(version).received[-2:]] == [{"status": "Accepted"}] * 2


# -- the client of test-ocpp


@pytest.fixture(scope="session")
def tester(request: pytest.FixtureRequest) -> Mapping[str, str]:
    """The environment that it runs in."""
    return environment_with(request.config.cache.mkdir("pypi"), f"test-ocpp=={listening.TEST_OCPP}")


@pytest.mark.parametrize("version", [Version.V16, Version.V201], ids=str)
def test_the_client_that_tests_a_csms(tester: Mapping[str, str], version: Version) -> None:
    async def scenario() -> None:
        handlers = accepting_16() if version is Version.V16 else accepting_2(version)
        async with listening_csms(version, handlers) as (url, arrived):
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "test_ocpp", url, "CP1", "--ocpp", version.value),
                env=tester,
                stdout=subprocess.PIPE,
            )
            output, _ = await asyncio.wait_for(process.communicate(), 30)
            assert output.splitlines()[-1] == b"SUCCESS"
            us = await arrived
            assert [json.loads(text)[2] for text in us.received] == ["BootNotification", "Heartbeat"]
            assert broken(us) == listening.TESTER.breaks

    asyncio.run(scenario())
