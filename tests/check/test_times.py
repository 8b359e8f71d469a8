"""When a record was written."""

from datetime import UTC, datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.check._times import Clock, all_seconds, moment, seconds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-01T10:00:00Z", (1772359200000, True)),
        ("2026-03-01T10:00:00.000123456Z", (1772359200000, True)),
        ("2026-03-01T11:30:00.5+01:30", (1772359200500, True)),
        ("2026-03-01T08:00:00-0200", (1772359200000, True)),
        ("2026-03-01 10:00:00,250", (1772359200250, False)),
        ("2026/03/01 10:00", (1772359200000, False)),
        ("3/1/2026, 10:00:00 AM", (1772359200000, False)),
        ("3/1/2026, 12:00:00 AM", (1772323200000, False)),
        ("3/1/2026, 12:00:00 PM", (1772366400000, False)),
        ("1772359200", (1772359200000, True)),
        ("1772359200.25", (1772359200250, True)),
        ("1772359200000", (1772359200000, True)),
        ("1772359200000000", (1772359200000, True)),
        ("1772359200000000000", (1772359200000, True)),
        ("2026-03-01 10:00:00.2509+00:00:30", (1772359170250, True)),
        ("2026-03-01T24:00:00", (1772409600000, False)),
        ("2026-03-01", None),
        ("123456789", None),
        ("20260301100000", None),
        ("2026-02-30T10:00:00Z", None),
        ("2026-03-01T10.00.00Z", None),
        ("2026-03-01T25:00:00Z", None),
        ("2026-03-01T10:75:00Z", None),
        ("2026-03-01T10:00:61Z", None),
        ("0001-01-01T00:00:00+14:00", (-62135647200000, True)),
        ("2026-03-01T10:00:00+99:99", None),
        ("12:00", None),
        ("", None),
        ("x" * 100_000, None),
        ("9" * 100_000, None),
    ],
)
def test_a_moment(text: str, expected: tuple[int, bool] | None) -> None:
    assert moment(text) == expected


def test_times_of_day_go_on_after_midnight() -> None:
    clock = Clock()
    read = [clock.read(text) for text in ("23:59:59.500", "23:59:59.400", "00:00:01", None, "soon")]
    assert read == [(86399500, False), (86399400, False), (86401000, False), None, None]


FORMS = [
    f"%Y-%m-%d{separator}%H:%M:%S{decimals}{offset}"
    for separator, decimals, offset in product("T _x", ("", ".250", ".2509", ",250"), ("", "Z", "z", "+00:00", "+0200"))
]
OTHERS = [
    "2026-02-30T10:00:00.000Z",
    "2026-03-01T10:00:60.000Z",
    "2026-W09-7T10:00:00.000Z",
    "٢٠٢٦-03-01T10:00:00Z",
    "x",
    "",
]


@given(st.sampled_from(FORMS), st.lists(st.datetimes(min_value=datetime(1000, 1, 1)), max_size=4), st.data())
def test_times_are_read_together_as_each_by_itself(form: str, moments: list[datetime], data: st.DataObject) -> None:
    times: list[str | None] = [each.strftime(form) for each in moments]
    if data.draw(st.booleans()):
        place = data.draw(st.integers(0, len(times)))
        times.insert(place, data.draw(st.none() | st.sampled_from(OTHERS)))
    assert list(all_seconds(times)) == [None if each is None else seconds(each) for each in times]


def test_seconds() -> None:
    times = ["2026-03-01T10:00:00.250Z", "2026-03-01T10:00:01.000Z"]
    assert all_seconds(times) == [1772359200.25, 1772359201.0]
    assert all_seconds([*times, None, "soon"]) == [1772359200.25, 1772359201.0, None, None]
    assert all_seconds([*times, "2026-W09-7T10:00:00.250Z"]) == [1772359200.25, 1772359201.0, None]
    assert all_seconds(["2026-03-01T10:00:00.2509Z"] * 2) == [1772359200.25] * 2  # as `moment` has it
    assert all_seconds(["2026-03-01x10:00:00Z"] * 2) == [None] * 2
    assert all_seconds(["\ud800"]) == [None]
    assert datetime.fromtimestamp(1772359200.25, UTC).isoformat() == "2026-03-01T10:00:00.250000+00:00"
