"""What a codec reads past in frames, where it is told to: as what, with which issues, and what is refused all the same."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from typing import Any

import pytest

from ocpp_core import (
    Allowance,
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
    RemoteError,
    Send,
    v16,
    v21,
)
from ocpp_core.errors import FramingError, LimitError, NoiseError
from ocpp_core.frames import ForeignId

METER = (
    '[2,"7","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z",'
    '"sampledValue":[{"value":%s}]}]}]'
)
STREAM = '[6,"7","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z","data":[%s]}]'
STREAM_MESSAGE = v21.NotifyPeriodicEventStreamRequest(
    id=1, pending=0, basetime=datetime(2024, 1, 1, tzinfo=UTC), data=[v21.StreamDataElementType(t=0.5, v="7")]
)


def refusal(version: str, text: str | bytes, **options: Any) -> RemoteError:
    pending = options.pop("pending", None)
    with pytest.raises(RemoteError) as caught:
        JsonCodec(version, **options).decode(text, pending)
    return caught.value


# -- numbers where text is due

LITERALS = ["604.213", "1.50", "1e3", "1E+03", "-0", "0.0", "18446744073709551617", "0.1234567890123456789", "5"]


@pytest.mark.parametrize("literal", LITERALS)
def test_a_number_is_read_as_the_text_that_it_was_written_as(literal: str) -> None:
    codec = JsonCodec("1.6", tolerate=["type-lossless"])
    frame: Any = codec.decode(METER % literal)
    assert frame.message.meter_value[0].sampled_value[0].value == literal
    [issue] = frame.issues
    assert issue.path == "$.meterValue[0].sampledValue[0].value"
    assert (issue.rule, issue.tolerance, issue.read_as) == ("type", "type-lossless", literal)
    with pytest.raises(PayloadError):
        JsonCodec("1.6").decode(METER % literal)


@pytest.mark.parametrize("literal", LITERALS)
def test_so_it_is_in_results_and_in_one_way_messages(literal: str) -> None:
    codec = JsonCodec("1.6", tolerate=["type-lossless"])
    text = '[ 3, "7", {"configurationKey":[{"key":"a","readonly":true,"value": %s }]} ]'
    result: Any = codec.decode(text % literal, {"7": "GetConfiguration"})
    assert isinstance(result, CallResult)
    assert result.message.configuration_key[0].value == literal
    send: Any = JsonCodec("2.1", tolerate=["type-lossless"]).decode(STREAM % f'{{"t":0,"v":{literal}}}')
    assert isinstance(send, Send)
    assert send.message.data == [v21.StreamDataElementType(t=0, v=literal)]


# -- unknown members


def test_unknown_members_are_kept_beside_the_message() -> None:
    codec = JsonCodec("1.6", tolerate=[Allowance("additionalProperties", unknown="keep")])
    text = '[2,"7","StartTransaction",{"connectorId":1,"idTag":"A","meterStart":0,"timestamp":"2024-01-01T00:00:00Z","x":[1]}]'
    frame = codec.decode(text)
    assert isinstance(frame, Call)
    assert frame.unknown == {"$": {"x": [1]}}
    assert "x" not in frame.payload
    frame.unknown["$"]["x"].append(2)
    assert frame.unknown == {"$": {"x": [1]}}
    nested = codec.decode('[3,"7",{"idTagInfo":{"status":"Accepted","y":null}}]', {"7": "Authorize"})
    assert isinstance(nested, CallResult)
    assert nested.unknown == {"$.idTagInfo": {"y": None}}
    dropping = JsonCodec("1.6", tolerate=["additionalProperties"]).decode(text)
    assert isinstance(dropping, Call)
    assert dropping.unknown == {}


def test_a_frame_without_them_has_none() -> None:
    frame = JsonCodec("1.6").decode('[2,"7","Heartbeat",{}]')
    assert isinstance(frame, Call)
    assert frame.unknown == {}
    assert Call("7", v16.HeartbeatRequest()).unknown == {}


# -- framing: errors that lack something


DESCRIPTION = "the error description must follow: an error has 5 elements, not {}; read as an empty text"
DETAILS = "the error details must follow: an error has 5 elements, not {}; read as an empty object"


@pytest.mark.parametrize(
    ("text", "kind", "description", "messages"),
    [
        ('[4,"7","GenericError","no"]', CallError, "no", [DETAILS.format(4)]),
        ('[4,"7","GenericError"]', CallError, "", [DESCRIPTION.format(3), DETAILS.format(3)]),
        ('[5,"7","GenericError",""]', CallResultError, "", [DETAILS.format(4)]),
        ('[5,"7","GenericError"]', CallResultError, "", [DESCRIPTION.format(3), DETAILS.format(3)]),
    ],
)
def test_an_error_may_lack_its_end(text: str, kind: Any, description: str, messages: list[str]) -> None:
    frame = JsonCodec("2.1", tolerate=["framing"]).decode(text)
    assert isinstance(frame, CallError | CallResultError)
    assert frame == kind("7", ErrorCode.GENERIC_ERROR, description, {})
    assert [each.message for each in frame.issues] == messages
    assert {(each.path, each.rule, each.tolerance) for each in frame.issues} == {("$", "framing", "framing")}
    assert [each.read_as for each in frame.issues] == ["", {}][2 - len(messages) :]
    for tolerate in ([], ["json"], [Allowance("framing", at="Reset")]):
        assert isinstance(refusal("2.1", text, tolerate=tolerate), FramingError)


@pytest.mark.parametrize(
    "text",
    [
        '[4,"7"]', '[4,"7","GenericError","",{},1]', '[4,""]', '[2,"7"]',
        '[2,"7","Heartbeat"]', '[3,"7"]', '[3,"7",{},{}]', '[6,"7","NotifyPeriodicEventStream"]', "[4]", "[]", '[9,"7"]',
    ],
)  # fmt: skip
def test_framing_reads_no_other_number_of_elements(text: str) -> None:
    strict, lenient = refusal("2.1", text), refusal("2.1", text, tolerate=["framing"])
    assert (type(lenient), str(lenient), lenient.reply) == (type(strict), str(strict), strict.reply)


def test_an_error_needs_its_code() -> None:
    for text in ('[4,"7",5]', '[4,"7",null,""]'):
        assert str(refusal("2.1", text, tolerate=["framing"])) == "the error code must be a string"


def test_several_faults_of_an_error_stand_in_the_order_of_its_elements() -> None:
    frame = JsonCodec("2.1", tolerate=["framing", "foreign-error-code"]).decode('[4,5,"FormationViolation",null]')
    assert isinstance(frame, CallError)
    assert frame == CallError("5", ErrorCode.FORMAT_VIOLATION)
    assert [(each.path, each.tolerance) for each in frame.issues] == [
        ("$[1]", "framing"), ("$", "framing"), ("$[2]", "foreign-error-code"), ("$[3]", "framing"),
    ]  # fmt: skip


# -- framing: message ids


NUMBER = "the message id must be a string, not a number; read as it is, and answered so"
LONG = "the message id must have at most 36 characters, not {}; read as it is, and answered so"
IDS = [
    ("7", "7", NUMBER),
    ("0", "0", NUMBER),
    ("-1", "-1", NUMBER),
    ("7.50", "7.50", NUMBER),
    ("1e3", "1e3", NUMBER),
    ("9" * 255, "9" * 255, NUMBER),
    (f'"{"i" * 37}"', "i" * 37, LONG.format(37)),
    (f'"{"i" * 255}"', "i" * 255, LONG.format(255)),
    (f'"{"é" * 40}"', "é" * 40, LONG.format(40)),
    ('"' + r"\u0041" * 40 + '"', "A" * 40, LONG.format(40)),
    ('"' + r"\"" * 40 + '"', '"' * 40, LONG.format(40)),
]


@pytest.mark.parametrize(("literal", "text", "message"), IDS, ids=lambda value: value[:12])
def test_an_id_that_is_none_is_read_and_answered_as_it_came(literal: str, text: str, message: str) -> None:
    codec = JsonCodec("2.1", tolerate=["framing"])
    for data in (f'[2,{literal},"Heartbeat",{{}}]', f' [\n2 , {literal} , "Heartbeat", {{}} ]'.encode()):
        call = codec.decode(data)
        assert isinstance(call, Call)
        assert call == Call(text, v21.HeartbeatRequest())
        assert isinstance(call.message_id, ForeignId)
        assert call.message_id.literal == literal
        [issue] = call.issues
        assert (issue.path, issue.rule, issue.tolerance, issue.message) == ("$[1]", "framing", "framing", message)
        assert (issue.found, issue.read_as) == (json.loads(literal), text)
        result = call.result(v21.HeartbeatResponse(current_time=datetime(2024, 1, 1, tzinfo=UTC)))
        assert codec.encode(result) == f'[3,{literal},{{"currentTime":"2024-01-01T00:00:00Z"}}]'
        assert codec.encode(call.error("NotSupported")) == f'[4,{literal},"NotSupported","",{{}}]'
        assert codec.encode(result.error("GenericError")) == f'[5,{literal},"GenericError","",{{}}]'
        plain = PlainResult(call.message_id, {"currentTime": "2024-01-01T00:00:00Z"}, "Heartbeat")
        assert codec.encode(plain) == codec.encode(result)
        assert JsonCodec("2.1").encode(result) == codec.encode(result)  # to tolerate less by now changes no answer
        for frame in (call, Send(call.message_id, STREAM_MESSAGE), PlainCall(call.message_id, "Heartbeat", {})):
            with pytest.raises(EncodeError, match="^the message id must be a string of 1 to 36 characters$"):
                codec.encode(frame)
    assert isinstance(refusal("2.1", f'[2,{literal},"Heartbeat",{{}}]'), FramingError)


@pytest.mark.parametrize(("literal", "text", "message"), IDS, ids=lambda value: value[:12])
def test_so_it_is_with_every_kind_of_frame(literal: str, text: str, message: str) -> None:
    codec = JsonCodec("2.1", tolerate=["framing"])
    pending = {text: "Reset"}
    frames: list[tuple[str, Any]] = [
        (f'[3,{literal},{{"status":"Accepted"}}]', CallResult(text, v21.ResetResponse(status="Accepted"))),
        (f'[4,{literal},"GenericError","",{{}}]', CallError(text, ErrorCode.GENERIC_ERROR)),
        (f'[5,{literal},"GenericError","",{{}}]', CallResultError(text, ErrorCode.GENERIC_ERROR)),
        (STREAM.replace('"7"', literal, 1) % '{"t":0.5,"v":"7"}', Send(text, STREAM_MESSAGE)),
    ]
    for data, expected in frames:
        frame: Any = codec.decode(data, pending)
        assert frame == expected
        assert frame.message_id.literal == literal
        assert [each.message for each in frame.issues] == [message]
        assert codec.is_valid(data, pending)
    plain = codec.decode(f'[3,{literal},{{"a":1}}]', {})
    assert isinstance(plain, PlainResult)
    assert plain == PlainResult(text, {"a": 1})
    assert [each.message for each in plain.issues] == [message]


@pytest.mark.parametrize(
    "literal",
    [
        "null", "true", "false", "{}", "[]", '""', "9" * 256, f'"{"i" * 256}"', f'"{"é" * 128}"',
        '"' + r"\u0041" * 43 + '"',
    ],
    ids=lambda value: value[:12],
)  # fmt: skip
def test_other_ids_are_refused_all_the_same(literal: str) -> None:
    for text in (f'[2,{literal},"Heartbeat",{{}}]', f"[3,{literal},{{}}]", f'[4,{literal},"GenericError","",{{}}]'):
        strict, lenient = refusal("2.1", text), refusal("2.1", text, tolerate=["framing"])
        assert str(lenient) == str(strict) == "the message id must be a string of 1 to 36 characters"
        assert lenient.reply == strict.reply


def test_how_long_an_id_may_be_is_a_limit() -> None:
    limits = Limits(max_tolerated_message_id=40)
    for literal, good in (("1" * 40, True), ("1" * 41, False), (f'"{"i" * 40}"', True), (f'"{"i" * 41}"', False)):
        text = f'[2,{literal},"Heartbeat",{{}}]'
        assert JsonCodec("1.6", tolerate=["framing"], limits=limits).is_valid(text) is good
    with pytest.raises(ValueError, match="max_tolerated_message_id"):
        Limits(max_tolerated_message_id=35)


def test_an_error_after_the_id_is_answered_under_it() -> None:
    for text, says in (
        ('[2,7,"Nothing",{}]', "OCPP 1.6 has no such action"),
        ('[2,7,"Heartbeat",[]]', "the payload must be an object"),
        ('[2,7,"Heartbeat"]', "a CALL has 4 elements, not 3"),
    ):
        error = refusal("1.6", text, tolerate=["framing"])
        assert str(error) == says
        assert error.message_id == "7"
        assert error.reply is not None
        assert JsonCodec("1.6").encode(error.reply).startswith("[4,7,")
    error = refusal("1.6", '[2,7,"Authorize",{}]', tolerate=["framing"])
    assert isinstance(error, PayloadError)
    assert [(each.path, each.tolerance) for each in error.issues] == [("$[1]", "framing"), ("$.idTag", None)]
    assert error.issue is error.issues[1]
    assert error.reply is not None
    assert JsonCodec("1.6").encode(error.reply).startswith('[4,7,"OccurenceConstraintViolation","$.idTag: ')


def test_an_id_with_a_number_goes_with_what_is_tolerated_in_the_payload() -> None:
    frame = JsonCodec("1.6", tolerate=["framing", "maxLength"]).decode(f'[2,7,"Authorize",{{"idTag":"{"A" * 21}"}}]')
    assert isinstance(frame, Call)
    assert [(each.path, each.tolerance) for each in frame.issues] == [("$[1]", "framing"), ("$.idTag", "maxLength")]
    assert frame.received == {"idTag": "A" * 21}


PLACES_AROUND_RESET = (
    ("Reset", True, True),
    ("ResetRequest", True, False),
    ("ResetResponse", False, True),
    ("Heartbeat", False, False),
    (None, True, True),
)
"""Where an allowance holds, and whether that takes in a call of Reset and its result."""


def test_framing_may_be_limited_to_an_action() -> None:
    for at, call, result in PLACES_AROUND_RESET:
        codec = JsonCodec("1.6", tolerate=[Allowance("framing", at=at)])
        assert codec.is_valid('[2,7,"Reset",{"type":"Soft"}]') is call, at
        for pending in ({"7": "Reset"}, {"7": "Reset"}.get):
            assert codec.is_valid('[3,7,{"status":"Accepted"}]', pending) is result, at
        nameless = at is None
        assert codec.is_valid('[3,7,{"status":"Accepted"}]') is nameless
        assert codec.is_valid('[4,7,"GenericError","",{}]', {"7": "Reset"}) is nameless


@pytest.mark.parametrize(
    "text", ['[3,7,{"status":"Accepted"}]', "[3,7,{}]", "[3,7]", f'[3,"{"i" * 40}",{{}}]', "[3,null,{}]"]
)
@pytest.mark.parametrize("at", [None, "Reset", "Heartbeat"])
def test_pending_is_asked_once_at_most(text: str, at: str | None) -> None:
    asked: list[str] = []

    def pending(message_id: str) -> str:
        asked.append(message_id)
        return "Reset"

    JsonCodec("1.6", tolerate=[Allowance("framing", at=at)]).is_valid(text, pending)
    assert len(asked) <= 1


def test_a_foreign_id_is_a_text_that_knows_how_it_came() -> None:
    for literal, text in (("7.50", "7.50"), (r'"\u0041"', "A")):
        one = ForeignId(literal)
        assert (one, one.literal, hash(one), repr(one)) == (text, literal, hash(text), repr(text))
        for again in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one)), ForeignId(f" {literal} ")):
            assert (again, again.literal, type(again)) == (text, literal, ForeignId)
        with pytest.raises(AttributeError):
            one.literal = "8"  # type: ignore[misc]  # to see it refused
    for literal in ("true", "null", "{}", '""', "x", "", '"7', "7,8", '7,"Heartbeat"', '"\ud800"'):
        with pytest.raises(ValueError):  # of ours or of the parser
            ForeignId(literal)


# -- error codes of another version


@pytest.mark.parametrize(
    ("version", "sent", "read"),
    [
        ("1.6", "FormatViolation", ErrorCode.FORMATION_VIOLATION),
        ("1.6", "OccurrenceConstraintViolation", ErrorCode.OCCURENCE_CONSTRAINT_VIOLATION),
        ("1.6", "MessageTypeNotSupported", ErrorCode.MESSAGE_TYPE_NOT_SUPPORTED),
        ("1.6", "RpcFrameworkError", ErrorCode.RPC_FRAMEWORK_ERROR),
        ("2.0.1", "FormationViolation", ErrorCode.FORMAT_VIOLATION),
        ("2.1", "FormationViolation", ErrorCode.FORMAT_VIOLATION),
        ("2.1", "OccurenceConstraintViolation", ErrorCode.OCCURRENCE_CONSTRAINT_VIOLATION),
    ],
)
def test_codes_of_another_version(version: str, sent: str, read: ErrorCode) -> None:
    for number in (4, 5) if version == "2.1" else (4,):
        text = f'[{number},"7","{sent}","",{{}}]'
        frame: Any = JsonCodec(version, tolerate=["foreign-error-code"]).decode(text)
        assert frame.code is read
        [issue] = frame.issues
        assert (issue.path, issue.rule, issue.tolerance) == ("$[2]", "foreign-error-code", "foreign-error-code")
        assert (issue.found, issue.read_as) == (sent, read)
        says = "as it is" if sent == read else f"as {read}"
        assert issue.message == f"OCPP {version} has no such error code, but another version has; read {says}"
        strict: Any = JsonCodec(version, tolerate=["framing"]).decode(text)
        assert (strict.code, strict.issues) == (sent, ())


@pytest.mark.parametrize(
    ("version", "code"), [("1.6", "FormationViolation"), ("2.1", "FormatViolation"), ("1.6", "Odd")]
)
def test_codes_of_the_version_and_of_nobody_are_no_issue(version: str, code: str) -> None:
    frame: Any = JsonCodec(version, tolerate=["foreign-error-code"]).decode(f'[4,"7","{code}","",{{}}]')
    assert (frame.code, frame.issues) == (code, ())


# -- texts that are no JSON

CLOSERS = "{} closing brackets were missing at the end: added at character {}"
ELEMENT = "an empty element of a list was left out at character {}"
MEMBER = "a member without a value was left out at character {}"
CONTROL = "a string held control characters: removed at character {}"
NUL = "a string held a NUL: cut off there at character {}"
RESET = v16.ResetRequest(type=v16.ResetType.SOFT)


@pytest.mark.parametrize(
    ("text", "message", "repairs"),
    [
        ('[2,"7","Reset",{"type":"Soft"', RESET, [CLOSERS.format(2, 30)]),
        ('[2,"7","Reset",{"type":"Soft"}', RESET, ["1 closing bracket was missing at the end: added at character 31"]),
        ('[2,,"7","Reset",{"type":"Soft"}]', RESET, [ELEMENT.format(4)]),
        ('[,2,"7","Reset",{"type":"Soft"},]', RESET, [ELEMENT.format(2), ELEMENT.format(33)]),
        ('[2,"7","Reset",{"type":"Soft","x":}]', RESET, [MEMBER.format(35)]),
        ('[2,"7","Reset",{"type":"So\x01ft"}]', RESET, [CONTROL.format(27)]),
        ('[2,"7\x02","Reset",{"type":"Soft"}]', RESET, [CONTROL.format(6)]),
        ('[2,"7","Reset\x00\x01",{"type":"Soft\x00x"}]', RESET, [NUL.format(14), NUL.format(31)]),
        (
            '\t[2,"7","Reset",{"x":,"type":"So\rft"',
            RESET,
            [MEMBER.format(22), CONTROL.format(33), CLOSERS.format(2, 37)],
        ),
    ],
)
def test_a_text_that_is_almost_json_is_read(text: str, message: Any, repairs: list[str]) -> None:
    codec = JsonCodec("1.6", tolerate=["json"])
    for data in (text, text.encode()):
        frame = codec.decode(data)
        assert isinstance(frame, Call)
        assert frame == Call("7", message)
        assert frame.received == {"type": "Soft"}
        assert [each.message for each in frame.issues] == repairs
        assert {(each.path, each.rule, each.tolerance, each.found, each.read_as) for each in frame.issues} == {
            ("$", "json", "json", None, None)
        }
        assert {each.code for each in frame.issues} == {ErrorCode.GENERIC_ERROR}
        assert codec.is_valid(data)
    assert str(refusal("1.6", text)).startswith("not a frame: not JSON: ")
    assert str(refusal("1.6", text, tolerate=["framing", "maxLength"])) == str(refusal("1.6", text))


def test_repairs_come_before_the_issues_of_the_payload() -> None:
    """Numbers are looked up in the mended text."""
    codec = JsonCodec("1.6", tolerate=["json", "type-lossless", "framing"])
    frame: Any = codec.decode('[2,12.50,"MeterValues",{"connectorId":1,"x":,"meterValue":[,{"timestamp":'
                              '"2024-01-01T00:00:00Z","sampledValue":[{"value":604.2130}]}]}')  # fmt: skip
    assert frame.message.meter_value[0].sampled_value[0].value == "604.2130"
    assert frame.message_id.literal == "12.50"
    assert [(each.path, each.tolerance) for each in frame.issues] == [
        ("$", "json"),
        ("$", "json"),
        ("$", "json"),
        ("$[1]", "framing"),
        ("$.meterValue[0].sampledValue[0].value", "type-lossless"),
    ]
    assert frame.received["meterValue"][0]["sampledValue"] == [{"value": 604.213}]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[2,"7","Reset"', "a CALL has 4 elements, not 3"),
        ('[2,"7","Reset",[', "the payload must be an object"),
        ('[2,"7","Nothing",{', "OCPP 1.6 has no such action"),
        ('[2,"","Reset",{', "the message id must be a string of 1 to 36 characters"),
        ('["2","7","Reset",{', "not a frame: the message type is no integer"),
    ],
)
def test_what_is_wrong_with_a_mended_frame_is_said_and_answered(text: str, says: str) -> None:
    error = refusal("1.6", text, tolerate=["json"])
    assert str(error) == says
    assert (error.reply is not None) is ('"7"' in text)
    assert error.raw == text


def test_a_broken_payload_in_a_mended_frame() -> None:
    error = refusal("1.6", '[2,"7","Reset",{"type":5', tolerate=["json"])
    assert str(error).startswith("not a frame: ")  # the last digits may be missing
    error = refusal("1.6", '[2,"7","Reset",{"type":[5]', tolerate=["json"])
    assert isinstance(error, PayloadError)
    assert [(each.path, each.tolerance) for each in error.issues] == [("$", "json"), ("$.type", None)]
    assert error.issue is error.issues[1]
    assert error.reply is not None
    assert error.reply.details == {"path": "$.type", "rule": "type"}


@pytest.mark.parametrize(
    "text", ["{", '{"a":,}', "[,]", "[", '"a\x01"', "[2", '[2,"7","Res', "[2 3]", b'[2,"\xff"', "x"]
)
def test_what_is_no_frame_when_it_is_mended_is_no_json(text: str | bytes) -> None:
    for version in ("1.6", "2.1"):
        strict, lenient = refusal(version, text), refusal(version, text, tolerate=["json"])
        assert (type(lenient), lenient.code, str(lenient)) == (type(strict), strict.code, str(strict))


def test_json_may_be_limited_to_an_action() -> None:
    for at, call, result in PLACES_AROUND_RESET:
        codec = JsonCodec("1.6", tolerate=[Allowance("json", at=at)])
        assert codec.is_valid('[2,"7","Reset",{"type":"Soft"}') is call, at
        for pending in ({"7": "Reset"}, {"7": "Reset"}.get):
            for text in (
                '[3,"7",{"status":"Accepted"}',
                '[,3,"7",{"status":"Accepted"}]',
                '[3,"7\x01",{"status":"Accepted"}]',
            ):
                assert codec.is_valid(text, pending) is result, at
        nameless = at is None
        assert codec.is_valid('[3,"7",{"status":"Accepted"}') is nameless
        assert codec.is_valid('[4,"7","GenericError","",{}', {"7": "Reset"}) is nameless
        if not call:
            assert str(refusal("1.6", '[2,"7","Reset",{"type":"Soft"}', tolerate=[Allowance("json", at=at)])) == str(
                refusal("1.6", '[2,"7","Reset",{"type":"Soft"}')
            )


def test_so_many_repairs_and_no_more() -> None:
    limits = Limits(max_issues=3)
    for count, good in ((3, True), (4, False)):
        text = f'[{"," * count}2,"7","Heartbeat",{{}}]'
        assert JsonCodec("1.6", tolerate=["json"], limits=limits).is_valid(text) is good


def test_the_depth_is_looked_at_before_anything_is_mended() -> None:
    text = '[2,"7","DataTransfer",{"vendorId":"v","data":' + "[" * 63
    assert isinstance(refusal("2.0.1", text, tolerate=["json"]), LimitError)
    assert JsonCodec("2.0.1", tolerate=["json"]).is_valid(text[:-1])


# -- noise

NOISE: list[str | bytes] = ["", " ", "\r\n\t", b"", "pong", "PONG", "Pong\n", '"pong"', ' "Pong" ', b"pong"]


@pytest.mark.parametrize("text", NOISE)
@pytest.mark.parametrize("version", ["1.6", "2.1"])
def test_noise_is_told_apart(version: str, text: str | bytes) -> None:
    error = refusal(version, text, tolerate=["noise"])
    assert type(error) is NoiseError
    assert str(error) == "no frame, but an empty text or a bare pong"
    assert (error.code, error.reply, error.message_id, error.raw) == (None, None, None, text)
    assert not JsonCodec(version, tolerate=["noise"]).is_valid(text)
    for strict in (refusal(version, text), refusal(version, text, tolerate=["json", "framing"])):
        assert type(strict) is FramingError
        assert strict.code is not None


@pytest.mark.parametrize(
    "text", ["ping", "pongo", "pong pong", '"pong', "'pong'", '""', "[]", "{}", "\ufeff", "null", '["pong"]']
)
def test_other_texts_are_no_noise(text: str) -> None:
    error = refusal("2.1", text, tolerate=["noise"])
    assert type(error) is FramingError
    assert error.reply == refusal("2.1", text).reply


def test_a_blank_text_may_be_too_long_for_noise() -> None:
    limits = Limits(max_bytes=100)
    assert type(refusal("2.1", " " * 100, tolerate=["noise"], limits=limits)) is NoiseError
    assert type(refusal("2.1", " " * 101, tolerate=["noise"], limits=limits)) is LimitError


def test_a_mended_frame_keeps_its_id() -> None:
    frame = JsonCodec("1.6", tolerate={"json", "framing"}).decode('[2,"1","Heartbeat",{}')
    assert (frame.message_id, type(frame.message_id)) == ("1", str)
    assert [issue.rule for issue in frame.issues] == ["json"]


@pytest.mark.parametrize(
    ("version", "message_id", "allowed", "code"),
    [
        ("1.6", "5", "string", "GenericError"),
        ("2.0.1", "5", "string", "RpcFrameworkError"),
        ("2.0.1", '"%s"' % ("x" * 40), 36, "RpcFrameworkError"),
    ],
)
def test_what_is_due_of_a_message_id(version: str, message_id: str, allowed: object, code: str) -> None:
    [issue] = JsonCodec(version, tolerate={"framing"}).decode(f'[2,{message_id},"Heartbeat",{{}}]').issues
    assert (issue.allowed, issue.code) == (allowed, code)
