"""The fast path and the reference path give the same, and a copy of a codec gives what the codec gives."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime

import pytest

from ocpp_core import (
    Call,
    CallError,
    CallResult,
    CallResultError,
    ErrorCode,
    Frame,
    JsonCodec,
    Limits,
    PayloadCodec,
    PlainCall,
    PlainSend,
    RemoteError,
    Send,
    v16,
    v21,
)
from ocpp_core.ocppj._fast import FastFrames

WHEN = datetime(2024, 1, 1, tzinfo=UTC)
STREAM = '{"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z","data":[{"t":0.5,"v":"7"}]}'
REFERENCE = Limits(max_depth=19)
"""Below the depth of the schemas, the fast path takes no frame."""

FRAMES: list[tuple[str, Frame]] = [
    ('[2,"7","Reset",{"type":"Immediate"}]', Call("7", v21.ResetRequest(type=v21.ResetEnumType.IMMEDIATE))),
    ('[3,"8",{"currentTime":"2024-01-01T00:00:00Z"}]', CallResult("8", v21.HeartbeatResponse(current_time=WHEN))),
    (
        f'[6,"9","NotifyPeriodicEventStream",{STREAM}]',
        Send(
            "9",
            v21.NotifyPeriodicEventStreamRequest(
                id=1, pending=0, basetime=WHEN, data=[v21.StreamDataElementType(t=0.5, v="7")]
            ),
        ),
    ),
]


@pytest.mark.parametrize("limits", [None, REFERENCE])
@pytest.mark.parametrize(("text", "frame"), FRAMES)
def test_both_paths_give_the_same_frame(text: str, frame: Frame, limits: Limits | None) -> None:
    codec = JsonCodec("2.1", limits=limits)
    pending = {"8": "Heartbeat"}
    for data in (text, text.encode(), text, text.encode()):  # the first of a kind is read in another way
        found = codec.decode(data, pending)
        assert type(found) is type(frame)
        assert found == frame
        assert codec.is_valid(data, pending)
    assert json.loads(codec.encode(frame)) == json.loads(text)


@pytest.mark.parametrize("limits", [None, REFERENCE])
def test_is_valid_holds_bytes_to_the_limit_of_length(limits: Limits | None) -> None:
    depth = 64 if limits is None else 19
    codec = JsonCodec("1.6", limits=Limits(max_bytes=34, max_depth=depth))
    for _ in range(2):
        assert codec.is_valid(b'[2,"7","Authorize",{"idTag":"AA"}]')  # 34 bytes
        assert not codec.is_valid(b'[2,"7","Authorize",{"idTag":"AAA"}]')
        assert not codec.is_valid('[2,"7","Authorize",{"idTag":"AAA"}]')
        assert not codec.is_valid(b'[2,"7","Authorize",{"idTag":"AAA"}]', {})
        assert isinstance(codec.decode(b'[2,"7","Authorize",{"idTag":"AA"}]'), Call)
        with pytest.raises(RemoteError, match="^the frame is longer than 34 bytes$"):
            codec.decode(b'[2,"7","Authorize",{"idTag":"AAA"}]')


@pytest.mark.parametrize("message_id", ['\\"', "a\\\\", "\\u0037", "é", "3"])
@pytest.mark.parametrize("limits", [None, REFERENCE])
def test_any_spelling_of_an_id_finds_the_request(message_id: str, limits: Limits | None) -> None:
    codec = JsonCodec("1.6", limits=limits)
    plain = json.loads(f'"{message_id}"')
    for text in (f'[3,"{message_id}",{{"status":"Accepted"}}]', f' [3, "{message_id}" ,{{"status":"Accepted"}}]'):
        frame = codec.decode(text, {plain: "Reset"})
        assert frame == CallResult(plain, v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))
        assert codec.is_valid(text, {plain: v16.ResetRequest})
        assert not codec.is_valid(text.replace("Accepted", "Perhaps"), {plain: v16.ResetRequest})


@pytest.mark.parametrize("limits", [None, REFERENCE])
def test_ids_may_be_of_36_characters(limits: Limits | None) -> None:
    codec = JsonCodec("1.6", limits=limits)
    for length, good in ((0, False), (1, True), (36, True), (37, False)):
        message_id = "é" * length
        for text in (
            f'[2,"{message_id}","Heartbeat",{{}}]',
            f'[3,"{message_id}",{{}}]',
            f'[4,"{message_id}","X","",{{}}]',
        ):
            assert codec.is_valid(text) is good
            if good:
                assert codec.decode(text).message_id == message_id
            else:
                with pytest.raises(RemoteError, match="^the message id must be a string of 1 to 36 characters$"):
                    codec.decode(text)


def test_an_id_that_a_quote_ends_early_is_a_send_all_the_same() -> None:
    frame = JsonCodec("2.1").decode(f'[6,"\\"","NotifyPeriodicEventStream",{STREAM}]')
    assert type(frame) is Send
    assert frame.message_id == '"'


@pytest.mark.parametrize(("text", "frame"), FRAMES)
def test_the_fast_path_takes_what_is_usual(text: str, frame: Frame) -> None:
    fast = FastFrames(PayloadCodec("2.1"))
    raw, action = text.encode(), "Heartbeat" if text.startswith("[3") else None
    assert fast.decode(raw, action) == frame
    assert fast.verified(raw, action) is not None
    assert fast.verified(raw + b"x", action) is None
    assert fast.decode(raw + b"x", action) is None
    written = fast.encode(frame)
    assert written is not None
    assert json.loads(written) == json.loads(text)


def test_what_has_declined_a_text_does_not_try_it_again() -> None:
    fast = FastFrames(PayloadCodec("2.1"))
    for text, frame in FRAMES[:2]:  # of the third, the closed form is tried as well
        raw, action = text.encode(), "Heartbeat" if text.startswith("[3") else None
        assert fast.decode(raw, action) == frame
        assert fast.verified(raw, action) is not None
        key = action or text.split('"')[3].encode()
        assert fast.decode(raw, action, fast.frames.readers[key]) is None
        assert fast.verified(raw, action, fast.elements.readers[key]) is None


@pytest.mark.parametrize(
    ("known", "text"),
    [
        ('[2,"7","Heartbeat",{}]', '[2,"7","Heartbeat",{"customData":{"vendorId":"v"}}]'),  # its other form
        ('[2,"7","Heartbeat",{"customData":{"vendorId":"v"}}]', '[2,"7","Heartbeat",{}]'),
        ('[3,"7",{"status":"Accepted"}]', ' [3,"7",{"status":"Accepted"}]'),  # not asked of pending before
        ('[3,"7",{"status":"Accepted"}]', '[3,"8",{"status":"Accepted"}]'),  # which names a class
    ],
)
def test_nothing_else_is_kept_from_trying(known: str, text: str) -> None:
    pending = {"7": "Reset", "8": v21.ResetRequest}
    codec = JsonCodec("2.1")
    for data in (known, text, text):
        assert codec.is_valid(data, pending)
        codec.decode(data, pending)
    assert "_framing" not in vars(codec)  # the reference path was not needed


def test_the_fast_path_takes_open_objects() -> None:
    """They have a form of their own, tried where the text may need it."""
    call = FastFrames(PayloadCodec("2.1")).decode(b'[2,"7","Heartbeat",{"customData":{"vendorId":"v","x":1}}]', None)
    assert isinstance(call, Call)
    assert call.payload == {"customData": {"vendorId": "v", "x": 1}}
    fast = FastFrames(PayloadCodec("2.1"))
    assert fast.verified(b'[2,"7","Heartbeat",{"customData":{"vendorId":"v","x":1}}]', None) is not None
    assert fast.verified(b'[3,"7",{"status":"Accepted","customData":{"vendorId":"v","x":1}}]', "Reset") is not None
    deep = b'[2,"7","Heartbeat",{"customData":{"vendorId":"v","x":%s}}]'
    assert fast.verified(deep % b'[{"a":[1]}]', None) is not None
    assert fast.verified(deep % b'[{"a":[[1]]}]', None) is None
    data = b'[2,"7","DataTransfer",{"vendorId":"v","data":%s}]'
    assert fast.verified(data % b'[{"a":[{"b":null}]}]', None) is not None
    assert fast.verified(data % b'[{"a":[{"b":[]}]}]', None) is None


def test_a_value_that_is_too_deep_for_the_fast_path_is_read_all_the_same() -> None:
    codec = JsonCodec("2.1")
    deep = '[2,"7","Heartbeat",{"customData":{"vendorId":"v","x":%s}}]'
    for levels, good in ((61, True), (62, False)):
        assert codec.is_valid(deep % ("[" * levels + "]" * levels)) is good


def test_a_form_that_has_read_a_message_reads_it_without_its_open_places_too() -> None:
    codec = JsonCodec("2.1")
    with_data = '[2,"7","Heartbeat",{"customData":{"vendorId":"v","x":1}}]'
    for text in ('[2,"7","Heartbeat",{}]', with_data, '[2,"7","Heartbeat",{}]', with_data):
        assert codec.is_valid(text)
        assert json.loads(codec.encode(codec.decode(text))) == json.loads(text)
    [reader] = codec._fast.frames.readers.values()
    assert "open" in reader.__code__.co_filename


@pytest.mark.parametrize(
    ("version", "raw", "frame"),
    [
        ("1.6", b'[4,"7","FormationViolation","no",{}]', CallError("7", ErrorCode.FORMATION_VIOLATION, "no")),
        ("2.1", b'[5,"7","FormatViolation","",{"a":[1]}]', CallResultError("7", "FormatViolation", "", {"a": [1]})),
    ],
)
def test_the_fast_path_takes_errors(version: str, raw: bytes, frame: Frame) -> None:
    fast = FastFrames(PayloadCodec(version))
    found = fast.decode(raw, None)
    assert found == frame
    assert isinstance(found, CallError | CallResultError)
    assert type(found.code) is ErrorCode
    assert found.issues == ()
    assert fast.verified(raw, None) is not None


@pytest.mark.parametrize(
    ("version", "raw"),
    [
        ("1.6", b'[5,"7","FormationViolation","",{}]'),
        ("1.6", b'[4,"7","FormatViolation","",{}]'),
        ("2.1", b'[4,"7","Nonsense","",{}]'),
        ("2.1", b'[4,"7","FormatViolation","%s",{}]' % (b"x" * 256)),
        ("2.1", b'[4,"7","FormatViolation","",null]'),
        ("2.1", b'[4,"","FormatViolation","",{}]'),
        ("2.1", b'[2,"7","FormatViolation","",{}]'),
    ],
)
def test_the_fast_path_leaves_other_errors(version: str, raw: bytes) -> None:
    fast = FastFrames(PayloadCodec(version))
    assert fast.decode(raw, None) is None
    assert fast.verified(raw, None) is None


def test_the_fast_path_leaves_the_rest() -> None:
    fast = FastFrames(PayloadCodec("2.1"))
    assert fast.encode(CallError("7", ErrorCode.GENERIC_ERROR)) is None
    assert fast.encode(PlainCall("7", "Heartbeat", {})) is None
    for raw in (b"", b"[2]", b'[2,"7","Nothing",{}]', b'[6,"7","Heartbeat",{}]', b'[3,"7",{}]'):
        assert fast.decode(raw, None) is None
        assert fast.verified(raw, None) is None
    short = FastFrames(PayloadCodec("2.1", limits=Limits(max_depth=20)))
    assert short.verified(b'[2,"7","Heartbeat",{}]', None) is not None
    short = FastFrames(PayloadCodec("2.1", limits=Limits(max_depth=19)))
    assert short.verified(b'[2,"7","Heartbeat",{}]', None) is None


@pytest.mark.parametrize("pending", [None, {"8": "Heartbeat"}])
def test_what_was_met_before_is_found_at_once(pending: dict[str, str] | None) -> None:
    call, result = (text for text, _ in FRAMES[:2])
    codec = JsonCodec("2.1", limits=Limits(max_bytes=len(result)))
    codec.decode(call)
    codec.decode(result, {"8": "Heartbeat"})
    assert codec.is_valid(call)
    codec._fast = None  # type: ignore[assignment]  # so that nothing else can decide
    codec.__dict__["_framing"] = None
    assert codec.decode(call.encode(), pending) == FRAMES[0][1]
    assert codec.is_valid(call.encode(), pending)
    assert codec.decode(call, pending) == FRAMES[0][1]
    if pending is not None:
        assert codec.decode(result.encode(), pending) == FRAMES[1][1]
        assert codec.decode(result, pending) == FRAMES[1][1]


@pytest.mark.parametrize(("text", "frame"), FRAMES)
def test_usual_frames_need_no_second_look(text: str, frame: Frame, monkeypatch: pytest.MonkeyPatch) -> None:
    codec = JsonCodec("2.1", limits=Limits(max_bytes=len(text)))
    codec.__dict__["_framing"] = None  # the reference path of reading
    monkeypatch.delattr(JsonCodec, "_checked")  # and of writing
    assert codec.is_valid(text, {"8": "Heartbeat"})
    assert codec.decode(text, {"8": "Heartbeat"}) == frame
    assert json.loads(codec.encode(frame)) == json.loads(text)


def test_a_message_in_the_wrong_frame_costs_later_ones_nothing() -> None:
    fast = FastFrames(PayloadCodec("1.6"))
    message = v16.HeartbeatRequest()
    assert fast.encode(CallResult("7", message)) is None  # type: ignore[type-var]  # that is what is wrong
    for _ in range(2):
        assert fast.encode(Call("7", message)) == b'[2,"7","Heartbeat",{}]'
    assert fast.encode(CallResult("7", message)) is None  # type: ignore[type-var]  # likewise


def test_plain_frames_are_written_as_they_are() -> None:
    codec = JsonCodec("2.1")
    assert codec.encode(PlainCall("7", "Heartbeat", {})) == '[2,"7","Heartbeat",{}]'
    text = f'[6,"7","NotifyPeriodicEventStream",{STREAM}]'
    assert codec.encode(PlainSend("7", "NotifyPeriodicEventStream", json.loads(STREAM))) == text


def test_copies_keep_the_options() -> None:
    codec = JsonCodec(
        "2.1",
        tolerate=["maximum", "maxLength"],
        limits=Limits(max_bytes=60),
        on_unknown_type="refuse",
        whole_seconds=True,
    )
    codec.decode('[2,"7","Heartbeat",{}]')
    with pytest.raises(RemoteError):
        codec.decode("[]")  # which makes the reference path
    for other in (codec, pickle.loads(pickle.dumps(codec)), copy.copy(codec), copy.deepcopy(codec)):
        assert repr(other) == "JsonCodec('2.1', tolerate=['maxLength', 'maximum'])"
        assert other.limits == Limits(max_bytes=60)
        assert other.decode('[2,"7","Heartbeat",{}]') == Call("7", v21.HeartbeatRequest())
        with pytest.raises(RemoteError) as caught:
            other.decode('[9,"7"]')
        assert caught.value.reply is not None
        with pytest.raises(RemoteError, match="^the frame is longer than 60 bytes$"):
            other.decode("[" * 61)


def test_repr_names_only_what_is_set() -> None:
    assert repr(JsonCodec("1.6")) == "JsonCodec('1.6')"


def test_bytes_of_another_class_are_read_too() -> None:
    class Received(bytes):
        pass

    for codec in (JsonCodec("1.6"), JsonCodec("1.6", limits=Limits(max_bytes=10))):
        for text in (b'[2,"7","Heartbeat",{}]', b"["):
            assert codec.is_valid(Received(text)) is codec.is_valid(text)
