"""Archives: exactly what was asked for, the same for a seed, and conversations that hang together."""

import json
import os
import subprocess
import sys
from collections import Counter
from itertools import groupby, islice
from pathlib import Path
from typing import Any

import pytest

from ocpp_core import Role, Version
from ocpp_core.check import check_text
from ocpp_core.strategies import ARCHIVE_FAULTS, ARCHIVE_VERSIONS, ArchiveRecord, archive

CALL, RESULT, ERROR, RESULT_ERROR, SEND = 2, 3, 4, 5, 6
ROOT = Path(__file__).parents[2]


def elements(record: ArchiveRecord) -> list[Any]:
    found = json.loads(record.text)
    assert isinstance(found, list)
    return found


def verdicts(records: list[ArchiveRecord], version: Version | None) -> list[tuple[bool, bool]]:
    found = check_text("".join(f"{record.line()}\n" for record in records), version)
    return [(verdict.valid, verdict.untyped) for verdict in found]


@pytest.mark.parametrize("version", [*ARCHIVE_VERSIONS, None], ids=str)
def test_all_frames_are_valid_but_those_that_were_spoiled(version: Version | None) -> None:
    records = list(archive(version or ARCHIVE_VERSIONS, frames=2_000, stations=12, spoiled=0.1, seed=7))
    expected = [
        (record.fault in (None, "cut-off"), record.fault == "cut-off")  # what is cut off is neither valid nor invalid
        for record in records
    ]
    assert verdicts(records, version) == expected  # what is too long in 2.0.1 may be valid in 2.1
    assert sum(record.fault is not None for record in records) == 200
    assert {record.version for record in records} == set([version] if version else ARCHIVE_VERSIONS)


def test_every_kind_of_fault_comes_up() -> None:
    records = archive(frames=20_000, stations=50, spoiled=0.3, seed=2)
    assert {record.fault for record in records} == {None, *ARCHIVE_FAULTS}


@pytest.mark.parametrize(
    ("frames", "spoiled", "faults"), [(0, 0.5, 0), (1, 1.0, 1), (99, 0.01, 1), (1_000, 0.0123, 12), (50, 1.0, 50)]
)
def test_the_counts_are_exact(frames: int, spoiled: float, faults: int) -> None:
    records = list(archive("1.6", frames=frames, stations=3, spoiled=spoiled))
    assert len(records) == frames
    assert sum(record.fault is not None for record in records) == faults


def test_the_stations_take_turns_as_time_goes_on() -> None:
    records = list(archive("2.0.1", frames=5_000, stations=40))
    assert [record.time for record in records] == sorted(record.time for record in records)
    assert len({record.station for record in records}) == 40
    assert sum(1 for _ in groupby(records, key=lambda record: record.station)) > 2_000


@pytest.mark.parametrize("version", ARCHIVE_VERSIONS)
def test_calls_and_answers_pair(version: Version) -> None:
    """On each connection, and from the other side; no id comes twice from one side."""
    waiting: dict[tuple[str, Role, str], str] = {}
    seen: set[tuple[str, Role, str]] = set()
    answered = crossing = 0
    for record in archive(version, frames=5_000, stations=10, spoiled=0.0):
        number, message_id, *rest = elements(record)
        if number in (CALL, SEND):
            key = record.station, record.sender, message_id
            assert key not in seen
            seen.add(key)
            if number == CALL:
                crossing += any(station == record.station for station, _, _ in waiting)
                waiting[key] = rest[0]
        else:
            del waiting[record.station, record.sender.peer, message_id]
            answered += 1
    assert answered > 2_200
    assert crossing > 5
    assert len(waiting) <= 2 * 10


def test_a_call_that_was_spoiled_is_refused_and_sent_again() -> None:
    by_station: dict[str, list[ArchiveRecord]] = {}
    for record in archive("1.6", frames=3_000, stations=4, spoiled=0.02):
        by_station.setdefault(record.station, []).append(record)
    followed = 0
    for records in by_station.values():
        for first, second, third in zip(records, records[1:], records[2:], strict=False):
            if first.fault == "missing-member" and elements(first)[0] == CALL and second.fault is third.fault is None:
                _, message_id, action, _ = elements(first)
                assert elements(second) == [ERROR, message_id, "OccurenceConstraintViolation", "", {}]
                assert elements(third)[::2][:2] == [CALL, action]
                followed += 1
    assert followed


def test_transactions_hang_together() -> None:
    """Their numbers come once, and meters do not go down."""
    meters: dict[int, int] = {}
    starts: dict[tuple[str, str], int] = {}
    ended = Counter[int]()
    for record in archive("1.6", frames=6_000, stations=10):
        match elements(record):
            case [2, message_id, "StartTransaction", payload]:
                starts[record.station, message_id] = payload["meterStart"]
            case [3, message_id, {"transactionId": number}]:
                assert number not in meters
                meters[number] = starts[record.station, message_id]
            case [2, _, "MeterValues", {"transactionId": number, "meterValue": [{"sampledValue": [energy, *_]}]}]:
                assert int(energy["value"]) >= meters[number]
                meters[number] = int(energy["value"])
            case [2, _, "StopTransaction", {"transactionId": number, "meterStop": meter}]:
                assert meter >= meters[number]
                ended[number] += 1
            case _:
                pass
    assert len(ended) > 50
    assert set(ended.values()) == {1}


def test_sequence_numbers_have_no_gap() -> None:
    last: dict[str, int] = {}
    for record in archive("2.1", frames=6_000, stations=10):
        match elements(record):
            case [2, _, "TransactionEvent", event]:
                number = event["transactionInfo"]["transactionId"]
                assert event["seqNo"] == last.get(number, -1) + 1
                last[number] = event["seqNo"]
            case _:
                pass
    assert max(last.values()) > 10


def test_a_seed_says_it_all() -> None:
    """In whatever process, and however hashes fall."""
    code = (
        "from ocpp_core.strategies import archive\n"
        "for record in archive(frames=500, stations=9, spoiled=0.1, seed=5): print(record.line(with_fault=True))"
    )
    ours = [record.line(with_fault=True) for record in archive(frames=500, stations=9, spoiled=0.1, seed=5)]
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONHASHSEED": "3"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ours
    assert ours != [record.line(with_fault=True) for record in archive(frames=500, stations=9, spoiled=0.1, seed=6)]


def test_it_is_made_as_it_is_read() -> None:
    assert len(list(islice(archive(frames=10**9), 10))) == 10


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({"versions": "1.5"}, ValueError, "an archive is of one or more of OCPP 1.6, 2.0.1 and 2.1, not of 1.5"),
        ({"versions": ()}, ValueError, "not of none"),
        ({"versions": "3.0"}, LookupError, "3.0"),
        ({"frames": -1}, ValueError, "frames must be 0 or more"),
        ({"stations": 0}, ValueError, "stations 1 or more"),
        ({"spoiled": 1.5}, ValueError, "spoiled from 0 to 1"),
        ({"spoiled": float("nan")}, ValueError, "spoiled from 0 to 1"),
    ],
)
def test_wrong_arguments(arguments: dict[str, Any], error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        archive(**{"frames": 1, **arguments})
