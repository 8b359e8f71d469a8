"""Payload texts that are no JSON, where that is tolerated."""

from __future__ import annotations

import pytest

from ocpp_core import Allowance, Limits, PayloadCodec, PayloadError, v16
from ocpp_core.errors import FramingError, LimitError


def test_a_payload_text_is_mended() -> None:
    codec = PayloadCodec("1.6", tolerate=["json", "maxLength", "type-lossless"])
    for text in ('{"type":"Soft","x":,', '{"type":"Soft","x":}'):
        with pytest.raises(FramingError, match="^not a payload: not JSON: "):
            PayloadCodec("1.6").decode(text, v16.ResetRequest)
    for data in ('{"type":"Soft","x":}', b'{"type":"Soft","x":}'):
        judged = codec.judge(data, v16.ResetRequest)
        assert judged.message == v16.ResetRequest(type=v16.ResetType.SOFT)
        [issue] = judged.issues
        assert (issue.path, issue.rule, issue.tolerance) == ("$", "json", "json")
        assert issue.message == "a member without a value was left out at character 20"
        assert (issue.code, issue.allowed, issue.found, issue.read_as) == ("GenericError", None, None, None)
    judged = codec.judge(
        '{"configurationKey":[,{"key":"k","readonly":true,"value":1.50}]', v16.GetConfigurationResponse
    )
    assert judged.message.configuration_key == [v16.KeyValue(key="k", readonly=True, value="1.50")]  # type: ignore[attr-defined]
    assert [(each.path, each.tolerance) for each in judged.issues] == [
        ("$", "json"),
        ("$", "json"),
        ("$.configurationKey[0].value", "type-lossless"),
    ]


def test_the_code_of_a_text_that_is_mended_in_2x() -> None:
    [issue] = PayloadCodec("2.0.1", tolerate=["json"]).judge('{"type":"OnIdle"', "Reset").issues
    assert issue.code == "RpcFrameworkError"


def test_where_it_is_tolerated() -> None:
    text = '{"type":"Soft"'
    assert PayloadCodec("1.6", tolerate=[Allowance("json", at="Reset")]).decode(text, "Reset")
    for tolerance in ([], ["framing"], [Allowance("json", at="ResetResponse")], [Allowance("json", at="Heartbeat")]):
        with pytest.raises(FramingError, match="^not a payload: not JSON: the text ends too soon: "):
            PayloadCodec("1.6", tolerate=tolerance).decode(text, "Reset")


def test_what_is_left_is_refused() -> None:
    codec = PayloadCodec("1.6", tolerate=["json"], limits=Limits(max_depth=3))
    with pytest.raises(PayloadError) as caught:
        codec.decode('{"type":"Gentle"', "Reset")
    assert [(each.path, each.tolerance) for each in caught.value.issues] == [("$", "json"), ("$.type", None)]
    for text in ("[,", "[", '{"type":"So', "", "x", b'{"type":"\xff"'):
        with pytest.raises(FramingError, match="^not a payload: "):
            codec.decode(text, "Reset")
    with pytest.raises(LimitError):
        codec.decode("[[[[", "Reset")
