"""When a record was written."""

import pytest

from ocpp_core.check.page._times import Clock, moment


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
