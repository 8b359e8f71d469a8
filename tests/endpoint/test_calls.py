"""Calls that are awaited: each ends exactly once, with its response or an exception of its own class."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import pytest

from ocpp_core import CallTimedOut, Endpoint, JsonCodec, Limits, Session, UnsolicitedAnswer, v16, v21
from ocpp_core.endpoint import CallWithdrawn, ConnectionEnded, Observation
from ocpp_core.errors import (
    CallAbandonedError,
    CallRefusedError,
    CallTimedOutError,
    EncodeError,
    InvalidAnswerError,
    NotAllowedError,
    PayloadError,
    QueueFullError,
    WrongSideError,
)
from tests.endpoint.helpers import Gone, Wire, csms, run, settled

CLEAR = v16.ClearCacheRequest()
RESET = v16.ResetRequest(type=v16.ResetType.SOFT)
ACCEPTED = {"status": "Accepted"}


def test_a_response() -> None:
    async def test() -> None:
        endpoint, wire = csms()
        async with endpoint as station:
            task = asyncio.create_task(station.call(CLEAR))
            await settled()
            [[_, message_id, action, payload]] = wire.take()
            assert (action, payload) == ("ClearCache", {})
            wire.get(3, message_id, ACCEPTED)
            response = await task
            assert response == v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED)

    run(test)


def test_a_refusal() -> None:
    async def test() -> None:
        endpoint, wire = csms()
        async with endpoint as station:
            for code, text in (
                ("NotSupported", "ClearCache was refused: NotSupported"),
                ("\x1b[31m", "ClearCache was refused: with a code that is not of the standard"),
            ):
                task = asyncio.create_task(station.call(CLEAR))
                wire.get(4, await wire.asked(), code, "no cache", {"a": 1})
                with pytest.raises(CallRefusedError) as caught:
                    await task
                assert str(caught.value) == text
                error = caught.value.error
                assert (caught.value.code, error.description, error.details) == (code, "no cache", {"a": 1})
                assert caught.value.request is CLEAR

    run(test)


def test_an_invalid_answer() -> None:
    async def test() -> None:
        endpoint, wire = csms()
        async with endpoint as station:
            task = asyncio.create_task(station.call(CLEAR))
            wire.get(3, await wire.asked(), {"status": "Perhaps"})
            with pytest.raises(InvalidAnswerError, match=r"the answer to ClearCache is not valid: .*status") as caught:
                await task
            assert isinstance(caught.value.error, PayloadError)

    run(test)


def test_a_call_that_is_not_made() -> None:
    """Nothing is sent, and nothing is left that waits."""

    async def test() -> None:
        codec = JsonCodec("1.6", limits=Limits(max_queued_calls=0))
        endpoint, wire = csms(codec=codec)
        async with endpoint as station:
            with pytest.raises(WrongSideError):
                await station.call(v16.HeartbeatRequest())
            with pytest.raises(EncodeError):
                await station.call(v16.ChangeConfigurationRequest(key="x" * 51, value=""))
            with pytest.raises(ValueError, match="timeout must be a number of seconds above 0"):
                await station.call(CLEAR, timeout=0)
            first = asyncio.create_task(station.call(CLEAR))
            await settled()
            with pytest.raises(QueueFullError):
                await station.call(CLEAR)
            assert len(wire.take()) == 1
            first.cancel()
        assert station._callers == {}

    run(test)


def test_one_call_at_a_time_with_many_callers() -> None:
    async def test() -> None:
        endpoint, wire = csms()
        results: list[int] = []

        async def ask(number: int) -> None:
            await station.call(CLEAR)
            results.append(number)

        async with endpoint as station, asyncio.TaskGroup() as group:
            for number in range(20):
                group.create_task(ask(number))
            for number in range(20):
                message_id = await wire.asked()  # which takes just one
                assert results == list(range(number))
                wire.get(3, message_id, ACCEPTED)
        assert results == list(range(20))

    run(test)


# -- time


def test_the_time_of_the_session() -> None:
    """It counts from when the call is sent."""

    async def test() -> None:
        seen: list[Observation] = []
        endpoint, wire = csms(timeout=10, seen=seen)
        async with endpoint as station:
            loop = asyncio.get_running_loop()
            start = loop.time()
            first, second = (asyncio.create_task(station.call(CLEAR)) for _ in range(2))
            with pytest.raises(CallTimedOutError, match="no answer to ClearCache in time") as caught:
                await first
            assert isinstance(caught.value, TimeoutError)
            assert caught.value.sent
            assert loop.time() == start + 10
            await asyncio.sleep(1)
            assert len(wire.sent) == 2
            with pytest.raises(CallTimedOutError):
                await second
            assert loop.time() == start + 20
            first_id, second_id = (frame[1] for frame in wire.take())
            wire.get(3, first_id, ACCEPTED)
            wire.get(3, second_id, ACCEPTED)
            await settled()
        assert [what.late for what in seen if isinstance(what, UnsolicitedAnswer)] == [True, True]
        assert len([what for what in seen if isinstance(what, CallTimedOut)]) == 2

    run(test)


def test_the_time_of_a_call_includes_the_queue() -> None:
    async def test() -> None:
        seen: list[Observation] = []
        endpoint, wire = csms(seen=seen)
        async with endpoint as station:
            loop = asyncio.get_running_loop()
            start = loop.time()
            first = asyncio.create_task(station.call(CLEAR))
            await settled()
            with pytest.raises(CallTimedOutError) as caught:
                await station.call(RESET, timeout=2)
            assert (loop.time(), caught.value.sent) == (start + 2, False)
            wire.get(3, await wire.asked(), ACCEPTED)
            await first
            with pytest.raises(CallTimedOutError) as caught:
                await station.call(RESET, timeout=2)
            assert (loop.time(), caught.value.sent) == (start + 4, True)
        assert [what.sent for what in seen if isinstance(what, CallWithdrawn)] == [False]
        assert len([what for what in seen if isinstance(what, CallTimedOut)]) == 1

    run(test)


# -- cancellation


def test_cancelling_takes_the_call_back() -> None:
    async def test() -> None:
        seen: list[Observation] = []
        endpoint, wire = csms(seen=seen)
        async with endpoint as station:
            first, second, third = (asyncio.create_task(station.call(CLEAR)) for _ in range(3))
            message_id = await wire.asked()
            second.cancel()  # in the queue
            await settled()
            assert wire.take() == []
            first.cancel()  # under way: the next is sent
            third_id = await wire.asked()
            wire.get(3, message_id, ACCEPTED)
            wire.get(3, third_id, ACCEPTED)
            assert (await third).status == "Accepted"
            assert first.cancelled()
            assert second.cancelled()
        assert [what.sent for what in seen if isinstance(what, CallWithdrawn)] == [False, True]
        assert [type(what) for what in seen].count(UnsolicitedAnswer) == 1

    run(test)


@pytest.mark.parametrize("answer_first", [True, False])
def test_cancelling_at_the_same_time_as_the_answer(*, answer_first: bool) -> None:
    """The call has ended, or it is withdrawn; nothing is confused in either case."""

    async def test() -> None:
        endpoint, wire = csms()
        async with endpoint as station:
            task = asyncio.create_task(station.call(CLEAR))
            message_id = await wire.asked()
            answer = f'[3,"{message_id}",{{"status":"Accepted"}}]'
            if answer_first:
                station._handle(station.session.receive(answer, asyncio.get_running_loop().time()))
            task.cancel()
            if not answer_first:
                station._handle(station.session.receive(answer, asyncio.get_running_loop().time()))
            with pytest.raises(asyncio.CancelledError):
                await task
            assert station.session.waiting_calls == {}
            again = asyncio.create_task(station.call(CLEAR))
            wire.get(3, await wire.asked(), ACCEPTED)
            await again

    run(test)


def test_a_cancelled_caller_spoils_no_frame() -> None:
    """While the connection takes a frame of the caller, somebody cancels the caller: the frame goes out whole."""

    async def test() -> None:
        endpoint, wire = csms()
        async with endpoint as station:
            await settled()
            wire.open.clear()
            first = asyncio.create_task(station.call(CLEAR))
            await settled()
            second = asyncio.create_task(station.call(RESET))
            await settled()
            first.cancel()
            await settled()
            wire.open.set()
            await settled()
            [one, two] = wire.take()
            assert (one[2], two[2]) == ("ClearCache", "Reset")
            second.cancel()

    run(test)


# -- the end of the connection


def test_the_end_ends_all_calls() -> None:
    async def test() -> None:
        seen: list[Observation] = []
        endpoint, wire = csms(seen=seen)
        async with endpoint as station:
            tasks = [asyncio.create_task(station.call(CLEAR)) for _ in range(3)]
            await settled()
            gone = Gone("over")
            wire.end(gone)
            results: list[Any] = await asyncio.gather(*tasks, return_exceptions=True)
            assert [(type(each), each.sent, str(each)) for each in results] == [
                (CallAbandonedError, True, "the connection ended before ClearCache was answered"),
                (CallAbandonedError, False, "the connection ended before ClearCache was sent"),
                (CallAbandonedError, False, "the connection ended before ClearCache was sent"),
            ]
            assert isinstance(results[0], ConnectionError)
            assert station.error is gone
            with pytest.raises(CallAbandonedError, match="the connection has ended"):
                await station.call(CLEAR)
        assert seen[-1] == ConnectionEnded(gone)

    run(test)


def test_sending_fails_while_receiving_waits() -> None:
    async def test() -> None:
        endpoint, wire = csms()
        wire.fails = OSError("broken pipe")
        task = asyncio.create_task(endpoint.run())
        await settled()
        with pytest.raises(CallAbandonedError):
            await endpoint.call(CLEAR)
        await task
        assert endpoint.error is wire.fails

    run(test)


def test_run_is_cancelled() -> None:
    async def test() -> None:
        endpoint, wire = csms()
        task = asyncio.create_task(endpoint.run())
        call = asyncio.create_task(endpoint.call(CLEAR))
        await wire.asked()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(CallAbandonedError):
            await call
        assert endpoint.error is None

    run(test)


def test_run_is_cancelled_as_the_connection_ends() -> None:
    """Whoever cancels it is obeyed, also where a task of its own finds out that the connection has ended."""

    async def test() -> None:
        endpoint, wire = csms()
        task = asyncio.create_task(endpoint.run())
        await settled()
        wire.open.clear()
        call = asyncio.create_task(endpoint.call(CLEAR))
        await settled()
        wire.fails = OSError("broken pipe")
        wire.open.set()
        while endpoint.error is None:  # noqa: ASYNC110  # the very step counts
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(CallAbandonedError):
            await call

    run(test)


def test_the_block_passes_on_what_it_raises() -> None:
    async def test() -> None:
        endpoint, _ = csms()
        with pytest.raises(KeyError, match="mine"):
            async with endpoint:
                raise KeyError("mine")
        assert endpoint.session.closed

    run(test)


def test_an_empty_block_ends_calls_too() -> None:
    async def test() -> None:
        endpoint, _ = csms()
        call = asyncio.create_task(endpoint.call(CLEAR))
        await settled()
        async with endpoint:
            pass
        with pytest.raises(CallAbandonedError):
            await call

    run(test)


def test_leaving_the_block_is_cancelled() -> None:
    """It ends all the same, and leaves no task."""

    async def test() -> None:
        endpoint, _ = csms()

        async def block() -> None:
            async with endpoint:
                await settled()

        task = asyncio.create_task(block())
        for _ in range(31):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
        assert endpoint.session.closed

    run(test)


def test_it_runs_once() -> None:
    async def test() -> None:
        endpoint, wire = csms()
        wire.end()
        await endpoint.run()
        with pytest.raises(NotAllowedError, match="an endpoint runs once"):
            await endpoint.run()

    run(test)


def test_a_connection_that_gives_no_text() -> None:
    async def test() -> None:
        endpoint, wire = csms()
        wire.incoming.put_nowait(None)  # type: ignore[arg-type]  # the mistake
        with pytest.raises(TypeError, match="a frame must be str or bytes, not None"):
            await endpoint.run()

    run(test)


# -- one-way messages


def test_a_send_returns_when_it_is_sent() -> None:
    message = v21.NotifyPeriodicEventStreamRequest(
        id=1, pending=0, basetime=datetime(2026, 1, 1, tzinfo=UTC), data=[v21.StreamDataElementType(t=0.0, v="1")]
    )

    async def test() -> None:
        wire = Wire()
        endpoint = Endpoint(Session("2.1", "charging-station"), wire)
        async with endpoint as station:
            await station.send(message)
            [[kind, _, action, _]] = wire.take()
            assert (kind, action) == (6, "NotifyPeriodicEventStream")
            wire.fails = OSError("broken pipe")
            with pytest.raises(CallAbandonedError):
                await station.send(message)
            with pytest.raises(CallAbandonedError):
                await station.send(message)

    run(test)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("1.6", Wire), "session must be a Session"),
        ((None, object()), "the connection must have a method 'recv'"),
        ((None, None, {}), "handlers must be a Handlers"),
    ],
)
def test_wrong_arguments(arguments: tuple[Any, ...], text: str) -> None:
    async def test() -> None:
        session, connection, *rest = arguments
        with pytest.raises(TypeError, match=text):
            Endpoint(session or Session("1.6", "csms"), connection or Wire(), *rest)

    run(test)
