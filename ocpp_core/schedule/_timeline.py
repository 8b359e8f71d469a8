"""When the periods of schedules hold, and which of them leads.

Belongs here: time. It is in whole seconds from the first instant of the window: what begins within a second holds from
the next whole one on. Must not be here: limits, and what they amount to.
"""

from __future__ import annotations

import heapq
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise
from operator import itemgetter
from typing import Final, TypeAlias

from attrs import define, frozen

from ocpp_core._names import shown
from ocpp_core.errors import ScheduleError
from ocpp_core.schedule._profiles import Period, Schedule
from ocpp_core.schedule._situation import Reading, Running, Station

__all__ = ["Budget", "Span", "Timeline", "Window", "leaders"]

_SECOND: Final = timedelta(seconds=1)
_STRIDE: Final = 6 * 3600
"""Seconds between two looks at the offset of a zone: no zone changes its clock twice within them."""

Span: TypeAlias = tuple[int, int, Period | None]
"""From which second until before which a period holds; None for an interval in which nothing may."""


@define
class Budget:
    """How much work is still allowed."""

    left: int

    def spend(self, steps: int) -> None:
        """Raises ScheduleError when it is used up."""
        self.left -= steps
        if self.left < 0:
            raise ScheduleError(
                "the composite schedule has too many periods: ask for a shorter duration, or for fewer profiles"
            )


@frozen
class Window:
    """The time that is asked for."""

    at: datetime
    """Its first instant, in UTC."""

    duration: int

    def second(self, moment: datetime) -> int:
        """The first whole second of the window at or after a moment."""
        return -((self.at - moment) // _SECOND)

    def after(self, moment: datetime) -> int:
        """The first whole second of the window after a moment."""
        return (moment - self.at) // _SECOND + 1


@frozen
class _Piece:
    """A part of the window in which the clock of the station has one offset."""

    begin: int
    end: int
    start: int
    """When the schedule would have started, had the offset always been this one."""


@frozen(eq=False)
class Timeline:
    """When the periods of schedules hold within a window."""

    window: Window
    station: Station
    reading: Reading
    budget: Budget

    def spans(self, schedule: Schedule, running: Running | None) -> Iterator[Span]:
        """When each period of a schedule holds, in order, for an EVSE with or without a transaction."""
        periods = _delayed(schedule, () if running is None else self.station.delays.get(schedule.id, ()))
        valid = list(self._valid(schedule))
        for piece in self._pieces(schedule, running):
            for since, until in valid:
                begin, end = max(piece.begin, since), min(piece.end, until)
                if begin < end:
                    for start, last in self._runs(schedule, piece.start, begin, end):
                        yield from self._periods(periods, start, max(begin, start), last)

    def gaps(self, schedule: Schedule) -> Iterator[Span]:
        """What keeps lower stack levels out for as long as a profile is valid."""
        for since, until in self._valid(schedule):
            yield since, until, None

    # -- validity

    def _valid(self, schedule: Schedule) -> Iterator[tuple[int, int]]:
        """The parts of the window in which a profile is valid."""
        begin, end = 0, self.window.duration
        if schedule.valid_from is not None:
            begin = max(begin, self.window.second(schedule.valid_from))
        if schedule.valid_to is not None:
            last = self.window.after if self.reading.valid_to == "inclusive" else self.window.second
            end = min(end, last(schedule.valid_to))
        for since, until in self._expired(schedule):
            if begin < min(since, end):
                yield begin, min(since, end)
            begin = max(begin, until)
        if begin < end:
            yield begin, end

    def _expired(self, schedule: Schedule) -> Iterator[tuple[int, int]]:
        """When the station was offline for longer than a profile allows (K01.FR.101, .102)."""
        if schedule.max_offline is None:
            return
        self.budget.spend(len(self.station.offline))
        for since, until in sorted(self.station.offline, key=itemgetter(0)):
            if schedule.received is not None and since < schedule.received:
                continue
            first = self.window.second(since) + schedule.max_offline
            last = self.window.duration if until is None else self.window.second(until)
            if first < last:
                yield first, self.window.duration if schedule.ends_offline else last

    # -- start

    def _pieces(self, schedule: Schedule, running: Running | None) -> Iterator[_Piece]:
        """The window, cut where the clock of the station is moved if the schedule goes by that clock."""
        window, start = self.window, schedule.start
        if schedule.kind == "Relative" or start is None:
            yield _Piece(0, window.duration, 0 if running is None else window.second(running.start))
            return
        if not schedule.is_local and (schedule.recurs is None or self.reading.recurrence == "elapsed"):
            yield _Piece(0, window.duration, window.second(start))
            return
        zone = self.station.zone
        if zone is None:
            why = "has useLocalTime" if schedule.is_local else "recurs by the clock of the station"
            raise ScheduleError(f"charging profile {shown(schedule.id)} {why}: give the zone", profile=schedule.id)
        clock = (start if schedule.is_local else _on_clock(start, zone)).replace(tzinfo=UTC)
        for begin, end, offset in self._offsets(zone):
            yield _Piece(begin, end, window.second(clock) - offset)

    def _offsets(self, zone: tzinfo) -> Iterator[tuple[int, int, int]]:
        """The parts of the window in which the clock of a zone has one offset, in seconds from UTC."""
        window = self.window

        def offset(second: int) -> int:
            found = (window.at + timedelta(seconds=second)).astimezone(zone).utcoffset()
            return 0 if found is None else found // _SECOND

        self.budget.spend(window.duration // _STRIDE)
        begin, current = 0, offset(0)
        for low, high in pairwise([*range(0, window.duration, _STRIDE), window.duration]):
            if offset(high) == current:
                continue
            same, other = low, high
            while other - same > 1:
                middle = (same + other) // 2
                same, other = (middle, other) if offset(middle) == current else (same, middle)
            yield begin, other, current
            begin, current = other, offset(other)
        if begin < window.duration:
            yield begin, window.duration, current

    # -- periods

    def _runs(self, schedule: Schedule, start: int, begin: int, end: int) -> Iterator[tuple[int, int]]:
        """When the schedule begins and ends, each time that it does so in a part of the window."""
        lasts = schedule.duration
        if schedule.recurs is None:
            yield start, end if lasts is None else min(end, start + lasts)
            return
        every = schedule.recurs // _SECOND
        lasts = every if lasts is None else min(lasts, every)
        first = (begin - start) // every
        if self.reading.before_first_recurrence == "nothing":
            first = max(first, 0)
        for again in range(start + first * every, end, every):
            self.budget.spend(1)
            yield again, min(end, again + lasts)

    def _periods(self, periods: list[tuple[int, Period]], start: int, begin: int, end: int) -> Iterator[Span]:
        """When the periods hold between two seconds, for a schedule that began at a third."""
        number = bisect_right(periods, begin - start, key=itemgetter(0)) - 1
        while begin < end:
            self.budget.spend(1)
            until = start + periods[number + 1][0] if number + 1 < len(periods) else end
            yield begin, min(end, until), periods[number][1]
            begin, number = until, number + 1


def _on_clock(moment: datetime, zone: tzinfo) -> datetime:
    try:
        return moment.astimezone(zone)
    except OverflowError:  # in the year 1
        return moment


def _delayed(schedule: Schedule, delays: Sequence[int]) -> list[tuple[int, Period]]:
    """The periods that start before a later one does, by when that is (K01.FR.92, .97)."""
    count = len(schedule.periods)
    drawn = [0, *delays, *[0] * count][:count]
    kept: list[tuple[int, Period]] = []
    for period, delay in zip(reversed(schedule.periods), reversed(drawn), strict=True):
        if not kept or period.start + delay < kept[-1][0]:
            kept.append((period.start + delay, period))
    return kept[::-1]


# -- precedence


def leaders(ranked: Sequence[Iterable[Span]]) -> list[Span]:
    """What leads at each time, of spans that are ranked with the highest first; nothing where none of them is."""
    listed = sorted((begin, rank, end, period) for rank, of in enumerate(ranked) for begin, end, period in of)
    edges = sorted({edge for begin, _, end, _ in listed for edge in (begin, end)})
    found: list[Span] = []
    waiting: list[tuple[int, int, int, Period | None]] = []
    upcoming = 0
    for begin, end in pairwise(edges):
        while upcoming < len(listed) and listed[upcoming][0] <= begin:
            _, rank, until, period = listed[upcoming]
            heapq.heappush(waiting, (rank, upcoming, until, period))
            upcoming += 1
        while waiting and waiting[0][2] <= begin:
            heapq.heappop(waiting)
        if waiting:
            found.append((begin, end, waiting[0][3]))
    return found
