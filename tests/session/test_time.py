"""Time: timeouts from when a call is sent, answers that are due, calls taken back, and a clock that goes forward only."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core import (
    AnswerOverdue,
    CallError,
    CallReceived,
    CallTimedOut,
    ErrorCode,
    FrameRejected,
    JsonCodec,
    Limits,
    ResultReceived,
    UnsolicitedAnswer,
    v16,
    v21,
    v201,
)
from ocpp_core.errors import NotOpenError, QueueFullError

from .helpers import ALL, BOOT, STREAM, beat, boot_answer, called, csms, heartbeat, only, sent, station


def test_a_call_that_an_answer_lets_out_of_the_queue_counts_from_that_answer() -> None:
    session = csms("2.0.1", registration="Rejected", timeout=30)
    boot = called(session, BOOT["2"])
    with pytest.raises(Exception, match="must wait"):
        session.call(v201.ClearCacheRequest(), 0.0)
    session = csms("2.0.1", timeout=30)
    first = session.call(v201.ClearCacheRequest(), 0.0)
    session.call(v201.ClearCacheRequest(), 0.0)
    session.answer(called(session, BOOT["2"], 1.0), boot_answer("2.0.1", "Rejected"), 1.0)
    session.receive(f'[3,"{first.message_id}",{{"status":"Accepted"}}]', 2.0)
    assert session.deadline() is None
    boot = called(session, BOOT["2"].replace("boot", "again", 1), 3.0)
    session.answer(boot, boot_answer("2.0.1", "Accepted"), 28.0)
    assert session.deadline() == 58.0
    assert session.expire(57.9) == []


def test_a_call_that_expire_lets_out_of_the_queue_counts_from_then() -> None:
    session = station("1.6", timeout=10)
    session.call(v16.HeartbeatRequest(), 0.0)
    session.call(v16.HeartbeatRequest(), 1.0)
    session.expire(12.0)
    assert session.deadline() == 22.0


# -- answers of ours that are due


def test_a_forgotten_call_stays_open_unless_asked_otherwise() -> None:
    session = csms("1.6")
    call = called(session, '[2,"7","Heartbeat",{}]')
    assert session.deadline() is None
    assert session.expire(1e9) == []
    session.answer(call, beat("1.6"), 1e9)


@pytest.mark.parametrize("version", ALL)
def test_a_forgotten_call_is_refused_when_its_time_is_up(version: str) -> None:
    session = csms(version, answer_within=20)
    call = called(session, '[2,"7","Heartbeat",{}]', 5.0)
    later = called(session, '[2,"8","Heartbeat",{}]', 6.0)
    assert session.deadline() == 25.0
    assert session.expire(24.9) == []
    reply = CallError("7", ErrorCode.INTERNAL_ERROR, "the call was not answered in time")
    assert session.expire(25.0) == [AnswerOverdue(call, reply)]
    assert sent(session) == [[4, "7", "InternalError", "the call was not answered in time", {}]]
    assert session.open_calls == {"8": later}
    assert session.deadline() == 26.0
    with pytest.raises(NotOpenError):
        session.answer(call, beat(version), 25.0)
    session.answer(later, beat(version), 25.5)
    assert session.deadline() is None


def test_the_earlier_of_both_deadlines_counts() -> None:
    session = station("1.6", timeout=30, answer_within=20)
    request = session.call(v16.HeartbeatRequest(), 0.0)
    assert session.deadline() == 30.0
    call = called(session, '[2,"7","ClearCache",{}]', 0.0)
    assert session.deadline() == 20.0
    assert [type(event) for event in session.expire(30.0)] == [CallTimedOut, AnswerOverdue]
    assert session.open_calls == session.waiting_calls == {}
    assert (request.action, call.action) == ("Heartbeat", "ClearCache")


# -- calls taken back


def test_a_call_is_taken_out_of_the_queue() -> None:
    session = station("1.6")
    first, second, third = (session.call(v16.HeartbeatRequest(), 0.0) for _ in range(3))
    assert session.cancel(second, 1.0) is False
    assert session.waiting_calls == {first.message_id: first, third.message_id: third}
    session.outgoing()
    session.receive(f'[4,"{first.message_id}","GenericError","",{{}}]', 2.0)
    assert [each[1] for each in sent(session)] == [third.message_id]


def test_a_call_that_was_sent_is_waited_for_no_longer() -> None:
    session = station("1.6", timeout=10)
    first, second = (session.call(v16.HeartbeatRequest(), 0.0) for _ in range(2))
    session.outgoing()
    assert session.cancel(first, 4.0) is True
    assert [each[1] for each in sent(session)] == [second.message_id]
    assert session.deadline() == 14.0
    answer = '[3,"%s",{"currentTime":"2024-01-01T00:00:00Z"}]'
    assert only(session.receive(answer % first.message_id, 5.0), UnsolicitedAnswer).late
    assert only(session.receive(answer % second.message_id, 5.0), ResultReceived).request is second


def test_a_call_that_nobody_has_fetched_yet_is_never_sent() -> None:
    session = station("1.6")
    first, second = (session.call(v16.HeartbeatRequest(), 0.0) for _ in range(2))
    assert session.cancel(first, 0.0) is False
    assert [each[1] for each in sent(session)] == [second.message_id]


def test_a_boot_that_is_taken_back_before_it_was_sent_holds_nothing_back() -> None:
    request = v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo")
    session = station("1.6")
    boot, second = session.call(request, 0.0), session.call(v16.HeartbeatRequest(), 0.0)
    assert session.cancel(boot, 1.0) is False
    assert [each[1] for each in sent(session)] == [second.message_id]
    session = station("1.6")
    boot = session.call(request, 0.0)
    assert session.outgoing()
    session.expire(1_000.0)  # the first boot got no answer, and may still have arrived
    boot = session.call(request, 1_000.0)
    session.call(v16.HeartbeatRequest(), 1_000.0)
    assert session.cancel(boot, 1_000.0) is False
    assert sent(session) == []


def test_only_a_call_that_waits_here_is_cancelled() -> None:
    session, other = station("1.6"), station("1.6")
    call = session.call(v16.HeartbeatRequest(), 0.0)
    received = called(session, '[2,"7","ClearCache",{}]')
    for wrong in other.call(v16.HeartbeatRequest(), 0.0), received:
        with pytest.raises(NotOpenError):
            session.cancel(wrong, 0.0)
    session.cancel(call, 0.0)
    with pytest.raises(NotOpenError):
        session.cancel(call, 0.0)
    assert session.close() == []


# -- the clock


@pytest.mark.parametrize("now", [5, 5.0, -5, -5.5])
def test_any_finite_number_is_a_time(now: float) -> None:
    session = station("1.6", timeout=10)
    session.call(v16.HeartbeatRequest(), now)
    assert session.deadline() == now + 10


@pytest.mark.parametrize(
    ("now", "error", "text"),
    [
        ("5", TypeError, "now must be a number of seconds, not '5'"),
        (None, TypeError, "now must be a number of seconds, not None"),
        (True, TypeError, "now must be a number of seconds, not True"),
        (float("nan"), ValueError, "now must be a finite number of seconds"),
        (float("inf"), ValueError, "now must be a finite number of seconds"),
        (-float("inf"), ValueError, "now must be a finite number of seconds"),
        (10**400, ValueError, "now must be a finite number of seconds"),
        (99.5, ValueError, "now must not go back: it was 100, and 99.5 is earlier"),
        (99, ValueError, "now must not go back: it was 100, and 99 is earlier"),
    ],
)
def test_a_wrong_time_is_refused_at_once(now: Any, error: type[Exception], text: str) -> None:
    session = csms("1.6")
    call = called(session, '[2,"7","Heartbeat",{}]', 100.0)
    request = session.call(v16.ClearCacheRequest(), 100.0)
    for method, arguments in (
        (session.receive, ('[2,"8","Heartbeat",{}]',)),
        (session.call, (v16.ClearCacheRequest(),)),
        (session.answer, (call, beat("1.6"))),
        (session.refuse, (call, "NotSupported")),
        (session.cancel, (request,)),
        (session.expire, ()),
    ):
        with pytest.raises(error) as raised:
            method(*arguments, now)
        assert str(raised.value) == text
    assert session.deadline() == 130.0
    assert session.open_calls == {"7": call}
    assert len(session.outgoing()) == 1
    session.receive('[2,"8","Heartbeat",{}]', 100.0)


def test_whatever_was_done_last_says_what_time_it_is() -> None:
    """Each method in its turn; none may go back behind the one before."""
    stream = JsonCodec("2.1").decode(f'[6,"7","NotifyPeriodicEventStream",{STREAM}]').message  # type: ignore[union-attr]
    session = station("2.1", new_id=iter("abc").__next__)
    reset = [called(session, '[2,"%d","ClearCache",{}]' % number, 1.0) for number in range(2)]
    for act in (
        lambda now: session.refuse(reset[0], "NotSupported", now),
        lambda now: session.send(stream, now),  # type: ignore[arg-type]
        lambda now: session.call(heartbeat("2.1"), now),
        lambda now: session.cancel(session.waiting_calls["b"], now),
        lambda now: session.answer(reset[1], v21.ClearCacheResponse(status=v21.ClearCacheStatusEnumType.ACCEPTED), now),
        lambda now: session.receive("x", now),
        session.expire,
    ):
        before = session._now
        with pytest.raises(ValueError, match="must not go back"):
            act(before - 0.5)
        act(before + 1.0)
        assert session._now == before + 1.0


def test_the_same_moment_may_come_again() -> None:
    session = csms("1.6")
    for _ in range(3):
        session.expire(7.0)
        session.receive("x", 7)


# -- the queue


def test_what_is_held_back_fills_the_queue_too() -> None:
    session = station("1.6", codec=JsonCodec("1.6", limits=Limits(max_queued_calls=2)))
    boot = v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo")
    session.call(boot, 0.0)
    session.expire(30.0)
    for _ in range(2):
        session.call(heartbeat("1.6"), 31.0)
    with pytest.raises(QueueFullError, match="2 calls wait to be sent"):
        session.call(heartbeat("1.6"), 32.0)
    again = session.call(boot, 33.0)
    assert again.message_id in session.waiting_calls
    assert [each[2] for each in sent(session)] == ["BootNotification", "BootNotification"]


def test_a_late_retry_is_a_call_of_its_own() -> None:
    session = csms("1.6", answer_within=20)
    called(session, '[2,"7","Heartbeat",{}]')
    session.expire(20.0)
    assert only(session.receive('[2,"7","Heartbeat",{}]', 21.0), CallReceived).duplicate
    assert session.deadline() == 41.0


def test_a_refusal_that_is_longer_than_the_limits_allow_is_not_sent() -> None:
    """Nothing that a peer sends raises, however low the owner sets the limits."""
    codec = JsonCodec("1.6", limits=Limits(max_bytes=30))
    session = csms("1.6", codec=codec, answer_within=5)
    rejected = only(session.receive('[2,"1","Reset",{"type":1}]', 0.0), FrameRejected)
    assert rejected.reply is None
    call = called(session, '[2,"7","Heartbeat",{}]', 1.0)
    assert session.expire(6.0) == [AnswerOverdue(call, None)]
    assert (session.outgoing(), session.open_calls, session.deadline()) == ([], {}, None)
