"""When a record was written, as a number.

Belongs here: reading the notations of times. Must not be here: finding them in a text (``capture``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from ocpp_core.capture._beside import DIGITS

__all__ = ["Clock", "all_seconds", "moment", "seconds"]

_DAY: Final = 86_400_000
_MILLISECOND: Final = timedelta(milliseconds=1)
_START_LOCAL: Final = datetime(1970, 1, 1)  # noqa: DTZ001  # beside a time without an offset
_START: Final = _START_LOCAL.replace(tzinfo=UTC)
_EPOCH: Final = re.compile(r"[0-9]{10}(?:[0-9]{3}){0,3}(?:\.[0-9]{1,12})?")  # which has 9 digits before 2001
_DATE: Final = re.compile(
    r"(?P<year>[0-9]{4})[-/.](?P<month>[0-9]{2})[-/.](?P<day>[0-9]{2})[T _](?P<clock>[0-9:.,]{5,30})"
    r" ?(?P<offset>Z|UTC|[+-][0-9]{2}:?[0-9]{2})?",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}")
_USUAL: Final = frozenset(
    f"0000-00-00{separator}00:00:00{decimals}{offset}\n".encode()
    for separator in "T "
    for decimals in ("", ".000")
    for offset in ("Z", "+00:00")
)
"""How most loggers write the time of a record, each digit as 0."""

_AMERICAN: Final = re.compile(
    r"(?P<month>[0-9]{1,2})/(?P<day>[0-9]{1,2})/(?P<year>[0-9]{4}),? (?P<clock>[0-9:.]{4,20}) (?P<half>[AP])M",
    re.IGNORECASE,
)
_CLOCK: Final = re.compile(
    r"(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[0-5][0-9])"
    r"(?::(?P<second>[0-5][0-9]|60)(?:[.,](?P<part>[0-9]{1,12}))?)?"
)


def moment(text: str) -> tuple[int, bool] | None:
    """Milliseconds since 1970, and whether they are UTC: a time without offset counts as one in UTC, but is not known.

    None for what is no date and time.
    """
    text = text.strip()[:60]
    if _PLAIN.match(text):  # as nearly all, which code in C reads then; it knows no seconds from 60 on
        try:
            return _of(datetime.fromisoformat(text))
        except ValueError:
            pass
    if _EPOCH.fullmatch(text):
        number = float(text)
        for digits, factor in ((11, 1e3), (14, 1.0), (17, 1e-3)):  # seconds, milliseconds, microseconds
            if number < 10**digits:
                return round(number * factor), True
        return round(number * 1e-6), True
    found = _DATE.fullmatch(text) or _AMERICAN.fullmatch(text)
    if found is None:
        return None
    said = found.groupdict()
    day = _of_day(said["clock"])
    try:
        start = datetime(int(said["year"]), int(said["month"]), int(said["day"]), tzinfo=_zone(said.get("offset")))
        since = round(start.timestamp() * 1000)
    except (ValueError, OverflowError):
        return None
    if day is None:
        return None
    half = said.get("half")
    if half is not None:
        day = day % (_DAY // 2) + (_DAY // 2 if half in "Pp" else 0)
    return since + day, said.get("offset") is not None


def seconds(text: str | None) -> float | None:
    """`moment` in seconds, alone; None of no text as well."""
    found = None if text is None else moment(text)
    return None if found is None else found[0] / 1000


def all_seconds(times: Sequence[str | None]) -> Sequence[float | None]:
    """The `seconds` of each time."""
    told = [each for each in times if each is not None]
    if told and len(told) == len(times):
        lines = "\n".join(told).encode(errors="replace").translate(DIGITS)
        form = lines[: lines.find(b"\n") + 1] or lines + b"\n"
        if form in _USUAL and lines + b"\n" == form * len(told):  # each is written so, as nearly always
            try:
                return list(map(datetime.timestamp, map(datetime.fromisoformat, told)))
            except ValueError:  # there is no such day
                pass
    return list(map(seconds, times))


def _of(found: datetime) -> tuple[int, bool]:
    is_utc = found.tzinfo is not None
    return (found - (_START if is_utc else _START_LOCAL)) // _MILLISECOND, is_utc


def _zone(offset: str | None) -> timezone:
    if offset is None or offset.upper() in ("Z", "UTC"):
        return UTC
    minutes = int(offset[1:3]) * 60 + int(offset[-2:])
    return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))


def _of_day(clock: str) -> int | None:
    """Milliseconds since midnight."""
    found = _CLOCK.fullmatch(clock)
    if found is None:
        return None
    part = f"{found['part'] or ''}000"[:3]
    return ((int(found["hour"]) * 60 + int(found["minute"])) * 60 + int(found["second"] or 0)) * 1000 + int(part)


class Clock:
    """Reads the times of one file, in which a record may tell the time of day alone.

    Such a time is of the first day until it goes back by more than half a day, then of the next one.
    """

    def __init__(self) -> None:
        self._midnight = 0
        self._last = 0

    def read(self, when: str | None) -> tuple[int, bool] | None:
        """The time of a record: as `moment`, but a time of day counts from 1970-01-01."""
        if when is None:
            return None
        found = moment(when)
        if found is not None:
            return found
        day = _of_day(when.strip()[:60])
        if day is None:
            return None
        if day < self._last - _DAY // 2:
            self._midnight += _DAY
        self._last = day
        return self._midnight + day, False
