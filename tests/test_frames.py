"""Frames hold one truth: a typed message, what it amounts to, and beside it what was received."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import pytest

from ocpp_core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    ErrorCode,
    JsonCodec,
    PlainCall,
    PlainResult,
    PlainSend,
    Send,
    v16,
    v21,
    v201,
)
from ocpp_core.frames import elements_of

AUTHORIZE = '[2,"1","Authorize",{"idTag":"A"}]'
TOO_LONG = '[2,"1","Authorize",{"idTag":"ABCDEFGHIJKLMNOPQRSTUVWXYZ"}]'


def received(text: str = AUTHORIZE, **options: Any) -> Call[v16.AuthorizeRequest]:
    frame = JsonCodec("1.6", **options).decode(text)
    assert isinstance(frame, Call)
    assert isinstance(frame.message, v16.AuthorizeRequest)
    return frame


def stream() -> v21.NotifyPeriodicEventStreamRequest:
    frame = JsonCodec("2.1").decode(
        '[6,"1","NotifyPeriodicEventStream",'
        '{"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z","data":[{"t":0.5,"v":"7"}]}]'
    )
    assert isinstance(frame, Send)
    assert isinstance(frame.message, v21.NotifyPeriodicEventStreamRequest)
    return frame.message


def test_action_and_payload_are_those_of_the_message() -> None:
    frame = Call("1", v16.AuthorizeRequest(id_tag="A"))
    assert (frame.message_id, frame.action, frame.payload) == ("1", "Authorize", {"idTag": "A"})
    frame.message.id_tag = "B"
    assert frame.payload == {"idTag": "B"}
    assert Send("1", stream()).action == "NotifyPeriodicEventStream"
    assert CallResult("1", v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)).payload == {"status": "Accepted"}


def test_what_was_received_stays_as_it_was() -> None:
    frame = received()
    frame.message.id_tag = "B"
    assert frame.received == {"idTag": "A"}
    frame.received["idTag"] = "C"
    assert frame.received == {"idTag": "A"}
    assert frame.payload == {"idTag": "B"}
    tolerated = received(TOO_LONG, tolerate={"maxLength"})
    tolerated.received["idTag"] = "C"
    assert [issue.rule for issue in tolerated.issues] == ["maxLength"]
    assert tolerated.received == {"idTag": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
    open_object = JsonCodec("2.0").decode('[2,"1","Heartbeat",{"Odd key":[1,null]}]')
    assert isinstance(open_object, Call)
    assert open_object.received == open_object.payload == {"Odd key": [1, None]}


def test_a_frame_of_ours_was_not_received() -> None:
    frame = Call("1", v16.AuthorizeRequest(id_tag="A"))
    assert frame.received is None
    assert frame.issues == ()


@pytest.mark.parametrize(
    "frame",
    [
        Call("1", v16.AuthorizeRequest(id_tag="A")),
        CallResult("1", v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)),
        Send("1", stream()),
        PlainCall("1", "Authorize", {}),
        PlainResult("1", {}),
        PlainSend("1", "NotifyPeriodicEventStream", {}),
        CallError("1", ErrorCode.GENERIC_ERROR),
        CallResultError("1", ErrorCode.GENERIC_ERROR),
    ],
    ids=lambda frame: type(frame).__name__,
)
def test_no_attribute_can_be_set_or_added_or_removed(frame: Any) -> None:
    public = [name for name in dir(frame) if not name.startswith("_") and not callable(getattr(frame, name))]
    assert "message_id" in public
    before = repr(frame)
    for name in [*public, "other"]:
        with pytest.raises(AttributeError):
            setattr(frame, name, "2")
    for name in public:
        with pytest.raises(AttributeError):
            delattr(frame, name)
    assert repr(frame) == before
    with pytest.raises(TypeError, match="unhashable"):
        hash(frame)


def test_there_is_no_second_action_or_payload_to_give() -> None:
    wrong: Any = Call
    for arguments in (("1",), ("1", v16.HeartbeatRequest(), "Other"), ("1", v16.HeartbeatRequest(), "Other", {})):
        with pytest.raises(TypeError):
            wrong(*arguments)
    for name in ("action", "payload", "issues", "received", "origin", "_origin"):
        with pytest.raises(TypeError):
            wrong("1", v16.HeartbeatRequest(), **{name: ()})


def test_equality() -> None:
    frame = Call("1", v16.AuthorizeRequest(id_tag="A"))
    assert frame == received()
    assert frame == JsonCodec("1.6").decode('[ 2, "1", "Authorize", { "idTag": "A" } ]')
    assert frame != Call("2", v16.AuthorizeRequest(id_tag="A"))
    assert frame != Call("1", v16.AuthorizeRequest(id_tag="B"))
    assert frame != PlainCall("1", "Authorize", {"idTag": "A"})
    assert CallResult("1", v16.HeartbeatRequest()) != Call("1", v16.HeartbeatRequest())  # type: ignore[type-var]
    assert frame != "Authorize"
    assert CallError("1", "GenericError") == CallError("1", ErrorCode.GENERIC_ERROR)
    assert CallError("1", "GenericError") != CallResultError("1", "GenericError")


def test_evolving_leaves_behind_what_was_received() -> None:
    frame = received(TOO_LONG, tolerate={"maxLength"})
    other = attrs.evolve(frame, message=v16.AuthorizeRequest(id_tag="B"))
    assert (other.message_id, other.payload, other.received, other.issues) == ("1", {"idTag": "B"}, None, ())
    renamed = attrs.evolve(frame, message_id="2")
    assert (renamed.message_id, renamed.message, renamed.received) == ("2", frame.message, None)
    assert attrs.evolve(CallError("1", ErrorCode.GENERIC_ERROR), message_id="2").message_id == "2"


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy, lambda frame: pickle.loads(pickle.dumps(frame))])
@pytest.mark.parametrize("text", [AUTHORIZE, TOO_LONG, '[ 2,"1","Authorize",{"idTag":"A"}]'])
def test_a_copy_is_the_same_frame(make: Any, text: str) -> None:
    frame = received(text, tolerate={"maxLength"})
    other = make(frame)
    assert other == frame
    assert type(other) is Call
    assert (other.payload, other.received, other.issues) == (frame.payload, frame.received, frame.issues)
    if make is not copy.copy:
        other.message.id_tag = "B"
        assert frame.payload != {"idTag": "B"}


def test_representation() -> None:
    assert repr(Call("1", v16.HeartbeatRequest())) == "<Call '1' HeartbeatRequest>"
    assert repr(PlainCall("1", "Heartbeat", {})) == "<PlainCall '1' action='Heartbeat'>"
    assert repr(PlainResult("1", {})) == "<PlainResult '1' action=None>"
    assert repr(PlainSend("1", "X" * 99, {})) == f"<PlainSend '1' action='{'X' * 39}>"
    assert repr(CallError("\n", ErrorCode.GENERIC_ERROR)) == "<CallError '\\n' code='GenericError'>"


def test_matching() -> None:
    """How an application takes frames apart."""
    match JsonCodec("2.0.1").decode('[2,"1","Reset",{"type":"OnIdle"}]'):
        case Call("1", v201.ResetRequest(type=kind)):
            assert kind is v201.ResetEnumType.ON_IDLE
        case other:
            pytest.fail(repr(other))
    match JsonCodec("2.0.1").decode('[3,"1",{"type":"OnIdle"}]'):
        case PlainResult(payload={"type": kind}):
            assert kind == "OnIdle"
        case other:
            pytest.fail(repr(other))


def test_answers_bear_the_id_of_the_call() -> None:
    call = Call("1", v16.ResetRequest(type=v16.ResetType.SOFT))
    result = call.result(v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))
    assert result == CallResult("1", v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))
    for other in (
        v16.ClearCacheResponse(status=v16.ClearCacheStatus.ACCEPTED),
        v201.ResetResponse(status="Accepted"),
        None,
    ):
        with pytest.raises(TypeError, match=r"^the response to this Reset must be ResetResponse of OCPP 1\.6, not "):
            call.result(other)  # type: ignore[type-var]
    details = {"a": 1}
    assert call.error("NotSupported", "no", details) == CallError("1", "NotSupported", "no", {"a": 1})
    assert result.error("GenericError", "no", details) == CallResultError("1", "GenericError", "no", {"a": 1})
    details["a"] = 2
    assert call.error("NotSupported", "no", details).details is not details


def test_the_elements_of_each_frame() -> None:
    reset = v16.ResetRequest(type=v16.ResetType.SOFT)
    call = Call("1", reset)
    for frame, elements in (
        (call, [2, "1", "Reset", {"type": "Soft"}]),
        (PlainCall("1", "Reset", [5]), [2, "1", "Reset", [5]]),
        (call.result(v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)), [3, "1", {"status": "Accepted"}]),
        (PlainResult("1", {"a": 1}, action="Reset"), [3, "1", {"a": 1}]),
        (CallError("1", "X", "no", {"a": 1}), [4, "1", "X", "no", {"a": 1}]),
        (CallResultError("1", ErrorCode.GENERIC_ERROR), [5, "1", "GenericError", "", {}]),
        (Send("1", stream()), [6, "1", "NotifyPeriodicEventStream", stream().to_dict()]),
        (PlainSend("1", "X", {}), [6, "1", "X", {}]),
    ):
        assert elements_of(frame) == elements_of(frame, received=True) == elements
        assert type(elements_of(frame)[0]) is int


def test_the_elements_are_of_the_message_or_of_what_was_received() -> None:
    frame = received('[2,"1","Authorize",{"idTag":7}]', tolerate=["type-lossless"])
    assert elements_of(frame, received=True) == [2, "1", "Authorize", {"idTag": 7}]
    assert elements_of(frame) == [2, "1", "Authorize", {"idTag": "7"}]
