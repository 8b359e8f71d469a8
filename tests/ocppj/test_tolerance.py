"""What a codec reads past in frames, where it is told to: as what, with which issues, and what is refused all the same."""

from __future__ import annotations

from typing import Any

import pytest

from ocpp_core import (
    Allowance,
    Call,
    CallResult,
    JsonCodec,
    PayloadError,
    Send,
    v16,
    v21,
)

METER = (
    '[2,"7","MeterValues",{"connectorId":1,"meterValue":[{"timestamp":"2024-01-01T00:00:00Z",'
    '"sampledValue":[{"value":%s}]}]}]'
)
STREAM = '[6,"7","NotifyPeriodicEventStream",{"id":1,"pending":0,"basetime":"2024-01-01T00:00:00Z","data":[%s]}]'


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
