"""Events and errors as data: frozen, and told apart by class. tests/typing has their types, tests/test_pickle their copies."""

from __future__ import annotations

from typing import Any, get_args

import attrs
import pytest

from ocpp_core import (
    AnswerOverdue,
    AnswerRefused,
    Call,
    CallAbandoned,
    CallError,
    CallReceived,
    CallRepeated,
    CallResult,
    CallTimedOut,
    ErrorCode,
    ErrorReceived,
    Event,
    FrameRejected,
    InvalidAnswer,
    JsonCodec,
    NoiseReceived,
    PayloadError,
    ResultReceived,
    SendReceived,
    UnsolicitedAnswer,
    errors,
    is_call,
    v16,
)
from ocpp_core.frames import CallResultError, PlainResult
from ocpp_core.session import CallEnded

from .helpers import STREAM, called, csms

CALL = Call("1", v16.HeartbeatRequest())
REFUSAL = CallError("1", ErrorCode.NOT_SUPPORTED, "no", {"a": 1})


def broken() -> PayloadError:
    with pytest.raises(PayloadError) as raised:
        JsonCodec("1.6").decode('[2,"42","Authorize",{"idTag":"0123456789ABCDEF01234567"}]')
    return raised.value


def one_way() -> Any:
    return JsonCodec("2.1").decode(f'[6,"7","NotifyPeriodicEventStream",{STREAM}]')


def everything() -> list[Any]:
    """One of each event."""
    reset = Call("2", v16.ResetRequest(type=v16.ResetType.HARD))
    result = CallResult("2", v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))
    return [
        CallReceived(CALL, duplicate=True),
        CallRepeated(CALL),
        AnswerOverdue(CALL, REFUSAL),
        SendReceived(one_way()),
        ResultReceived(reset, result),
        ErrorReceived(reset, REFUSAL),
        InvalidAnswer(reset, broken(), None),
        CallTimedOut(reset),
        CallAbandoned(reset, sent=False),
        AnswerRefused(CallResultError("1", "FormatViolation")),
        UnsolicitedAnswer(PlainResult("9", {"x": 1}), late=True),
        FrameRejected(broken(), REFUSAL),
        NoiseReceived("pong"),
    ]


def test_no_event_is_missing_here() -> None:
    assert {type(event) for event in everything()} == set(get_args(Event))
    assert set(get_args(CallEnded)) < set(get_args(Event))


@pytest.mark.parametrize("event", everything(), ids=lambda event: type(event).__name__)
def test_an_event_is_frozen_and_stands_alone(event: Any) -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(event, attrs.fields(type(event))[0].name, None)
    assert type(event).__mro__[1:] == (object,)  # a common base would leave the union open


def test_errors_are_told_apart_by_class() -> None:
    """Those that stand beside each other do not include one another."""
    local = errors.NotAllowedError.__subclasses__()
    assert {kind.__name__ for kind in local} == {
        "NotAcceptedYetError",
        "NotOpenError",
        "SessionClosedError",
        "SessionUsedError",
        "UsedIdError",
        "WrongResponseError",
        "WrongSideError",
    }
    assert {kind.__name__ for kind in errors.OutOfTurnError.__subclasses__()} == {
        "BeforeAcceptanceError",
        "RepeatedIdError",
        "TooManyCallsError",
        "UnsupportedActionError",
        "WrongSenderError",
    }


# -- types


def test_a_response_is_typed_by_its_call() -> None:
    session = csms("1.6")
    first, second = (session.call(v16.ResetRequest(type=v16.ResetType.HARD), 0.0) for _ in range(2))
    [event] = session.receive(f'[3,"{first.message_id}",{{"status":"Rejected"}}]', 0.0)
    assert isinstance(event, ResultReceived)
    assert event.response_to(first) == v16.ResetResponse(status=v16.ResetStatus.REJECTED)
    with pytest.raises(ValueError, match="^this event ends another call$"):
        event.response_to(second)


def test_a_call_is_recognised_by_its_request() -> None:
    call = called(csms("1.6"), '[2,"7","Heartbeat",{}]')
    assert is_call(call, v16.HeartbeatRequest)
    assert not is_call(call, v16.AuthorizeRequest)
