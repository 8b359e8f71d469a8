from __future__ import annotations

import pytest

from ocpp_core import Call, CallError, CallResult, CallResultError, ErrorCode, JsonCodec, Send, v16, v201


def test_action_comes_from_the_message_or_is_given() -> None:
    assert Call("1", v16.HeartbeatRequest()).action == "Heartbeat"
    assert Call("1", action="Heartbeat").action == "Heartbeat"
    assert Call("1").action == ""
    assert CallResult("1").action is None
    assert CallResult("1", action="Heartbeat").action == "Heartbeat"
    assert Send("1", action="NotifyPeriodicEventStream").action == "NotifyPeriodicEventStream"


def test_payload_of_a_typed_message() -> None:
    frame = Call("1", v16.AuthorizeRequest(id_tag="A"))
    assert frame.payload == {"idTag": "A"}
    frame.message.id_tag = "B"
    assert frame.payload == {"idTag": "B"}


def test_payload_of_a_received_frame_is_as_it_was() -> None:
    frame = JsonCodec("2.0").decode('[2,"1","Heartbeat",{"Odd key":[1,null]}]')
    assert frame.payload == {"Odd key": [1, None]}


def test_equality() -> None:
    typed, plain = Call("1", v16.AuthorizeRequest(id_tag="A")), Call("1", action="Authorize", payload={"idTag": "A"})
    assert typed == plain
    assert typed == JsonCodec("1.6").decode('[2,"1","Authorize",{"idTag":"A"}]')
    assert typed != Call("2", v16.AuthorizeRequest(id_tag="A"))
    assert typed != Call("1", v16.AuthorizeRequest(id_tag="B"))
    assert typed != Send("1", v16.AuthorizeRequest(id_tag="A"))
    assert plain != Call("1", action="StartTransaction", payload={"idTag": "A"})
    assert typed != "Authorize"
    assert CallError("1", "GenericError") == CallError("1", ErrorCode.GENERIC_ERROR)
    assert CallError("1", "GenericError") != CallResultError("1", "GenericError")


def test_frames_are_mutable_and_so_have_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Call("1", v16.HeartbeatRequest()))


def test_representation() -> None:
    assert repr(Call("1", v16.HeartbeatRequest())) == "Call('1', HeartbeatRequest(...))"
    assert repr(CallResult("1")) == "CallResult('1', action=None)"
    assert repr(CallError("1", ErrorCode.GENERIC_ERROR)) == "CallError('1', 'GenericError')"


def test_matching() -> None:
    """How an application takes frames apart."""
    match JsonCodec("2.0.1").decode('[2,"1","Reset",{"type":"OnIdle"}]'):
        case Call(message=v201.ResetRequest(type=kind)):
            assert kind is v201.ResetEnumType.ON_IDLE
        case other:
            pytest.fail(repr(other))
