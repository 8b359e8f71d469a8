"""Speed and memory of the session, beside the ``ocpp`` package's own endpoint: ``nox -s bench``."""

from __future__ import annotations

import asyncio
import logging
import tracemalloc
from typing import Any

from ocpp.charge_point import ChargePoint
from ocpp.routing import on
from ocpp.v201 import call_result

from ocpp_core import CallReceived, Session, v201

from .frames import FRAMES

EVENT = FRAMES["2.0.1", "TransactionEvent"].decode()
TEXTS = [EVENT.replace("19223201", f"{number:08}") for number in range(100)]
BOOT = '[2,"boot","BootNotification",{"reason":"PowerUp","chargingStation":{"vendorName":"Example","model":"Solo"}}]'
IDLE = 10_000


def bench_answer(benchmark: Any) -> None:
    """Receive, typed message, answer, text: a hundred calls."""
    session = Session("2.0.1", "csms")

    def answer_all() -> int:
        answers = 0
        for text in TEXTS:
            [event] = session.receive(text, 0.0)
            assert isinstance(event, CallReceived)
            message = event.call.message
            assert isinstance(message, v201.TransactionEventRequest)
            session.answer(event.call, v201.TransactionEventResponse(), 0.0)
            answers += len(session.outgoing())
        return answers

    assert benchmark(answer_all) == len(TEXTS)


def bench_ocpp_answer(benchmark: Any) -> None:
    """The same by route_message, with a handler that is no coroutine."""
    logging.getLogger("ocpp").setLevel(logging.CRITICAL)
    sent: list[str] = []

    class Connection:
        async def send(self, text: str) -> None:
            sent.append(text)

    class Station(ChargePoint):
        _ocpp_version = "2.0.1"

        @on("TransactionEvent")
        def on_transaction_event(self, **_: Any) -> call_result.TransactionEvent:
            return call_result.TransactionEvent()

    station = Station("CP", Connection())

    async def answer_all() -> None:
        for text in TEXTS:
            await station.route_message(text)

    def run() -> int:
        sent.clear()
        runner.run(answer_all())
        return len(sent)

    with asyncio.Runner() as runner:
        assert benchmark.pedantic(run, rounds=15, warmup_rounds=1) == len(TEXTS)


def bench_idle_sessions(benchmark: Any) -> None:
    """Memory of sessions that have booted and fallen silent, and of some that were busy before."""

    def used(calls: int) -> Session:
        session = Session("2.0.1", "csms")
        for number in range(calls):
            session.receive(BOOT.replace("boot", str(number)), 0.0)
            session.refuse(session.open_calls[str(number)], "NotSupported", 0.0)
            request = session.call(v201.ClearCacheRequest(), 0.0)
            session.receive(f'[4,"{request.message_id}","GenericError","",{{}}]', 0.0)
            session.outgoing()
        return session

    used(1)
    for name, calls, count in ("idle", 1, IDLE), ("after 500 calls each way", 500, 50):
        tracemalloc.start()
        sessions = [used(calls) for _ in range(count)]
        size, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        benchmark.extra_info[name] = size // len(sessions)
    benchmark(Session, "2.0.1", "csms")
