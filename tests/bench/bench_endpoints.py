"""CPU of a CSMS and its stations on loopback, with our `Endpoint` and with the ``ocpp`` package: ``nox -s bench``.

Run as ``python -m tests.bench.bench_endpoints [--stations 1000]``. Each station connects by websockets, boots, and sends a
Heartbeat, a StatusNotification and MeterValues. Both ends run in one process, and with the same package, on the same
kind of socket. A third run has both ends send the same frames without reading them: that is the socket's share.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime
from statistics import median
from time import process_time
from typing import Any

import ocpp.v16
from ocpp.routing import on
from websockets.asyncio.client import connect
from websockets.asyncio.server import serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from ocpp_core import Endpoint, Handlers, Session, v16

NOW = datetime(2026, 1, 1, tzinfo=UTC)
TEXT = "2026-01-01T00:00:00Z"
CALLS = 4  # of each station
AT_A_TIME = 50  # stations that connect at the same time

End = Callable[[Any], Awaitable[None]]

# -- ours

HANDLERS = Handlers()


@HANDLERS.on(v16.BootNotificationRequest)
def boot(_: Endpoint, __: v16.BootNotificationRequest) -> v16.BootNotificationResponse:
    return v16.BootNotificationResponse(status=v16.RegistrationStatus.ACCEPTED, current_time=NOW, interval=300)


@HANDLERS.on(v16.HeartbeatRequest)
def heartbeat(_: Endpoint, __: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=NOW)


@HANDLERS.on(v16.StatusNotificationRequest)
def status(_: Endpoint, __: v16.StatusNotificationRequest) -> v16.StatusNotificationResponse:
    return v16.StatusNotificationResponse()


@HANDLERS.on(v16.MeterValuesRequest)
def meter_values(_: Endpoint, __: v16.MeterValuesRequest) -> v16.MeterValuesResponse:
    return v16.MeterValuesResponse()


async def our_csms(connection: Any) -> None:
    await Endpoint(Session("1.6", "csms"), connection, HANDLERS).run()


async def our_station(connection: Any) -> None:
    sample = v16.SampledValue(value="1500", measurand=v16.Measurand.ENERGY_ACTIVE_IMPORT_REGISTER)
    async with Endpoint(Session("1.6", "charging-station"), connection) as csms:
        await csms.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"))
        await csms.call(v16.HeartbeatRequest())
        await csms.call(
            v16.StatusNotificationRequest(
                connector_id=1,
                error_code=v16.ChargePointErrorCode.NO_ERROR,
                status=v16.ChargePointStatus.AVAILABLE,
                timestamp=NOW,
            )
        )
        value = v16.MeterValue(timestamp=NOW, sampled_value=[sample] * 5)
        await csms.call(v16.MeterValuesRequest(connector_id=1, transaction_id=7, meter_value=[value]))


# -- theirs


class TheirCsms(ocpp.v16.ChargePoint):
    @on("BootNotification")
    def on_boot(self, **_: Any) -> Any:
        return ocpp.v16.call_result.BootNotification(TEXT, 300, "Accepted")

    @on("Heartbeat")
    def on_heartbeat(self, **_: Any) -> Any:
        return ocpp.v16.call_result.Heartbeat(TEXT)

    @on("StatusNotification")
    def on_status(self, **_: Any) -> Any:
        return ocpp.v16.call_result.StatusNotification()

    @on("MeterValues")
    def on_meter_values(self, **_: Any) -> Any:
        return ocpp.v16.call_result.MeterValues()


async def their_csms(connection: Any) -> None:
    with suppress(ConnectionClosed):
        await TheirCsms("CS001", connection).start()


async def their_station(connection: Any) -> None:
    call = ocpp.v16.call
    it = ocpp.v16.ChargePoint("CS001", connection)
    listening = asyncio.create_task(it.start())
    sample = {"value": "1500", "measurand": "Energy.Active.Import.Register"}
    for request in (
        call.BootNotification("Solo", "Example"),
        call.Heartbeat(),
        call.StatusNotification(1, "NoError", "Available", TEXT),
        call.MeterValues(1, [{"timestamp": TEXT, "sampled_value": [sample] * 5}], 7),
    ):
        await it.call(request, suppress=False)
    listening.cancel()
    with suppress(asyncio.CancelledError):
        await listening


# -- the socket alone


class Recorder:
    """A connection that keeps what passes."""

    def __init__(self, connection: Any, passed: list[str]) -> None:
        self.connection, self.recv, self.passed = connection, connection.recv, passed

    async def send(self, text: str) -> None:
        self.passed.append(text)
        await self.connection.send(text)


def echo(answers: list[str]) -> End:
    """A CSMS that answers whatever comes with what was once answered."""

    async def run(connection: Any) -> None:
        with suppress(ConnectionClosed):
            for answer in answers:
                await connection.recv()
                await connection.send(answer)
            await connection.wait_closed()

    return run


def repeat(calls: list[str]) -> End:
    """A station that says what was once said."""

    async def run(connection: Any) -> None:
        for call in calls:
            await connection.send(call)
            await connection.recv()

    return run


# -- the measurement


async def meet(csms: End, station: End, stations: int) -> float:
    """CPU seconds of so many stations that meet a CSMS, their handshakes aside."""
    protocols = [Subprotocol("ocpp1.6")]
    async with serve(csms, "127.0.0.1", 0, subprotocols=protocols, compression=None) as server:
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}/CS001"
        room, connections = asyncio.Semaphore(AT_A_TIME), []

        async def dial() -> None:
            async with room:
                connections.append(await connect(url, subprotocols=protocols, compression=None, proxy=None))

        await asyncio.gather(*(dial() for _ in range(stations)))
        start = process_time()
        await asyncio.gather(*(station(connection) for connection in connections))
        spent = process_time() - start
        await asyncio.gather(*(connection.close() for connection in connections))
    return spent


async def recorded() -> tuple[list[str], list[str]]:
    """What a station and a CSMS say to each other."""
    calls: list[str] = []
    answers: list[str] = []
    await meet(lambda it: our_csms(Recorder(it, answers)), lambda it: our_station(Recorder(it, calls)), 1)
    return calls, answers


def main() -> None:
    """Prints CPU microseconds a call, the median of interleaved rounds, and the two ratios that are wanted."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--stations", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    logging.getLogger("ocpp").setLevel(logging.CRITICAL)
    calls, answers = asyncio.run(recorded())
    assert len(calls) == len(answers) == CALLS
    ways: dict[str, tuple[End, End]] = {
        "socket": (echo(answers), repeat(calls)),
        "ours": (our_csms, our_station),
        "ocpp": (their_csms, their_station),
    }
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for round_ in range(options.rounds + 1):
        for name, (csms, station) in ways.items():
            seconds = asyncio.run(meet(csms, station, options.stations if round_ else 5))
            if round_:  # the first is to warm up
                spent[name].append(seconds / options.stations / CALLS * 1e6)
    socket, ours, theirs = (median(spent[name]) for name in ways)
    for name in ways:
        print(f"{name:8}{median(spent[name]):8.1f} µs a call, of {min(spent[name]):.1f} to {max(spent[name]):.1f}")
    print(f"ocpp package / ours, in all: {theirs / ours:.1f} (wanted: never below 1)")
    print(f"ocpp package / ours, without the socket: {(theirs - socket) / (ours - socket):.1f} (wanted: at least 3)")


if __name__ == "__main__":
    main()
