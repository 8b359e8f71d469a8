"""What the peer asks: handlers answer it, one by one or at the same time, and nothing that they do hurts the rest."""

from __future__ import annotations

import asyncio
import gc
import warnings
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any

import pytest

from ocpp_core import Endpoint, ErrorCode, Handlers, JsonCodec, Limits, Session, Version, v16, v21, v201
from ocpp_core.endpoint import HandlerFailed, Observation, SendDropped
from ocpp_core.errors import CallAbandonedError, EncodeError, RefusalError, WrongResponseError
from tests.endpoint.helpers import Wire, csms, run, settled

NOW = datetime(2026, 1, 1, tzinfo=UTC)
BEAT = {"currentTime": "2026-01-01T00:00:00Z"}
CLEAR = v16.ClearCacheRequest()
ACCEPTED = {"status": "Accepted"}
AUTHORIZE: Any = lambda *_: None  # noqa: E731  # which no test runs


def beating(_: Endpoint, __: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
    return v16.HeartbeatResponse(current_time=NOW)


def handlers(*functions: Any) -> Handlers:
    """A set with these functions for Heartbeat, before and after the answer."""
    made = Handlers()
    on, *after = functions
    made.on(v16.HeartbeatRequest)(on)
    for each in after:
        made.after(v16.HeartbeatRequest)(each)
    return made


def reports() -> list[dict[str, Any]]:
    """What is reported from now on to the event loop's exception handler."""
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
    return reported


@pytest.mark.parametrize("waits", [False, True])
def test_an_answer(*, waits: bool) -> None:
    async def slowly(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        await asyncio.sleep(5)
        return beating(station, request)

    async def test() -> None:
        endpoint, wire = csms(handlers=handlers(slowly if waits else beating))
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            await asyncio.sleep(6)
            assert wire.take() == [[3, "1", BEAT]]

    run(test)


def test_what_has_no_handler_is_not_supported() -> None:
    async def test() -> None:
        for made in handlers(beating), None:
            endpoint, wire = csms(handlers=made)
            async with endpoint:
                wire.get(2, "1", "Authorize", {"idTag": "A"})
                await settled()
                assert wire.take() == [[4, "1", "NotSupported", "Authorize is not supported here", {}]]

    run(test)


def test_what_the_session_supports_must_have_a_handler() -> None:
    async def test() -> None:
        csms(handlers=handlers(beating), supported=["Heartbeat"])
        with pytest.raises(ValueError, match="the session supports Authorize and Heartbeat, for which there is no"):
            csms(supported=["Heartbeat", "Authorize"])

    run(test)


# -- what handlers raise


@pytest.mark.parametrize("waits", [False, True])
@pytest.mark.parametrize(
    ("error", "frame", "is_reported"),
    [
        (RefusalError("SecurityError", "not you", {"a": 1}), [4, "1", "SecurityError", "not you", {"a": 1}], False),
        (RefusalError(ErrorCode.NOT_SUPPORTED), [4, "1", "NotSupported", "", {}], False),
        (RefusalError("FormatViolation"), [4, "1", "InternalError", "the call could not be handled", {}], True),
        (RefusalError(5), [4, "1", "InternalError", "the call could not be handled", {}], True),  # type: ignore[arg-type]
        (KeyError("secret"), [4, "1", "InternalError", "the call could not be handled", {}], True),
        (asyncio.CancelledError(), [4, "1", "InternalError", "the call could not be handled", {}], True),
    ],
    ids=["code", "bare", "code of 2.x", "no code", "error", "cancelled"],
)
def test_what_a_handler_raises(error: BaseException, frame: list[Any], *, is_reported: bool, waits: bool) -> None:
    def fails(_: Endpoint, __: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        raise error

    async def fails_later(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        await asyncio.sleep(1)
        return fails(station, request)

    async def test() -> None:
        seen: list[Observation] = []
        reported = reports()
        endpoint, wire = csms(handlers=handlers(fails_later if waits else fails), seen=seen)
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            await asyncio.sleep(2)
            assert wire.take() == [frame]
            wire.get(2, "2", "Authorize", {"idTag": "A"})  # it goes on
            await asyncio.sleep(2)
            assert len(wire.take()) == 1
        failed = [what for what in seen if isinstance(what, HandlerFailed)]
        assert len(failed) == len(reported) == is_reported
        if is_reported:
            [context] = reported
            assert context["exception"] is failed[0].error
            assert context["message"].startswith("the handler of HeartbeatRequest of OCPP 1.6 raised ")

    run(test)


@pytest.mark.parametrize(
    ("response", "error"),
    [
        (None, TypeError),
        ("Accepted", TypeError),
        (v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED), WrongResponseError),
        (v201.HeartbeatResponse(current_time=NOW), WrongResponseError),
        (v16.HeartbeatResponse(current_time="soon"), EncodeError),  # type: ignore[arg-type]
    ],
)
@pytest.mark.parametrize("waits", [False, True])
def test_what_must_not_be_sent(response: Any, error: type[Exception], *, waits: bool) -> None:
    async def later(_: Endpoint, __: v16.HeartbeatRequest) -> Any:
        return response

    async def test() -> None:
        reported = reports()
        endpoint, wire = csms(handlers=handlers(later if waits else lambda *_: response))
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            await settled()
            assert wire.take() == [[4, "1", "InternalError", "the call could not be handled", {}]]
        [context] = reported
        assert isinstance(context["exception"], error)

    run(test)


# -- handlers that wait


def test_a_handler_may_call_back() -> None:
    async def asks(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        await station.call(CLEAR)
        return beating(station, request)

    async def test() -> None:
        endpoint, wire = csms(handlers=handlers(asks))
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            wire.get(3, await wire.asked(), ACCEPTED)
            await settled()
            assert wire.take() == [[3, "1", BEAT]]

    run(test)


def test_receiving_goes_on_while_handlers_wait() -> None:
    """As many as the session leaves open; the next is refused, and all are answered."""

    async def slowly(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        await asyncio.sleep(5)
        return beating(station, request)

    async def test() -> None:
        endpoint, wire = csms(
            handlers=handlers(slowly), codec=JsonCodec("1.6", limits=Limits(max_open_calls=2, max_running_handlers=4))
        )
        async with endpoint:
            for number in range(3):
                wire.get(2, str(number), "Heartbeat", {})
            await settled()
            [[kind, message_id, code, text, _]] = wire.take()
            assert (kind, message_id, code) == (4, "2", "InternalError")
            assert text == "too many calls are open: at most 2"
            await asyncio.sleep(6)
            assert wire.take() == [[3, "0", BEAT], [3, "1", BEAT]]

    run(test)


def test_a_repeated_call_is_answered_once() -> None:
    async def slowly(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        await asyncio.sleep(5)
        return beating(station, request)

    async def test() -> None:
        endpoint, wire = csms(handlers=handlers(slowly))
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            wire.get(2, "1", "Heartbeat", {})
            await asyncio.sleep(11)
            assert wire.take() == [[3, "1", BEAT]]

    run(test)


def test_a_handler_that_takes_too_long_is_cancelled() -> None:
    ended: list[str] = []

    async def hangs(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        try:
            await asyncio.sleep(1000)
        finally:
            ended.append("cancelled")
        return beating(station, request)

    async def obstinate(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        try:
            await asyncio.sleep(1000)
        except asyncio.CancelledError:
            ended.append("answered all the same")
        return beating(station, request)

    async def test() -> None:
        for handler in hangs, obstinate:
            endpoint, wire = csms(handlers=handlers(handler, lambda *_: ended.append("after")), answer_within=20)
            async with endpoint:
                wire.get(2, "1", "Heartbeat", {})
                await asyncio.sleep(21)
                assert wire.take() == [[4, "1", "InternalError", "the call was not answered in time", {}]]
                assert not endpoint._answers.running
        assert ended == ["cancelled", "answered all the same"]

    run(test)


def test_a_handler_outlives_its_call_and_the_id_comes_again() -> None:
    async def obstinate(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        with suppress(asyncio.CancelledError):
            await asyncio.sleep(1000)
        await asyncio.sleep(5)
        return beating(station, request)

    async def test() -> None:
        endpoint, wire = csms(handlers=handlers(obstinate), answer_within=20)
        async with endpoint as station:
            for _ in range(2):
                wire.get(2, "1", "Heartbeat", {})
                await asyncio.sleep(22)  # the first is refused, and its handler goes on for a while
            await asyncio.sleep(20)
            assert [frame[2] for frame in wire.take()] == ["InternalError", "InternalError"]
            assert station._answers.answering == {}
            assert station.error is None

    run(test)


def test_the_connection_ends_while_handlers_run() -> None:
    """They are cancelled, also one that waits for an answer; what cleaning up raises is reported."""
    ended: list[str] = []

    async def asks(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        try:
            await station.call(CLEAR)
        except (asyncio.CancelledError, CallAbandonedError) as error:
            ended.append(type(error).__name__)
            raise
        return beating(station, request)

    async def messy(_: Endpoint, __: v16.AuthorizeRequest) -> v16.AuthorizeResponse:
        try:
            await asyncio.sleep(1000)
        finally:
            raise KeyError("cleaning up")

    async def test() -> None:
        reported = reports()
        for broken in "recv", "send":
            made = handlers(asks)
            made.on(v16.AuthorizeRequest)(messy)
            endpoint, wire = csms(handlers=made)
            task = asyncio.create_task(endpoint.run())
            wire.get(2, "1", "Heartbeat", {})
            wire.get(2, "2", "Authorize", {"idTag": "A"})
            await settled()
            if broken == "recv":
                wire.end()
            else:
                wire.fails = OSError("broken pipe")
                wire.get(2, "3", "Nonsense", {})  # is refused at once
            await task
            assert not endpoint._answers.running
        assert len(ended) == 2
        assert [type(context["exception"]) for context in reported] == [KeyError, KeyError]

    run(test)


def test_the_connection_ends_before_a_handler_begins() -> None:
    """Its coroutine is closed, so that nobody is warned of one that was never awaited."""

    async def never(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        return beating(station, request)

    async def test() -> None:
        endpoint, wire = csms(handlers=handlers(never))
        wire.get(2, "1", "Heartbeat", {})
        wire.end()
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            await endpoint.run()
            await settled()
            del endpoint
            gc.collect()
        assert warned == []

    run(test)


def test_frames_go_out_one_after_the_other() -> None:
    """Those of handlers, of what is refused, and of calls."""

    async def slowly(station: Endpoint, request: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        await asyncio.sleep(0)
        return beating(station, request)

    async def test() -> None:
        endpoint, wire = csms(handlers=handlers(slowly))
        async with endpoint as station:
            calls = [asyncio.create_task(station.call(CLEAR)) for _ in range(3)]
            for number in range(5):
                wire.get(2, str(number), "Heartbeat", {})
                wire.get(2, f"n{number}", "Nonsense", {})
            await settled()
            await settled()
            assert len(wire.take()) == 11
            assert not wire.overlapped
            for call in calls:
                call.cancel()

    run(test)


def test_reading_stops_while_too_many_handlers_run() -> None:
    """Unless somebody waits for an answer, since that can only be read."""

    async def slow_after(*_: Any) -> None:
        await asyncio.sleep(5)

    async def test() -> None:
        codec = JsonCodec("1.6", limits=Limits(max_running_handlers=2))
        endpoint, wire = csms(handlers=handlers(beating, slow_after), codec=codec)
        async with endpoint as station:
            for number in range(4):
                wire.get(2, str(number), "Heartbeat", {})
            await settled()
            assert wire.take() == [[3, "0", BEAT], [3, "1", BEAT]]
            assert wire.incoming.qsize() == 2  # the peer waits
            call = asyncio.create_task(station.call(CLEAR))
            await settled()
            [[_, message_id, *_], *refused] = wire.take()
            assert refused == [[4, each, "InternalError", "too many calls are being handled", {}] for each in "23"]
            wire.get(3, message_id, ACCEPTED)
            await call
            await asyncio.sleep(6)
            wire.get(2, "4", "Heartbeat", {})
            await settled()
            assert wire.take() == [[3, "4", BEAT]]

    run(test)


def test_what_waits_to_be_sent_stops_reading() -> None:
    async def test() -> None:
        endpoint, wire = csms(handlers=handlers(beating))
        async with endpoint:
            await settled()
            wire.open.clear()
            for number in range(50):
                wire.get(2, str(number), "Heartbeat", {})
            await settled()
            assert wire.incoming.qsize() == 49
            wire.open.set()
            await settled()
            await settled()
            assert len(wire.take()) == 50

    run(test)


# -- after the answer


@pytest.mark.parametrize("waits", [False, True])
def test_after_the_answer(*, waits: bool) -> None:
    async def test() -> None:
        told: list[Any] = []

        def note(station: Endpoint, request: v16.HeartbeatRequest, response: v16.HeartbeatResponse) -> None:
            told.append((station, request, response, len(wire.sent)))

        async def ask(*arguments: Any) -> None:
            await endpoint.call(CLEAR)
            note(*arguments)

        endpoint, wire = csms(handlers=handlers(beating, ask if waits else note))
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            await settled()
            if waits:
                [answer, [_, message_id, *_]] = wire.take()
                assert answer == [3, "1", BEAT]
                wire.get(3, message_id, ACCEPTED)
                await settled()
            assert told == [
                (endpoint, v16.HeartbeatRequest(), v16.HeartbeatResponse(current_time=NOW), 0 if waits else 1)
            ]

    run(test)


def test_what_goes_wrong_after_the_answer() -> None:
    def fails(*_: Any) -> None:
        raise KeyError("after")

    async def test() -> None:
        seen: list[Observation] = []
        reported = reports()
        endpoint, wire = csms(handlers=handlers(beating, fails), seen=seen)
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            await settled()
            assert wire.take() == [[3, "1", BEAT]]
        assert len(reported) == 1
        assert [type(what.error) for what in seen if isinstance(what, HandlerFailed)] == [KeyError]

    run(test)


def test_nothing_happens_after_a_refusal() -> None:
    async def refuses(_: Endpoint, __: v16.HeartbeatRequest) -> v16.HeartbeatResponse:
        raise RefusalError("NotSupported")

    async def test() -> None:
        told: list[Any] = []
        endpoint, wire = csms(handlers=handlers(refuses, lambda *_: told.append(1)))
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            await settled()
            assert wire.take() == [[4, "1", "NotSupported", "", {}]]
        assert told == []

    run(test)


# -- one-way messages


STREAM = {"id": 1, "pending": 0, "basetime": "2026-01-01T00:00:00Z", "data": [{"t": 0, "v": "1"}]}


def test_one_way_messages() -> None:
    async def test() -> None:
        reported = reports()
        seen: list[Observation] = []
        told: list[int] = []
        made = Handlers()

        @made.on(v21.NotifyPeriodicEventStreamRequest)
        async def listen(_: Endpoint, message: v21.NotifyPeriodicEventStreamRequest) -> None:
            await asyncio.sleep(5)
            told.append(message.id)
            if message.id == 2:
                raise KeyError("listening")

        codec = JsonCodec("2.1", limits=Limits(max_running_handlers=2))
        endpoint, wire = csms("2.1", made, codec=codec, seen=seen)
        async with endpoint as station:
            call = asyncio.create_task(station.call(v21.ClearCacheRequest()))  # so that reading goes on
            await settled()
            for number in range(1, 4):
                wire.get(6, str(number), "NotifyPeriodicEventStream", {**STREAM, "id": number})
            await asyncio.sleep(6)
            assert told == [1, 2]
            [dropped] = [what for what in seen if isinstance(what, SendDropped)]
            assert dropped.send.message_id == "3"
            assert [type(context["exception"]) for context in reported] == [KeyError]
            call.cancel()

    run(test)


# -- observers


def test_an_observer_that_fails_is_reported() -> None:
    async def test() -> None:
        def fails(*_: Any) -> None:
            raise KeyError("observer")

        reported = reports()
        wire = Wire()
        endpoint = Endpoint(Session("1.6", "csms"), wire, handlers(beating), observer=fails)
        async with endpoint:
            wire.get(2, "1", "Heartbeat", {})
            await settled()
            assert wire.take() == [[3, "1", BEAT]]
        assert {context["message"] for context in reported} == {"an observer of frames and events raised KeyError"}

    run(test)


# -- sets


def test_one_set_for_several_versions() -> None:
    made = Handlers()

    @made.on(v16.HeartbeatRequest, v201.HeartbeatRequest)
    def heartbeat(_: Endpoint, request: Any) -> Any:
        return request.RESPONSE(current_time=NOW)

    made.on(v16.AuthorizeRequest)(AUTHORIZE)
    assert made.versions == {Version.V16, Version.V201}
    assert made.supported("1.6") == {v16.HeartbeatRequest, v16.AuthorizeRequest}
    assert made.supported("2.0.1") == {v201.HeartbeatRequest}
    assert made.supported("2.1") == frozenset()

    async def test() -> None:
        for version in "1.6", "2.0.1", "2.1":
            endpoint, wire = csms(version, made)
            async with endpoint:
                wire.get(2, "1", "Heartbeat", {})
                await settled()
                [[kind, *_]] = wire.take()
                assert kind == (4 if version == "2.1" else 3)

    run(test)


def test_sets_are_put_together() -> None:
    common = handlers(beating, lambda *_: None)
    special = Handlers(common)
    special.on(v16.HeartbeatRequest)(lambda *_: v16.HeartbeatResponse(current_time=datetime(2027, 1, 1, tzinfo=UTC)))
    special.on(v16.AuthorizeRequest)(AUTHORIZE)
    assert common.supported("1.6") == {v16.HeartbeatRequest}
    assert special.supported("1.6") == {v16.HeartbeatRequest, v16.AuthorizeRequest}
    assert Handlers(common, special).supported("1.6") == special.supported("1.6")

    async def test() -> None:
        for made, year in (common, "2026"), (special, "2027"), (Handlers(special, common), "2026"):
            endpoint, wire = csms(handlers=made)
            async with endpoint:
                wire.get(2, "1", "Heartbeat", {})
                await settled()
                assert wire.take()[0][2]["currentTime"][:4] == year

    run(test)


def test_mistakes_in_a_set() -> None:
    made = handlers(beating)
    with pytest.raises(ValueError, match="has a function for 'on' of HeartbeatRequest of OCPP 1.6 already"):
        made.on(v16.HeartbeatRequest)
    wrong: Any
    for wrong in v16.HeartbeatResponse, "Heartbeat", None, v16:
        with pytest.raises(TypeError, match="must be the class of a request, such as v16.ResetRequest"):
            made.on(wrong)
    with pytest.raises(TypeError):
        made.on()  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="what a handler is for"):
        made.after(v21.NotifyPeriodicEventStreamRequest)  # type: ignore[type-var]
    with pytest.raises(TypeError, match="a handler must be a function"):
        made.on(v16.AuthorizeRequest)(5)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="what a set of handlers takes over must be a Handlers"):
        Handlers({})  # type: ignore[arg-type]
