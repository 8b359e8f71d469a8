"""What the errors of a session say, word for word, and what they carry; and the bounds, one step on either side."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from attrs import evolve

from ocpp_core import (
    AnswerRefused,
    Call,
    CallError,
    CallReceived,
    CallResultError,
    ErrorCode,
    FrameRejected,
    JsonCodec,
    Limits,
    Session,
    UnsolicitedAnswer,
    v16,
    v21,
)
from ocpp_core.errors import (
    BeforeAcceptanceError,
    NotAcceptedYetError,
    NotOpenError,
    OutOfTurnError,
    QueueFullError,
    RepeatedIdError,
    SessionClosedError,
    SessionUsedError,
    TooManyCallsError,
    UnsupportedActionError,
    UsedIdError,
    WrongResponseError,
    WrongSenderError,
    WrongSideError,
)
from ocpp_core.session import Correlation, StoredCall

from .helpers import STREAM, called, csms, only, sent, station

RESET = v16.ResetRequest(type=v16.ResetType.HARD)
HEARTBEAT = '[2,"7","Heartbeat",{}]'
SEND = f'[6,"7","NotifyPeriodicEventStream",{STREAM}]'


def limited(version: str, **limits: int) -> JsonCodec:
    return JsonCodec(version, limits=Limits(**limits))


# -- what the peer may not send, or not now


@pytest.mark.parametrize(
    ("side", "options", "text", "kind", "code", "says"),
    [
        (
            csms,
            {"registration": "Rejected"},
            HEARTBEAT,
            BeforeAcceptanceError,
            "SecurityError",
            "the station is not accepted yet",
        ),
        (
            csms,
            {},
            '[2,"7","ClearCache",{}]',
            WrongSenderError,
            "NotSupported",
            "a charging station does not send ClearCache",
        ),
        (station, {}, HEARTBEAT, WrongSenderError, "NotSupported", "a CSMS does not send Heartbeat"),
        (
            csms,
            {"supported": ["Authorize"]},
            HEARTBEAT,
            UnsupportedActionError,
            "NotSupported",
            "Heartbeat is not supported here",
        ),
    ],
)
def test_a_call_out_of_turn(
    side: Callable[..., Session], options: dict[str, Any], text: str, kind: type[OutOfTurnError], code: str, says: str
) -> None:
    session = side("1.6", **options)
    event = only(session.receive(text, 0.0), FrameRejected)
    error = event.error
    assert type(error) is kind
    assert str(error) == says
    assert (error.code, error.message_type, error.message_id, error.raw) == (code, 2, "7", text)
    assert error.action == text.split('"')[3]
    assert error.frame == JsonCodec("1.6").decode(text)
    assert error.reply == event.reply == CallError("7", ErrorCode(code), says)
    assert sent(session) == [[4, "7", code, says, {}]]
    assert session.open_calls == {}


def test_a_broken_call_out_of_turn_has_no_frame() -> None:
    session = csms("1.6", supported=[])
    text = '[2,"7","Authorize",{}]'
    error = only(session.receive(text, 0.0), FrameRejected).error
    assert type(error) is UnsupportedActionError
    assert (error.frame, error.message_type, error.message_id, error.action, error.raw) == (
        None,
        2,
        "7",
        "Authorize",
        text,
    )
    assert sent(session) == [[4, "7", "NotSupported", "Authorize is not supported here", {}]]


def test_a_one_way_message_out_of_turn_is_refused_in_silence() -> None:
    session = csms("2.1", registration="Rejected")
    event = only(session.receive(SEND, 0.0), FrameRejected)
    assert type(event.error) is BeforeAcceptanceError
    assert (event.error.message_type, event.error.message_id, event.error.raw) == (6, "7", SEND)
    assert event.error.action == "NotifyPeriodicEventStream"
    assert event.error.frame == JsonCodec("2.1").decode(SEND)
    assert event.error.reply is event.reply is None
    broken = '[6,"7","NotifyPeriodicEventStream",{}]'
    error = only(session.receive(broken, 0.0), FrameRejected).error
    assert (type(error), error.message_type, error.frame, error.reply) == (BeforeAcceptanceError, 6, None, None)
    session = csms("2.1", duplicates="refuse")
    session.receive(SEND, 0.0)
    error = only(session.receive(SEND, 0.0), FrameRejected).error
    assert type(error) is RepeatedIdError
    assert str(error) == "the message id was used before"
    assert (error.code, error.reply) == (ErrorCode.SECURITY_ERROR, None)
    assert session.outgoing() == []


@pytest.mark.parametrize(("version", "code"), [("1.6", "GenericError"), ("2.1", "RpcFrameworkError")])
def test_repeated_ids(version: str, code: str) -> None:
    session = csms(version, duplicates="refuse")
    call = called(session, HEARTBEAT)
    other = '[2,"7","DataTransfer",{"vendorId":"v"}]'
    event = only(session.receive(other, 0.0), FrameRejected)
    assert type(event.error) is RepeatedIdError
    assert event.error.frame == JsonCodec(version).decode(other)
    assert sent(session) == [[4, "7", code, "another call with this message id is still open", {}]]
    assert session.open_calls == {"7": call}
    session.refuse(call, "NotSupported", 0.0)
    session.outgoing()
    event = only(session.receive(HEARTBEAT, 0.0), FrameRejected)
    assert type(event.error) is RepeatedIdError
    assert sent(session) == [[4, "7", "SecurityError", "the message id was used before", {}]]


def test_open_calls_are_bounded() -> None:
    session = csms("1.6", codec=limited("1.6", max_open_calls=2))
    for number in range(2):
        called(session, f'[2,"{number}","Heartbeat",{{}}]')
    event = only(session.receive('[2,"2","Heartbeat",{}]', 0.0), FrameRejected)
    assert type(event.error) is TooManyCallsError
    assert sent(session) == [[4, "2", "InternalError", "too many calls are open: at most 2", {}]]
    session.refuse(session.open_calls["0"], "NotSupported", 0.0)
    assert not only(session.receive('[2,"2","Heartbeat",{}]', 0.0), CallReceived).duplicate
    assert list(session.open_calls) == ["1", "2"]


def test_refusals_in_waiting_are_bounded() -> None:
    session = csms("1.6", codec=limited("1.6", max_outgoing=2))
    replies = [only(session.receive('[2,"7","Nothing",{}]', 0.0), FrameRejected).reply for _ in range(3)]
    assert [reply is None for reply in replies] == [False, False, True]
    assert len(session.outgoing()) == 2
    assert only(session.receive('[2,"7","Nothing",{}]', 0.0), FrameRejected).reply is not None


# -- what we may not do, or not now


def test_our_mistakes_in_words() -> None:
    ids = iter(["a", "b", "a"])
    session = csms("1.6", new_id=ids.__next__, codec=limited("1.6", max_queued_calls=1))
    with pytest.raises(WrongSideError, match=r"^a CSMS does not send Heartbeat$"):
        session.call(v16.HeartbeatRequest(), 0.0)
    with pytest.raises(WrongSideError, match=r"^a charging station does not send Reset$"):
        station("1.6").call(RESET, 0.0)
    with pytest.raises(NotAcceptedYetError, match=r"^Reset must wait until the station is accepted: it is Rejected$"):
        csms("1.6", registration="Rejected").call(RESET, 0.0)
    first = session.call(RESET, 0.0)
    session.call(RESET, 0.0)
    with pytest.raises(QueueFullError, match=r"^1 calls wait to be sent: no more are allowed$"):
        session.call(RESET, 0.0)
    assert session.cancel(first, 0.0) is False
    with pytest.raises(UsedIdError, match=r"^new_id gave a message id that was used before$"):
        session.call(RESET, 0.0)
    gone = r"^this call does not wait here: it has ended, or is one of another session$"
    with pytest.raises(NotOpenError, match=gone):
        session.cancel(first, 0.0)
    with pytest.raises(NotOpenError, match=gone):
        session.cancel(Call("b", RESET), 0.0)  # the same, but not the one that was given
    theirs = called(session, HEARTBEAT)
    wrong = v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)
    with pytest.raises(
        WrongResponseError,
        match=r"^the response must be HeartbeatResponse of OCPP 1\.6, not ResetResponse of OCPP 1\.6$",
    ):
        session.answer(theirs, wrong, 0.0)
    with pytest.raises(
        WrongResponseError,
        match=r"^the response must be HeartbeatResponse of OCPP 1\.6, not HeartbeatResponse of OCPP 2\.1$",
    ):
        session.answer(theirs, v21.HeartbeatResponse(current_time=None), 0.0)  # type: ignore[arg-type]
    session.refuse(theirs, "NotSupported", 0.0)
    with pytest.raises(
        NotOpenError, match=r"^this call is not open here: it was answered before, or is one of another session$"
    ):
        session.refuse(theirs, "NotSupported", 0.0)


def test_a_closed_session_does_nothing_more() -> None:
    session = csms("2.1")
    theirs = called(session, HEARTBEAT)
    ours = session.call(v21.ClearCacheRequest(), 0.0)
    stream: Any = JsonCodec("2.1").decode(SEND).message  # type: ignore[union-attr]
    session.close()
    acts: list[Callable[[], Any]] = [
        lambda: session.call(v21.ClearCacheRequest(), 0.0),
        lambda: session.send(stream, 0.0),
        lambda: session.cancel(ours, 0.0),
        lambda: session.answer(theirs, v21.HeartbeatResponse(current_time=None), 0.0),  # type: ignore[arg-type]
        lambda: session.refuse(theirs, "NotSupported", 0.0),
        lambda: session.resume(csms("2.1").correlation(), 0.0),
    ]
    for act in acts:
        with pytest.raises(SessionClosedError, match=r"^the session is closed$"):
            act()
    assert session.receive(HEARTBEAT, 1.0) == []
    assert session.expire(100.0) == []
    assert session.close() == []
    assert session.outgoing() == []
    assert session.deadline() is None


def test_only_a_new_session_resumes_in_words() -> None:
    session = csms("1.6")
    session.expire(0.0)
    with pytest.raises(SessionUsedError, match=r"^this session was used before: only a new one can resume another$"):
        session.resume(csms("1.6").correlation(), 0.0)
    with pytest.raises(ValueError, match=r"^elapsed must not be negative$"):
        csms("1.6").resume(session.correlation(), 0.0, elapsed=-0.5)
    csms("1.6").resume(session.correlation(), 0.0, elapsed=0)


def test_a_session_is_not_copied() -> None:
    with pytest.raises(
        TypeError,
        match=r"^a Session cannot be copied or pickled: give its correlation\(\) to resume\(\) of a new one$",
    ):
        copy.copy(csms("1.6"))


def test_an_overdue_answer_in_words() -> None:
    session = csms("1.6", answer_within=10)
    called(session, HEARTBEAT, 5.0)
    assert session.deadline() == 15.0
    assert session.expire(14.999) == []
    [event] = session.expire(15.0)
    assert sent(session) == [[4, "7", "InternalError", "the call was not answered in time", {}]]
    assert event.reply == CallError("7", ErrorCode.INTERNAL_ERROR, "the call was not answered in time")  # type: ignore[union-attr]
    assert session.deadline() is None


# -- going on elsewhere


def test_times_and_turns_go_on() -> None:
    before = csms("1.6", new_id=iter("abc").__next__, timeout=20, answer_within=60, registration="Pending")
    before.call(v16.TriggerMessageRequest(requested_message=v16.MessageTrigger.HEARTBEAT), 100.0)
    before.call(RESET, 100.0, timeout=9)
    called(before, '[2,"boot","BootNotification",{"chargePointVendor":"v","chargePointModel":"m"}]', 103.0)
    called(before, HEARTBEAT, 104.0)
    state = before.correlation()
    assert (state.booting, state.triggered, state.registration) == (True, ("Heartbeat",), "Pending")
    assert [call.seconds for call in (state.sent, *state.queued, *state.open) if call] == [16.0, 9.0, 59.0, 60.0]
    after = csms("1.6", timeout=5, answer_within=7)
    after.resume(Correlation.from_dict(state.to_dict()), 1000.0, elapsed=2.5)
    assert after.deadline() == 1013.5
    assert list(after.open_calls) == ["boot", "7"]
    assert list(after.waiting_calls) == ["a", "b"]
    assert after.registration == "Pending"
    assert after.outgoing() == []
    assert [type(event).__name__ for event in after.expire(1013.5)] == ["CallTimedOut"]
    assert sent(after) == [[2, "b", "Reset", {"type": "Hard"}]]
    assert after.deadline() == 1022.5
    after.expire(1022.5)
    assert after.deadline() == 1056.5
    again = after.correlation()
    assert (again.booting, again.triggered) == (True, ("Heartbeat",))
    assert [type(event).__name__ for event in after.expire(1056.5)] == ["AnswerOverdue"]
    assert after.deadline() == 1057.5


# -- smaller things


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda s, _: s.receive(5, 1.0), "a frame must be str or bytes, not 5"),
        (lambda s, _: s.call(5, 1.0), "the request of a call must be a request such as v16.HeartbeatRequest(), not 5"),
        (
            lambda s, _: s.send(5, 1.0),
            "the message of a SEND must be a one-way message; requests are for `call`, not 5",
        ),
        (lambda s, _: s.cancel(5, 1.0), "the call must be a Call that `call` gave, not 5"),
        (lambda s, _: s.answer(5, None, 1.0), "the call must be a Call that was received, not 5"),
        (lambda s, theirs: s.answer(theirs, 5, 1.0), "the response must be a HeartbeatResponse, not 5"),
        (lambda s, theirs: s.refuse(theirs, 5, 1.0), "the error code must be an ErrorCode, not 5"),
        (lambda s, theirs: s.refuse(theirs, "NotSupported", 1.0, 5), "the description must be a text, not 5"),
        (lambda s, theirs: s.refuse(theirs, "NotSupported", 1.0, "", 5), "the details must be a dict, not 5"),
        (
            lambda s, _: s.resume(5, 1.0),
            "the correlation must be a Correlation, which Correlation.from_dict gives, not 5",
        ),
        (lambda s, _: s.resume(s.correlation(), 1.0, elapsed="x"), "elapsed must be a number of seconds, not 'x'"),
        (lambda s, _: s.call(RESET, 1.0, timeout="x"), "timeout must be a number of seconds, not 'x'"),
        (lambda s, _: s.expire("x"), "now must be a number of seconds, not 'x'"),
        (lambda _, __: csms("1.6", new_id=5), "new_id must be a function that gives a text, not 5"),
        (lambda _, __: csms("1.6", new_id=lambda: 5).call(RESET, 0.0), "what new_id gives must be a text, not 5"),
        (
            lambda _, __: Correlation.from_dict(5),  # type: ignore[arg-type]
            "the state of a session must be a dict that Correlation.to_dict gave, not 5",
        ),
    ],
)
def test_a_wrong_type_is_named_with_what_was_given(act: Callable[[Session, Any], Any], says: str) -> None:
    session = csms("1.6")
    theirs = called(session, HEARTBEAT)
    with pytest.raises(TypeError) as caught:
        act(session, theirs)
    assert str(caught.value) == says


def test_times_that_no_clock_gives() -> None:
    session = csms("1.6")
    session.expire(5.0)
    with pytest.raises(ValueError, match=r"^now must not go back: it was 5, and 4\.5 is earlier$"):
        session.expire(4.5)
    with pytest.raises(ValueError, match=r"^now must not go back: it was 5, and 4 is earlier$"):
        session.expire(4)
    assert session.expire(5) == []
    with pytest.raises(ValueError, match=r"^now must be a finite number of seconds$"):
        session.expire(10**400)
    with pytest.raises(ValueError, match=r"^timeout must be a number of seconds above 0, not 0$"):
        session.call(RESET, 5.0, timeout=0)
    with pytest.raises(ValueError, match=r"^answer_within must be a number of seconds above 0, not -1$"):
        csms("1.6", answer_within=-1)
    session.call(RESET, 5.0, timeout=0.25)
    assert session.deadline() == 5.25
    assert type(session.deadline()) is float
    assert csms("1.6", timeout=7).timeout == 7.0


@pytest.mark.parametrize(
    ("text", "late"),
    [
        ('[3,"a",{"status":"Accepted"}]', True),
        ('[3,"x",{}]', False),
        ('[4,"a","GenericError","",{}]', True),
        ('[4,"x","GenericError","",{}]', False),
        ('[5,"a","GenericError","",{}]', False),
    ],
)
def test_an_answer_to_nothing_comes_whole(text: str, *, late: bool) -> None:
    session = csms("2.1", new_id=iter("a").__next__, timeout=1)
    session.call(v21.ClearCacheRequest(), 0.0)
    session.expire(1.0)
    event = only(session.receive(text, 2.0), UnsolicitedAnswer)
    assert event.frame == JsonCodec("2.1").decode(text)
    assert event.late is late


def test_an_answer_is_refused_once_it_was_given() -> None:
    session = csms("2.1")
    refused = '[5,"7","FormatViolation","",{}]'
    theirs = called(session, HEARTBEAT)
    assert not only(session.receive(refused, 0.0), UnsolicitedAnswer).late
    session.refuse(theirs, "NotSupported", 0.0)
    event = only(session.receive(refused, 0.0), AnswerRefused)
    assert event.error == CallResultError("7", ErrorCode.FORMAT_VIOLATION)
    assert session.open_calls == {}


def test_a_boot_that_is_taken_back_is_over() -> None:
    session = station("1.6")
    boot = session.call(v16.BootNotificationRequest(charge_point_vendor="v", charge_point_model="m"), 0.0)
    assert session.correlation().booting is True
    assert session.cancel(boot, 0.0) is False
    assert session.correlation().booting is False
    session.call(boot.message, 0.0)
    session.outgoing()
    [waiting] = session.waiting_calls.values()
    assert session.cancel(waiting, 0.0) is True  # the peer may answer it
    assert session.correlation().booting is True


def test_the_ids_of_calls_are_uuids_unless_given() -> None:
    session = csms("1.6")
    first, second = session.call(RESET, 0.0), session.call(RESET, 0.0)
    assert UUID(first.message_id).version == UUID(second.message_id).version == 4
    assert first.message_id != second.message_id


def test_reports_are_asked_for() -> None:
    for ask in (
        '[2,"1","GetBaseReport",{"requestId":1,"reportBase":"FullInventory"}]',
        '[2,"1","GetReport",{"requestId":1}]',
    ):
        session = station("2.1", registration="Pending")
        called(session, ask)
        assert session.correlation().triggered == ("NotifyReport",)
    for trigger, action in (
        ("Heartbeat", "Heartbeat"),
        ("SignV2GCertificate", "SignCertificate"),
        ("CustomTrigger", "CustomTrigger"),
    ):
        session = station("2.1", registration="Pending")
        called(session, f'[2,"1","TriggerMessage",{{"requestedMessage":"{trigger}","customTrigger":"x"}}]')
        assert session.correlation().triggered == (action,)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (StoredCall('[2,"a","Reset",{"type":"Hard"}]', "x"), "seconds must be a number of seconds, not 'x'"),  # type: ignore[arg-type]
        (StoredCall('[2,"a","Reset",{"type":"Hard"}]', float("inf")), "seconds must be a finite number of seconds"),
        (StoredCall('[2,"a","Nothing",{}]'), "OCPP 1.6 has no such action"),
        (StoredCall(HEARTBEAT), "must be a CALL of a CSMS"),
        (StoredCall('[3,"a",{}]'), "must be a CALL of a CSMS"),
    ],
)
def test_stored_calls_are_judged_where_they_stand(call: StoredCall, says: str) -> None:
    state = csms("1.6").correlation()
    for place, change in (("sent", {"sent": call}), ("queued[0]", {"queued": (call,)})):
        with pytest.raises(ValueError) as caught:
            csms("1.6").resume(evolve(state, **change), 0.0)
        assert str(caught.value) == f"{place}: {says}"


def test_what_is_no_stored_call_is_named() -> None:
    state = csms("1.6").correlation().to_dict()
    with pytest.raises(ValueError) as caught:
        Correlation.from_dict({**state, "queued": [5]})
    assert str(caught.value) == "queued[0]: it must be an object with 'frame' and 'seconds', not 5"
    with pytest.raises(ValueError) as caught:
        Correlation.from_dict({**state, "x": 1})
    assert str(caught.value) == (
        "'x' is unknown: the members are version, role, registration, booting, triggered, sent, queued and open"
    )


def test_two_calls_of_one_id_are_not_taken_over() -> None:
    state = csms("1.6").correlation()
    call = StoredCall(HEARTBEAT)
    with pytest.raises(ValueError, match=r"^two calls of one side have the same message id$"):
        csms("1.6").resume(evolve(state, open=(call, call)), 0.0)
    with pytest.raises(
        ValueError, match=r"^the correlation is of a CSMS in OCPP 1\.6, not of a charging station in 1\.6$"
    ):
        station("1.6").resume(state, 0.0)
    with pytest.raises(ValueError, match=r"^the correlation is of a CSMS in OCPP 1\.6, not of a CSMS in 2\.1$"):
        csms("2.1").resume(state, 0.0)
