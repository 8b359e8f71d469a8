"""A long text is judged in blocks as it would be whole, in one process or in several."""

from __future__ import annotations

import gzip
import io
import json
import random
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.capture import Block, BlockSizes, LongPart, open_capture
from ocpp_core.check import Checked, Processes, Verdict, check_capture, check_part, check_text
from ocpp_core.check._blocks import PlainAs
from ocpp_core.check._stream import check_blocks
from ocpp_core.payload import Tolerance
from tests.capture.envelopes import CALL16, FAULT

SIZES = {"head": 300, "window": 200, "widest": 4_000, "longest": 4_000}
HEARTBEAT = (("Heartbeat", {}), {"currentTime": "2024-05-01T10:00:00Z"})
STATUS = (("StatusNotification", {"connectorId": 1, "errorCode": "NoError", "status": "Available"}), {})
WRONG = (("StatusNotification", {"connectorId": "1", "errorCode": "NoError", "status": "Available"}), {"status": 1})


def in_blocks(text: str, size: int, version: str | None = "1.6", *, plain: PlainAs = "verdicts") -> list[Checked]:
    part = LongPart("", iter([text[place : place + 50] for place in range(0, len(text), 50)]))
    return list(check_part(part, version, plain=plain, sizes=BlockSizes(block=size, **SIZES)))


def verdicts(checked: list[Checked]) -> list[Verdict]:
    return [verdict for each in checked for verdict in each.verdicts]


def conversation(number: int, seed: int, *, apart: int = 4, indent: int | None = None) -> str:
    """A log of several stations, each answer some lines after its call."""
    chance = random.Random(seed)
    lines: list[tuple[float, str, list[object]]] = []
    for place in range(number):
        (action, payload), answer = chance.choice((HEARTBEAT, STATUS, WRONG))
        station = f"CP{chance.randrange(3)}"
        call, result = [2, f"m{place}", action, payload], [3, f"m{place}", answer]
        lines += [(place, station, call), (place + chance.random() * apart, station, result)]
    return "".join(
        f"2024-05-01T10:{int(time) // 60:02}:{int(time) % 60:02}Z {station} {json.dumps(frame, indent=indent)}\n"
        for time, station, frame in sorted(lines, key=lambda line: line[0])
    )


@pytest.mark.parametrize("indent", [None, 1])
def test_the_verdicts_are_those_on_the_whole_text_wherever_it_is_cut(indent: int | None) -> None:
    text = conversation(12, 1, indent=indent)
    whole = check_text(text, "1.6")
    assert len(whole) == 24
    assert not any(each.untyped for each in whole)
    for size in range(200, 1_200, 61):
        checked = in_blocks(text, size)
        assert verdicts(checked) == whole
        assert len(checked) > 1 or size > 1_000


@given(st.integers(0, 10_000), st.integers(100, 2_000), st.sampled_from([None, 0, 2]))
def test_the_verdicts_are_the_same_for_any_text_and_size(seed: int, size: int, indent: int | None) -> None:
    text = conversation(10, seed, apart=3, indent=indent)
    assert verdicts(in_blocks(text, size)) == check_text(text, "1.6")


def test_a_fault_is_paired_with_its_request_in_another_block() -> None:
    requests = [CALL16.replace("urn:uuid:1", f"urn:uuid:{n}") for n in range(1, 4)]
    again = CALL16.replace("authorize", "heartbeat").replace("<cs:idTag>AA</cs:idTag>", "")
    unknown = FAULT.replace("urn:uuid:1", "urn:uuid:77")
    faults = [FAULT.replace("urn:uuid:1", f"urn:uuid:{n}").replace("2012/06", "2015/10") for n in (3, 1)]
    for order in ([*requests, *faults, unknown], [requests[0], again, faults[1], requests[2], faults[0]]):
        text = "\n".join(order) + "\n" + "no frame in this line\n" * 20
        whole = check_text(text)
        assert [each.action for each in whole if each.kind == "callerror"].count(None) == (unknown in order)
        for size in (300, 1_500, 3_000):
            checked = in_blocks(text, size, None)
            assert verdicts(checked) == whole
            assert len(checked) > 1
            plain = [each for one in in_blocks(text, size, None, plain="counts") for each in one.plain]
            told = Counter((each.kind, each.action) for each in whole if each.is_plain)
            assert sum((Counter({(each.kind, each.action): number}) for each, number in plain), Counter()) == told


def test_what_is_counted_and_what_is_told_add_up() -> None:
    text = conversation(60, 2)
    everything = verdicts(in_blocks(text, 500))
    checked = in_blocks(text, 500, plain="counts")
    told = verdicts(checked)
    assert told == [each for each in everything if not each.valid]
    plain = [(plain.kind, plain.action, number) for each in checked for plain, number in each.plain]
    assert sum(number for _, _, number in plain) == len(everything) - len(told)
    assert {(kind, action) for kind, action, _ in plain} == {
        (each.kind, each.action) for each in everything if each.valid
    }


def test_an_answer_is_paired_with_a_call_many_blocks_before() -> None:
    (action, payload), answer = HEARTBEAT
    call = f"2024-05-01T09:00:00Z CP7 {json.dumps([2, 'far', action, payload])}\n"
    text = call + conversation(60, 3) + f"2024-05-01T11:00:00Z CP7 {json.dumps([3, 'far', answer])}\n"
    assert verdicts(in_blocks(text, 400))[-1].action == "Heartbeat"


def test_an_answer_that_cannot_be_read_is_paired_over_a_border() -> None:
    (action, payload), _ = HEARTBEAT
    call = f"2024-05-01T09:00:00Z CP7 {json.dumps([2, 'far', action, payload])}\n"
    text = call + conversation(20, 3) + '2024-05-01T11:00:00Z CP7 [3, "far", {]\n'
    found = verdicts(in_blocks(text, 400))
    assert found == check_text(text, "1.6")
    assert (found[-1].kind, found[-1].action) == ("malformed", "Heartbeat")


def test_newest_first_answers_are_paired_with_calls_in_the_next_block() -> None:
    text = "".join(reversed(conversation(40, 4, apart=2).splitlines(keepends=True)))
    whole = check_text(text, "1.6")
    assert not any(each.untyped for each in whole)
    for size in (500, 777, 1_200):
        assert verdicts(in_blocks(text, size)) == whole


def test_an_answer_before_a_call_of_its_id_keeps_to_the_call_of_the_block_before() -> None:
    first, second = [2, "1", "Heartbeat", {}], [2, "1", "StatusNotification", STATUS[0][1]]
    frames = [first, *([[4, "x", "GenericError", "", {}]] * 8), [3, "1", {}], second]
    text = "".join(f"{json.dumps(frame)}\n" for frame in frames)
    assert verdicts(in_blocks(text, 120)) == check_text(text, "1.6")
    assert verdicts(in_blocks(text, 120))[9].action == "Heartbeat"


def test_a_station_keeps_the_version_that_was_assumed_for_it() -> None:
    boot = {"reason": "PowerUp", "chargingStation": {"model": "M", "vendorName": "V"}}
    newer = f"CP01 {json.dumps([2, 'b', 'BootNotification', boot])}\n"
    text = newer + "".join(f"CP01 {json.dumps([2, str(n), 'Heartbeat', {}])}\n" for n in range(200))
    found = verdicts(in_blocks(text, 400, None))
    assert {each.version.value for each in found} == {"2.0.1"}


def test_other_versions_are_looked_up_for_the_first_frames_of_the_text() -> None:
    wrong = "".join(f"{json.dumps([2, str(n), 'Heartbeat', {'a': 1}])}\n" for n in range(130))
    found = verdicts(in_blocks(wrong, 300))
    assert found == check_text(wrong, "1.6")
    assert [bool(each.valid_in) for each in found] == [True] * 100 + [False] * 30


def test_lines_without_a_frame_are_counted() -> None:
    text = conversation(20, 5).replace("\n", "\n\nnothing here\n")
    assert sum(each.other_lines for each in in_blocks(text, 400)) == 40


def test_what_has_come_is_told_when_no_more_comes() -> None:
    def pauses() -> Iterator[Block | None]:
        yield Block('[2,"1","Heartbeat",{}]\n')
        yield None
        told.append(len(found))
        yield Block('[3,"1",{}]\n', 2, 23)

    told: list[int] = []
    found: list[Verdict] = []
    for checked in check_blocks(pauses(), None, Tolerance()):
        found += checked.verdicts
    assert told == [1]
    assert [each.action for each in found] == ["Heartbeat", "Heartbeat"]


def test_processes_change_nothing() -> None:
    text = conversation(100, 6)
    with Processes(2) as processes:
        part = LongPart("", iter([text]))
        sizes = BlockSizes(block=1_500, **SIZES)
        found = list(check_part(part, plain="counts", processes=processes, sizes=sizes))
    assert len(found) > 10
    part = LongPart("", iter([text]))
    assert found == list(check_part(part, plain="counts", sizes=sizes))


def test_a_process_that_ends_is_an_error_and_others_take_its_place() -> None:
    text, sizes = conversation(100, 6), BlockSizes(block=1_500, **SIZES)
    with Processes(2) as processes:
        processes.start()
        assert processes._executor is not None
        for process in processes._executor._processes.values():
            process.kill()
        with pytest.raises(OSError, match="too little memory") as caught:
            list(check_part(LongPart("", iter([text])), processes=processes, sizes=sizes))
        assert caught.value.strerror == "a process that checks a part of this ended: too little memory? Try --jobs 1"
        found = list(check_part(LongPart("", iter([text])), processes=processes, sizes=sizes))
    assert found == list(check_part(LongPart("", iter([text])), sizes=sizes))


def test_a_file_is_checked_part_by_part() -> None:
    text = conversation(4, 8)
    found = list(check_capture(io.BytesIO(text.encode()), "1.6"))
    assert found == [("", verdict) for verdict in check_text(text, "1.6")]
    long = "no frame in this line\n" * 200_000 + text
    found = list(check_capture(io.BytesIO(gzip.compress(long.encode())), "1.6"))
    assert [verdict.found.line for _, verdict in found] == list(range(200_001, 200_009))
    assert {verdict.found.how for _, verdict in found} == {"from gzip"}


def test_endless_input_takes_no_more_memory_with_time() -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return (b"no frame in this line\n" * 3_000)[:size]

    (part,) = (each for each, _ in zip(open_capture(Endless()).streamed(), range(1), strict=False))  # type: ignore[arg-type]
    assert isinstance(part, LongPart)
    for place, checked in enumerate(check_part(part, sizes=BlockSizes(block=20_000))):
        assert not checked.verdicts
        if place == 8:
            break
