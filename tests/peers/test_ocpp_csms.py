"""The PyPI package ocpp-csms, a CSMS with a mind of its own, and our station: which rules beyond the schemas it breaks."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import connect

from ocpp_core import Response, ResultReceived, Role, Version, v16
from tests.peers import listening
from tests.peers.endpoint import Endpoint, Handlers
from tests.peers.processes import Lines, started
from tests.peers.pypi import environment_with


@pytest.fixture(scope="session")
def environment(request: pytest.FixtureRequest) -> Mapping[str, str]:
    return environment_with(request.config.cache.mkdir("pypi"), f"ocpp-csms=={listening.OCPP_CSMS}")


def answers(settings: dict[str, str]) -> Handlers:
    """What our station answers, with the settings that it has."""

    def configuration(request: v16.GetConfigurationRequest) -> Response:
        known = {key: settings[key] for key in request.key or settings if key in settings}
        unknown = [key for key in request.key or () if key not in settings]
        keys = [v16.KeyValue(key=key, readonly=False, value=value) for key, value in known.items()]
        return v16.GetConfigurationResponse(configuration_key=keys or None, unknown_key=unknown or None)

    def change(request: v16.ChangeConfigurationRequest) -> Response:
        settings[request.key] = request.value
        return v16.ChangeConfigurationResponse(status=v16.ConfigurationStatus.ACCEPTED)

    accepted = v16.RemoteStartStopStatus.ACCEPTED
    return {
        "RemoteStartTransaction": lambda _: v16.RemoteStartTransactionResponse(status=accepted),
        "RemoteStopTransaction": lambda _: v16.RemoteStopTransactionResponse(status=accepted),
        "GetConfiguration": configuration,
        "ChangeConfiguration": change,
        "TriggerMessage": lambda _: v16.TriggerMessageResponse(status=v16.TriggerMessageStatus.ACCEPTED),
        "ChangeAvailability": lambda _: v16.ChangeAvailabilityResponse(status=v16.AvailabilityStatus.ACCEPTED),
        "UnlockConnector": lambda _: v16.UnlockConnectorResponse(status=v16.UnlockStatus.UNLOCKED),
    }


class Station:
    """Our station, with one connector."""

    def __init__(self, us: Endpoint) -> None:
        self._us = us

    async def asks(self, request: Any) -> Any:
        event = await self._us.call(request)
        assert isinstance(event, ResultReceived)
        return event.result.message

    async def is_now(self, status: str, connector: int = 1) -> None:
        what = v16.ChargePointStatus(status)
        error = v16.ChargePointErrorCode.NO_ERROR
        await self.asks(v16.StatusNotificationRequest(connector_id=connector, error_code=error, status=what))

    async def starts(self, id_tag: str, meter: int) -> int:
        """The number of the transaction."""
        await self.is_now("Preparing")
        start = v16.StartTransactionRequest(connector_id=1, id_tag=id_tag, meter_start=meter, timestamp=now())
        started = await self.asks(start)
        assert started.id_tag_info.status == "Accepted"
        await self.is_now("Charging")
        reading = v16.MeterValue(timestamp=now(), sampled_value=[v16.SampledValue(value=str(meter + 10))])
        number = started.transaction_id
        await self.asks(v16.MeterValuesRequest(connector_id=1, meter_value=[reading], transaction_id=number))
        return number

    async def stops(self, number: int, meter: int, reason: v16.Reason) -> None:
        stop = v16.StopTransactionRequest(transaction_id=number, meter_stop=meter, timestamp=now(), reason=reason)
        await self.asks(stop)
        await self.is_now("Finishing")
        await self.is_now("Available")


def now() -> datetime:
    return datetime.now(UTC)


async def day(station: Station, csms: Lines) -> None:
    booted = await station.asks(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"))
    assert booted.status == "Accepted"
    await station.is_now("Available", connector=0)
    await station.is_now("Available")
    await station.asks(v16.HeartbeatRequest())
    assert (await station.asks(v16.AuthorizeRequest(id_tag="STOLEN"))).id_tag_info.status == "Blocked"
    assert (await station.asks(v16.AuthorizeRequest(id_tag="TAG1"))).id_tag_info.status == "Accepted"
    await station.stops(await station.starts("TAG1", 0), 20, v16.Reason.LOCAL)

    assert await csms.ask(["async_remote_start_transaction", "TAG2", 1]) == "Accepted"
    number = await station.starts("TAG2", 20)
    assert await csms.ask(["async_remote_stop_transaction", number]) == "Accepted"
    await station.stops(number, 40, v16.Reason.REMOTE)

    key = "HeartbeatInterval"
    assert (await csms.ask(["async_get_configuration", [key, "Nonsense"]]))["unknown_keys"] == ["Nonsense"]
    assert await csms.ask(["async_change_configuration", key, "600"]) == "Accepted"
    assert (await csms.ask(["async_get_configuration"]))["values"][key]["value"] == "600"
    assert await csms.ask(["async_trigger_message", "Heartbeat"]) == "Accepted"
    await station.asks(v16.HeartbeatRequest())
    for kind, status in (("Inoperative", "Unavailable"), ("Operative", "Available")):
        assert await csms.ask(["async_change_availability", 1, kind]) == "Accepted"
        await station.is_now(status)
    assert await csms.ask(["async_unlock_connector", 1]) == "Unlocked"


def test_a_day_with_our_station(environment: Mapping[str, str]) -> None:
    async def scenario() -> None:
        async with started(sys.executable, Path(__file__).with_name("ocpp_csms_peer.py"), env=environment) as csms:
            url = f"ws://127.0.0.1:{await csms.hear()}/CP1"
            async with connect(url, subprotocols=[Version.V16.subprotocol], proxy=None) as connection:
                us = Endpoint(connection, Version.V16, Role.CHARGING_STATION, answers({"HeartbeatInterval": "300"}))
                running = asyncio.create_task(us.run())
                await day(Station(us), csms)
            await running
            assert tuple(sorted({each.rule for each in us.breaks()})) == listening.CSMS.breaks
            assert len(us.conversation.transactions) == 2

    asyncio.run(scenario())
