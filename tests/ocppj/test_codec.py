"""The codec: framing rules of each version, what is answered to whom, and what may be sent."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    Send,
    Version,
    v16,
    v21,
    v201,
)
from ocpp_core.errors import FramingError, LimitError, MessageTypeError, UnexpectedFrameError, UnknownActionError
from ocpp_core.versions import ERROR_CODES

ONE = [Version.V15, Version.V16]
TWO = [Version.V20, Version.V201, Version.V21]
STREAM = {"id": 1, "pending": 0, "basetime": "2024-01-01T00:00:00Z", "data": [{"t": 0.5, "v": "7"}]}


def refusal(version: str, text: str | bytes, **options: Any) -> RemoteError:
    pending = options.pop("pending", None)
    with pytest.raises(RemoteError) as caught:
        JsonCodec(version, **options).decode(text, pending)
    return caught.value


# -- the five frames


def test_call() -> None:
    frame = JsonCodec("1.6").decode('[2,"7","Authorize",{"idTag":"AA"}]')
    assert isinstance(frame, Call)
    assert (frame.message_id, frame.action, frame.payload) == ("7", "Authorize", {"idTag": "AA"})
    assert frame.message == v16.AuthorizeRequest(id_tag="AA")


def test_result_is_typed_by_what_is_pending() -> None:
    text = '[3,"7",{"idTagInfo":{"status":"Accepted"}}]'
    codec = JsonCodec("1.6")
    expected = v16.AuthorizeResponse(id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED))
    for pending in ({"7": "Authorize"}, {"7": "Authorize"}.get):
        frame = codec.decode(text, pending)
        assert isinstance(frame, CallResult)
        assert (frame.action, frame.message) == ("Authorize", expected)


@pytest.mark.parametrize("pending", [None, {}, {"8": "Authorize"}, lambda _: None])
def test_result_stays_plain_without_its_request(pending: Any) -> None:
    frame = JsonCodec("1.6").decode('[3,"7",{"anything":[1]}]', pending)
    assert frame == PlainResult("7", {"anything": [1]}, None)


@pytest.mark.parametrize("request_", ["Authorize", "AuthorizeRequest", v16.AuthorizeRequest])
def test_pending_takes_an_action_its_class_or_the_name_of_that(request_: Any) -> None:
    frame = JsonCodec("1.6").decode('[3,"7",{"idTagInfo":{"status":"Invalid"}}]', {"7": request_})
    assert isinstance(frame.message, v16.AuthorizeResponse)


def test_a_mistyped_action_in_pending_is_the_callers_error() -> None:
    text = '[3,"7",{"anything":[1]}]'
    with pytest.raises(
        LookupError, match="there is no action in OCPP 1.6 called 'Authorise'; did you mean 'Authorize'"
    ):
        JsonCodec("1.6").decode(text, {"7": "Authorise"})
    with pytest.raises(LookupError, match="AuthorizeRequest is a message of OCPP 2.0.1, not 1.6"):
        JsonCodec("1.6").decode(text, {"7": v201.AuthorizeRequest})
    with pytest.raises(LookupError, match="NotifyPeriodicEventStream of OCPP 2.1 is one-way: nothing answers it"):
        JsonCodec("2.1").decode(text, {"7": "NotifyPeriodicEventStream"})
    with pytest.raises(TypeError, match="an action must be its name or a message class"):
        JsonCodec("1.6").decode(text, {"7": 5})


def test_decode_call() -> None:
    codec = JsonCodec("1.6")
    assert codec.decode_call('[2,"7","Authorize",{"idTag":"A"}]').message == v16.AuthorizeRequest(id_tag="A")
    with pytest.raises(UnexpectedFrameError, match="^a CALL is due here, not a CALLRESULT$") as caught:
        codec.decode_call('[3,"7",{}]')
    assert caught.value.frame == PlainResult("7", {})
    with pytest.raises(PayloadError):
        codec.decode_call('[2,"7","Authorize",{}]')


def test_decode_answer() -> None:
    codec = JsonCodec("1.6")
    call = Call("7", v16.ResetRequest(type=v16.ResetType.SOFT))
    result = codec.decode_answer('[3,"7",{"status":"Accepted"}]', call)
    assert result == CallResult("7", v16.ResetResponse(status=v16.ResetStatus.ACCEPTED))
    assert codec.decode_answer('[4,"7","NotSupported","",{}]', call) == CallError("7", ErrorCode.NOT_SUPPORTED)
    for other, found in (
        ('[3,"8",{"status":"Accepted"}]', "a CALLRESULT to another call"),
        ('[4,"8","NotSupported","",{}]', "a CALLERROR to another call"),
        ('[2,"7","Heartbeat",{}]', "a CALL"),
    ):
        with pytest.raises(UnexpectedFrameError) as caught:
            codec.decode_answer(other, call)
        assert str(caught.value) == f"the answer to this call is due here, not {found}"
    with pytest.raises(PayloadError):
        codec.decode_answer('[3,"7",{"status":"Perhaps"}]', call)


@pytest.mark.parametrize(
    "text", ['[3,"7",{"idTagInfo":{}}]', '[3,"7",{"idTagInfo":{"status":"Accepted"}}]', '[3,"7"', "[2]"]
)
def test_pending_is_asked_once_at_most(text: str) -> None:
    asked = []

    def pending(message_id: str) -> str:
        asked.append(message_id)
        return "Authorize"

    try:
        JsonCodec("1.6").decode(text, pending)
    except RemoteError:
        pass
    assert len(asked) <= 1


@pytest.mark.parametrize(
    "text",
    [
        '[3,"\\u0037",{"status":"Bogus"}]',
        " " * 300 + '[3,"7",{"status":"Bogus"}]',
        '\n[ 3 , "7" , {"status":"Bogus"} ]',
    ],
)
def test_no_spelling_of_the_id_evades_the_schema(text: str) -> None:
    assert isinstance(refusal("2.0.1", text, pending={"7": "Reset"}), PayloadError)
    frame = JsonCodec("2.0.1").decode(text.replace("Bogus", "Accepted"), {"7": "Reset"})
    assert frame.message == v201.ResetResponse(status=v201.ResetStatusEnumType.ACCEPTED)
    assert not JsonCodec("2.0.1").is_valid(text, {"7": "Reset"})


def test_call_error() -> None:
    frame = JsonCodec("1.6").decode('[4,"7","GenericError","went wrong",{"a":1}]')
    assert frame == CallError("7", ErrorCode.GENERIC_ERROR, "went wrong", {"a": 1})


def test_an_unknown_error_code_still_ends_the_call() -> None:
    frame = JsonCodec("1.6").decode('[4,"7","NoSuchCode","",{}]')
    assert isinstance(frame, CallError)
    assert frame.code == "NoSuchCode"
    assert frame.code not in ERROR_CODES[Version.V16]


def test_send_and_call_result_error_are_new_in_2_1() -> None:
    send = f'[6,"7","NotifyPeriodicEventStream",{json.dumps(STREAM)}]'
    error = '[5,"7","FormatViolation","",{}]'
    frame = JsonCodec("2.1").decode(send)
    assert isinstance(frame, Send)
    assert isinstance(frame.message, v21.NotifyPeriodicEventStreamRequest)
    assert frame.action == "NotifyPeriodicEventStream"
    assert JsonCodec("2.1").decode(error) == CallResultError("7", ErrorCode.FORMAT_VIOLATION)
    for version in ("1.5", "1.6", "2.0", "2.0.1"):
        for text in (send, error):
            assert isinstance(refusal(version, text), MessageTypeError)
            assert (refusal(version, text, on_unknown_type="refuse").reply is not None) is version.startswith("2")


@pytest.mark.parametrize("version", list(Version))
@pytest.mark.parametrize(
    "text", ['[2,"7","Heartbeat",{}]', '[2,"7","Heartbeat",null]', ' [ 2 , "7" , "Heartbeat" , { } ] ']
)
def test_an_empty_payload_may_be_null(version: Version, text: str) -> None:
    frame = JsonCodec(version).decode(text)
    assert isinstance(frame, Call)
    assert frame.payload == {}
    assert JsonCodec(version).encode(frame) == '[2,"7","Heartbeat",{}]'


def test_null_is_no_payload_where_members_are_required() -> None:
    error = refusal("1.6", '[2,"7","Authorize",null]')
    assert isinstance(error, PayloadError)
    assert error.issues[0].rule == "required"


# -- what is answered to broken frames

UNREADABLE = [
    "",
    "x",
    "{}",
    "5",
    "null",
    '"a"',
    "[]",
    "[2",
    "[2,",
    '[2,"7"',
    "\ufeff[]",
    '[2,"7","Heartbeat",{}',
    "[NaN]",
]


@pytest.mark.parametrize("text", UNREADABLE)
@pytest.mark.parametrize("version", list(Version))
def test_unreadable(version: Version, text: str) -> None:
    error = refusal(version, text)
    assert isinstance(error, FramingError)
    known = '"7"' in text and text.count(",") > 1
    if version in TWO:
        assert error.code is ErrorCode.RPC_FRAMEWORK_ERROR
        assert isinstance(error.reply, CallError)
        assert error.reply.message_id == ("7" if known else "-1")
    else:
        assert error.code is ErrorCode.GENERIC_ERROR
        assert (error.reply is not None) is known
    assert error.raw == text


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('[2,"7"]', True),
        ('[2,"7","Heartbeat"]', True),
        ('[2,"7","Heartbeat",{},{}]', True),
        ('[2,"7","Heartbeat",[]]', True),
        ('[2,"7","Heartbeat",""]', True),
        ('[2,"7","Heartbeat",false]', True),
        ('[2,"7",5,{}]', True),
        ('[2,"7",null,{}]', True),
        ('["2","7","Heartbeat",{}]', True),
        ('[2.0,"7","Heartbeat",{}]', True),
        ('[true,"7","Heartbeat",{}]', True),
        ('[2,7,"Heartbeat",{}]', False),
        ('[2,null,"Heartbeat",{}]', False),
        ('[2,"","Heartbeat",{}]', False),
        (f'[2,"{"i" * 37}","Heartbeat",{{}}]', False),
        ("[2]", False),
    ],
)
@pytest.mark.parametrize("version", list(Version))
def test_malformed_requests(version: Version, text: str, *, named: bool) -> None:
    error = refusal(version, text)
    assert isinstance(error, FramingError)
    if version in TWO:
        assert error.code is ErrorCode.RPC_FRAMEWORK_ERROR
        assert isinstance(error.reply, CallError)
        assert error.reply.message_id == ("7" if named else "-1")
    else:
        assert error.code in (ErrorCode.FORMATION_VIOLATION, ErrorCode.GENERIC_ERROR)
        assert (error.reply is not None) is named  # 1.x has nothing like the id -1
    assert error.message_id == ("7" if named else None)


BAD_ANSWERS = [
    '[3,"7"]', '[3,"7",{},{}]', '[3,"7",[]]', '[3,"7",5]', '[3,"7",{"status":"Nonsense"}]', '[3,"7",{',
]  # fmt: skip


@pytest.mark.parametrize("text", BAD_ANSWERS)
@pytest.mark.parametrize("version", list(Version))
def test_a_bad_result_is_answered_from_2_1_only(version: Version, text: str) -> None:
    error = refusal(version, text, pending={"7": "ClearCache"})
    assert error.message_id == "7"
    if version is Version.V21:
        assert isinstance(error.reply, CallResultError)
        assert error.reply.message_id == "7"
        assert error.reply.code is error.code
    else:
        assert error.reply is None


@pytest.mark.parametrize(
    "text",
    [
        '[4,"7","GenericError",""]', '[4,"7","GenericError","",{},1]', '[4,"7",5,"",{}]', '[4,"7",null,"",{}]',
        '[4,7,"GenericError","",{}]', '[4,"7","Gen', '[5,"7","GenericError"]', '[5,"7",[],"",{}]', '[6,"7","NotifyPeriodicEventStream"]', '[6,"7","Nothing",{}]',
        '[6,"7","NotifyPeriodicEventStream",{}]', '[6,"7","Heartbeat",{}]', '[6,7,"NotifyPeriodicEventStream",{}]', '[6,"7",',
    ],
)  # fmt: skip
@pytest.mark.parametrize("version", list(Version))
def test_nothing_is_answered_to_errors_and_sends(version: Version, text: str) -> None:
    assert refusal(version, text).reply is None


@pytest.mark.parametrize("version", ONE)
def test_descriptions_of_1_x_have_no_limit(version: Version) -> None:
    assert isinstance(JsonCodec(version).decode(f'[4,"7","GenericError","{"x" * 999}",{{}}]'), CallError)


@pytest.mark.parametrize("version", list(Version))
def test_unknown_types_are_ignored_even_when_broken(version: Version) -> None:
    assert refusal(version, '[7,"1",{').reply is None


@pytest.mark.parametrize("version", list(Version))
@pytest.mark.parametrize("text", ['[9,"7",{}]', '[1,"7"]', '[-1,"7","x"]', f"[{10**30}]"])
def test_unknown_message_types(version: Version, text: str) -> None:
    error = refusal(version, text)
    assert isinstance(error, MessageTypeError)
    assert error.reply is None
    assert error.code == (ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED if version in TWO else None)
    reply = refusal(version, text, on_unknown_type="refuse").reply
    if version in TWO:
        assert isinstance(reply, CallError)
        assert reply.message_id == ("7" if '"7"' in text else "-1")
    else:
        assert reply is None


@pytest.mark.parametrize("version", list(Version))
@pytest.mark.parametrize(
    "action", ["Nothing", "heartbeat", "HeartbeatRequest", "__class__", "../../etc/passwd", "", "Heartbeat\x00"]
)
def test_unknown_actions(version: Version, action: str) -> None:
    error = refusal(version, json.dumps([2, "7", action, {}]))
    assert isinstance(error, UnknownActionError)
    assert error.code is ErrorCode.NOT_IMPLEMENTED
    assert isinstance(error.reply, CallError)
    assert error.reply.code is ErrorCode.NOT_IMPLEMENTED


def test_a_one_way_action_is_not_called() -> None:
    error = refusal("2.1", f'[2,"7","NotifyPeriodicEventStream",{json.dumps(STREAM)}]')
    assert isinstance(error, UnknownActionError)
    assert error.code is ErrorCode.NOT_SUPPORTED


@pytest.mark.parametrize(
    ("payload", "rule", "one", "two"),
    [
        ({}, "required", ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION, ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),
        ({"type": "Gentle"}, "enum", ErrorCode.PROPERTY_CONSTRAINT_VIOLATION, ErrorCode.PROPERTY_CONSTRAINT_VIOLATION),
        ({"type": 5}, "type", ErrorCode.TYPE_CONSTRAINT_VIOLATION, ErrorCode.TYPE_CONSTRAINT_VIOLATION),
    ],
)
def test_payload_errors(payload: dict[str, Any], rule: str, one: ErrorCode, two: ErrorCode) -> None:
    for version, code in (("1.6", one), ("2.0.1", two)):
        error = refusal(version, json.dumps([2, "7", "Reset", payload]))
        assert isinstance(error, PayloadError)
        assert rule in {issue.rule for issue in error.issues}
        assert code in {issue.code for issue in error.issues}
        assert error.payload == payload
        assert error.action == "Reset"
        assert isinstance(error.reply, CallError)
        assert error.reply.code is error.issues[0].code
        assert error.reply.details == {"path": error.issues[0].path, "rule": error.issues[0].rule}


def test_unknown_member() -> None:
    assert refusal("1.6", '[2,"7","Heartbeat",{"x":1}]').code is ErrorCode.FORMATION_VIOLATION
    assert refusal("2.1", '[2,"7","Heartbeat",{"x":1}]').code is ErrorCode.FORMAT_VIOLATION
    assert JsonCodec("2.0").decode('[2,"7","Heartbeat",{"x":1}]').message.extra == {"x": 1}


def test_the_table_of_codes_can_be_replaced() -> None:
    codes = {"additionalProperties": ErrorCode.PROTOCOL_ERROR}
    assert refusal("1.6", '[2,"7","Heartbeat",{"x":1}]', codes=codes).code is ErrorCode.PROTOCOL_ERROR


def test_only_codes_that_can_be_sent() -> None:
    with pytest.raises(LookupError, match="no error code in OCPP 2.0.1 called 'FormationViolation'"):
        JsonCodec("2.0.1", codes={"enum": ErrorCode.FORMATION_VIOLATION})
    with pytest.raises(LookupError, match="no rule 'maxlength': choose from .*; did you mean 'maxLength'?"):
        JsonCodec("2.0.1", codes={"maxlength": ErrorCode.PROTOCOL_ERROR})


# -- limits and options


def test_size_limit() -> None:
    codec_limits = Limits(max_bytes=100)
    fits = '[2,"7","Authorize",{"idTag":"%s"}]'
    assert JsonCodec("1.6", limits=codec_limits).decode(fits % "A")
    error = refusal("2.0.1", fits % ("A" * 200), limits=codec_limits)
    assert isinstance(error, LimitError)
    assert error.reply is not None
    assert error.reply.message_id == "7"
    assert isinstance(refusal("2.0.1", '"' + "\u20ac" * 40, limits=codec_limits), LimitError)  # 121 bytes
    assert isinstance(refusal("1.6", b"\xff" * 101, limits=codec_limits), LimitError)


def nested(depth: int) -> str:
    """A frame that nests to the given depth: the frame and its payload are the first two levels."""
    return '[2,"7","DataTransfer",{"vendorId":"v","data":' + "[" * (depth - 2) + "]" * (depth - 2) + "}]"


@pytest.mark.parametrize("extra_frames", [0, 500])
def test_depth_limit(extra_frames: int) -> None:
    def deeper(count: int) -> None:
        if count:
            return deeper(count - 1)
        assert JsonCodec("2.0.1").decode(nested(64))
        assert isinstance(refusal("2.0.1", nested(65)), LimitError)
        assert isinstance(refusal("2.0.1", nested(100_000)), LimitError)
        return None

    deeper(extra_frames)


def test_depth_limit_of_an_answer() -> None:
    text = '[3,"7",{"status":"Accepted","data":%s}]'
    codec, pending = JsonCodec("2.0.1"), {"7": "DataTransfer"}
    within, beyond = (text % ("[" * depth + "]" * depth) for depth in (62, 63))
    assert codec.decode(within, pending)
    assert codec.is_valid(within, pending)
    with pytest.raises(LimitError):
        codec.decode(beyond, pending)
    assert not codec.is_valid(beyond, pending)


def test_depth_counts_nothing_within_strings() -> None:
    text = '[2,"7","DataTransfer",{"vendorId":"v","data":"%s"}]' % ('[{\\"' * 1000)
    assert JsonCodec("2.0.1").decode(text).message.data == '[{"' * 1000


def test_escapes_do_not_hide_depth() -> None:
    text = nested(65).replace("data", "\\u0064ata")
    assert isinstance(refusal("2.0.1", text), LimitError)


def test_a_small_depth_limit_holds_everywhere() -> None:
    text = '[2,"7","MeterValues",{"evseId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z","sampledValue":[{"value":1}]}]}]'
    assert JsonCodec("2.0.1", limits=Limits(max_depth=6)).decode(text)
    assert isinstance(refusal("2.0.1", text, limits=Limits(max_depth=5)), LimitError)


def test_message_id_limit() -> None:
    text = f'[2,"{"i" * 40}","Heartbeat",{{}}]'
    assert isinstance(refusal("1.6", text), FramingError)
    assert JsonCodec("1.6", limits=Limits(max_message_id=40)).decode(text).message_id == "i" * 40


def test_issue_limit() -> None:
    text = json.dumps([2, "7", "Heartbeat", {str(number): 0 for number in range(100)}])
    assert len(refusal("2.0.1", text).issues) == 20
    assert len(refusal("2.0.1", text, limits=Limits(max_issues=3)).issues) == 3


def test_tolerance() -> None:
    text = json.dumps([2, "7", "Authorize", {"idTag": "A" * 25, "more": 1}])
    codec = JsonCodec("1.6", tolerate={"maxLength", "additionalProperties"})
    frame = codec.decode(text)
    assert isinstance(frame, Call)
    assert frame.message == v16.AuthorizeRequest(id_tag="A" * 25)
    assert {issue.rule for issue in frame.issues} == {"maxLength", "additionalProperties"}
    assert frame.received == {"idTag": "A" * 25, "more": 1}
    assert frame.payload == {"idTag": "A" * 25}
    assert isinstance(refusal("1.6", text, tolerate={"maxLength"}), PayloadError)
    assert JsonCodec("1.6").decode('[2,"7","Heartbeat",{}]').issues == ()
    mixed = JsonCodec("1.6", tolerate={"maxLength"})
    with pytest.raises(PayloadError) as caught:  # named for what is not tolerated
        mixed.decode(text)
    assert caught.value.code is ErrorCode.FORMATION_VIOLATION
    with pytest.raises(EncodeError):  # what is tolerated from a peer is not for sending on
        codec.encode(frame)
    with pytest.raises(
        LookupError, match="there is no rule that can be tolerated 'maxLenght'; did you mean 'maxLength'?"
    ):
        JsonCodec("1.6", tolerate=["maxLenght"])
    with pytest.raises(TypeError, match="tolerate must be a Tolerance, or a collection of names"):
        JsonCodec("1.6", tolerate="maxLength")


@pytest.mark.parametrize(("count", "taken"), [(20, True), (21, False)])
def test_tolerance_is_bounded(count: int, *, taken: bool) -> None:
    keys = [{"key": "k" * 51, "readonly": True}] * count
    text = json.dumps([3, "7", {"configurationKey": keys}])
    codec = JsonCodec("1.6", tolerate={"maxLength"})
    assert codec.is_valid(text, {"7": "GetConfiguration"}) is taken


def test_options_are_checked() -> None:
    with pytest.raises(LookupError, match="way to treat unknown message types 'answer': choose from ignore and refuse"):
        JsonCodec("1.6", on_unknown_type="answer")  # type: ignore[arg-type]
    with pytest.raises(LookupError, match="3.0"):
        JsonCodec("3.0")
    with pytest.raises(ValueError, match="max_bytes"):
        Limits(max_bytes=0)
    with pytest.raises(ValueError, match="max_message_id"):
        Limits(max_message_id=35)


@pytest.mark.parametrize("data", [None, 5, bytearray(b"[]"), ["2"]])
def test_only_text_and_bytes(data: Any) -> None:
    with pytest.raises(TypeError, match="a frame must be str or bytes, not "):
        JsonCodec("1.6").decode(data)


# -- text


@pytest.mark.parametrize(
    "raw", [b"\xff\xfe[\x00", '[2,"7","Heartbeat",{}]'.encode("utf-16"), b"\xef\xbb\xbf[]", b'["\xed\xa0\x80"]']
)
def test_only_utf_8(raw: bytes) -> None:
    assert isinstance(refusal("2.0.1", raw), FramingError)


@pytest.mark.parametrize("text", ['[2,"7","Authorize",{"idTag":"\ud800"}]', '[2,"7","Authorize",{"idTag":"\\ud800"}]'])
def test_lone_surrogates(text: str) -> None:
    error = refusal("1.6", text)
    assert isinstance(error, FramingError)
    assert error.message_id == "7"


def test_an_id_with_a_lone_surrogate_is_unreadable() -> None:
    error = refusal("2.0.1", '[2,"\ud8007","Heartbeat",{}]')
    assert error.message_id is None
    assert error.reply is not None
    assert error.reply.message_id == "-1"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e400", "-1e400", "01", "+1", ".5", "1.", "0x10", "9" * 5000])
def test_numbers_that_are_none(number: str) -> None:
    assert isinstance(refusal("2.0.1", f'[2,"7","DataTransfer",{{"vendorId":"v","data":{number}}}]'), FramingError)


def test_the_last_of_two_members_counts() -> None:
    assert JsonCodec("1.6").decode('[2,"7","Authorize",{"idTag":"A","idTag":"B"}]').message.id_tag == "B"
    assert JsonCodec("1.6").decode('[2,"7","Authorize",{"idTag":5,"idTag":"B"}]').message.id_tag == "B"


@pytest.mark.parametrize("text", ['[2,"7","Heartbeat",{}]', b'[2,"7","Heartbeat",{}]'])
def test_text_and_bytes(text: str | bytes) -> None:
    assert JsonCodec("1.6").decode(text).message == v16.HeartbeatRequest()
    assert JsonCodec("1.6").is_valid(text)


# -- numbers


def test_integers_of_1_6_are_strict() -> None:
    """The 1.6 schemas are of draft 4, where 1.0 is no integer; those of 2.x are of draft 6, where it is."""
    assert isinstance(refusal("1.6", '[2,"7","UnlockConnector",{"connectorId":1.0}]'), PayloadError)
    frame = JsonCodec("2.0.1").decode('[2,"7","UnlockConnector",{"connectorId":1.0,"evseId":1}]')
    assert isinstance(frame.message.connector_id, int)
    assert isinstance(refusal("2.0.1", '[2,"7","UnlockConnector",{"connectorId":true,"evseId":1}]'), PayloadError)
    security = '[2,"7","GetLog",{"log":{"remoteLocation":"x"},"logType":"SecurityLog","requestId":1.0}]'
    assert JsonCodec("1.6").decode(security).message.request_id == 1  # the security extension is of draft 6


@pytest.mark.parametrize(
    ("limit", "good"), [("21.4", True), ("8.1", True), ("32", True), ("21.45", False), ("1e300", True)]
)
def test_multiples_are_exact(limit: str, *, good: bool) -> None:
    profile = (
        '{"chargingProfileId":1,"stackLevel":0,"chargingProfilePurpose":"TxProfile","chargingProfileKind":"Absolute",'
        '"chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":[{"startPeriod":0,"limit":%s}]}}' % limit
    )
    text = '[2,"7","SetChargingProfile",{"connectorId":1,"csChargingProfiles":%s}]' % profile
    assert JsonCodec("1.6").is_valid(text) is good


def test_numbers_come_back_as_they_were() -> None:
    text = '[2,"7","CostUpdated",{"totalCost":%s,"transactionId":"x"}]'
    codec = JsonCodec("2.0.1")
    for number in ("5", "5.0", "9007199254740993", "0.1", "-0.0"):
        assert codec.encode(codec.decode(text % number)) == text % number


# -- sending


def test_encode_checks_what_it_sends() -> None:
    codec = JsonCodec("1.6")
    assert codec.encode(Call("7", v16.AuthorizeRequest(id_tag="AA"))) == '[2,"7","Authorize",{"idTag":"AA"}]'
    with pytest.raises(EncodeError) as caught:
        codec.encode(Call("7", v16.AuthorizeRequest(id_tag="A" * 21)))
    assert [(issue.path, issue.rule) for issue in caught.value.issues] == [("$.idTag", "maxLength")]


def test_encode_plain_payloads() -> None:
    codec = JsonCodec("1.6")
    assert codec.encode(PlainCall("7", "Authorize", {"idTag": "AA"})) == '[2,"7","Authorize",{"idTag":"AA"}]'
    assert codec.encode(PlainResult("7", {"status": "Accepted"}, "Reset")) == '[3,"7",{"status":"Accepted"}]'
    send = PlainSend("7", "NotifyPeriodicEventStream", STREAM)
    assert json.loads(JsonCodec("2.1").encode(send)) == [6, "7", "NotifyPeriodicEventStream", STREAM]
    with pytest.raises(EncodeError, match="idTag"):
        codec.encode(PlainCall("7", "Authorize", {}))
    with pytest.raises(EncodeError, match="OCPP 1.6 has no such action: did you mean Authorize?"):
        codec.encode(PlainCall("7", "authorize", {}))
    with pytest.raises(EncodeError, match="the action is needed to check the payload"):
        codec.encode(PlainResult("7", {}))
    with pytest.raises(EncodeError, match="^OCPP 1.6 has no such action$"):
        codec.encode(PlainCall("7", "Teleport", {}))


def test_encode_says_what_a_frame_is() -> None:
    message: Any = v16.HeartbeatRequest()
    with pytest.raises(EncodeError, match="a frame is needed, such as Call"):
        JsonCodec("1.6").encode(message)
    with pytest.raises(EncodeError, match="^OCPP 1.6 has no PlainSend$"):
        JsonCodec("1.6").encode(PlainSend("7", "NotifyPeriodicEventStream", STREAM))


def test_encode_gives_bytes_too() -> None:
    frame = Call("é", v16.HeartbeatRequest())
    assert JsonCodec("1.6").encode_bytes(frame) == '[2,"é","Heartbeat",{}]'.encode()


def test_encode_refuses_what_the_peer_would_find_too_long() -> None:
    frame = Call("7", v16.AuthorizeRequest(id_tag="AA"))
    text = '[2,"7","Authorize",{"idTag":"AA"}]'
    assert JsonCodec("1.6", limits=Limits(max_bytes=len(text))).encode(frame) == text
    with pytest.raises(EncodeError, match="the frame is longer than 33 bytes, which a peer would refuse"):
        JsonCodec("1.6", limits=Limits(max_bytes=len(text) - 1)).encode(frame)


@pytest.mark.parametrize(
    ("moment", "text", "seconds"),
    [
        (datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        (datetime(2026, 1, 1, 0, 0, 0, 999_999, UTC), "2026-01-01T00:00:00.999Z", "2026-01-01T00:00:00Z"),
        (datetime(2026, 1, 1, 0, 0, 0, 500_000, UTC), "2026-01-01T00:00:00.500Z", "2026-01-01T00:00:00Z"),
        (datetime(2026, 1, 1, 0, 0, 0, 7, UTC), "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"),
        (
            datetime(2026, 1, 1, 0, 0, 0, 123_456, timezone(timedelta(hours=-3, minutes=-30))),
            "2026-01-01T00:00:00.123-03:30",
            "2026-01-01T00:00:00-03:30",
        ),
    ],
)
def test_moments_have_at_most_three_decimals(moment: datetime, text: str, seconds: str) -> None:
    """2.x part 2 section 2.1.4 forbids more; 1.6 section 3.15 lets a fraction be left out."""
    frame = CallResult("7", v16.HeartbeatResponse(current_time=moment))
    assert JsonCodec("1.6").encode(frame) == f'[3,"7",{{"currentTime":"{text}"}}]'
    assert frame.payload == {"currentTime": text}
    assert JsonCodec("1.6", whole_seconds=True).encode(frame) == f'[3,"7",{{"currentTime":"{seconds}"}}]'
    boot = v16.BootNotificationResponse(status="Accepted", current_time=moment, interval=5)  # by the reference path
    assert JsonCodec("1.6", whole_seconds=True).encode(CallResult("7", boot)) == (
        f'[3,"7",{{"status":"Accepted","currentTime":"{seconds}","interval":5}}]'
    )


def test_a_moment_without_a_zone_is_refused_with_what_to_write() -> None:
    frame = CallResult("7", v16.HeartbeatResponse(current_time=datetime(2026, 1, 1)))
    with pytest.raises(EncodeError, match=r"^\$\.currentTime: has no time zone: use datetime\.now\(UTC\)"):
        JsonCodec("1.6").encode(frame)


WHEN = datetime(2024, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("attribute", "value"),
    [
        ("connector_id", "1"), ("connector_id", True), ("connector_id", 1.5), ("connector_id", None), ("status", "Free"),
        ("info", b"bytes"), ("info", 5), ("info", "\ud800"), ("info", object()), ("timestamp", datetime(2024, 1, 1)),
        ("timestamp", "yesterday"), ("timestamp", 5), ("timestamp", datetime(9999, 1, 1, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_encode_refuses_values_of_other_types(attribute: str, value: Any) -> None:
    message = v16.StatusNotificationRequest(
        connector_id=1, error_code=v16.ChargePointErrorCode.NO_ERROR, status=v16.ChargePointStatus.AVAILABLE
    )
    assert JsonCodec("1.6").encode(Call("7", message))
    setattr(message, attribute, value)
    with pytest.raises(EncodeError):
        JsonCodec("1.6").encode(Call("7", message))


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), b"x", {1: 2}, object(), {"a": {"b": float("-inf")}}, (1, 2), "\ud800"]
)
def test_encode_refuses_what_json_cannot_carry(value: Any) -> None:
    with pytest.raises(EncodeError):
        JsonCodec("2.0.1").encode(Call("7", v201.DataTransferRequest(vendor_id="v", data=value)))
    with pytest.raises(EncodeError):
        JsonCodec("2.0.1").encode(
            Call("7", v201.HeartbeatRequest(custom_data=v201.CustomDataType(vendor_id="v", extra={"x": value})))
        )
    with pytest.raises(EncodeError):
        JsonCodec("2.0.1").encode(CallError("7", ErrorCode.GENERIC_ERROR, "", {"x": value}))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), pytest.param(10**5000, id="huge"), "5", True, None])
def test_encode_refuses_such_numbers(value: Any) -> None:
    period = v16.ChargingSchedulePeriod(start_period=0, limit=value)
    schedule = v16.ChargingSchedule(charging_rate_unit=v16.ChargingRateUnitType.A, charging_schedule_period=[period])
    message = v16.GetCompositeScheduleResponse(
        status=v16.GetCompositeScheduleStatus.ACCEPTED, charging_schedule=schedule
    )
    with pytest.raises(EncodeError):
        JsonCodec("1.6").encode(CallResult("7", message))


def test_encode_sends_the_message_as_it_is_now() -> None:
    """Neither what was received nor what was sent before."""
    codec = JsonCodec("2.0")
    frame = codec.decode('[2,"1","Heartbeat",{"old":1}]')
    assert isinstance(frame, Call)
    frame.message.extra = {"new": 2}
    assert codec.encode(frame) == '[2,"1","Heartbeat",{"new":2}]'
    frame.message.extra = {"newer": 3}
    assert codec.encode(frame) == '[2,"1","Heartbeat",{"newer":3}]'
    received = JsonCodec("1.6").decode('[2,"1","Authorize",{"idTag":"A"}]')
    received.message.id_tag = "A" * 21
    with pytest.raises(EncodeError):
        JsonCodec("1.6").encode(received)


def test_subclasses_of_frames_are_frames() -> None:
    class Traced(Call):
        pass

    assert JsonCodec("1.6").encode(Traced("1", v16.HeartbeatRequest())) == '[2,"1","Heartbeat",{}]'


def test_circles_are_refused() -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(EncodeError):
        JsonCodec("2.0.1").encode(Call("7", v201.DataTransferRequest(vendor_id="v", data=circle)))
    with pytest.raises(EncodeError):
        JsonCodec("1.6").encode(Call("7", v16.GetConfigurationRequest(key=circle)))


def test_enumerations_take_members_and_their_values() -> None:
    codec = JsonCodec("1.6")
    by_value = v16.ResetRequest(type="Soft")  # type: ignore[arg-type]
    assert codec.encode(Call("7", by_value)) == codec.encode(Call("7", v16.ResetRequest(type=v16.ResetType.SOFT)))


@pytest.mark.parametrize(
    "frame",
    [
        Call("", v16.HeartbeatRequest()),
        Call("i" * 37, v16.HeartbeatRequest()),
        Call(7, v16.HeartbeatRequest()),  # type: ignore[arg-type]
        Call(b"abc", v16.HeartbeatRequest()),  # type: ignore[arg-type]  # msgspec writes it as text
        Call(UUID(int=1), v16.HeartbeatRequest()),  # type: ignore[arg-type]  # and this
        CallResult(UUID(int=1), v16.HeartbeatResponse(current_time=WHEN)),  # type: ignore[arg-type]
        Call("7", v201.HeartbeatRequest()),
        Call("7", v16.HeartbeatResponse(current_time=WHEN)),  # type: ignore[arg-type]
        CallResult("7", v16.HeartbeatRequest()),  # type: ignore[arg-type]
        PlainCall("7", "Nothing", {}),
        PlainCall("7", ["Heartbeat"], {}),  # type: ignore[arg-type]
        PlainCall("7", "Heartbeat", []),
        PlainResult("7", {}, None),
        PlainResult("7", None, "Heartbeat"),
        Send("7", v16.HeartbeatRequest()),  # type: ignore[type-var]
        PlainSend("7", "Heartbeat", {}),
        CallError("7", ["GenericError"]),  # type: ignore[arg-type]
        CallError("7", "NoSuchCode"),
        CallError("7", ErrorCode.FORMAT_VIOLATION),
        CallError("", ErrorCode.GENERIC_ERROR),
        CallResultError("7", ErrorCode.GENERIC_ERROR),
        CallError("7", ErrorCode.GENERIC_ERROR, None),  # type: ignore[arg-type]
        CallError("7", ErrorCode.GENERIC_ERROR, ["x"]),  # type: ignore[arg-type]
        CallError("7", ErrorCode.GENERIC_ERROR, "", [1]),  # type: ignore[arg-type]
        Call("7", "hello"),  # type: ignore[type-var]
        Call("7", None),  # type: ignore[type-var]
        "[2]",
    ],
    ids=lambda frame: repr(frame)[:60],
)
def test_encode_refuses_wrong_frames(frame: Any) -> None:
    with pytest.raises(EncodeError):
        JsonCodec("1.6").encode(frame)


def test_encode_takes_any_mapping_for_details() -> None:
    refused = CallError("7", ErrorCode.GENERIC_ERROR, "", MappingProxyType({"a": 1}))
    assert JsonCodec("1.6").encode(refused) == '[4,"7","GenericError","",{"a":1}]'


@pytest.mark.parametrize(
    ("pending", "shown"), [(5, "5"), ("Reset", "'Reset'"), (["7"], "an object of type list")], ids=repr
)
def test_pending_is_a_mapping_or_a_function(pending: Any, shown: str) -> None:
    says = "^pending must be a mapping of message ids to requests, or a function of the id, not "
    with pytest.raises(TypeError, match=f"{says}{shown}$"):
        JsonCodec("1.6").decode('[3,"7",{}]', pending)


@pytest.mark.parametrize(
    ("raw", "asked"),
    [
        (b'[3,"7",{}]', ["7"]),
        (b'[ 3 , "7" , {}]', ["7"]),
        (b'[3,"a\\u0062",{}]', ["ab"]),
        ('[3,"\u00e9",{}]'.encode(), ["\u00e9"]),
        (b'[3,"7"]', ["7"]),
        (b'[3,"7', []),
        (b'[3,"",{}]', []),
        (b'[3,"\xff",{}]', []),
        (b"[3,7,{}]", []),
        (b'[4,"7","InternalError","",{}]', []),
        (b'[4,"[3,","InternalError","",{}]', []),
        (b'[2,"7","Heartbeat",{}]', []),
    ],
)
def test_the_request_is_asked_for_where_a_result_has_an_id(raw: bytes, asked: list[str]) -> None:
    found = []

    def pending(message_id: str) -> None:
        found.append(message_id)

    try:
        JsonCodec("1.6").decode(raw, pending)
    except FramingError:
        pass
    assert found == asked


def test_decode_answer_does_not_blame_the_peer_for_a_wrong_call() -> None:
    answer = '[3,"7",{"status":"Accepted"}]'
    with pytest.raises(LookupError, match="ResetRequest is a message of OCPP 2.0.1, not 1.6"):
        JsonCodec("1.6").decode_answer(answer, Call("7", v201.ResetRequest(type=v201.ResetEnumType.IMMEDIATE)))
    for wrong in ("7", None, PlainCall("7", "Reset", {})):
        with pytest.raises(TypeError, match="the call must be a Call with its typed message, not "):
            JsonCodec("1.6").decode_answer(answer, wrong)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="an action must be its name or a message class"):
        JsonCodec("1.6").decode_answer(answer, Call("7", None))  # type: ignore[type-var]


def test_decode_answer_gives_no_other_class_than_the_request_names() -> None:
    class VendorResponse(v16.ResetResponse):
        pass

    class VendorRequest(v16.ResetRequest):
        RESPONSE = VendorResponse

    call = Call("7", VendorRequest(type=v16.ResetType.HARD))
    with pytest.raises(UnexpectedFrameError):
        JsonCodec("1.6").decode_answer('[3,"7",{"status":"Accepted"}]', call)


def test_encode_refuses_the_result_of_a_one_way_action() -> None:
    with pytest.raises(EncodeError, match="NotifyPeriodicEventStream is one-way: it has no result"):
        JsonCodec("2.1").encode(PlainResult("7", {}, "NotifyPeriodicEventStream"))


def test_encode_send() -> None:
    codec = JsonCodec("2.1")
    frame = codec.decode(f'[6,"7","NotifyPeriodicEventStream",{json.dumps(STREAM)}]')
    assert json.loads(codec.encode(frame)) == [6, "7", "NotifyPeriodicEventStream", STREAM]
    with pytest.raises(EncodeError):
        codec.encode(Call("7", frame.message))


def test_encode_cuts_descriptions() -> None:
    text = JsonCodec("2.0.1").encode(CallError("7", ErrorCode.GENERIC_ERROR, "x" * 300))
    assert len(json.loads(text)[3]) == 255


def test_answers() -> None:
    codec = JsonCodec("2.1")
    call = codec.decode('[2,"7","ClearCache",{}]')
    assert isinstance(call, Call)
    result = call.result(v21.ClearCacheResponse(status=v21.ClearCacheStatusEnumType.ACCEPTED))
    assert codec.encode(result) == '[3,"7",{"status":"Accepted"}]'
    assert codec.encode(call.error(ErrorCode.NOT_SUPPORTED, "no cache")) == '[4,"7","NotSupported","no cache",{}]'
    error = result.error(ErrorCode.FORMAT_VIOLATION, "", {"a": 1})
    assert codec.encode(error) == '[5,"7","FormatViolation","",{"a":1}]'


# -- whatever comes


HOSTILE = st.one_of(
    st.text(max_size=60),
    st.binary(max_size=60),
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    ).map(json.dumps),
    st.tuples(
        st.sampled_from([2, 3, 4, 5, 6, 7, "2", 2.0, None, True]),
        st.sampled_from(["7", "", 7, None, "i" * 40, "\n", "\u202e", "-1"]),
        st.sampled_from(["Heartbeat", "Authorize", "NotifyPeriodicEventStream", "x\x1b[31m", {}, [], None, 5]),
        st.sampled_from([{}, [], None, "", {"idTag": "A"}, {"\x1b[31m": 1}, {"status": "\n"}]),
        st.sampled_from([{}, None, "x"]),
    ).flatmap(lambda parts: st.integers(0, 5).map(lambda length: json.dumps(parts[:length]))),
)


@given(
    HOSTILE,
    st.sampled_from(Version),
    st.sampled_from([None, {"7": "Authorize"}, {"8": "Authorize"}]),
)
def test_decode_raises_nothing_but_our_own(data: str | bytes, version: Version, pending: Any) -> None:
    codec = JsonCodec(version)
    try:
        codec.decode(data, pending)
    except RemoteError as error:
        assert not codec.is_valid(data, pending)
        assert str(error).isprintable()
        assert len(str(error)) <= 255
        assert error.code is None or error.code in ERROR_CODES[version]
        assert error.raw == data
        if error.reply is not None:
            text = codec.encode(error.reply)
            assert len(text) <= 1024
            assert codec.decode(text) == error.reply
    else:
        assert codec.is_valid(data, pending)


@given(HOSTILE, st.sampled_from(Version))
def test_what_is_decoded_can_be_sent_on(data: str | bytes, version: Version) -> None:
    codec = JsonCodec(version)
    try:
        frame = codec.decode(data)
    except RemoteError:
        return
    if isinstance(frame, CallError | CallResultError):
        if frame.code not in ERROR_CODES[version]:
            return
    elif isinstance(frame, PlainResult):
        return
    assert codec.decode(codec.encode(frame)) == frame
