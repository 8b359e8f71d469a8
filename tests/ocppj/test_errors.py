"""What errors of the codec say, word for word, and what they carry: the peer is sent these texts, and people read them."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest

from ocpp_core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    EncodeError,
    ErrorCode,
    JsonCodec,
    Limits,
    PayloadError,
    PlainCall,
    PlainResult,
    PlainSend,
    RemoteError,
    v16,
    v21,
    v201,
)
from ocpp_core.errors import FramingError, LimitError, MessageTypeError, UnexpectedFrameError, UnknownActionError

SURROGATE = "not a frame: the text holds a lone surrogate, which UTF-8 cannot carry"
LONG_ID = "the message id must be a string of 1 to 36 characters"


CODES = {FramingError: ErrorCode.RPC_FRAMEWORK_ERROR, MessageTypeError: ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED}


@pytest.mark.parametrize(
    "text",
    [
        '[2,"7","Reset",{"type":"soft"}]',
        '[3,"7",{}]',
        '[2,"7","Heartbeat"]',
        '[2,"7","Nothing",{}]',
        "[2,",
        '[9,"7",{}]',
        '[2,7,"Heartbeat",{}]',
    ],
)
@pytest.mark.parametrize("tolerate", [(), ("json", "enum")])
def test_an_error_does_not_keep_itself(text: str, tolerate: tuple[str, ...]) -> None:
    """It goes when nobody holds it: with the text of the peer, and without the garbage collector."""

    def refused() -> weakref.ref[RemoteError]:
        try:
            codec.decode(text, {"7": "Heartbeat"})
        except RemoteError as error:
            return weakref.ref(error)
        raise AssertionError("it was taken")

    codec = JsonCodec("2.1", tolerate=tolerate)
    gc.disable()
    try:
        assert refused()() is None
    finally:
        gc.enable()


def refusal(version: str, text: str | bytes, **options: Any) -> RemoteError:
    pending = options.pop("pending", None)
    with pytest.raises(RemoteError) as caught:
        JsonCodec(version, **options).decode(text, pending)
    return caught.value


@pytest.mark.parametrize(
    ("text", "kind", "message_type", "says"),
    [
        ('[2,"7","\ud800",{}]', FramingError, 2, SURROGATE),
        ("[]", FramingError, None, "not a frame: not a JSON array with elements"),
        ('["2","7","Heartbeat",{}]', FramingError, None, "not a frame: the message type is no integer"),
        ('[9,"7",{}]', MessageTypeError, 9, "OCPP 2.1 has no message of this type"),
        ('[2,"7","Heartbeat"]', FramingError, 2, "a CALL has 4 elements, not 3"),
        ('[3,"7",{},{}]', FramingError, 3, "a CALLRESULT has 3 elements, not 4"),
        ('[4,"7","GenericError",""]', FramingError, 4, "a CALLERROR has 5 elements, not 4"),
        ('[5,"7","GenericError"]', FramingError, 5, "a CALLRESULTERROR has 5 elements, not 3"),
        ('[6,"7","Heartbeat",{},{}]', FramingError, 6, "a SEND has 4 elements, not 5"),
        ('[2,7,"Heartbeat",{}]', FramingError, 2, LONG_ID),
        ('[2,"","Heartbeat",{}]', FramingError, 2, LONG_ID),
        (f'[2,"{"i" * 37}","Heartbeat",{{}}]', FramingError, 2, LONG_ID),
        ('[2,"7",5,{}]', FramingError, 2, "the action must be a string"),
        ('[2,"7","Nothing",{}]', UnknownActionError, 2, "OCPP 2.1 has no such action"),
        ('[2,"7","NotifyPeriodicEventStream",{}]', UnknownActionError, 2, "this action is not sent as CALL"),
        ('[6,"7","Heartbeat",{}]', UnknownActionError, 6, "this action is not sent as SEND"),
        ('[2,"7","Heartbeat",[]]', FramingError, 2, "the payload must be an object"),
        ('[3,"7",[]]', FramingError, 3, "the payload must be an object"),
        ('[4,"7",5,"",{}]', FramingError, 4, "the error code must be a string"),
    ],
)
def test_what_is_wrong_with_a_frame(text: str, kind: type[RemoteError], message_type: int | None, says: str) -> None:
    error = refusal("2.1", text)
    assert type(error) is kind
    assert str(error) == says
    assert error.message_type == message_type
    assert error.raw == text
    if kind is not UnknownActionError:  # which has two
        assert error.code is CODES[kind]
    assert error.reply is None or (error.reply.description, error.reply.details) == (says, {})
    with pytest.raises(kind):
        JsonCodec("2.1").decode(text, {})


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("[2", ErrorCode.GENERIC_ERROR),
        ("[]", ErrorCode.GENERIC_ERROR),
        ('["2","7"]', ErrorCode.GENERIC_ERROR),
        ('[2,7,"Heartbeat",{}]', ErrorCode.GENERIC_ERROR),
        ('[2,"7","\ud800",{}]', ErrorCode.GENERIC_ERROR),
        ('[2,"7","DataTransfer",' + "[" * 63 + "]" * 63 + "]", ErrorCode.FORMATION_VIOLATION),
        ('[2,"7","DataTransfer",' + "[" * 64 + "]" * 64 + "]", ErrorCode.GENERIC_ERROR),
        ('[2,"7"]', ErrorCode.FORMATION_VIOLATION),
        ('[2,"7",5,{}]', ErrorCode.FORMATION_VIOLATION),
        ('[2,"7","Heartbeat",[]]', ErrorCode.FORMATION_VIOLATION),
        ('[4,"7",5,"",{}]', ErrorCode.FORMATION_VIOLATION),
        ('[5,"7","X","",{}]', None),
    ],
)
def test_1_x_has_other_codes(text: str, code: ErrorCode | None) -> None:
    error = refusal("1.6", text)
    assert error.code is code
    assert error.reply is None or error.reply.code is code


TEXT = "the error description must be a string; read as an empty one"
OBJECT = "the error details must be an object; read as an empty one"
LONG = "the error description must have at most 255 characters, not 256; read as it is"


@pytest.mark.parametrize("version", ["1.6", "2.0.1", "2.1"])
@pytest.mark.parametrize(
    ("rest", "description", "details", "issues"),
    [
        ('null,{"a":1}', "", {"a": 1}, [("$[3]", "string", None, "", TEXT)]),
        ("5,{}", "", {}, [("$[3]", "string", 5, "", TEXT)]),
        ('"no",null', "no", {}, [("$[4]", "object", None, {}, OBJECT)]),
        ('"no",[1]', "no", {}, [("$[4]", "object", [1], {}, OBJECT)]),
        ('"","why"', "", {}, [("$[4]", "object", "why", {}, OBJECT)]),
        ('{},""', "", {}, [("$[3]", "string", {}, "", TEXT), ("$[4]", "object", "", {}, OBJECT)]),
    ],
)
def test_an_error_whose_code_can_be_read_is_read(
    version: str, rest: str, description: str, details: dict[str, Any], issues: list[tuple[Any, ...]]
) -> None:
    """There is nothing to answer, and the code is what matters."""
    codec = JsonCodec(version)
    for number, kind in ((4, CallError), (5, CallResultError)):
        if (version, number) in (("1.6", 5), ("2.0.1", 5)):
            continue
        frame = codec.decode(f'[{number},"7","GenericError",{rest}]')
        assert isinstance(frame, CallError | CallResultError)
        assert type(frame) is kind
        assert (frame.message_id, frame.code) == ("7", ErrorCode.GENERIC_ERROR)
        assert (frame.description, frame.details) == (description, details)
        found = [(each.path, each.allowed, each.found, each.read_as, each.message) for each in frame.issues]
        assert found == issues
        code = ErrorCode.FORMATION_VIOLATION if version == "1.6" else ErrorCode.RPC_FRAMEWORK_ERROR
        assert {(each.rule, each.tolerance, each.code) for each in frame.issues} == {("framing", None, code)}
        assert frame == kind("7", ErrorCode.GENERIC_ERROR, description, details)
        assert "issues" not in repr(frame)
        assert codec.is_valid(f'[{number},"7","GenericError",{rest}]')


def test_a_long_description_is_kept_and_noted_in_2_x() -> None:
    for length, noted in ((255, False), (256, True)):
        text = f'[4,"7","GenericError","{"x" * length}",{{}}]'
        frame = JsonCodec("2.1").decode(text)
        assert isinstance(frame, CallError)
        assert frame.description == "x" * length
        assert [(each.path, each.allowed, each.read_as, each.message) for each in frame.issues] == (
            [("$[3]", 255, "x" * 256, LONG)] if noted else []
        )
        older = JsonCodec("1.6").decode(text)
        assert isinstance(older, CallError)
        assert (older.description, older.issues) == ("x" * length, ())


def test_known_codes_are_members_of_the_enumeration() -> None:
    for version in ("1.6", "2.1"):
        frame = JsonCodec(version).decode('[4,"7","GenericError","",{}]')
        assert isinstance(frame, CallError)
        assert frame.code is ErrorCode.GENERIC_ERROR


def test_the_action_is_named_once_it_is_known() -> None:
    assert refusal("2.1", '[2,"7","Nothing",{}]').action == "Nothing"
    assert refusal("2.1", '[6,"7","Heartbeat",{}]').action == "Heartbeat"
    assert refusal("2.1", '[2,"7","Heartbeat",[]]').action == "Heartbeat"
    assert refusal("2.1", '[3,"7",[]]', pending={"7": "Reset"}).action == "Reset"
    assert refusal("2.1", '[3,"7",[]]').action is None


def test_limits_are_named_and_may_be_reached() -> None:
    limits = Limits(max_bytes=30, max_depth=5)
    fits = '[2,"7","DataTransfer",' + "\ud800" * 7 + "]"
    assert len(fits) == 30
    error = refusal("2.1", fits, limits=limits)
    assert (type(error), str(error)) == (FramingError, SURROGATE)
    error = refusal("2.1", fits + "]", limits=limits)
    assert (type(error), str(error)) == (LimitError, "the frame is longer than 30 bytes")
    assert refusal("2.1", "[[[[[1]]]]]", limits=limits).args == ("not a frame: the message type is no integer",)
    error = refusal("2.1", '[2,"7",[[[[[1]]]]]]', limits=limits)
    assert (type(error), str(error)) == (LimitError, "the frame nests deeper than 5 levels")
    assert error.message_id == "7"


def test_the_id_of_an_unreadable_frame_is_used_if_it_may_be_one() -> None:
    for message_id, read in (("7", True), ("i" * 36, True), ("i" * 37, False), ("", False)):
        error = refusal("2.1", f'[2,"{message_id}","Heartbeat",{{')
        assert isinstance(error.reply, CallError)
        assert error.message_id == (message_id if read else None)
        assert error.reply.message_id == (message_id if read else "-1")


def test_a_broken_payload_is_answered_with_what_is_wrong() -> None:
    error = refusal("1.6", '[2,"7","Authorize",{}]')
    assert isinstance(error, PayloadError)
    assert isinstance(error.reply, CallError)
    assert (error.message_type, error.message_id, error.action) == (2, "7", "Authorize")
    assert error.raw == '[2,"7","Authorize",{}]'
    assert error.reply == CallError(
        "7", ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION, str(error), {"path": "$.idTag", "rule": "required"}
    )
    assert str(error).startswith("$.idTag: ")
    error = refusal("2.1", '[3,"7",{}]', pending={"7": "Reset"})
    assert isinstance(error.reply, CallResultError)
    assert error.reply.message_id == "7"
    assert error.reply.description == str(error)


def test_a_frame_where_another_was_due_is_told_whole() -> None:
    codec = JsonCodec("1.6")
    text = '[3,"7",{"status":"Accepted"}]'
    with pytest.raises(UnexpectedFrameError) as caught:
        codec.decode_call(text)
    error = caught.value
    assert (error.message_type, error.message_id, error.raw) == (3, "7", text)
    text = '[4,"8","GenericError","",{}]'
    with pytest.raises(UnexpectedFrameError) as caught:
        codec.decode_answer(text, Call("7", v16.ResetRequest(type=v16.ResetType.SOFT)))
    error = caught.value
    assert (error.message_type, error.message_id, error.raw) == (4, "8", text)
    assert error.frame == CallError("8", ErrorCode.GENERIC_ERROR)
    with pytest.raises(TypeError, match="^the call must be a Call with its typed message, not 5$"):
        codec.decode_answer(text, 5)  # type: ignore[arg-type]


NO_JSON = "the frame holds a value that has no JSON form"


@pytest.mark.parametrize(
    ("version", "frame", "says"),
    [
        ("1.6", Call("", v16.HeartbeatRequest()), LONG_ID),
        ("1.6", Call("i" * 37, v16.HeartbeatRequest()), LONG_ID),
        ("1.6", CallError("i" * 37, ErrorCode.GENERIC_ERROR), LONG_ID),
        ("1.6", "[2]", "a frame is needed, such as Call(message_id, message), not an object of type str"),
        ("1.6", CallResultError("7", ErrorCode.GENERIC_ERROR), "OCPP 1.6 has no CallResultError"),
        ("1.6", CallResult("7", v16.HeartbeatRequest()), "a CallResult carries a response, not HeartbeatRequest"),  # type: ignore[type-var]
        ("2.1", PlainSend("7", "Heartbeat", {}), "Heartbeat is not sent as SEND in OCPP 2.1"),
        (
            "2.1",
            PlainResult("7", {}, "NotifyPeriodicEventStream"),
            "NotifyPeriodicEventStream is one-way: it has no result",
        ),
        (
            "1.6",
            PlainResult("7", {}, None),
            "the action is needed to check the payload: PlainResult(message_id, payload, action)",
        ),
        ("1.6", PlainCall("7", ["Heartbeat"], {}), "OCPP 1.6 has no such action"),  # type: ignore[arg-type]
        (
            "1.6",
            PlainCall("7", "Heartbeat", v16.HeartbeatRequest()),
            "the payload must be a dict: a typed message goes into a Call, a CallResult or a Send",
        ),
        ("1.6", CallError("7", "NotImplementd"), "OCPP 1.6 has no such error code: did you mean NotImplemented?"),
        ("1.6", CallError("7", "Xyzzy"), "OCPP 1.6 has no such error code"),
        ("1.6", CallError("7", 5), "OCPP 1.6 has no such error code"),  # type: ignore[arg-type]
        (
            "1.6",
            CallError("7", ErrorCode.GENERIC_ERROR, 5),  # type: ignore[arg-type]
            "the description must be a string, and the details an object",
        ),
        ("1.6", CallError("7", ErrorCode.GENERIC_ERROR, "", {"a": object()}), NO_JSON),
        ("1.6", CallError("7", ErrorCode.GENERIC_ERROR, "", {"a": float("nan")}), NO_JSON),
    ],
    ids=lambda value: repr(value)[:60],
)
def test_what_is_wrong_with_a_frame_to_send(version: str, frame: Any, says: str) -> None:
    with pytest.raises(EncodeError) as caught:
        JsonCodec(version).encode(frame)
    assert str(caught.value) == says


def test_violations_in_a_plain_payload_are_listed() -> None:
    with pytest.raises(EncodeError) as caught:
        JsonCodec("1.6").encode(PlainCall("7", "Authorize", {"idTag": "A" * 21}))
    assert [(issue.path, issue.rule) for issue in caught.value.issues] == [("$.idTag", "maxLength")]
    assert str(caught.value) == str(caught.value.issues[0])


def test_ids_may_be_of_36_characters_in_what_is_sent() -> None:
    codec = JsonCodec("1.6")
    assert codec.encode(Call("i" * 36, v16.HeartbeatRequest())) == f'[2,"{"i" * 36}","Heartbeat",{{}}]'
    assert codec.encode(PlainCall("i" * 36, "Heartbeat", {})) == f'[2,"{"i" * 36}","Heartbeat",{{}}]'
    assert codec.encode(CallError("i", ErrorCode.GENERIC_ERROR)) == '[4,"i","GenericError","",{}]'


def test_a_message_of_another_version_is_not_sent() -> None:
    with pytest.raises(EncodeError) as caught:
        JsonCodec("2.1").encode(Call("7", v201.HeartbeatRequest()))
    assert "2.0.1" in str(caught.value)
    assert JsonCodec("2.1").encode(Call("7", v21.HeartbeatRequest())) == '[2,"7","Heartbeat",{}]'


def test_the_id_of_an_unreadable_frame_is_looked_for_in_256_characters() -> None:
    for spaces, message_id in ((249, "7"), (250, None)):
        for text in (" " * spaces + '[2,"7",', " " * spaces + '[2,"7","\ud800",{}]'):
            error = refusal("2.1", text)
            assert (error.message_type, error.message_id) == (2, message_id)


def test_what_is_no_text_is_named() -> None:
    for act in JsonCodec("1.6").decode, JsonCodec("1.6").is_valid:
        with pytest.raises(TypeError, match=r"^a frame must be str or bytes, not 5$"):
            act(5)  # type: ignore[arg-type]
