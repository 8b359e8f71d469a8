"""Events and errors as data: closed for a type checker, frozen, and fit to be pickled and copied."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest

from ocpp_core import (
    AnswerOverdue,
    AnswerRefused,
    Call,
    CallAbandoned,
    CallEnded,
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
    PayloadError,
    ResultReceived,
    SendReceived,
    UnsolicitedAnswer,
    errors,
    is_call,
    v16,
)
from ocpp_core.frames import CallResultError, PlainResult

from .helpers import STREAM, called, csms

ROOT = Path(__file__).parents[2]
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
    ]


def test_no_event_is_missing_here() -> None:
    assert {type(event) for event in everything()} == set(get_args(Event))
    assert set(get_args(CallEnded)) < set(get_args(Event))


def plain(value: Any) -> Any:
    """What two equal things have in common: errors are equal to themselves only."""
    if isinstance(value, BaseException):
        return type(value), str(value), {name: plain(each) for name, each in vars(value).items()}
    if type(value) in get_args(Event):
        return type(value), {field.name: plain(getattr(value, field.name)) for field in attrs.fields(type(value))}
    return value


@pytest.mark.parametrize("event", everything(), ids=lambda event: type(event).__name__)
def test_an_event_is_frozen_and_can_be_stored(event: Any) -> None:
    for again in pickle.loads(pickle.dumps(event)), copy.copy(event), copy.deepcopy(event):
        assert plain(again) == plain(event)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        setattr(event, attrs.fields(type(event))[0].name, None)
    assert type(event).__mro__[1:] == (object,)  # a common base would leave the union open


def every_error() -> list[errors.OcppError]:
    members: dict[str, Any] = {"code": ErrorCode.NOT_SUPPORTED, "reply": REFUSAL, "message_id": "1", "raw": b"[]"}
    made: list[errors.OcppError] = [broken()]
    for name in errors.__all__:
        kind = getattr(errors, name)
        if issubclass(kind, errors.OutOfTurnError):
            made.append(kind("text", frame=CALL, **members))
        elif issubclass(kind, errors.RemoteError):
            made.append(kind("text", action="Heartbeat", message_type=2, **members))
        elif kind is errors.HandshakeError:
            made.append(kind("text", 404))
        elif kind is errors.EncodeError:
            made.append(kind("text", issues=broken().issues))
        else:
            made.append(kind("text"))
    return made


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_an_error_can_be_stored(error: errors.OcppError) -> None:
    for again in pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error):
        assert plain(again) == plain(error)
        assert again.args == error.args
    error.add_note("seen")
    assert pickle.loads(pickle.dumps(error)).__notes__ == ["seen"]


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


TYPED = """
from typing import assert_never
from ocpp_core import (AnswerOverdue, AnswerRefused, Call, CallAbandoned, CallEnded, CallReceived, CallRepeated,
    CallTimedOut, ErrorReceived, Event, FrameRejected, InvalidAnswer, ResultReceived, SendReceived, Session,
    UnsolicitedAnswer, is_call, v16)


def handle(session: Session, event: Event, now: float) -> str:
    match event:
        case CallReceived(call) if is_call(call, v16.ResetRequest):
            session.answer(call, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), now)
            return call.message.type
        case CallReceived(call) | CallRepeated(call) | AnswerOverdue(call):
            return call.action
        case SendReceived(send):
            return send.action
        case ResultReceived(request) | ErrorReceived(request) | InvalidAnswer(request):
            return request.action
        case CallTimedOut(request) | CallAbandoned(request):
            return request.action
        case AnswerRefused(error):
            return error.message_id
        case UnsolicitedAnswer(frame):
            return frame.message_id
        case FrameRejected(fault):
            return str(fault)
        case never:
            assert_never(never)


def ended(event: Event) -> str | None:
    return event.request.action if isinstance(event, CallEnded) else None


async def use(session: Session) -> v16.ResetResponse | None:
    call = session.call(v16.ResetRequest(type=v16.ResetType.HARD), 0.0)
    for event in session.receive("", 0.0):
        if isinstance(event, ResultReceived):
            return event.response_to(call)
    return None
"""

WRONG = [
    "def f0(s: Session, c: Call[v16.ResetRequest]) -> None: s.answer(c, v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED), 0.0)",
    "def f1(s: Session, c: Call[v16.ResetRequest]) -> None: s.answer(c, v16.ResetRequest(type=v16.ResetType.HARD), 0.0)",
    "def f2(s: Session, c: Call[v16.ResetRequest]) -> None: s.answer(c, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))",
    "def f3(s: Session) -> None: s.call(v16.ResetResponse(status=v16.ResetStatus.ACCEPTED), 0.0)",
    "def f4(s: Session) -> None: s.send(v16.HeartbeatRequest(), 0.0)",
    "def f5(e: ResultReceived, c: Call[v16.ResetRequest]) -> v16.ClearCacheResponse: return e.response_to(c)",
    "def f6(e: Event) -> None: e.request",
]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_types_carry_the_protocol(checker: str, tmp_path: Path) -> None:
    """What is right passes, and each wrong line is reported."""
    pytest.importorskip(checker)
    file = tmp_path / "use.py"
    start = TYPED.count("\n") + 1
    file.write_text(TYPED + "\n".join(WRONG) + "\n", "utf-8")
    command = {
        "mypy": ["mypy", "--strict", "--cache-dir", str(tmp_path)],
        "pyright": ["pyright", "--project", str(ROOT)],
    }
    done = subprocess.run(
        [sys.executable, "-m", *command[checker], str(file)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    found = {
        int(line.split("use.py:")[1].split(":")[0])
        for line in done.stdout.splitlines()
        if " error" in line and "use.py:" in line
    }
    assert found == set(range(start, start + len(WRONG))), done.stdout + done.stderr
