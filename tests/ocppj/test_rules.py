"""The rule that each frame breaks which cannot be read, and a codec that reads past other things than another."""

from __future__ import annotations

import pytest

from ocpp_core import ErrorCode, JsonCodec, Limits, Tolerance, v201
from ocpp_core.errors import MessageTypeError, PayloadError, RemoteError


@pytest.mark.parametrize(
    ("version", "text", "rule"),
    [
        ("1.6", '[2,"1","Heartbeat",{"a":"%s"}]' % ("x" * 200), "limit/size"),
        ("1.6", '[2,"1","Heartbeat",{"a":[[[]]]}]', "limit/depth"),
        ("1.6", '[2,"1","Heartbeat",{"a":"\ud800"}]', "json/encoding"),
        ("1.6", '[2,"1","Heartbeat",{]', "json/syntax"),
        ("1.6", "", "json/syntax"),
        ("1.6", "{}", "framing/array"),
        ("1.6", "[]", "framing/array"),
        ("1.6", '["2","1","Heartbeat",{}]', "framing/message-type"),
        ("1.6", '[6,"1","Heartbeat",{}]', "framing/message-type"),
        ("2.1", '[7,"1","Heartbeat",{}]', "framing/message-type"),
        ("1.6", '[2,"1","Heartbeat"]', "framing/arity"),
        ("1.6", '[2,1,"Heartbeat",{}]', "framing/message-id"),
        ("1.6", '[2,"1",5,{}]', "framing/action"),
        ("1.6", '[2,"1","Heartbeats",{}]', "action/unknown"),
        ("2.1", '[6,"1","Heartbeat",{}]', "action/one-way"),
        ("2.1", '[2,"1","NotifyPeriodicEventStream",{}]', "action/one-way"),
        ("1.6", '[4,"1",5,"",{}]', "framing/error"),
        ("1.6", '[2,"1","Heartbeat",[]]', "framing/payload"),
        ("1.6", '[3,"1",5]', "framing/payload"),
    ],
    ids=lambda value: repr(value)[:40],
)
def test_the_rule_of_a_frame_that_cannot_be_read(version: str, text: str, rule: str) -> None:
    codec = JsonCodec(version, limits=Limits(max_bytes=100, max_depth=4))
    with pytest.raises(RemoteError) as caught:
        codec.decode(text)
    assert caught.value.rule == rule


@pytest.mark.parametrize(("text", "reply"), [("[2,5]", "5"), ('[2,5,"Heartbeat"]', "5"), ("[2]", None)])
def test_a_short_frame_with_a_number_for_an_id_is_answered(text: str, reply: str | None) -> None:
    with pytest.raises(RemoteError) as caught:
        JsonCodec("1.6", tolerate={"framing"}).decode(text)
    assert caught.value.rule == "framing/arity"
    assert (caught.value.reply and caught.value.reply.message_id) == reply


def test_another_tolerance_with_the_same_options() -> None:
    codec = JsonCodec(
        "2.0.1",
        limits=Limits(max_bytes=60),
        codes={"enum": ErrorCode.FORMAT_VIOLATION},
        tolerate={"maxLength"},
        on_unknown_type="refuse",
        whole_seconds=True,
    )
    other = codec.tolerating({"null"})
    assert other.payloads.tolerance == Tolerance("null")
    assert codec.payloads.tolerance == Tolerance("maxLength")
    assert other.limits == Limits(max_bytes=60)
    assert other.payloads.whole_seconds is True
    assert codec.tolerating(()).payloads.tolerance is None
    with pytest.raises(PayloadError) as refused:
        other.decode('[2,"1","Reset",{"type":"x"}]')
    assert refused.value.code == "FormatViolation"
    with pytest.raises(MessageTypeError) as unknown:
        other.decode('[9,"1"]')
    assert unknown.value.reply is not None
    with pytest.raises(MessageTypeError) as ignored:
        JsonCodec("2.0.1").tolerating({"null"}).decode('[9,"1"]')
    assert ignored.value.reply is None
    assert JsonCodec("1.6").tolerating(()).payloads.whole_seconds is False
    assert other.decode('[2,"1","Reset",{"type":"OnIdle","evseId":null}]').message == v201.ResetRequest(
        type=v201.ResetEnumType.ON_IDLE
    )
