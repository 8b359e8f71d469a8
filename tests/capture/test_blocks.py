"""A long text is cut into blocks between its records, and nothing is lost or found twice over a border."""

from __future__ import annotations

import json

import pytest

from ocpp_core.capture import BlockSizes, blocks, find_all, find_in

SIZES = {"head": 100, "window": 80, "widest": 4_000, "longest": 4_000}


def cut(text: str, size: int, *, piece: int = 37) -> list[tuple[int, str]]:
    """The line and the text of all frames of a text, found in blocks."""
    pieces = [text[place : place + piece] for place in range(0, len(text), piece)]
    found = []
    for block in blocks(pieces, BlockSizes(block=size, **SIZES)):
        assert block is not None
        assert text[block.start : block.start + len(block.text)] == block.text
        for each in find_in(block):
            found.append((each.line, each.text))
            assert text.count("\n", 0, each.span[0]) + 1 == each.line
    return found


def whole(text: str) -> list[tuple[int, str]]:
    return [(each.line, each.text) for each in find_all(text)]


def frame(number: int) -> list[object]:
    return [2, f"id-{number}", "StatusNotification", {"connectorId": number, "errorCode": "NoError", "x": [1, 2]}]


LINES = "".join(f"2024-05-01T10:00:{n:02} CP01 <- {json.dumps(frame(n))}\n" for n in range(20))
PRETTY = "".join(f"2024-05-01T10:00:{n:02} CP01 received:\n{json.dumps(frame(n), indent=2)}\n" for n in range(20))
FLAT = "".join(f"2024-05-01T10:00:{n:02} received\n{json.dumps(frame(n), indent=0)}\n" for n in range(20))
ARRAY = json.dumps([{"time": n, "data": json.dumps(frame(n)), "type": "send"} for n in range(20)], indent=2)
ONE_LINE = json.dumps([{"time": n, "frame": frame(n)} for n in range(20)])
NESTED = json.dumps([frame(n) for n in range(20)])
TABLE = "counter,chargePointId,message\n" + "".join(
    f'{n},Garage{n},"{json.dumps(frame(n)).replace(chr(34), chr(34) * 2)}"\n' for n in range(20)
)


@pytest.mark.parametrize("text", [LINES, PRETTY, FLAT, ARRAY, ONE_LINE, NESTED, TABLE, LINES + PRETTY])
@pytest.mark.parametrize("size", [1, 30, 60, 150, 211, 340, 599, 1_200])
def test_blocks_of_any_size_hold_the_frames_of_the_whole_text(text: str, size: int) -> None:
    assert cut(text, size) == whole(text)
    assert len(whole(text)) >= 20


def test_a_frame_longer_than_a_block_stays_whole_up_to_a_bound() -> None:
    long = json.dumps([2, "1", "DataTransfer", {"vendorId": "x", "data": ["y" * 50] * 40}], indent=1)
    text = f"{LINES}10:00:30 received\n{long}\n{LINES}"
    assert cut(text, 300) == whole(text)
    shorter = BlockSizes(block=300, head=100, window=80, widest=400, longest=600)
    assert max(len(block.text) for block in blocks([text], shorter) if block is not None) <= 600


@pytest.mark.parametrize("size", [1, 250, 300, 500, 700, 1_300])
@pytest.mark.parametrize("length", [100, 200, 430, 900])
def test_lines_longer_than_what_is_looked_at_before_a_border_stay_whole(length: int, size: int) -> None:
    rows = [[2, f"id-{number}", "DataTransfer", {"vendorId": "x" * (length + number % 3)}] for number in range(20)]
    text = "".join(f"{json.dumps(row)}\n" for row in rows)
    sizes = BlockSizes(block=size, head=0, window=20, widest=80, longest=2_000)
    made = [block for block in blocks([text], sizes) if block is not None]
    assert [json.loads(each.text) for block in made for each in find_in(block)] == rows
    assert all(block.text.endswith("\n") for block in made)
    assert max(len(block.text) for block in made) <= max(size, 2 * len(json.dumps(rows[-1])) + 2)


def test_text_without_lines_or_frames_is_cut_all_the_same() -> None:
    sizes = BlockSizes(block=100, head=10, window=20, widest=40, longest=400)
    found = [block for block in blocks(iter(["x" * 1_000] * 5), sizes) if block is not None]
    assert "".join(block.text for block in found) == "x" * 5_000
    assert max(len(block.text) for block in found) <= 400


def test_an_empty_piece_brings_out_all_whole_records() -> None:
    lines = LINES.splitlines(keepends=True)
    given = blocks([lines[0], lines[1][:30], "", lines[1][30:], ""])
    texts = [None if block is None else (block.line, block.text) for block in given]
    assert texts == [(1, lines[0]), None, (2, lines[1]), None]


def test_each_block_but_the_first_comes_with_the_head_of_the_text() -> None:
    sizes = BlockSizes(block=400, **SIZES)
    first, *others = [block for block in blocks([TABLE], sizes) if block is not None]
    assert not first.head
    assert {block.head for block in others} == {TABLE[: len(others[0].head)]}
    assert others[0].head.startswith("counter,chargePointId,message\n")
    stations = [each.context.station for block in (first, *others) for each in find_in(block)]
    assert stations == [f"Garage{number}" for number in range(20)]
