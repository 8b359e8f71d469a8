"""A connection without a network, a clock that only tests move, and the tasks that are left."""

from __future__ import annotations

import asyncio
import json
import selectors
from collections.abc import Callable, Coroutine
from typing import Any

from ocpp_core import Endpoint, Handlers, Session
from ocpp_core.endpoint import Observation
from tests.clock import Clock


class Selector(selectors.SelectSelector):
    """Never waits: lets time pass in place of it. Waiting for ever would be a deadlock, and fails."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.clock = clock

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise AssertionError("everybody waits, for nothing that could happen")
            self.clock.now += timeout
        return ready


def run(test: Callable[[], Coroutine[Any, Any, None]], *, expect: tuple[type[Exception], ...] = ()) -> None:
    """Runs a test with the clock above. No task is left, and nothing is reported that the test does not expect."""
    reported: list[dict[str, Any]] = []

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
        await test()
        await asyncio.sleep(0)  # callbacks of tasks that have ended
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with asyncio.Runner(loop_factory=lambda: Clock(Selector)) as runner:
        runner.run(main())
    assert [context for context in reported if not isinstance(context.get("exception"), expect)] == []


async def settled() -> None:
    """Until nothing more happens without the clock, or a test."""
    for _ in range(30):
        await asyncio.sleep(0)


class Gone(Exception):  # noqa: N818  # what some package raises when its connection has ended
    """The connection has ended."""


class Wire:
    """One end of a connection: what is sent is kept, what is received a test gives."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.incoming: asyncio.Queue[str | bytes | Exception] = asyncio.Queue()
        self.fails: Exception | None = None
        self.open = asyncio.Event()
        self.open.set()
        self.busy = self.overlapped = False

    async def recv(self) -> str | bytes:
        data = await self.incoming.get()
        if isinstance(data, Exception):
            raise data
        return data

    async def send(self, text: str) -> None:
        self.overlapped |= self.busy
        self.busy = True
        await self.open.wait()
        await asyncio.sleep(0)
        self.busy = False
        if self.fails is not None:
            raise self.fails
        self.sent.append(text)

    def take(self) -> list[Any]:
        """What was sent since, as JSON."""
        sent, self.sent = self.sent, []
        return [json.loads(text) for text in sent]

    def get(self, *elements: Any) -> None:
        """Has the endpoint receive a frame."""
        self.incoming.put_nowait(json.dumps(elements))

    def end(self, error: Exception | None = None) -> None:
        self.incoming.put_nowait(error or Gone("over"))

    async def asked(self) -> str:
        """The message id of the one call that was sent since."""
        await settled()
        [[kind, message_id, *_]] = self.take()
        assert kind == 2
        return str(message_id)


def csms(
    version: str = "1.6", handlers: Handlers | None = None, *, seen: list[Observation] | None = None, **options: Any
) -> tuple[Endpoint, Wire]:
    wire = Wire()
    observer = None if seen is None else lambda _, what: seen.append(what)
    endpoint = Endpoint(Session(version, "csms", **options), wire, handlers, identity="CS001", observer=observer)
    return endpoint, wire
