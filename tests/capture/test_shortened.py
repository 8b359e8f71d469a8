"""Frames of which the log, or the person who reported it, left out a part."""

import pytest

from ocpp_core.capture import find_frames
from tests.helpers import takes_linear_time

WHOLE = '[2,"a","StatusNotification",{"connectorId":1,"status":"Available"}]'


def found(text: str) -> list[tuple[str, bool, bool]]:
    return [(each.text, each.shortened, each.cut_off) for each in find_frames(text)]


@pytest.mark.parametrize(
    "frame",
    [
        '[2,"a","DataTransfer",{...}]',
        '[2,"a","DataTransfer",{…}]',
        '[2,"a","DataTransfer",{"vendorId":"x",...}]',
        '[2,"a","DataTransfer",{"vendorId":"x", …, "data": 1}]',
        '[2,"a","DataTransfer",{"data":[1,2,...]}]',
        '[2,"a","DataTransfer",{"data": ...}]',
        '[2,"a","DataTransfer",{"data":[117 bytes]}]',
        '[2,"a","DataTransfer",{"data":<117 bytes>}]',
        '[2,"a","DataTransfer",{"data":...(truncated)}]',
        '[2,"a","DataTransfer",{\n...\n}\n]',
        '[3,"a",{"currentTime":"2026-03-01T..."interval":300,"status":"Accepted"}]',
        '[2,"a","BootNotification",{"charge...Example","chargePointModel":"Solo"}]',
    ],
)
@pytest.mark.parametrize("around", ["{}", "12:00 recv {} ok", "TEXT '{}' [86 bytes]", "`{}`", "({})"])
def test_left_out_within(frame: str, around: str) -> None:
    assert found(around.replace("{}", frame, 1)) == [(frame, True, False)]


@pytest.mark.parametrize(
    "frame",
    [
        '[2,"a","DataTransfer",{"vendorId":"x"...',
        '[2,"a","DataTransfer",{"vendorId":"x…',
        '[2,"a","DataTransfer",{"vendorId":"x... [117 bytes]',
        '[2,"a","DataTransfer",{"vendorId":"x…(truncated)',
        '[2,"a","DataTransfer",{"vendorId":"x" <truncated>',
        '[2,"a","DataTransfer",{"vendorId":"x>',
        '[2,"a","DataTransfer",{"vendorId":"x","data":3>',
        '[3,"a",{"vendorId":"x","data":3>',
    ],
)
def test_left_out_at_the_end(frame: str) -> None:
    assert found(f"12:00 recv {frame}\n{WHOLE.replace('a', 'b', 1)}\n")[0] == (frame, True, False)


@pytest.mark.parametrize("frame", ['[2,"a","X",{"b":}]', '[2,"a","X",{"b":1 2}]', '[2,"a","X",{"b"}]'])
def test_broken_frames_are_not_shortened(frame: str) -> None:
    assert found(f"<td>{frame}</td>") == [(frame, False, False)]
    assert found(f"recv {frame} ...") == [(frame, False, False)]


def test_whole_frames_with_dots_in_them() -> None:
    frame = '[2,"a","DataTransfer",{"vendorId":"wait..."}]'
    assert found(frame) == [(frame, False, False)]
    assert found(f"TEXT '{frame}' [{len(frame)} bytes]") == [(frame, False, False)]
    assert found(f"TEXT '{frame}' [200 bytes]") == [(frame, True, False)]


def test_cut_so_that_it_ends_early() -> None:
    frame = '[2,"a","MeterValues",{"connectorId":2,"me...":"L1","unit":"V"}]'
    assert found(f"TEXT '{frame}}}]}}]' [236 bytes]") == [(frame, True, False)]


@pytest.mark.parametrize(
    "text",
    [
        '[2, "<UniqueId>", "<Action>", {…}]',
        '[2, "<UniqueId>", "<Action>", {<Payload>}]',
        '[<MessageTypeId>, "<UniqueId>", {...}]',
        '[3, "<UniqueId>", {<Payload>}]',
        '[4, "<unique id>", "<errorCode>", "<errorDescription>", {<errorDetails>}]',
        '[2, "19223201", "<Action>", {}]',
    ],
)
@pytest.mark.parametrize("around", ["{}", "A call is written {} there.", "```\n{}\n```"])
def test_the_notation_of_documents(text: str, around: str) -> None:
    assert found(around.replace("{}", text, 1)) == []


def test_dropped_where_the_whole_frame_is_near() -> None:
    short = '[2,"a","StatusNotification",{...}]'
    assert found(f"recv {short}\nx\nx\n{WHOLE}\n") == [(WHOLE, False, False)]
    assert found(f"{WHOLE}\n12:00 handling {short}") == [(WHOLE, False, False)]
    other = WHOLE.replace('"a"', '"b"')
    assert found(f"{short}\n{other}") == [(short, True, False), (other, False, False)]
    assert len(found(f"{short}\n" + "x\n" * 9 + WHOLE)) == 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[2, 'a', 'DataTransfer', {...}]", '[2,"a","DataTransfer",{...}]'),
        ("[ 2, 'a', 'DataTransfer', { data: [Object] } ]", '[2,"a","DataTransfer",{"data":[...]}]'),
        ("<Call - unique_id=a, action=DataTransfer, payload={'data': ...}>", '[2,"a","DataTransfer",{"data":...}]'),
    ],
)
def test_literals(text: str, expected: str) -> None:
    assert found(text) == [(expected, True, False)]


@pytest.mark.parametrize(
    "piece",
    ['[2,"a","X",{...}]', '[2,"a","X",{...', '[2,"a","X",...\n', "...", '[2,"a","X",{"b...', '[2,"<A b>",', ">"],
)
def test_linear_time(piece: str) -> None:
    assert takes_linear_time(find_frames, piece)
