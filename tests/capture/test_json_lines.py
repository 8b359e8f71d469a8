"""Lines of JSON that each hold a quoted frame are read at once: what comes out is what the general way finds."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ocpp_core.capture import FoundEnvelope, FoundFrame, _search
from ocpp_core.capture._json_lines import frame_lines
from ocpp_core.capture._views import viewed
from ocpp_core.versions import Role

BOOT = '[2,"1","BootNotification",{"chargePointVendor":"V","chargePointModel":"M"}]'
ACCEPTED = '[3,"1",{"status":"Accepted","currentTime":"2026-03-01T00:00:12Z","interval":300}]'
FRAMES = (
    BOOT,
    ACCEPTED,
    '[2, "2", "RemoteStopTransaction", {"transactionId": 7}]',
    '[2,"2","Heartbeat",{}]',
    '[3,"2",{}]',
    '[4,"3","GenericError","no \\"reason\\"",{}]',
    '[6,"4","NotifyPeriodicEventStream",{"id":1}]',
    '[2,"5","DataTransfer",{"vendorId":"é\\\\u2019","data":"[2,\\"9\\",\\"Heartbeat\\",{}]"}]',
    '[2,"6","DataTransfer",{"vendorId":"\U0001f50c","data":"<soap:Envelope>"}]',
    '[2,"7","DataTransfer",{"vendorId":"-- [2, 3], [3,\\n ocpp1.6"}]',
    '[2,"8","Heartbeat",{}',
    '[2,"8","<Action>",{}]',
    '[2,"quotes","single",{}]',
    '[2,"9","heartbeat",{}]',
    '[2,10,"Heartbeat",{}]',
    '[3,"11",null]',
    '[7,"12","Heartbeat",{}]',
    '[2,"13","Heartbeat",{}] [3,"13",{}]',
    '[2,"14","Heartbeat",{}]}] ',
    '[2, "15", "Heartbeat", [{"a',
    '[2,"16","Heartbeat"',
    '[3,"17",{"a":"... (truncated)',
    '[2,"18","DataTransfer",{"vendorId":"V",}]',
    '[2,"19","Heartbeat" [12 bytes]',
    "[1,2]",
    "hello",
    "",
)
KEYS: tuple[str, ...] = (
    "time",
    "ts",
    "station",
    "cp",
    "direction",
    "dir",
    "type",
    "version",
    "protocol",
    "url",
    "seq",
    "name",
    "action",
)
VALUES = (
    "2026-03-01T00:00:14.424Z",
    "2026-03-01 00:00:14",
    "CP001",
    "in",
    "out",
    "sent",
    "<-",
    "1.6",
    "9.9",
    "ocpp2.0.1",
    "wss://example.org/ocpp/CP7",
    "Heartbeat",
    "mask",
    "x" * 60,
    "é",
    "it's",
    "a [b] {c}",
    1772323214,
    1772323214.5,
    0,
    1,
    True,
    None,
    [1],
    {"a": "b"},
)
OTHERS = (
    "",
    "2026-03-01 00:00:14 CP001 sent " + BOOT,
    "Connected with ocpp2.0.1",
    BOOT,
    '{"station":"CP001"}',
    "[",
    "}",
)


@st.composite
def json_lines(draw: st.DrawFn) -> str:
    """Lines of one program: the same keys, other values."""
    keys = draw(st.lists(st.sampled_from(KEYS), max_size=5))
    place = draw(st.integers(0, len(keys)))
    keys.insert(place, draw(st.sampled_from(("message", "frame", "raw", "station"))))
    separators = draw(st.sampled_from(((",", ":"), (", ", ": "))))
    ascii_only = draw(st.booleans())
    choices = [draw(st.lists(st.sampled_from(VALUES), min_size=1, max_size=2)) for _ in keys]
    frames = st.sampled_from(FRAMES if draw(st.booleans()) else FRAMES[:7])
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 6))):
        values: list[Any] = [draw(st.sampled_from(each)) for each in choices]
        values[place] = draw(frames)
        members = zip(
            map(json.dumps, keys), (json.dumps(each, ensure_ascii=ascii_only) for each in values), strict=True
        )
        lines.append("{" + separators[0].join(separators[1].join(member) for member in members) + "}")
    return "\n".join(lines) + draw(st.sampled_from(("\n", "", "\n", "\n\n", "\r\n")))


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Such lines, perhaps of several programs, among others, and with something in them changed."""
    pieces = draw(st.lists(json_lines() | json_lines() | st.sampled_from([f"{each}\n" for each in OTHERS]), max_size=3))
    text = "".join(pieces)
    for _ in range(draw(st.sampled_from((0, 0, 1, 3)))):
        place = draw(st.integers(0, len(text)))
        text = text[:place] + draw(st.sampled_from('"\\[]{},: \n2a<&')) + text[place + draw(st.integers(0, 3)) :]
    return text


def told(found: Sequence[FoundFrame | FoundEnvelope]) -> list[tuple[Any, ...]]:
    """All that is told of what was found."""
    return [
        (type(each), each, each.span, each.context, each.columns, each.shortened, each.how, each.cut_off)
        for each in found
    ]


def found_generally(text: str) -> list[FoundFrame | FoundEnvelope]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_search, "frame_lines", lambda _: None)
        return _search.search(text)


@given(texts())
@example('{"m":"[\\u0032,\\"1\\",\\"Heartbeat\\",{}]"}\n')
@example('{"m":"[2,\\"1\\",\\"\\u003cAction>\\",{}]"}\n')
@example(  # which fields tell something is known by the first line of those that differ in digits alone
    '{"ocppVersion":"1.6","protocol":"ocpp1.6","m":"[3,\\"1\\",{}]"}\n' * 2
    + '{"ocppVersion":"9.9","protocol":"ocpp1.6","m":"[3,\\"1\\",{}]"}\n'
)
@example('{"mask":"0","m":"[3,\\"1\\",{}]"}\n{"mask":"5","m":"[3,\\"2\\",{}]"}\n')
def test_what_is_read_at_once_is_what_is_found_otherwise(text: str) -> None:
    assert told(_search.search(text)) == told(found_generally(text))


@given(texts())
@example('{"m":"[3,\\"1\\",{\\"a\\":[2,3,4],\\"b\\":\\"\\\\\\"\\"}]"}\n')
@example('{"m":"[3,\\"1\\",{\\"a\\":[2,3,\\t4],\\"b\\":\\"\\\\\\"\\"}]"}\n')  # it would be JSON without backslashes
@example('{"log":"[3,\\"1\\",{}]","stream":"stdout","time":"2026-03-01T00:00:15Z"}\n' * 2)
@example('{"n":"x stdout P y","m":"[3,\\"1\\",{}]"}\n' * 2)
@example('{"m":"[3,\\"1\\",{\\"a\\":\\"WzIsIjEiLCJIZWFydGJlYXQiLHt9XQ==\\"}]"}\n')
def test_plain_lines_are_in_no_other_notation(text: str) -> None:
    assert _search.plain_lines(text) is None or viewed(text) is None


def test_plain_lines_are_read_at_once() -> None:
    text = (
        '{"time":"2026-03-01T00:00:14.424Z","station":"CS065","direction":"in","seq":1,"message":'
        + json.dumps(BOOT)
        + '}\n{"time":"2026-03-01T00:00:14.769Z","station":"CS065","direction":"out","seq":22,"message":'
        + json.dumps(ACCEPTED)
        + "}\n"
    )
    lines = frame_lines(text)
    assert lines is not None
    assert not lines.has_broken
    first, second = lines.found()
    assert (first.line, first.text, first.context.when) == (1, BOOT, "2026-03-01T00:00:14.424Z")
    assert (first.context.station, first.context.sender) == ("CS065", Role.CHARGING_STATION)
    assert (second.line, second.text, second.context.sender) == (2, ACCEPTED, Role.CSMS)
    assert first.columns == ((90, 90, 90), (177, 177, 177))
    assert told([first, second]) == told(found_generally(text))


@pytest.mark.parametrize(
    ("frame", "read", "cut_off"),
    [
        ('[2,"2","Heartbeat",{]', '[2,"2","Heartbeat",{]', False),
        ('[2,"2","Heartbeat",{}]]', '[2,"2","Heartbeat",{}]', False),
        ('[2,"2","heartbeat",{}] ', '[2,"2","heartbeat",{}]', False),
        ('[2,"2","DataTransfer",{"vendorId":"V', '[2,"2","DataTransfer",{"vendorId":"V', True),
    ],
)
def test_a_broken_frame_leaves_the_others_plain(frame: str, read: str, cut_off: bool) -> None:
    text = "".join(json.dumps({"dir": "in", "message": each}) + "\n" for each in (BOOT, frame, ACCEPTED))
    lines = frame_lines(text)
    assert lines is not None
    assert lines.has_broken
    assert [(each.text, each.cut_off) for each in lines.found()] == [(BOOT, False), (read, cut_off), (ACCEPTED, False)]
    assert told(lines.found()) == told(found_generally(text))


def test_members_behind_the_frame_are_read_too() -> None:
    text = f'{{"raw": {json.dumps(BOOT)}, "ts": 1772323214.25, "cp": "CP7"}}\n' * 2
    lines = frame_lines(text)
    assert lines is not None
    assert [each.context.when for each in lines.found()] == ["1772323214.25"] * 2
    assert [each.context.station for each in lines.found()] == ["CP7"] * 2


@pytest.mark.parametrize(
    "odd",
    [
        "2026-03-01 CP001 connected\n",
        "\n",
        '{"time":"2026-03-01T00:00:15.424Z","message":[2,"1","Heartbeat",{}]}\n',
        '{"time":"2026-03-01T00:00:15.424Z","message":"hello"}\n',
        '{"time":"yesterday","message":"[3,\\"1\\",{}]"}\n',
        '{"name":"time","value":"2026-03-01T00:00:15.424Z","message":"[3,\\"1\\",{}]"}\n',
        '{"message":"[3,\\"1\\",{}]","raw":"[3,\\"1\\",{}]"}\n',
    ],
)
def test_one_odd_line_leaves_a_text_to_the_general_way(odd: str) -> None:
    line = '{"time":"2026-03-01T00:00:14.424Z","message":"[3,\\"1\\",{}]"}\n'
    assert frame_lines(line * 3) is not None
    assert frame_lines(line * 2 + odd + line) is None
