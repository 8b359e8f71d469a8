"""The session: what it says of each frame, what it sends by itself, and what it refuses to send."""

from __future__ import annotations

import gc
import json
import tracemalloc
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import (
    AnswerRefused,
    CallAbandoned,
    CallReceived,
    CallRepeated,
    CallTimedOut,
    EncodeError,
    ErrorCode,
    ErrorReceived,
    FrameRejected,
    InvalidAnswer,
    JsonCodec,
    Limits,
    PayloadError,
    ResultReceived,
    Role,
    SendReceived,
    Session,
    UnsolicitedAnswer,
    message_class,
    v16,
    v21,
    v201,
)
from ocpp_core.errors import (
    BeforeAcceptanceError,
    NotAcceptedYetError,
    NotAllowedError,
    NotOpenError,
    QueueFullError,
    RepeatedIdError,
    SessionClosedError,
    TooManyCallsError,
    UnknownActionError,
    UnsupportedActionError,
    UsedIdError,
    WrongResponseError,
    WrongSenderError,
    WrongSideError,
)
from ocpp_core.schemas import actions
from ocpp_core.session import _recent_ids

from .helpers import ALL, BOOT, MODERN, STREAM, beat, boot_answer, called, csms, heartbeat, only, package, sent, station

# -- answering


@pytest.mark.parametrize("version", ALL)
def test_a_call_is_answered_under_its_id(version: str) -> None:
    session = csms(version)
    call = called(session, '[2,"7","Heartbeat",{}]')
    assert call.message == heartbeat(version)
    assert sent(session) == []
    session.answer(call, beat(version), 0.0)
    assert sent(session) == [[3, "7", {"currentTime": "2024-01-01T00:00:00Z"}]]
    assert session.outgoing() == []
    assert session.open_calls == {}


@pytest.mark.parametrize("version", ALL)
def test_a_call_is_refused(version: str) -> None:
    session = csms(version)
    session.refuse(called(session, '[2,"7","Heartbeat",{}]'), ErrorCode.NOT_SUPPORTED, 0.0)
    session.refuse(called(session, '[2,"8","Heartbeat",{}]'), "SecurityError", 0.0, "no" * 200, {"a": 1})
    assert sent(session) == [[4, "7", "NotSupported", "", {}], [4, "8", "SecurityError", ("no" * 200)[:255], {"a": 1}]]


def test_a_call_is_answered_once() -> None:
    session = csms("1.6")
    call = called(session, '[2,"7","Heartbeat",{}]')
    session.answer(call, beat("1.6"), 0.0)
    for again in (lambda: session.answer(call, beat("1.6"), 0.0), lambda: session.refuse(call, "NotSupported", 0.0)):
        with pytest.raises(NotOpenError):
            again()
    assert len(sent(session)) == 1


def test_a_call_of_another_session_is_not_answered() -> None:
    call = called(csms("1.6"), '[2,"7","Heartbeat",{}]')
    session = csms("1.6")
    called(session, '[2,"7","Heartbeat",{}]')
    with pytest.raises(NotOpenError):
        session.answer(call, beat("1.6"), 0.0)


def test_a_failed_answer_leaves_the_call_open() -> None:
    session = csms("1.6")
    call = called(session, '[2,"7","Heartbeat",{}]')
    with pytest.raises(EncodeError):
        session.answer(call, v16.HeartbeatResponse(current_time="yesterday"), 0.0)  # type: ignore[arg-type]
    info = v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED)
    with pytest.raises(WrongResponseError, match="must be HeartbeatResponse of OCPP 1.6, not Authorize"):
        session.answer(call, v16.AuthorizeResponse(id_tag_info=info), 0.0)
    with pytest.raises(WrongResponseError, match="not HeartbeatResponse of OCPP 2.0.1"):
        session.answer(call, beat("2.0.1"), 0.0)
    with pytest.raises(EncodeError):
        session.refuse(call, ErrorCode.FORMAT_VIOLATION, 0.0)  # a code of 2.x
    with pytest.raises(EncodeError):
        session.refuse(call, ErrorCode.INTERNAL_ERROR, 0.0, details={"x": float("nan")})
    assert session.open_calls == {"7": call}
    session.refuse(call, ErrorCode.INTERNAL_ERROR, 0.0)
    assert sent(session) == [[4, "7", "InternalError", "", {}]]


# -- calling


@pytest.mark.parametrize("version", ALL)
def test_a_result_comes_with_the_request_it_answers(version: str) -> None:
    session = station(version)
    request = session.call(heartbeat(version), 0.0)
    assert sent(session) == [[2, request.message_id, "Heartbeat", {}]]
    answer = f'[3,"{request.message_id}",{{"currentTime":"2024-01-01T00:00:00Z"}}]'
    event = only(session.receive(answer, 1.0), ResultReceived)
    assert event.request is request
    assert event.result.message == beat(version)
    assert session.deadline() is None


def test_an_error_comes_with_the_request_it_refuses() -> None:
    session = station("1.6")
    request = session.call(v16.HeartbeatRequest(), 0.0)
    event = only(session.receive(f'[4,"{request.message_id}","NoSuchCode","",{{}}]', 1.0), ErrorReceived)
    assert event.request is request
    assert event.error.code == "NoSuchCode"


def test_one_call_at_a_time() -> None:
    session = station("1.6", timeout=10)
    first, second = (session.call(v16.HeartbeatRequest(), 0.0) for _ in range(2))
    assert [each[1] for each in sent(session)] == [first.message_id]
    assert session.deadline() == 10
    session.receive(f'[4,"{first.message_id}","GenericError","",{{}}]', 3.0)
    assert [each[1] for each in sent(session)] == [second.message_id]
    assert session.deadline() == 13  # from when it was sent


def test_a_call_times_out_and_the_next_one_is_sent() -> None:
    session = station("1.6", timeout=10)
    first = session.call(v16.HeartbeatRequest(), 0.0, timeout=5)
    second = session.call(v16.HeartbeatRequest(), 0.0)
    session.outgoing()
    assert session.expire(4.9) == []
    assert session.expire(5.0) == [CallTimedOut(first)]
    assert [each[1] for each in sent(session)] == [second.message_id]
    assert session.deadline() == 15
    event = only(session.receive(f'[3,"{first.message_id}",{{"anything":1}}]', 6.0), UnsolicitedAnswer)
    assert event.late


def test_the_queue_is_bounded() -> None:
    session = station("1.6", codec=JsonCodec("1.6", limits=Limits(max_queued_calls=2)))
    for _ in range(3):
        session.call(v16.HeartbeatRequest(), 0.0)
    with pytest.raises(QueueFullError):
        session.call(v16.HeartbeatRequest(), 0.0)
    assert len(sent(session)) == 1


def test_no_queue_at_all() -> None:
    session = station("1.6", codec=JsonCodec("1.6", limits=Limits(max_queued_calls=0)))
    session.call(v16.HeartbeatRequest(), 0.0)
    with pytest.raises(QueueFullError):
        session.call(v16.HeartbeatRequest(), 0.0)


def test_an_invalid_message_is_neither_sent_nor_queued() -> None:
    session = csms("1.6")
    with pytest.raises(EncodeError):
        session.call(v16.ResetRequest(type="Sideways"), 0.0)  # type: ignore[arg-type]
    with pytest.raises(EncodeError):
        session.call(v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE), 0.0)
    with pytest.raises(TypeError):
        session.call(v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), 0.0)  # type: ignore[arg-type]
    assert session.outgoing() == []
    assert session.deadline() is None


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize("role", list(Role))
def test_only_what_the_own_side_sends_is_sent(version: str, role: Role) -> None:
    """Of every action, whatever its message lacks: the side is looked at first."""
    for action in actions(version).values():
        message: Any = object.__new__(message_class(version, action.name, "request"))
        for field in type(message).__attrs_attrs__:
            setattr(message, field.name, None)
        session = Session(version, role)
        expected = EncodeError if role in action.initiators else WrongSideError
        try:
            session.call(message, 0.0) if action.answered else session.send(message, 0.0)
        except (EncodeError, NotAllowedError) as error:
            assert type(error) is expected
        else:
            assert role in action.initiators


def test_ids_are_never_used_twice() -> None:
    session = station("1.6", new_id=iter(["a", "b", "b", "", "c"]).__next__)
    session.call(v16.HeartbeatRequest(), 0.0)
    session.call(v16.HeartbeatRequest(), 0.0)
    with pytest.raises(UsedIdError):
        session.call(v16.HeartbeatRequest(), 0.0)
    with pytest.raises(EncodeError):
        session.call(v16.HeartbeatRequest(), 0.0)
    assert session.call(v16.HeartbeatRequest(), 0.0).message_id == "c"


def test_an_id_that_was_not_sent_may_be_used() -> None:
    session = csms("1.6", new_id=iter(["a", "a"]).__next__)
    with pytest.raises(EncodeError):
        session.call(v16.ResetRequest(type="Sideways"), 0.0)  # type: ignore[arg-type]
    assert session.call(v16.ResetRequest(type=v16.ResetType.HARD), 0.0).message_id == "a"


def test_closing_ends_every_call() -> None:
    session = station("1.6")
    first, second = (session.call(v16.HeartbeatRequest(), 0.0) for _ in range(2))
    open_call = called(session, '[2,"7","ClearCache",{}]')
    session.outgoing()
    assert session.close() == [CallAbandoned(first, sent=True), CallAbandoned(second, sent=False)]
    assert session.closed
    assert session.close() == []
    assert session.outgoing() == []
    for late in (
        lambda: session.call(v16.HeartbeatRequest(), 0.0),
        lambda: session.refuse(open_call, "NotSupported", 0.0),
        lambda: session.answer(open_call, v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED), 0.0),
        lambda: session.cancel(first, 0.0),
    ):
        with pytest.raises(SessionClosedError, match="^the session is closed$"):
            late()
    assert session.receive('[2,"8","ClearCache",{}]', 0.0) == []
    assert session.expire(100.0) == []
    assert session.deadline() is None


def test_a_frame_that_was_never_given_out_was_not_sent() -> None:
    session = station("1.6")
    call = session.call(v16.HeartbeatRequest(), 0.0)
    assert session.close() == [CallAbandoned(call, sent=False)]


# -- what the peer gets wrong


@pytest.mark.parametrize("version", ALL)
def test_an_unknown_action_is_not_implemented(version: str) -> None:
    session = csms(version)
    event = only(session.receive('[2,"7","BrewCoffee",{}]', 0.0), FrameRejected)
    assert isinstance(event.error, UnknownActionError)
    assert sent(session)[0][:3] == [4, "7", "NotImplemented"]


@pytest.mark.parametrize("version", ALL)
def test_a_known_action_that_is_not_answered_is_not_supported(version: str) -> None:
    session = csms(version, supported={"BootNotification"})
    event = only(session.receive('[2,"7","Heartbeat",{}]', 0.0), FrameRejected)
    assert isinstance(event.error, UnsupportedActionError)
    assert event.error.frame.message == heartbeat(version)
    assert sent(session) == [[4, "7", "NotSupported", "Heartbeat is not supported here", {}]]


def test_an_action_of_2_1_is_known_to_2_1() -> None:
    """Unlike to peers that ask the table of 2.0.1."""
    text = '[2,"7","GetTariffs",{"evseId":1}]'
    session = station("2.1", supported=set())
    only(session.receive(text, 0.0), FrameRejected)
    assert sent(session)[0][2] == "NotSupported"
    session = station("2.0.1", supported=set())
    only(session.receive(text, 0.0), FrameRejected)
    assert sent(session)[0][2] == "NotImplemented"


@pytest.mark.parametrize("version", ALL)
def test_a_request_of_the_wrong_side_is_not_supported(version: str) -> None:
    session = station(version)
    event = only(session.receive('[2,"7","Heartbeat",{}]', 0.0), FrameRejected)
    assert isinstance(event.error, WrongSenderError)
    assert sent(session) == [[4, "7", "NotSupported", "a CSMS does not send Heartbeat", {}]]


@pytest.mark.parametrize(
    ("version", "code"), [("1.6", "OccurenceConstraintViolation"), ("2.0.1", "OccurrenceConstraintViolation")]
)
def test_an_invalid_request_is_refused_with_the_code_of_its_version(version: str, code: str) -> None:
    session = csms(version)
    event = only(session.receive('[2,"7","BootNotification",{}]', 0.0), FrameRejected)
    assert isinstance(event.error, PayloadError)
    [[number, message_id, got, description, details]] = sent(session)
    assert (number, message_id, got) == (4, "7", code)
    assert description
    assert isinstance(details, dict)


@pytest.mark.parametrize("version", ALL)
def test_an_invalid_result_ends_the_call_and_is_refused_from_2_1_on(version: str) -> None:
    session = station(version)
    request = session.call(heartbeat(version), 0.0)
    following = session.call(heartbeat(version), 0.0)
    session.outgoing()
    event = only(session.receive(f'[3,"{request.message_id}",{{}}]', 1.0), InvalidAnswer)
    assert event.request is request
    assert str(event.error) == "$.currentTime: is missing"
    frames = sent(session)
    assert frames.pop()[1] == following.message_id
    if version == "2.1":
        assert [each[:3] for each in frames] == [[5, request.message_id, "OccurrenceConstraintViolation"]]
        assert event.reply is not None
    else:
        assert frames == []
        assert event.reply is None


@pytest.mark.parametrize("text", ['[3,"{}"]', '[3,"{}",[]]', '[3,"{}",{{"a":', '[4,"{}"]', '[4,"{}","x","",{{}},1]'])
def test_a_malformed_answer_ends_the_call(text: str) -> None:
    session = station("1.6")
    request = session.call(v16.HeartbeatRequest(), 0.0)
    session.outgoing()
    assert only(session.receive(text.format(request.message_id), 1.0), InvalidAnswer).request is request
    assert session.outgoing() == []
    assert session.deadline() is None


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
def test_a_bad_call_under_the_id_of_ours_does_not_end_it(version: str) -> None:
    """Both sides may count 1, 2, 3."""
    session = station(version, new_id=iter("123").__next__)
    request = session.call(heartbeat(version), 0.0)
    session.outgoing()
    only(session.receive('[2,"1","Reset",{}]', 0.0), FrameRejected)
    assert sent(session)[0][0] == 4
    answer = '[3,"1",{"currentTime":"2024-01-01T00:00:00Z"}]'
    assert only(session.receive(answer, 1.0), ResultReceived).request is request


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize("text", ['[3,"9",{"x":1}]', '[4,"9","GenericError","",{}]'])
def test_answers_to_nothing_are_reported_and_forgotten(version: str, text: str) -> None:
    session = csms(version)
    event = only(session.receive(text, 0.0), UnsolicitedAnswer)
    assert not event.late
    assert session.outgoing() == []


def test_a_second_answer_is_late() -> None:
    session = station("1.6")
    request = session.call(v16.HeartbeatRequest(), 0.0)
    answer = f'[3,"{request.message_id}",{{"currentTime":"2024-01-01T00:00:00Z"}}]'
    only(session.receive(answer, 1.0), ResultReceived)
    assert only(session.receive(answer, 1.0), UnsolicitedAnswer).late


def test_unknown_message_types_by_policy() -> None:
    text = '[7,"9","Heartbeat",{}]'
    for version in ALL:
        session = csms(version)
        assert only(session.receive(text, 0.0), FrameRejected).reply is None
        assert session.outgoing() == []
    for version in MODERN:
        session = csms(version, codec=JsonCodec(version, on_unknown_type="refuse"))
        session.receive(text, 0.0)
        assert sent(session)[0][:3] == [4, "9", "MessageTypeNotSupported"]


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize("text", ["", "hello", "{}", "[]", '["2"]', "[2]", "[2,7]", "\ud800", "[" * 99])
def test_what_is_no_frame_is_answered_in_2_x_alone(version: str, text: str) -> None:
    session = csms(version)
    only(session.receive(text, 0.0), FrameRejected)
    replies = sent(session)
    assert [each[:3] for each in replies] == ([[4, "-1", "RpcFrameworkError"]] if version in MODERN else [])


# -- 2.1


def test_send_is_told_and_never_answered() -> None:
    session = csms("2.1")
    event = only(session.receive(f'[6,"7","NotifyPeriodicEventStream",{STREAM}]', 0.0), SendReceived)
    assert isinstance(event.send.message, v21.NotifyPeriodicEventStreamRequest)
    only(session.receive('[6,"8","NotifyPeriodicEventStream",{}]', 0.0), FrameRejected)
    only(session.receive('[6,"9","Heartbeat",{}]', 0.0), FrameRejected)
    assert session.outgoing() == []
    supporting = csms("2.1", supported=["BootNotification"])  # which is about what has to be answered
    only(supporting.receive(f'[6,"7","NotifyPeriodicEventStream",{STREAM}]', 0.0), SendReceived)
    session = station("2.1")
    event = only(session.receive(f'[6,"7","NotifyPeriodicEventStream",{STREAM}]', 0.0), FrameRejected)
    assert isinstance(event.error, WrongSenderError)  # only a station sends it
    assert session.outgoing() == []


def test_ids_are_unique_over_calls_and_sends() -> None:
    """2.1 part 4 section 4.1.4."""
    text = f'[6,"7","NotifyPeriodicEventStream",{STREAM}]'
    session = csms("2.1")
    assert not only(session.receive(text, 0.0), SendReceived).duplicate
    assert only(session.receive(text, 0.0), SendReceived).duplicate
    assert only(session.receive('[2,"7","Heartbeat",{}]', 0.0), CallReceived).duplicate
    strict = csms("2.1", duplicates="refuse")
    strict.receive(text, 0.0)
    only(strict.receive(text, 0.0), FrameRejected)
    assert strict.outgoing() == []


def test_a_one_way_message_waits_for_nothing() -> None:
    stream = JsonCodec("2.1").decode(f'[6,"7","NotifyPeriodicEventStream",{STREAM}]').message  # type: ignore[union-attr]
    assert isinstance(stream, v21.NotifyPeriodicEventStreamRequest)
    session = station("2.1")
    session.call(v21.HeartbeatRequest(), 0.0)
    send = session.send(stream, 0.0)
    assert [(each[0], each[1]) for each in sent(session)][1] == (6, send.message_id)
    with pytest.raises(TypeError, match="one-way"):
        session.send(v21.HeartbeatRequest(), 0.0)  # type: ignore[type-var]
    with pytest.raises(WrongSideError):
        csms("2.1").send(stream, 0.0)
    with pytest.raises(EncodeError):
        station("2.0.1").send(stream, 0.0)


def test_the_id_of_a_one_way_message_is_noted() -> None:
    stream = JsonCodec("2.1").decode(f'[6,"7","NotifyPeriodicEventStream",{STREAM}]').message  # type: ignore[union-attr]
    session = station("2.1", new_id=lambda: "a")
    session.send(stream, 0.0)  # type: ignore[arg-type]
    with pytest.raises(UsedIdError):
        session.send(stream, 0.0)  # type: ignore[arg-type]
    with pytest.raises(UsedIdError):
        session.call(v21.HeartbeatRequest(), 0.0)
    assert len(session.outgoing()) == 1


def test_a_refused_answer_is_reported() -> None:
    session = csms("2.1")
    session.answer(called(session, '[2,"7","Heartbeat",{}]'), beat("2.1"), 0.0)
    session.outgoing()
    called(session, '[2,"9","Heartbeat",{}]')
    only(session.receive('[5,"9","FormatViolation","",{}]', 0.0), UnsolicitedAnswer)  # it was not answered yet
    event = only(session.receive('[5,"7","FormatViolation","",{}]', 0.0), AnswerRefused)
    assert event.error.code == "FormatViolation"
    only(session.receive('[5,"8","FormatViolation","",{}]', 0.0), UnsolicitedAnswer)
    only(session.receive('[5,"7"]', 0.0), FrameRejected)
    assert session.outgoing() == []


# -- ids of the peer


def test_a_repeated_id_is_reported_and_answered_anew() -> None:
    session = csms("1.6")
    first = only(session.receive('[2,"7","Heartbeat",{}]', 0.0), CallReceived)
    assert not first.duplicate
    session.answer(first.call, beat("1.6"), 0.0)
    again = only(session.receive('[2,"7","Heartbeat",{}]', 0.0), CallReceived)
    assert again.duplicate
    assert session.open_calls == {"7": again.call}


def test_a_repeated_id_is_refused_by_policy() -> None:
    session = csms("1.6", duplicates="refuse")
    session.answer(called(session, '[2,"7","Heartbeat",{}]'), beat("1.6"), 0.0)
    session.outgoing()
    event = only(session.receive('[2,"7","Heartbeat",{}]', 0.0), FrameRejected)
    assert type(event.error) is RepeatedIdError
    assert sent(session) == [[4, "7", "SecurityError", "the message id was used before", {}]]


@pytest.mark.parametrize("duplicates", ["report", "refuse"])
@pytest.mark.parametrize("version", ALL)
def test_a_call_that_comes_again_while_it_is_open_is_answered_once(version: str, duplicates: str) -> None:
    """1.6-J errata 2025-04 and 2.0.1 errata 2024-09: a retry has the id of the first attempt."""
    session = csms(version, duplicates=duplicates)
    call = called(session, BOOT[version[0]])
    assert session.receive(BOOT[version[0]].replace(",", " , "), 0.0) == [CallRepeated(call)]
    assert sent(session) == []
    assert session.open_calls == {"boot": call}
    session.answer(call, boot_answer(version, "Accepted"), 0.0)
    assert [each[:2] for each in sent(session)] == [[3, "boot"]]


def test_a_retry_is_no_new_call() -> None:
    """Not even one too many, or one that comes too early by now."""
    session = csms("2.0.1", codec=JsonCodec("2.0.1", limits=Limits(max_open_calls=2)))
    call, boot = called(session, '[2,"7","Heartbeat",{}]'), called(session, BOOT["2"])
    session.receive('[2,"7","Heartbeat",{}]', 0.0)
    session.answer(boot, boot_answer("2.0.1", "Rejected"), 0.0)
    session.outgoing()
    assert session.receive('[2,"7","Heartbeat",{}]', 0.0) == [CallRepeated(call)]
    assert session.outgoing() == []


@pytest.mark.parametrize("other", ['"DataTransfer",{"vendorId":"b"}', '"Heartbeat",{}'], ids=["payload", "action"])
@pytest.mark.parametrize("duplicates", ["report", "refuse"])
@pytest.mark.parametrize(("version", "code"), [("1.6", "GenericError"), ("2.0.1", "RpcFrameworkError")])
def test_another_call_under_an_open_id_is_refused(version: str, code: str, duplicates: str, other: str) -> None:
    """1.6-J and 2.x part 4 section 4.2.3."""
    session = csms(version, duplicates=duplicates)
    call = called(session, '[2,"7","DataTransfer",{"vendorId":"a"}]')
    event = only(session.receive(f'[2,"7",{other}]', 0.0), FrameRejected)
    assert type(event.error) is RepeatedIdError
    assert sent(session) == [[4, "7", code, "another call with this message id is still open", {}]]
    assert session.open_calls == {"7": call}


def test_all_recent_ids_are_remembered() -> None:
    session = csms("1.6", codec=JsonCodec("1.6", limits=Limits(max_recent_ids=8)))
    for message_id in "1234567":
        session.refuse(called(session, f'[2,"{message_id}","Heartbeat",{{}}]'), "NotSupported", 0.0)
    assert only(session.receive('[2,"1","Heartbeat",{}]', 0.0), CallReceived).duplicate


def test_all_recent_ids_of_ours_are_remembered() -> None:
    ids = iter([*"1234567", "1"])
    session = station("1.6", codec=JsonCodec("1.6", limits=Limits(max_recent_ids=8)), new_id=lambda: next(ids))
    for message_id in "1234567":
        session.call(v16.HeartbeatRequest(), 0.0)
        session.receive(f'[4,"{message_id}","GenericError","",{{}}]', 0.0)
    with pytest.raises(UsedIdError):
        session.call(v16.HeartbeatRequest(), 0.0)


def test_only_recent_ids_are_remembered() -> None:
    session = csms("1.6", codec=JsonCodec("1.6", limits=Limits(max_recent_ids=3)))
    for message_id in ("1", "2", "3", "1", "4", "5", "6", "1"):
        event = only(session.receive(f'[2,"{message_id}","Heartbeat",{{}}]', 0.0), CallReceived)
        session.refuse(event.call, "NotSupported", 0.0)
        last = event.duplicate
    assert not last


def test_an_id_is_not_found_across_two_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """The end of one hash and the start of the next."""
    hashes = {"a": b"AAAABBBB", "b": b"CCCCDDDD", "c": b"BBBBCCCC"}
    monkeypatch.setattr(_recent_ids, "_hashed", hashes.__getitem__)
    ids = _recent_ids.RecentIds(8)
    ids.add("a")
    ids.add("b")
    assert "a" in ids
    assert "b" in ids
    assert "c" not in ids
    ids.add("c")
    assert "c" in ids


@given(st.lists(st.integers(0, 30), max_size=200), st.integers(1, 10))
def test_the_memory_of_ids_is_a_sliding_window(ids: list[int], most: int) -> None:
    session = csms("1.6", codec=JsonCodec("1.6", limits=Limits(max_recent_ids=most)))
    for at, number in enumerate(ids):
        event = only(session.receive(f'[2,"{number}","Heartbeat",{{}}]', 0.0), CallReceived)
        session.refuse(event.call, "NotSupported", 0.0)
        assert event.duplicate is (number in ids[max(0, at - most) : at])


def test_too_many_open_calls_are_refused() -> None:
    session = csms("1.6", codec=JsonCodec("1.6", limits=Limits(max_open_calls=2)))
    calls = [called(session, f'[2,"{number}","Heartbeat",{{}}]') for number in range(2)]
    event = only(session.receive('[2,"2","Heartbeat",{}]', 0.0), FrameRejected)
    assert type(event.error) is TooManyCallsError
    assert sent(session) == [[4, "2", "InternalError", "too many calls are open: at most 2", {}]]
    session.refuse(calls[0], "NotSupported", 0.0)
    called(session, '[2,"3","Heartbeat",{}]')


# -- before the station is accepted


@pytest.mark.parametrize("version", ALL)
@pytest.mark.parametrize("status", ["Pending", "Rejected"])
def test_calls_before_acceptance_are_a_security_error(version: str, status: str) -> None:
    if version == "1.5" and status == "Pending":
        return  # 1.5 has no such status
    session = csms(version)
    session.answer(called(session, BOOT[version[0]]), boot_answer(version, status), 0.0)
    session.outgoing()
    event = only(session.receive('[2,"7","Heartbeat",{}]', 0.0), FrameRejected)
    assert type(event.error) is BeforeAcceptanceError
    assert sent(session) == [[4, "7", "SecurityError", "the station is not accepted yet", {}]]
    session.answer(called(session, BOOT[version[0]].replace("boot", "again", 1)), boot_answer(version, "Accepted"), 0.0)
    assert session.registration == "Accepted"
    called(session, '[2,"8","Heartbeat",{}]')


@pytest.mark.parametrize("version", ["1.6", "2.0", "2.0.1", "2.1"])
def test_a_pending_station_sends_what_it_was_asked_for(version: str) -> None:
    session = csms(version, registration="Pending")
    session.call(package(version).TriggerMessageRequest(requested_message="Heartbeat"), 0.0)
    called(session, '[2,"7","Heartbeat",{}]')
    only(session.receive(BOOT[version[0]].replace("BootNotification", "Authorize"), 0.0), FrameRejected)


def test_a_pending_station_reports_when_asked_to() -> None:
    report = '[2,"{}","NotifyReport",{{"requestId":1,"generatedAt":"2024-01-01T00:00:00Z","seqNo":0}}]'
    session = csms("2.0.1", registration="Pending")
    only(session.receive(report.format(1), 0.0), FrameRejected)
    session.call(v201.GetBaseReportRequest(request_id=1, report_base="FullInventory"), 0.0)  # type: ignore[arg-type]
    called(session, report.format(2))


@pytest.mark.parametrize("order", [1, -1])
def test_a_pending_station_sends_all_that_it_was_asked_for(order: int) -> None:
    session = csms("2.0.1", registration="Pending")
    for request in [
        v201.GetBaseReportRequest(request_id=1, report_base=v201.ReportBaseEnumType.FULL_INVENTORY),
        v201.TriggerMessageRequest(requested_message=v201.MessageTriggerEnumType.HEARTBEAT),
    ][::order]:
        asked = session.call(request, 0.0)
        session.outgoing()
        session.receive(f'[3,"{asked.message_id}",{{"status":"Accepted"}}]', 0.0)
    called(session, '[2,"1","Heartbeat",{}]')
    called(session, '[2,"2","NotifyReport",{"requestId":1,"generatedAt":"2024-01-01T00:00:00Z","seqNo":0}]')


def test_a_frame_without_an_action_is_not_out_of_turn() -> None:
    session = csms("1.6", registration="Rejected")
    event = only(session.receive('[2,"7"]', 0.0), FrameRejected)
    assert str(event.error) == "a CALL has 4 elements, not 2"
    assert sent(session) == [[4, "7", "FormationViolation", "a CALL has 4 elements, not 2", {}]]


@pytest.mark.parametrize(
    ("trigger", "action"),
    [("SignChargingStationCertificate", '"SignCertificate",{"csr":"x"}'), ("CustomTrigger", '"Heartbeat",{}')],
)
def test_triggers_that_are_not_named_like_their_message(trigger: str, action: str) -> None:
    session = csms("2.1", registration="Pending")
    only(session.receive(f'[2,"1",{action}]', 0.0), FrameRejected)
    session.call(v21.TriggerMessageRequest(requested_message=trigger), 0.0)  # type: ignore[arg-type]
    called(session, f'[2,"2",{action}]')


@pytest.mark.parametrize("version", MODERN)
def test_nothing_is_asked_of_a_rejected_station(version: str) -> None:
    """B03.FR.03 and B03.FR.08."""
    with pytest.raises(NotAcceptedYetError):
        csms(version, registration="Rejected").call(package(version).ClearCacheRequest(), 0.0)
    session = station(version, registration="Rejected")
    only(session.receive('[2,"7","ClearCache",{}]', 0.0), FrameRejected)
    assert sent(session)[0][:3] == [4, "7", "SecurityError"]


def test_a_station_keeps_to_the_same_rules() -> None:
    session = station("1.6")
    session.call(v16.HeartbeatRequest(), 0.0)  # nothing is known: this may be a reconnect
    for status in ("Pending", "Rejected"):
        session = station("1.6", new_id=iter("123456").__next__)
        session.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 0.0)
        answer = '[3,"1",{"status":"%s","currentTime":"2024-01-01T00:00:00Z","interval":9}]' % status
        only(session.receive(answer, 0.0), ResultReceived)
        assert session.registration == status
        with pytest.raises(NotAcceptedYetError):
            session.call(v16.HeartbeatRequest(), 0.0)
        trigger = session.receive('[2,"7","TriggerMessage",{"requestedMessage":"Heartbeat"}]', 0.0)
        if status == "Pending":
            session.refuse(only(trigger, CallReceived).call, "NotSupported", 0.0)
            session.call(v16.HeartbeatRequest(), 0.0)
        else:
            only(trigger, FrameRejected)
        session.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 0.0)


@pytest.mark.parametrize("action", ["Reset", "Nope"])
@pytest.mark.parametrize(("version", "code"), [("1.6", None), ("2.0.1", "SecurityError")])
def test_a_rejected_station_of_1_6_says_nothing_at_all(version: str, code: str | None, action: str) -> None:
    """1.6 section 4.2; 2.x B03.FR.08."""
    session = station(version, registration="Rejected")
    for payload in ('{"type":"Immediate"}', "{}", "[]"):
        event = only(session.receive(f'[2,"1","{action}",{payload}]', 0.0), FrameRejected)
        assert (event.reply is None) is (code is None)
        assert [each[2] for each in sent(session)] == ([] if code is None else [code])


def test_a_pending_station_of_1_6_is_not_started_remotely() -> None:
    session = csms("1.6", registration="Pending")
    for message in (v16.RemoteStartTransactionRequest(id_tag="AA"), v16.RemoteStopTransactionRequest(transaction_id=1)):
        with pytest.raises(NotAcceptedYetError):
            session.call(message, 0.0)
    session.call(v16.GetConfigurationRequest(), 0.0)
    token = v201.IdTokenType(id_token="AA", type=v201.IdTokenEnumType.ISO14443)
    csms("2.0.1", registration="Pending").call(
        v201.RequestStartTransactionRequest(id_token=token, remote_start_id=1), 0.0
    )


@pytest.mark.parametrize("answer", [None, '[4,"1","InternalError","",{}]', '[3,"1",{}]'])
def test_after_a_boot_that_failed_only_a_boot_is_sent(answer: str | None) -> None:
    session = station("1.6", new_id=iter("1234").__next__)
    session.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 0.0)
    session.call(v16.HeartbeatRequest(), 0.0)
    session.outgoing()
    assert len(session.expire(30.0) if answer is None else session.receive(answer, 1.0)) == 1
    assert session.outgoing() == []
    session.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 40.0)
    assert [each[2] for each in sent(session)] == ["BootNotification"]


@pytest.mark.parametrize("version", ["1.6", "2.0.1"])
@pytest.mark.parametrize(
    ("options", "action", "kind", "code", "text"),
    [
        (
            {"registration": "Rejected"},
            "Authorize",
            BeforeAcceptanceError,
            "SecurityError",
            "the station is not accepted yet",
        ),
        (
            {"registration": "Rejected"},
            "Nope",
            BeforeAcceptanceError,
            "SecurityError",
            "the station is not accepted yet",
        ),
        (
            {"supported": {"Heartbeat"}},
            "Authorize",
            UnsupportedActionError,
            "NotSupported",
            "Authorize is not supported here",
        ),
        ({}, "Reset", WrongSenderError, "NotSupported", "a charging station does not send Reset"),
    ],
)
def test_why_an_action_is_refused_counts_for_more_than_its_payload(
    version: str, options: dict[str, Any], action: str, kind: type[Exception], code: str, text: str
) -> None:
    """And the one reason does not come with the sentence of the other."""
    session = csms(version, **options)
    event = only(session.receive(f'[2,"1","{action}",{{"x":1}}]', 0.0), FrameRejected)
    assert type(event.error) is kind
    assert (str(event.error), event.error.code, event.error.frame) == (text, code, None)
    assert (event.error.message_id, event.error.action, event.error.message_type) == ("1", action, 2)
    assert event.error.raw == f'[2,"1","{action}",{{"x":1}}]'
    assert sent(session) == [[4, "1", code, text, {}]]


def test_a_broken_one_way_message_of_the_wrong_side_is_just_that() -> None:
    event = only(station("2.1").receive('[6,"1","NotifyPeriodicEventStream",{}]', 0.0), FrameRejected)
    assert type(event.error) is WrongSenderError
    assert event.reply is None


def test_triggers_by_the_extended_message_count_too() -> None:
    session = csms("1.6", registration="Pending")
    session.call(v16.ExtendedTriggerMessageRequest(requested_message=v16.MessageTriggerEnumType.HEARTBEAT), 0.0)
    called(session, '[2,"7","Heartbeat",{}]')


@pytest.mark.parametrize("status", ["Pending", "Rejected"])
def test_queued_calls_wait_until_the_station_is_accepted(status: str) -> None:
    session = station("1.6", new_id=iter("1234").__next__)
    session.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 0.0)
    queued = session.call(v16.HeartbeatRequest(), 0.0)
    session.outgoing()
    answer = '[3,"%d",{"status":"%s","currentTime":"2024-01-01T00:00:00Z","interval":9}]'
    only(session.receive(answer % (1, status), 1.0), ResultReceived)
    assert session.outgoing() == []
    assert session.deadline() is None
    assert session.waiting_calls == {"2": queued}
    session.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 2.0)
    assert [each[2] for each in sent(session)] == ["BootNotification"]
    only(session.receive(answer % (3, "Accepted"), 3.0), ResultReceived)
    assert [each[2] for each in sent(session)] == ["Heartbeat"]


def test_a_csms_holds_back_what_it_has_queued_for_a_rejected_station() -> None:
    session = csms("2.0.1")
    request = session.call(v201.ClearCacheRequest(), 0.0)
    session.call(v201.ClearCacheRequest(), 0.0)
    session.answer(called(session, BOOT["2"]), boot_answer("2.0.1", "Rejected"), 0.0)
    session.outgoing()
    only(session.receive(f'[3,"{request.message_id}",{{"status":"Accepted"}}]', 0.0), ResultReceived)
    assert sent(session) == []
    session.answer(called(session, BOOT["2"].replace("boot", "again", 1)), boot_answer("2.0.1", "Accepted"), 0.0)
    assert [each[2] for each in sent(session)][1:] == ["ClearCache"]
    assert session.deadline() == 30.0


def test_early_calls_can_be_allowed() -> None:
    session = csms("2.0.1", registration="Rejected", before_boot="allow")
    called(session, '[2,"7","Heartbeat",{}]')
    session.call(v201.ClearCacheRequest(), 0.0)


def test_nothing_waits_for_the_boot_where_early_calls_are_allowed() -> None:
    session = station("1.6", before_boot="allow")
    session.call(v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo"), 0.0)
    session.call(v16.HeartbeatRequest(), 0.0)
    session.expire(30.0)
    assert [each[2] for each in sent(session)] == ["BootNotification", "Heartbeat"]


def test_a_rejected_station_of_1_6_answers_where_early_calls_are_allowed() -> None:
    session = station("1.6", registration="Rejected", before_boot="allow")
    session.receive('[2,"1","Nope",{}]', 0.0)
    assert [each[2] for each in sent(session)] == ["NotImplemented"]


def test_what_a_pending_station_was_asked_for_is_forgotten_at_its_next_boot() -> None:
    session = csms("1.6", registration="Pending")
    session.call(v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.HEARTBEAT), 0.0)
    session.answer(called(session, BOOT["1"]), boot_answer("1.6", "Pending"), 0.0)
    event = only(session.receive('[2,"7","Heartbeat",{}]', 0.0), FrameRejected)
    assert type(event.error) is BeforeAcceptanceError


def test_no_more_refusals_are_added_than_may_wait() -> None:
    session = csms("1.6", codec=JsonCodec("1.6", limits=Limits(max_outgoing=2)))
    replies = [only(session.receive('[2,"7","Nope",{}]', 0.0), FrameRejected).reply for _ in range(3)]
    assert [reply is None for reply in replies] == [False, False, True]
    assert len(session.outgoing()) == 2


def test_an_answer_to_an_old_boot_of_the_other_side_changes_nothing() -> None:
    session = station("1.6", registration="Accepted")
    only(session.receive('[3,"1",{"status":"Rejected"}]', 0.0), UnsolicitedAnswer)
    assert session.registration == "Accepted"


# -- bounds


PARTS = st.sampled_from(
    [
        '"1"',
        '"-1"',
        '""',
        "1",
        "2.0",
        "true",
        "null",
        "{}",
        "[]",
        '"Heartbeat"',
        '"Reset"',
        '{"x":1}',
        '"\\u202e\\u0000"',
    ]
) | st.text().map(json.dumps)
FRAMES = st.builds("[{},{}]".format, st.sampled_from("123456789"), st.lists(PARTS, max_size=5).map(",".join))


@pytest.mark.parametrize("version", ["1.6", "2.1"])
@given(text=st.text() | st.binary() | FRAMES | FRAMES.map(lambda text: text[:-2]))
def test_receive_raises_nothing(version: str, text: str | bytes) -> None:
    for role in Role:
        session = Session(version, role)
        request = session.call(package(version).DataTransferRequest(vendor_id="x"), 0.0)
        [event] = session.receive(text, 0.0)
        assert len(repr(event)) < 2_000
        assert repr(event).isprintable()
        for reply in session.outgoing():
            assert len(reply) < 1_024
        assert request.message_id in session.waiting_calls or event.request is request


@pytest.mark.parametrize(
    "text",
    [
        '[3,"%d",{"x":1}]',
        '[3,"%d",[]]',
        '[4,"%d","GenericError","",{}]',
        '[5,"%d","GenericError","",{}]',
        '[2,"%d","Heartbeat",{}]',
        '[2,"%d","Authorize",{}]',
        '[2,"%d","Nope",{}]',
        '[6,"%d","NotifyPeriodicEventStream",' + STREAM + "]",
        '[7,"%d"]',
        "[%d",
    ],
)
def test_a_flood_leaves_memory_as_it_is(text: str) -> None:
    session = csms("2.1")
    for number in range(2_000):  # until every bound is reached
        session.receive(text % number, 0.0)
    tracemalloc.start()
    try:
        for number in range(20_000):
            session.receive(text % number, 0.0)
        gc.collect()  # jsonschema leaves cycles behind
        grown, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert grown < 10_000
    assert len(session.outgoing()) <= Limits().max_outgoing
