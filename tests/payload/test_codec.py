"""Payloads without a frame: text and parsed values in, typed messages out, and back."""

from __future__ import annotations

import json
import pickle
import traceback
from collections import OrderedDict
from datetime import UTC, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import (
    EncodeError,
    ErrorCode,
    JsonCodec,
    Limits,
    PayloadCodec,
    PayloadError,
    RemoteError,
    Tolerance,
    v16,
    v20,
    v201,
)
from ocpp_core.errors import FramingError, LimitError
from ocpp_core.message import Message, OneWay, Request, Response
from ocpp_core.payload._compiler import compile_parts, compiled
from ocpp_core.versions import Kind, Version

BOOT = {"chargePointVendor": "Example", "chargePointModel": "Solo"}
MESSAGE = v16.BootNotificationRequest(charge_point_vendor="Example", charge_point_model="Solo")


@pytest.mark.parametrize(
    "payload", [BOOT, json.dumps(BOOT), json.dumps(BOOT).encode(), json.dumps(BOOT, indent=2), OrderedDict(BOOT)]
)
@pytest.mark.parametrize("message", [v16.BootNotificationRequest, "BootNotification", "BootNotificationRequest"])
def test_decode(payload: Any, message: Any) -> None:
    assert PayloadCodec("1.6").decode(payload, message) == MESSAGE


def test_decode_the_other_half() -> None:
    payload = {"status": "Accepted"}
    expected = v16.ResetResponse(status=v16.ResetStatus.ACCEPTED)
    codec = PayloadCodec("1.6")
    assert codec.decode(payload, "Reset", "response") == expected
    assert codec.decode(payload, "ResetResponse") == expected
    assert codec.decode(payload, v16.ResetResponse) == expected


def test_what_is_wrong() -> None:
    with pytest.raises(PayloadError) as caught:
        PayloadCodec("1.6").decode({"chargePointVendor": "Example", "chargePointModel": 5}, "BootNotification")
    error = caught.value
    assert [(issue.path, issue.rule) for issue in error.issues] == [("$.chargePointModel", "type")]
    with pytest.raises(PayloadError) as of_text:
        PayloadCodec("1.6").decode('{"chargePointVendor": "Example", "chargePointModel": 5}', "BootNotification")
    assert of_text.value.issues == error.issues
    assert (error.code, error.reply) == (ErrorCode.TYPE_CONSTRAINT_VIOLATION, None)
    assert error.payload == {"chargePointVendor": "Example", "chargePointModel": 5}
    assert error.issue == error.issues[0]
    assert (error.action, str(error)) == (
        "BootNotification",
        "$.chargePointModel: must be a string, not a number: write it in quotes",
    )


@pytest.mark.parametrize(
    ("payload", "error", "says"),
    [
        ("", FramingError, "not a payload: "),
        ('{"a":', FramingError, "not a payload: "),
        (b"\xff", FramingError, "not a payload: "),
        ("\ud800", FramingError, "^not a payload: the text holds a lone surrogate, which UTF-8 cannot carry$"),
        ("[]", FramingError, "^the payload must be a JSON object$"),
        ('{"customData":' + "[" * 70 + "]" * 70 + "}", LimitError, "the payload nests deeper than 64 levels"),
        ('{"customData":{"vendorId":"x","a":' + "[" * 62 + "]" * 62 + "}}", None, ""),
        ('{"customData":{"vendorId":"x","a":' + "[" * 63 + "]" * 63 + "}}", LimitError, "nests deeper than 64"),
        (" " * 1_048_577, LimitError, "the payload is longer than 1048576 bytes"),
        ("é" * 524_289, LimitError, "the payload is longer than 1048576 bytes"),
    ],
    ids=lambda value: repr(value)[:30],
)
def test_texts_that_are_no_payload(payload: Any, error: Any, says: str) -> None:
    codec = PayloadCodec("2.0.1")
    if error is None:
        assert codec.decode(payload, "Heartbeat")
        return
    with pytest.raises(error, match=says) as caught:
        codec.decode(payload, "Heartbeat")
    assert caught.value.raw == payload


@pytest.mark.parametrize("text", [json.dumps(BOOT), '{"chargePointVendor":"é","chargePointModel":"Solo"}'])
def test_the_longest_payload(text: str) -> None:
    length = len(text.encode())
    for payload in (text, text.encode()):
        assert PayloadCodec("1.6", limits=Limits(max_bytes=length)).decode(payload, "BootNotification")
        with pytest.raises(LimitError, match=f"^the payload is longer than {length - 1} bytes$"):
            PayloadCodec("1.6", limits=Limits(max_bytes=length - 1)).decode(payload, "BootNotification")


@pytest.mark.parametrize(
    ("version", "action", "payload"),
    [
        ("1.6", "BootNotification", BOOT),
        ("2.0.1", "Heartbeat", {}),
        ("2.0.1", "Heartbeat", {"customData": {"vendorId": "v", "a": [1]}}),
        ("2.0.1", "DataTransfer", {"vendorId": "v", "data": [1]}),
    ],
)
def test_plain_payloads_are_read_on_the_fast_path(
    version: str, action: str, payload: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(PayloadCodec, "reference")
    codec = PayloadCodec(version, limits=Limits(max_depth=20))
    assert codec.decode(payload, action) == codec.decode(json.dumps(payload), action)


def test_a_small_depth_limit_holds_for_texts() -> None:
    codec = PayloadCodec("2.0.1", limits=Limits(max_depth=2))
    custom = v201.CustomDataType(vendor_id="x")
    assert codec.decode('{"customData":{"vendorId":"x"}}', "Heartbeat") == v201.HeartbeatRequest(custom_data=custom)
    now = v201.HeartbeatResponse(current_time=datetime(2026, 1, 1, tzinfo=UTC))
    assert codec.decode('{"currentTime":"2026-01-01T00:00:00Z"}', "Heartbeat", "response") == now
    with pytest.raises(LimitError, match="nests deeper than 2 levels"):
        codec.decode('{"customData":{"vendorId":"x","a":[]}}', "Heartbeat")
    with pytest.raises(LimitError, match="nests deeper than 1 levels"):
        PayloadCodec("2.0.1", limits=Limits(max_depth=1)).decode(
            '{"idToken":{"idToken":"A","type":"Local"}}', "Authorize"
        )


def test_an_integer_too_long_for_json() -> None:
    with pytest.raises(FramingError, match="^not a payload: a value in it is too long or too deep to be read$"):
        PayloadCodec("1.6").decode({"connectorId": 10**5000, "idTag": "A"}, "RemoteStartTransaction")


def nested(depth: int) -> Any:
    value: Any = 0
    for _ in range(depth):
        value = [value]
    return value


def test_parsed_values_are_bounded_too() -> None:
    codec = PayloadCodec("2.0.1")
    assert codec.decode({"customData": {"vendorId": "x", "a": nested(62)}}, "Heartbeat")
    for depth in (63, 500, 100_000):
        with pytest.raises(LimitError, match="the payload nests deeper than 64 levels"):
            codec.decode({"customData": {"vendorId": "x", "a": nested(depth)}}, "Heartbeat")


@pytest.mark.parametrize(
    "value",
    [
        {"vendorId": "x", "a": {1, 2}}, {"vendorId": "x", "a": (1, 2)},
        {"vendorId": "x", 5: 6}, {"vendorId": b"x"}, {"vendorId": datetime(2024, 1, 1, tzinfo=UTC)},
        {"vendorId": "x", "a": Decimal("1.5")}, {"vendorId": "x", "a": object()}, {"vendorId": MESSAGE},
    ],
)  # fmt: skip
def test_what_is_no_json_value_is_the_callers_error(value: Any) -> None:
    with pytest.raises(
        TypeError, match="^a payload holds JSON values alone: dict, list, str, int, float, bool and None$"
    ):
        PayloadCodec("2.0.1").decode({"customData": value}, "Heartbeat")


@pytest.mark.parametrize("payload", [None, 5, 1.5, True, [BOOT], []])
def test_a_parsed_value_that_is_no_object_is_the_peers_fault(payload: Any) -> None:
    with pytest.raises(FramingError, match="^the payload must be a JSON object$"):
        PayloadCodec("1.6").decode(payload, "BootNotification")


@pytest.mark.parametrize(
    ("payload", "name"), [({"a"}, "set"), (bytearray(b"{}"), "bytearray"), ((BOOT,), "tuple"), (object(), "object")]
)
def test_what_is_no_payload_at_all(payload: Any, name: str) -> None:
    says = f"^a payload must be JSON text or an object such as a dict, not an object of type {name}$"
    with pytest.raises(TypeError, match=says):
        PayloadCodec("1.6").decode(payload, "BootNotification")


def test_a_mapping_that_is_no_dict() -> None:
    assert PayloadCodec("1.6").decode(MappingProxyType(BOOT), "BootNotification") == MESSAGE


def test_tolerance() -> None:
    judged = PayloadCodec("1.6", tolerate=["maxLength"]).judge({"idTag": "A" * 21}, "Authorize")
    assert judged.message == v16.AuthorizeRequest(id_tag="A" * 21)
    assert [(issue.path, issue.rule) for issue in judged.issues] == [("$.idTag", "maxLength")]
    response = {"idTagInfo": {"status": "Accepted", "parentIdTag": "A" * 21}}
    assert PayloadCodec("1.6", tolerate=["maxLength"]).decode(response, "Authorize", "response") == (
        v16.AuthorizeResponse(
            id_tag_info=v16.IdTagInfo(status=v16.AuthorizationStatus.ACCEPTED, parent_id_tag="A" * 21)
        )
    )


def test_no_more_is_tolerated_than_can_be_listed() -> None:
    codec = PayloadCodec("1.6", tolerate=["maxLength"], limits=Limits(max_issues=2))
    two = {"chargePointVendor": "V" * 21, "chargePointModel": "M" * 21}
    paths = ["$.chargePointVendor", "$.chargePointModel"]
    assert [issue.path for issue in codec.judge(two, "BootNotification").issues] == paths
    with pytest.raises(PayloadError) as caught:
        codec.judge({**two, "firmwareVersion": "F" * 51}, "BootNotification")
    error = caught.value
    assert [issue.path for issue in error.issues] == paths
    assert (error.issue, str(error)) == (
        error.issues[0],
        "$.chargePointVendor: must have at most 20 characters, not 21",
    )


def test_encode() -> None:
    codec = PayloadCodec("1.6")
    assert codec.encode(MESSAGE) == '{"chargePointVendor":"Example","chargePointModel":"Solo"}'
    assert codec.to_dict(MESSAGE) == BOOT
    too_long = v16.AuthorizeRequest(id_tag="A" * 21)
    for write in (codec.encode, codec.to_dict):
        with pytest.raises(EncodeError) as caught:
            write(too_long)
        assert [issue.rule for issue in caught.value.issues] == ["maxLength"]
        assert str(caught.value) == "$.idTag: must have at most 20 characters, not 21"
        with pytest.raises(EncodeError, match="HeartbeatRequest is a message of OCPP 2.0.1, not 1.6"):
            write(v201.HeartbeatRequest())
        for wrong in (None, "Heartbeat", {}, v16.IdTagInfo(status="Accepted")):
            with pytest.raises(EncodeError):
                write(wrong)  # type: ignore[arg-type]
    with pytest.raises(EncodeError) as caught:
        codec.to_dict(v16.ResetResponse(status="Perhaps"))  # type: ignore[arg-type]  # the value under test
    assert [(issue.path, issue.rule) for issue in caught.value.issues] == [("$.status", "enum")]


def test_no_longer_than_the_peer_may_read() -> None:
    assert PayloadCodec("1.6", limits=Limits(max_bytes=57)).encode(MESSAGE) == (
        '{"chargePointVendor":"Example","chargePointModel":"Solo"}'
    )
    with pytest.raises(EncodeError, match="^the payload is longer than 56 bytes, which a peer would refuse$"):
        PayloadCodec("1.6", limits=Limits(max_bytes=56)).encode(MESSAGE)


@pytest.mark.parametrize("value", [float("nan"), "\ud800", b"x", {1}, object(), datetime(2026, 1, 1, tzinfo=UTC)])
def test_values_that_json_does_not_have_are_not_written(value: object) -> None:
    message = v201.DataTransferRequest(vendor_id="v", data=value)
    for write in (PayloadCodec("2.0.1").encode, PayloadCodec("2.0.1").to_dict):
        with pytest.raises(EncodeError) as caught:
            write(message)
        assert (str(caught.value), caught.value.issues) == ("the message holds a value that has no JSON form", ())


def test_a_list_in_itself_is_not_written() -> None:
    keys: list[Any] = []
    keys.append(keys)
    with pytest.raises(EncodeError, match="^the message holds a value that has no JSON form$"):
        PayloadCodec("1.6").encode(v16.GetConfigurationRequest(key=keys))


def test_extra_cannot_hold_a_member_that_has_an_attribute() -> None:
    custom = v201.CustomDataType(vendor_id="a", extra={"vendorId": "b"})
    with pytest.raises(
        EncodeError, match="^extra of CustomDataType holds vendorId, which has an attribute of its own$"
    ):
        PayloadCodec("2.0.1").encode(v201.HeartbeatRequest(custom_data=custom))
    message = v20.BootNotificationResponse(
        current_time=datetime(2026, 1, 1, tzinfo=UTC),
        interval=60,
        status=v20.RegistrationStatusEnumType.ACCEPTED,
        extra={"status": "x", "a": 1},
    )
    with pytest.raises(EncodeError, match="^extra of BootNotificationResponse holds status, "):
        PayloadCodec("2.0").encode(message)


def test_moments() -> None:
    message = v16.HeartbeatResponse(current_time=datetime(2026, 1, 1, 0, 0, 0, 123_456, UTC))
    assert PayloadCodec("1.6").to_dict(message) == {"currentTime": "2026-01-01T00:00:00.123Z"}
    assert PayloadCodec("1.6", whole_seconds=True).to_dict(message) == {"currentTime": "2026-01-01T00:00:00Z"}
    assert [PayloadCodec("1.6", whole_seconds=flag).whole_seconds for flag in (False, True)] == [False, True]
    more = v20.HeartbeatResponse(current_time=datetime(2026, 1, 1, 0, 0, 0, 123_456, UTC), extra={"a": 1})
    assert PayloadCodec("2.0", whole_seconds=True).to_dict(more) == {"currentTime": "2026-01-01T00:00:00Z", "a": 1}


def test_issues() -> None:
    codec = PayloadCodec("1.6")
    assert codec.issues(MESSAGE) == codec.issues(BOOT, "BootNotification") == []
    assert [issue.path for issue in codec.issues({}, v16.BootNotificationRequest)] == [
        "$.chargePointVendor",
        "$.chargePointModel",
    ]
    assert [issue.path for issue in codec.issues({"status": "Perhaps"}, "Reset", "response")] == ["$.status"]


def test_what_is_wrong_with_a_response() -> None:
    for payload in ({"status": "Perhaps"}, '{"status":"Perhaps"}'):
        with pytest.raises(PayloadError) as caught:
            PayloadCodec("1.6").decode(payload, "Reset", "response")
        assert [(issue.path, issue.rule) for issue in caught.value.issues] == [("$.status", "enum")]


def test_a_decimal_point_does_not_make_an_integer_another_number() -> None:
    assert repr(PayloadCodec("2.0.1").decode({"id": [1.0]}, "ClearVariableMonitoring").id) == "[1]"


@pytest.mark.parametrize(("tolerate", "looked_at"), [((), 2), (("maxLength",), 3)])
def test_no_more_issues_are_looked_for_than_are_listed(tolerate: tuple[str, ...], looked_at: int) -> None:
    codec = PayloadCodec("1.6", limits=Limits(max_issues=2), tolerate=tolerate)
    found = codec._validator.iter_faults({str(number): 0 for number in range(9)}, "Heartbeat", Kind.REQUEST)
    codec._validator.iter_faults = lambda *_: found  # type: ignore[method-assign]  # to see what is left of it
    with pytest.raises(PayloadError) as caught:
        codec.decode({"x": 1}, "Heartbeat")
    assert len(caught.value.issues) == 2
    assert len([*found]) == 9 - looked_at  # one more tells that there are too many to read past


@pytest.mark.parametrize(
    ("options", "error", "says"),
    [
        ({"limits": 5}, TypeError, "limits must be an object of Limits, not 5"),
        ({"tolerate": "maxLength"}, TypeError, "tolerate must be a Tolerance, or a collection of names, such as {'maxLength'}, not 'maxLength'"),
        ({"tolerate": ["maxlength"]}, LookupError, "did you mean 'maxLength'?"),
        ({"codes": {"enum": "FormatViolation"}}, LookupError, "FormationViolation"),
    ],
)  # fmt: skip
def test_options(options: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error) as caught:
        PayloadCodec("1.6", **options)
    assert says in str(caught.value)


@pytest.mark.parametrize("make", [PayloadCodec, JsonCodec])
def test_codecs_pickle_after_use(make: Any) -> None:
    codec = make("1.6", tolerate={"maxLength"}, whole_seconds=True)
    if make is PayloadCodec:
        codec.decode(BOOT, "BootNotification")
        with pytest.raises(PayloadError):
            codec.decode({}, "BootNotification")
    else:
        assert codec.decode('[2,"1","Heartbeat",{}]')
        with pytest.raises(RemoteError):
            codec.decode("[]")
    assert pickle.dumps(codec) == pickle.dumps(make("1.6", tolerate={"maxLength"}, whole_seconds=True))
    other = pickle.loads(pickle.dumps(codec))
    assert repr(other) == repr(codec) == f"{make.__name__}('1.6', tolerate=['maxLength'])"
    assert repr(make("1.6")) == f"{make.__name__}('1.6')"
    if make is PayloadCodec:
        assert other.decode(BOOT, "BootNotification") == MESSAGE
    else:
        assert other.decode('[2,"1","Heartbeat",{}]') == codec.decode('[2,"1","Heartbeat",{}]')


def test_a_traceback_shows_the_compiled_source() -> None:
    form = compiled(Version.V16, "BootNotification", Kind.REQUEST, open_form=False, narrow=False)
    try:
        form.build(None)
    except AttributeError as error:
        shown = "".join(traceback.format_exception(error))
    assert "o0.charge_point_vendor = s0.charge_point_vendor" in shown
    assert "1.6 BootNotificationRequest, closed" in shown
    parts = compile_parts(Version.V16, "BootNotification", Kind.REQUEST, open_form=False, narrow=False)
    assert parts.struct is form.struct


@given(st.text(max_size=40) | st.binary(max_size=40) | st.dictionaries(st.text(max_size=3), st.integers() | st.text()))
def test_nothing_but_our_own_errors(payload: Any) -> None:
    try:
        PayloadCodec("2.0.1").decode(payload, "Heartbeat")
    except RemoteError as error:
        assert str(error).isprintable()
        assert error.reply is None


@pytest.mark.parametrize("base", [Message, Request, Response, OneWay])
def test_a_message_of_no_version_cannot_be_written(base: Any) -> None:
    for write in (PayloadCodec("2.1").encode, PayloadCodec("2.1").to_dict):
        with pytest.raises(
            EncodeError, match=r"^a message is an object of a generated class, such as v16\.HeartbeatRequest\(\)$"
        ):
            write(base())


def test_any_collection_of_rules_is_tolerated() -> None:
    for rules in (["maxLength"], ("maxLength",), {"maxLength": 1}, iter(["maxLength"])):
        assert PayloadCodec("1.6", tolerate=rules).tolerance == Tolerance("maxLength")  # type: ignore[arg-type]  # an iterator too


@pytest.mark.parametrize(
    ("rules", "says"),
    [
        (5, "tolerate must be a Tolerance, or a collection of names, such as {'maxLength'}, not 5"),
        (None, "tolerate must be a Tolerance, or a collection of names, such as {'maxLength'}, not None"),
        (
            b"maxLength",
            "tolerate must be a Tolerance, or a collection of names, such as {'maxLength'}, not b'maxLength'",
        ),
        ([5], "a rule that can be tolerated must be its name, such as 'maxLength', not 5"),
        ([[]], "a rule that can be tolerated must be its name, such as 'maxLength', not an object of type list"),
    ],
)
def test_what_is_no_collection_of_rules(rules: Any, says: str) -> None:
    with pytest.raises(TypeError) as caught:
        PayloadCodec("1.6", tolerate=rules)
    assert str(caught.value) == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("NaN", "not a payload: it holds NaN or Infinity, numbers that JSON does not have"),
        ("[-Infinity]", "not a payload: it holds NaN or Infinity, numbers that JSON does not have"),
        ("1e400", "not a payload: it holds NaN or Infinity, numbers that JSON does not have"),
        ('"\\ud800"', "not a payload: a text holds a lone surrogate, which UTF-8 cannot carry"),
        ('{"\\udfff":1}', "not a payload: a text holds a lone surrogate, which UTF-8 cannot carry"),
        ("[" * 500 + "]" * 500, "the payload nests deeper than 64 levels"),
    ],
    ids=lambda value: value[:20],
)
def test_what_the_parser_of_python_lets_through_is_the_peers_fault(text: str, says: str) -> None:
    payload = json.loads(f'{{"vendorId":"x","data":{text}}}')
    with pytest.raises(FramingError) as caught:
        PayloadCodec("2.0.1").decode(payload, "DataTransfer")
    assert str(caught.value) == says


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1e400", "not readable JSON: a number that is too large to be read, at byte 24"),
        ('"\\ud800"', "not readable JSON: a string that holds half of a surrogate pair, at byte 24"),
        ("NaN", "not JSON: at byte 24 there is NaN or Infinity, numbers that JSON does not have"),
    ],
)
def test_what_is_said_of_a_payload_that_cannot_be_read(text: str, says: str) -> None:
    with pytest.raises(FramingError) as caught:
        PayloadCodec("2.0.1").decode(f'{{"vendorId":"x","data":{text}}}', "DataTransfer")
    assert str(caught.value) == f"not a payload: {says}"
