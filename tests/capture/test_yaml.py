"""Frames that stand in YAML."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core import Role
from ocpp_core.capture import Context, find_all, find_frames
from tests.helpers import takes_linear_time

BLOCKS = """\
trace:
  - at: 2025-04-05T06:07:08.100Z
    dir: in
    frame:
    - 2
    - "b7"
    - "BootNotification"
    - {"chargePointVendor": "Acme", "chargePointModel": "X"}
  - at: 2025-04-05T06:07:09.100Z
    dir: out
    frame:
      - 3
      - b7
      - status: Rejected   # for now
        interval: 60
        currentTime: '2025-04-05T06:07:09Z'
"""
NESTED = """\
- - 2
  - x9
  - SetChargingProfile
  - connectorId: 0
    csChargingProfiles:
      chargingProfileId: -4
      transactionId: null
      chargingSchedule:
        chargingRateUnit: A
        chargingSchedulePeriod:
        - startPeriod: 0
          limit: 6.5
        - startPeriod: 60
          limit: 1e1
- - 4
  - x9
  - NotSupported
  - ''
  - {}
"""
MAPPINGS = """\
- timestamp: 2025-04-05T06:07:08Z
  stationId: EVB-9
  direction: in
  messageTypeId: 2
  uniqueId: "31"
  action: Heartbeat
  payload: {}
-
  messageType: CALLRESULT
  messageId: "31"
  payload:
    currentTime: 2025-04-05T06:07:09Z
"""


def found(text: str) -> list[tuple[int, int, str, str | None]]:
    return [(each.line, each.lines, each.text, each.how) for each in find_frames(text)]


def texts(text: str) -> list[str]:
    return [each.text for each in find_frames(text)]


def test_block_sequences() -> None:
    assert found(BLOCKS) == [
        (5, 4, '[2,"b7","BootNotification",{"chargePointVendor":"Acme","chargePointModel":"X"}]', "from YAML"),
        (12, 5, '[3,"b7",{"status":"Rejected","interval":60,"currentTime":"2025-04-05T06:07:09Z"}]', "from YAML"),
    ]
    first, second = [BLOCKS[slice(*each.span)] for each in find_frames(BLOCKS)]
    assert first.startswith("- 2\n")
    assert first.endswith('"X"}')
    assert second.startswith("- 3\n")
    assert second.endswith("09Z'")


def test_what_stands_beside_a_block_sequence() -> None:
    assert [each.context for each in find_all(BLOCKS)] == [
        Context("2025-04-05T06:07:08.100Z", Role.CHARGING_STATION),
        Context("2025-04-05T06:07:09.100Z", Role.CSMS),
    ]


def test_block_sequences_in_a_sequence() -> None:
    assert found(NESTED) == [
        (
            1,
            14,
            '[2,"x9","SetChargingProfile",{"connectorId":0,"csChargingProfiles":{"chargingProfileId":-4,'
            '"transactionId":null,"chargingSchedule":{"chargingRateUnit":"A","chargingSchedulePeriod":'
            '[{"startPeriod":0,"limit":6.5},{"startPeriod":60,"limit":1e1}]}}}]',
            "from YAML",
        ),
        (15, 5, '[4,"x9","NotSupported","",{}]', "from YAML"),
    ]


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("payload: {}\nuniqueId: i\naction: Heartbeat\nmessageTypeId: 2\n", "{}"),
        ("payload:\n  a:\n    b: 1\nuniqueId: i\naction: Heartbeat\nmessageTypeId: 2\n", '{"a":{"b":1}}'),
        ("x\n  y: {}\nother: 1\nuniqueId: i\naction: Heartbeat\nmessageTypeId: 2\npayload: {}\n", "{}"),
    ],
)
def test_a_mapping_begins_at_its_first_key(text: str, payload: str) -> None:
    assert texts(text) == [f'[2,"i","Heartbeat",{payload}]']


def test_what_stands_above_a_mapping_does_not_belong_to_it() -> None:
    text = "log:\n  name: x\n  entry:\n    messageTypeId: 2\n    uniqueId: i\n    action: Heartbeat\n    payload: {}\n"
    (each,) = find_frames(text)
    assert (each.line, each.lines, each.text) == (4, 4, '[2,"i","Heartbeat",{}]')
    assert text[slice(*each.span)].startswith("messageTypeId: 2")


def test_a_list_behind_a_mapping_does_not_belong_to_it() -> None:
    text = "messageTypeId: 2\nuniqueId: i\naction: Heartbeat\npayload: {}\n- other\n"
    (each,) = find_frames(text)
    assert (each.text, text[each.span[1] :]) == ('[2,"i","Heartbeat",{}]', "\n- other\n")


def test_line_ends_of_windows() -> None:
    assert texts(NESTED.replace("\n", "\r\n")) == texts(NESTED)


def test_mappings_with_named_fields() -> None:
    call, result = find_all(MAPPINGS)
    assert (call.line, call.text, call.how) == (1, '[2,"31","Heartbeat",{}]', "from YAML and from named fields")
    assert call.context == Context("2025-04-05T06:07:08Z", Role.CHARGING_STATION, "EVB-9")
    assert (result.line, result.text) == (9, '[3,"31",{"currentTime":"2025-04-05T06:07:09Z"}]')


@pytest.mark.parametrize(
    "flow",
    [
        "[2, m1, Reset, {type: Soft}]",
        "[ 2, m1, Reset , { type: 'Soft' } ]",
        '[2, m1, "Reset",\n    {"type":Soft,},\n  ]',
        "[2, m1, # the id\n   Reset, {type: Soft}]",
    ],
)
def test_flow_sequences_without_quotes(flow: str) -> None:
    text = f"steps:\n  - send: {flow}\n  - wait: 3\n"
    assert texts(text) == ['[2,"m1","Reset",{"type":"Soft"}]']


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("plain words, with: colon inside? no", None),
        ("plain words", '"plain words"'),
        ("a:b#c", '"a:b#c"'),
        ("'it''s'", '"it\'s"'),
        (r'"tab\tand \"quotes\" \x41 \u00e9"', r'"tab\tand \"quotes\" A é"'),
        ('"wrapped\n      at \\\n      \\ a column"', '"wrapped at  a column"'),
        ("wrapped\n      too", '"wrapped too"'),
        ("|\n      one\n      two", '"one\\ntwo\\n"'),
        ("|-\n      one\n\n      two", '"one\\n\\ntwo"'),
        (">-\n      one\n      two", '"one two"'),
        ("~", "null"),
        ("True", "true"),
        ("0123", '"0123"'),
        ("2025-04-05", '"2025-04-05"'),
        ("[1, a b, {c: d}]", '[1,"a b",{"c":"d"}]'),
        ("&anchor x", None),
        ("*alias", None),
        ("!!str 5", None),
        ("", "null"),
        ("# nothing", "null"),
        ('"no end', None),
        ("'one' two", None),
        ("{a, b: , 'c': 1}", '{"a":null,"b":null,"c":1}'),
        ("{[a]: 1}", None),
        ("{a: 1 {b}}", None),
        ("[a, , b]", None),
        ("[a: b]", None),
        ("[a, b", None),
        ("|\n      one\n     two", None),
        ("|\n      one\n  more: 1", '"one\\n","more":1'),
        ("plain\n  more: 1", '"plain","more":1'),
        ("1\n  'it''s': 2", '1,"it\'s":2'),
        ('1\n  "a\\tb": 2', '1,"a\\tb":2'),
        ("\n  - 1\n  - 2", "[1,2]"),
    ],
)
def test_values(written: str, value: str | None) -> None:
    text = f"- 2\n- i\n- DataTransfer\n- vendorId: v\n  data: {written}\n"
    assert texts(text) == ([] if value is None else [f'[2,"i","DataTransfer",{{"vendorId":"v","data":{value}}}]'])


@pytest.mark.parametrize(
    "text",
    [
        "- 2\n- 3\n- 4\n",
        "- 2\n- apples\n- Pears\n",
        "- 3\n- apples\n- Pears\n",
        "- 2\n- a\n- Beat\nno: list\n  at: all\n- {}\n",
        "scores: [2, a, b]\n",
        "see [2, id, Heartbeat, {}] in the text\n",
        "matrix:\n- - 2\n  - 3\n- - 4\n  - 5\n",
        "type: 2\nid: 5\n",
        "- 2\n- a\n- Heartbeat\n- {a: [}\n",
    ],
)
def test_what_is_no_frame(text: str) -> None:
    assert texts(text) == []


def test_a_block_that_is_nested_too_deep() -> None:
    assert texts("- 2\n- a\n- Heartbeat\n- " + "- " * 5000 + "x\n") == []
    assert texts("- 2\n- a\n- Heartbeat\n- {a: " + "[" * 5000 + "]" * 5000 + "}\n") == []


@pytest.mark.parametrize(
    "piece",
    [
        "- 2\n- ",
        '- 2\n- "',
        "- 2\n- 'x\n",
        "- 2\n- [",
        "[2, a",
        "x: [2, a, [",
        "- 2\n- a\n- b\n  ",
        "- - 2\n  - {a: ",
        "messageType: 2\n",
        "- a: 1\n  messageType: 2\n",
        "- 2\n- x: |\n  ",
        "- 2\n- a\n- Heartbeat\n- {}\n",
    ],
)
def test_time_is_linear(piece: str) -> None:
    assert takes_linear_time(find_frames, piece)


PIECES = ["- ", "2", "\n", "  ", "a", "Heartbeat", "{", "}", "[", "]", ": ", ",", "'", '"', "\\", "|", ">", "#", " ", "\t", "\r",
          "messageType: 2", "id: 5", "payload:", "- 2\n- i\n- Heartbeat\n- ", "\ud800", "[2, i, "]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read(text: str) -> None:
    for each in find_frames(text):
        assert 0 <= each.span[0] <= each.span[1] <= len(text)
