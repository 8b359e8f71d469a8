"""Messages as objects with named fields, put together to frames."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import Context, FoundFrame, find_frames
from ocpp_core.versions import Role, Version
from tests.capture.helpers import frames_stand_in_order
from tests.helpers import takes_linear_time

NAMED = "from named fields"
CALL = {"messageTypeId": 2, "uniqueId": "a", "action": "Heartbeat", "payload": {"n": 1}}
RESULT = {"messageTypeId": 3, "uniqueId": "a", "payload": {"ok": True}}


def found(value: object) -> list[tuple[str, str | None]]:
    text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
    return [(each.text, each.how) for each in find_frames(text)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (CALL, '[2,"a","Heartbeat",{"n":1}]'),
        (RESULT, '[3,"a",{"ok":true}]'),
        ({"CallType": 2, "UUID": "a", "Action": "Heartbeat", "Payload": {}}, '[2,"a","Heartbeat",{}]'),
        ({"type": "CALL", "id": "a", "action": "Heartbeat", "params": {}}, '[2,"a","Heartbeat",{}]'),
        ({"type": 3, "messageId": "a", "result": {}}, '[3,"a",{}]'),
        (
            {"message_type": "2", "ocpp_message_id": 17, "ocpp_action": "Heartbeat", "body": "{}"},
            '[2,17,"Heartbeat",{}]',
        ),
        ({"messageType": "CALL_RESULT", "messageId": "a", "payload": '{"b":1.50}'}, '[3,"a",{"b":1.50}]'),
        ({"messageType": "Response", "correlationId": "a", "payload": None}, '[3,"a",{}]'),
        ({"messageType": "SEND", "messageId": "a", "action": "Heartbeat", "payload": {}}, '[6,"a","Heartbeat",{}]'),
        (
            {
                "messageType": "CALLERROR",
                "messageId": "a",
                "errorCode": "NotSupported",
                "errorDescription": "no",
                "errorDetails": {"b": 1},
            },
            '[4,"a","NotSupported","no",{"b":1}]',
        ),
        ({"messageType": "CALLRESULTERROR", "messageId": "a", "errorCode": "X"}, '[5,"a","X","",{}]'),
        ({"id": 5, "messageType": "CALL", "messageId": "a", "action": "X1y", "payload": {}}, None),
        ({"id": 5, "messageType": "CALL", "messageId": "a", "action": "Reset", "payload": {}}, '[2,"a","Reset",{}]'),
    ],
)
def test_objects(fields: dict[str, Any], expected: str | None) -> None:
    frames = [(expected, NAMED)] if expected else []
    assert found(fields) == frames
    line = json.dumps(fields, separators=(",", ":"))
    assert found(f"12:00 [x] Request {line}\n{line}") == frames * 2
    assert found(f"[{line},{line}]") == frames * 2
    assert found(json.dumps({"log": f"recv {line}"})) == frames
    indented = [json.loads(each.text) for each in find_frames(json.dumps([{"a": fields}], indent=2))]
    assert indented == [json.loads(text) for text, _ in frames]


@pytest.mark.parametrize(
    "fields",
    [
        {"type": 3, "id": 5, "data": {"a": 1}},
        {"type": "error", "id": "a", "payload": {}},
        {"type": "CALL", "id": "a", "action": "not an action", "payload": {}},
        {"messageTypeId": 2, "uniqueId": "a", "action": "Heartbeat"},
        {"messageTypeId": 2, "uniqueId": None, "action": "Heartbeat", "payload": {}},
        {"messageTypeId": 9, "uniqueId": "a", "action": "Heartbeat", "payload": {}},
        {"messageTypeId": 3, "uniqueId": "a", "payload": "text"},
        {"messageTypeId": 3, "uniqueId": "a", "payload": "{text"},
        {"messageType": "CALLERROR", "messageId": "a"},
        {"requestId": "a", "action": "GetThings", "request": {}, "response": {}},
        {"messageTypeId": {}, "uniqueId": "a", "payload": {}},
    ],
)
def test_no_messages(fields: dict[str, Any]) -> None:
    assert found(fields) == []


@pytest.mark.parametrize(
    "text",
    [
        '{"messageTypeId":2,"uniqueId":"a","action":"Heartbeat","b":?,"payload":{}}',
        '"{\\"messageTypeId\\":2,\\q\\"uniqueId\\":\\"a\\",\\"action\\":\\"Heartbeat\\",\\"payload\\":{}}"',
        '{"messageTypeId":2,"uniqueId":"a","action":"Heartbeat","payload":{}]',
    ],
)
def test_objects_that_are_no_json(text: str) -> None:
    assert found(text) == []
    assert found(f"{text}\n{json.dumps(RESULT)}")[-1:] == [('[3,"a",{"ok": true}]', NAMED)]


def test_dates_of_a_database() -> None:
    for when, expected in (({"$date": "2026-03-01T10:00:00Z"}, "2026-03-01T10:00:00Z"), ({"other": 1}, None)):
        (each,) = find_frames(json.dumps({**CALL, "timestamp": when}))
        assert each.context.when == expected


def test_numbers_stay_as_they_are_written() -> None:
    text = '{"messageTypeId": 3, "uniqueId": "a", "payload": {"a": 1.50, "b": 12345678901234567890.0}}'
    assert found(text) == [('[3,"a",{"a": 1.50, "b": 12345678901234567890.0}]', NAMED)]


def test_a_frame_that_is_there_as_text_counts_once() -> None:
    frame = '[2,"a","Heartbeat",{"n":1}]'
    assert found({**CALL, "raw": frame}) == [(frame, None)]
    assert found({**CALL, "message": json.loads(frame)}) == [(frame, None)]
    assert found({"message": f"recv {frame}", "attributes": {"ocpp": CALL}}) == [(frame, None)]
    assert found({"attributes": {"ocpp": CALL}, "message": f"recv {frame}"}) == [(frame, None)]
    assert len(found({"message": '[2,"b","Heartbeat",{}]', "attributes": {"ocpp": CALL}})) == 2


def test_a_message_in_a_payload_is_a_part_of_it() -> None:
    outer = {"messageTypeId": 2, "uniqueId": "b", "action": "DataTransfer", "payload": {"data": CALL}}
    [(text, _)] = found(outer)
    assert json.loads(text)[:3] == [2, "b", "DataTransfer"]


def test_request_and_response_in_one_record() -> None:
    record = {"id": "a", "action": "Heartbeat", "direction": "cp-to-csms", "request": {}, "response": {"b": 1}}
    call, result = find_frames(json.dumps(record))
    assert (call.text, result.text) == ('[2,"a","Heartbeat",{}]', '[3,"a",{"b": 1}]')
    assert (call.context.sender, result.context.sender) == (Role.CHARGING_STATION, Role.CSMS)
    assert result.context.action == "Heartbeat"


def test_context() -> None:
    beside = {"ts": "2026-03-01T10:00:00Z", "stationId": "CP1", "ocppVersion": "ocpp1.6", "direction": "CS_TO_CSMS"}
    [each] = find_frames("\n" + json.dumps({**beside, **RESULT, "action": "Heartbeat"}))
    assert each == FoundFrame(2, '[3,"a",{"ok": true}]', cut_off=False, how=NAMED)
    assert each.context == Context(
        "2026-03-01T10:00:00Z", Role.CHARGING_STATION, "CP1", Version.V16, action="Heartbeat"
    )
    [each] = find_frames(json.dumps({"at": {"$date": "2026-03-01"}, "protocol": "mqtt", "origin": "csms", **RESULT}))
    assert each.context == Context("2026-03-01", Role.CSMS)


@pytest.mark.parametrize(("word", "sender"), [("IN", Role.CHARGING_STATION), ("sent", Role.CSMS), ("both", None)])
def test_directions_seen_from_a_csms(word: str, sender: Role | None) -> None:
    [each] = find_frames(json.dumps({"dir": word, **RESULT}))
    assert each.context.sender is sender


def test_directions_seen_from_a_station() -> None:
    lines = [{"dir": "out", **CALL}, {"dir": "in", **RESULT}, {"dir": "in", **CALL, "action": "Reset"}]
    frames = list(find_frames("\n".join(map(json.dumps, lines))))
    assert [each.context.sender for each in frames] == [Role.CHARGING_STATION, Role.CSMS, Role.CSMS]


PIECES = [
    json.dumps(CALL),
    json.dumps({"log": json.dumps(RESULT)}),
    '{"messageTypeId":2,',
    '"uniqueId":"a",',
    '"payload":',
    '"request":{},"response":{}',
    "{",
    "}",
    "[",
    "]",
    '"',
    "\\",
    "\n",
    '[2,"a","X",{}]',
]


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_never_raises(text: str) -> None:
    frames_stand_in_order(text)


@pytest.mark.parametrize(
    "piece",
    [
        json.dumps(RESULT) + "\n",
        '{"messageTypeId":2,"uniqueId":"a","payload":',
        '{"messageTypeId":',
        '"messageTypeId":{',
        '{"messageTypeId":2,"uniqueId":1,"a":[',
        '"messageTypeId\\"',
        "{[",
    ],
)
def test_linear_time(piece: str) -> None:
    assert takes_linear_time(find_frames, piece)
