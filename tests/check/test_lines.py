"""Blocks of plain lines are judged without a verdict on each frame: what comes out is the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ocpp_core.capture import BlockSizes, blocks
from ocpp_core.check import Checked, _blocks
from ocpp_core.check._blocks import Task, judge_block
from ocpp_core.check._stream import check_blocks
from ocpp_core.check._versions import Assumed
from ocpp_core.payload import Tolerance
from ocpp_core.payload._tolerance import as_tolerance
from ocpp_core.versions import Version

BOOT = {"chargePointVendor": "V", "chargePointModel": "M"}
BOOT_OF_2 = {"reason": "PowerUp", "chargingStation": {"vendorName": "V", "model": "M"}}
BOOTED = {"status": "Accepted", "currentTime": "2026-03-01T00:00:12.123456Z", "interval": 300}
FRAMES: tuple[tuple[Any, ...], ...] = (
    (2, "BootNotification", BOOT),
    (2, "BootNotification", BOOT),
    (2, "BootNotification", BOOT_OF_2),
    (2, "BootNotification", {"chargePointVendor": "V" * 30}),
    (2, "Heartbeat", {}),
    (2, "RemoteStopTransaction", {"transactionId": 1}),
    (2, "Nonsense", {}),
    (2, "DataTransfer", {"vendorId": 'a"b'}),
    (3, BOOTED),
    (3, BOOTED),
    (3, {"currentTime": "2026-03-01T00:00:12Z"}),
    (3, {"status": "Accepted"}),
    (3, {}),
    (4, "GenericError", "", {}),
    (4, "Nonsense", "", {}),
    (6, "NotifyPeriodicEventStream", {"id": 1, "pending": 0, "basetime": "2026-03-01T00:00:12Z", "data": []}),
)


BROKEN = (
    '[2,"7","Heartbeat",{}]]',
    '[2,"7","Heartbeat",{]',
    '[2,"7","Heartbeat",{"a":1,"a":1}]',
    '[3,"1",{"status":}]',
    "[1]",
    "hello",
    '[2,"1"',
)


def line(frame: str, *, second: int = 0, station: str = "CP1", direction: str = "in") -> str:
    record = {"time": f"2026-03-01T00:00:{second:02}Z", "station": station, "direction": direction, "message": frame}
    return json.dumps(record) + "\n"


def block_of(*frames: str) -> str:
    """The lines of these frames behind so many others that they stand in a block of their own."""
    return line('[2,"1","Heartbeat",{}]') * 20 + "".join(map(line, frames))


@st.composite
def captures(draw: st.DrawFn) -> str:
    """Lines of a few stations whose ids soon come again; now and then one that is no plain line."""
    lines: list[str] = []
    for number in range(draw(st.integers(0, 40))):
        kind, *rest = draw(st.sampled_from(FRAMES))
        frame = json.dumps([kind, str(draw(st.integers(1, 4))), *rest])
        if draw(st.integers(0, 30)) == 0:
            frame = draw(st.sampled_from(BROKEN))
        station = draw(st.sampled_from(("CP1", "CP2", "CP3")))
        lines.append(line(frame, second=number, station=station, direction=draw(st.sampled_from(("in", "out")))))
        if draw(st.integers(0, 60)) == 0:
            lines.append(draw(st.sampled_from(("connected\n", '{"message":"[3,\\"1\\",{}]"}\n'))))
    return "".join(lines)


def told(checked: list[Checked]) -> list[Any]:
    return [
        (
            [(each, each.found.span, each.found.context, each.found.columns) for each in block.verdicts],
            block.plain,
            block.versions,
            block.other_lines,
            block.newest_first,
        )
        for block in checked
    ]


def checked(text: str, version: Version | None, tolerance: Tolerance, size: int) -> list[Checked]:
    cut = blocks([text], BlockSizes(block=size, head=200))
    return list(check_blocks(cut, version, tolerance, everything=False))


@given(
    captures(),
    st.sampled_from((None, None, Version.V16, Version.V201)),
    st.sampled_from(((), (), ("json",), ("enum",))),
    st.sampled_from((400, 1_000, 3_000)),
)
@example(block_of(json.dumps([3, "9", BOOTED]), json.dumps([2, "9", "BootNotification", BOOT])), None, (), 1_000)
@example(block_of(json.dumps([3, "9", {}]), json.dumps([2, "9", "BootNotification", BOOT])), None, (), 1_000)
@example(block_of(*BROKEN[:1]), None, (), 1_000)
@example(block_of(*BROKEN[:3]), Version.V16, (), 1_000)
@example(block_of(json.dumps([4, "9", "Nonsense", "", {}]), '[2,"9","Reset",{"type":"Hard"}]'), Version.V16, (), 1_000)
def test_plain_lines_are_judged_as_others_are(
    text: str, version: Version | None, tolerate: tuple[str, ...], size: int
) -> None:
    tolerance = as_tolerance(tolerate)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_blocks, "_judged_lines", lambda _: None)
        expected = told(checked(text, version, tolerance, size))
    assert told(checked(text, version, tolerance, size)) == expected


def test_frames_that_are_plainly_valid_are_counted_only(monkeypatch: pytest.MonkeyPatch) -> None:
    text = '{"station":"CP1","direction":"in","message":"[2,\\"1\\",\\"Heartbeat\\",{}]"}\n'
    [_, second, *_] = blocks([text * 100], BlockSizes(block=1_000, head=200))
    assert second is not None
    assert second.line == 14
    monkeypatch.setattr(_blocks, "_judged", None)  # which would be the other way
    task = Task(second, Version.V16, as_tolerance(()), False, None, Assumed(), False, 0)
    judged = judge_block(task)
    assert judged.verdicts == []
    assert [(each.kind, each.action, number) for each, number in judged.plain.items()] == [("call", "Heartbeat", 13)]
    assert [call.message_id for call in judged.calls] == ["1"] * 13
