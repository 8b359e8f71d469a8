"""Blocks of plain lines are judged without a verdict on each frame: what comes out is the same."""

from __future__ import annotations

import json
import pickle
from collections import Counter
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ocpp_core.capture import BlockSizes, blocks
from ocpp_core.check import Checked, RuleSelection, _blocks, with_rules
from ocpp_core.check._blocks import Plain, Task, judge_block
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
    '[2,"1","Heartbeat"',
    '[3,"2",{"currentTime":"2026-03-01T00',
    '[2,"3","BootNotification",{}}]',
    '[2,"4","Heartbeat",{}] ',
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
        if draw(st.integers(0, 15)) == 0:
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
    return list(check_blocks(cut, version, tolerance, plain="counts"))


@given(
    captures(),
    st.sampled_from((None, None, Version.V16, Version.V201)),
    st.sampled_from(((), (), ("json",), ("enum",))),
    st.sampled_from((400, 1_000, 3_000)),
)
@example(block_of(json.dumps([3, "9", BOOTED]), json.dumps([2, "9", "BootNotification", BOOT])), None, (), 1_000)
@example(block_of(json.dumps([3, "9", {}]), json.dumps([2, "9", "BootNotification", BOOT])), None, (), 1_000)
@example(block_of(*BROKEN[:1]), None, (), 1_000)
@example(block_of(*(each for each in BROKEN if each.startswith(("[2", "[3")))), None, (), 3_000)
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
    task = Task(second, Version.V16, as_tolerance(()), "counts", None, Assumed(), False, 0)
    judged = judge_block(task)
    assert judged.verdicts == []
    assert [(each.kind, each.action, number) for each, number in judged.plain.items()] == [("call", "Heartbeat", 13)]
    assert [call.message_id for call in judged.calls] == ["1"] * 13


def test_a_broken_frame_costs_the_others_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_blocks, "_judged", None)  # which would be the other way
    frames = ['[2,"1","Heartbeat",{}]'] * 9 + ['[2,"2","Heartbeat",{]']
    [part] = check_blocks(blocks(["".join(map(line, frames))]), Version.V16, as_tolerance(()), plain="counts")
    [verdict] = part.verdicts
    assert (verdict.found.line, verdict.action, verdict.valid) == (10, "Heartbeat", False)
    assert [(each.action, number) for each, number in part.plain] == [("Heartbeat", 9)]


def ruled(text: str, version: Version | None, tolerance: Tolerance, size: int) -> list[Any]:
    """What the rules say of each block, and how many frames there are of each sort of which nothing is to be said."""
    cut = blocks([text], BlockSizes(block=size, head=200))
    parts = check_blocks(cut, version, tolerance, plain="quiet")
    said = []
    for block in with_rules(parts, RuleSelection(select=("all",)), tolerate=tolerance):
        plain = Counter(dict(block.plain)) + Counter(Plain.of(each) for each in block.verdicts if each.is_plain)
        assert block.quiet is None
        notable = [each for each in block.verdicts if not each.is_plain]
        said.append(([(each, each.found.span, each.found.context, each.found.columns) for each in notable], plain))
    return said


@given(captures(), st.booleans(), st.sampled_from((None, Version.V16)), st.sampled_from(((), ("enum",))))
def test_rules_find_in_plain_lines_what_they_find_in_others(
    text: str, named: bool, version: Version | None, tolerate: tuple[str, ...]
) -> None:
    text = text if named else text.replace('"station"', '"unit"')
    tolerance = as_tolerance(tolerate)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_blocks, "_judged_lines", lambda _: None)
        expected = ruled(text, version, tolerance, 1_000)
    assert ruled(text, version, tolerance, 1_000) == expected


def test_rules_know_the_frames_that_are_counted_only(monkeypatch: pytest.MonkeyPatch) -> None:
    frames = ('[2,"1","Heartbeat",{}]', '[2,"2","Heartbeat",{}]', '[2,"1","DataTransfer",{"vendorId":"V"}]')
    monkeypatch.setattr(_blocks, "_judged", None)  # which would be the other way
    cut = blocks(["".join(map(line, frames))])
    [part] = check_blocks(cut, Version.V16, as_tolerance(()), plain="quiet")
    assert part.verdicts == []
    [rules] = with_rules([part], RuleSelection(select=("P4.id-unique",)))
    [verdict] = rules.verdicts
    assert (verdict.found.line, verdict.found.text) == (3, frames[2])
    assert [finding.rule for finding in verdict.broken] == ["P4.id-unique"]
    assert [(each.action, number) for each, number in rules.plain] == [("Heartbeat", 2)]


def test_frames_for_rules_can_be_sent_to_another_process() -> None:
    answer = line('[3,"1",{"currentTime":"2026-03-01T00:00:12Z"}]', second=3, direction="out")
    [block] = blocks([line('[2,"1","Heartbeat",{}]') + answer])
    assert block is not None
    task = Task(block, Version.V16, as_tolerance(()), "quiet", None, Assumed(), False, 0)
    quiet = judge_block(task).quiet
    assert quiet is not None
    sent = pickle.loads(pickle.dumps(quiet))
    verdicts = [sent.verdict(frame) for frame in sent.frames]
    assert verdicts == [quiet.verdict(frame) for frame in quiet.frames]
    assert [(each.kind, each.found.line, each.found.context.when) for each in verdicts] == [
        ("call", 1, "2026-03-01T00:00:00Z"),
        ("callresult", 2, "2026-03-01T00:00:03Z"),
    ]
