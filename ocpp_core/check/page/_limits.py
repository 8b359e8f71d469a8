"""What the charging profiles of a station allow its transactions, as curves.

Belongs here: the profiles over time, and when which of their limits held. Must not be here: how they are worked out
(``schedule``), which profiles a station has (``rules``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

from attrs import define, field

from ocpp_core.check._payloads import member
from ocpp_core.check.page._exchanges import Exchange
from ocpp_core.check.page._transactions import Transaction
from ocpp_core.errors import ScheduleError
from ocpp_core.rules import Conversation
from ocpp_core.schedule import Installed, Running, Station, Unit, composite_schedule
from ocpp_core.versions import Role, Version

__all__ = ["Limits"]

_VERSIONS: Final = frozenset({"1.6", "2.0.1", "2.1"})
_STATION: Final = Role.CHARGING_STATION
_TOLD: Final = frozenset({"ReportChargingProfiles", "BootNotification"})
_STARTS: Final = frozenset({"RemoteStartTransaction", "RequestStartTransaction"})
_ASKED: Final = _STARTS | {"SetChargingProfile", "ClearChargingProfile"}
_MAX_OPEN: Final = 1_000
"""Calls that wait for an answer; of more the oldest is forgotten."""

_MAX_CHANGES: Final = 10_000
_MAX_STATIONS: Final = 500
_MAX_POINTS: Final = 1_000
_MAX_WORK: Final = 1_000_000
"""How many periods are looked at for all curves together."""

_DAY: Final = 86_400_000
_LONGEST: Final = 30 * _DAY
_CHARTS: Final[tuple[tuple[Unit, str, str, int], ...]] = (("W", "power", "kW", 1000), ("A", "current", "A", 1))
_NAME: Final = "Limit of the charging profiles"

_Change: TypeAlias = tuple[int, list[Installed] | None]
"""A time, and the profiles from then on; None where they are not known."""

Points: TypeAlias = list[tuple[int, float | None]]


@define(eq=False)
class _Profiles:
    """The profiles of a station, and when they changed."""

    conversation: Conversation
    changes: list[_Change] = field(factory=list[_Change])
    is_doubtful: bool = False
    """Whether a transaction was started with a profile, which holds as long as it lasts."""


class Limits:
    """The charging profiles of the stations of a capture, by the clock of the capture."""

    def __init__(self) -> None:
        self._stations: Final[dict[int, _Profiles]] = {}
        self._open: Final[dict[int, Any]] = {}
        self._changes = 0
        self._work = 0

    def call(self, exchange: Exchange, payload: Any, time: int | None) -> None:
        """Take note of a call."""
        if exchange.action in _ASKED:
            self._open[exchange.number] = payload
            if len(self._open) > _MAX_OPEN:
                self._open.pop(next(iter(self._open)))
        elif exchange.action in _TOLD:
            profiles = self._profiles(exchange)
            if profiles is not None:
                profiles.conversation.take([2, str(exchange.number), exchange.action, payload], _STATION, None)
                self._change(profiles, time)
        elif exchange.action == "StopTransaction" or member(payload, "eventType") == "Ended":
            profiles = self._stations.get(exchange.station)
            if profiles is not None and profiles.is_doubtful:
                profiles.is_doubtful = False
                self._change(profiles, time)

    def answer(self, exchange: Exchange, payload: Any, time: int | None) -> None:
        """Take note of an answer."""
        request = self._open.pop(exchange.number, None)
        is_start = exchange.action in _STARTS
        if request is None or (is_start and member(request, "chargingProfile") is None):
            return
        profiles = self._profiles(exchange)
        if profiles is None:
            return
        if is_start:  # it brought a profile, which the station may use for the transaction or not
            profiles.is_doubtful |= member(payload, "status") == "Accepted"
        else:
            profiles.conversation.take([2, str(exchange.number), exchange.action, request], Role.CSMS, None)
            profiles.conversation.take([3, str(exchange.number), payload], _STATION, None)
        self._change(profiles, time)

    def _profiles(self, exchange: Exchange) -> _Profiles | None:
        """Those of the station of an exchange; None where they cannot be kept."""
        known = self._stations.get(exchange.station)
        if known is None and exchange.version in _VERSIONS and len(self._stations) < _MAX_STATIONS:
            known = self._stations[exchange.station] = _Profiles(Conversation(exchange.version, select="none"))
        return known

    def _change(self, profiles: _Profiles, time: int | None) -> None:
        if time is not None and self._changes < _MAX_CHANGES:
            self._changes += 1
            installed = None if profiles.is_doubtful else profiles.conversation.charging_profiles
            profiles.changes.append((time, installed))

    def series(self, transaction: Transaction) -> list[dict[str, Any]]:
        """The curves of a transaction: in W, in A, or none where nothing limits it or that cannot be told."""
        profiles = self._stations.get(transaction.station)
        if profiles is None or not profiles.changes:
            return []
        found = []
        for unit, chart, drawn, factor in _CHARTS:
            points = self._points(transaction, profiles, unit, factor)
            if any(value is not None for _, value in points):
                found.append({"chart": chart, "unit": drawn, "name": _NAME, "points": points, "limit": True})
        return found

    def _points(self, transaction: Transaction, profiles: _Profiles, unit: Unit, factor: int) -> Points:
        """When which limit held; None where there was none."""
        version = profiles.conversation.version
        running = _running(transaction, version)
        if running is None or transaction.start is None:
            return []
        end = max(each for each in (transaction.stop, transaction.last, transaction.start) if each is not None)
        end = min(end, transaction.start + _LONGEST)
        points: Points = []
        for begin, until, installed in _stretches(profiles.changes, transaction.start, end):
            self._work += sum(map(_periods, installed)) * (2 + (until - begin) // _DAY)
            if self._work > _MAX_WORK or len(points) > _MAX_POINTS:
                break
            try:
                schedule = composite_schedule(
                    installed,
                    version=version,
                    at=datetime.fromtimestamp(begin / 1000, UTC),
                    duration=-((begin - until) // 1000),
                    evse_id=running.evse_id,
                    unit=unit,
                    station=Station(transactions=[running]),
                )
            except (ScheduleError, ValueError):  # the other unit without a voltage, or a time beyond all bounds
                continue
            if points and points[-1][0] < begin:
                points.append((points[-1][0], None))
            starts = [begin + 1000 * each.start_period for each in schedule]
            for period, since, last in zip(schedule, starts, [*starts[1:], until], strict=True):
                limit = None if period.limit is None else round(float(period.limit) / factor, 6)
                points += ((since, limit), (min(last, until), limit))
        if points and points[-1][0] < end:
            points.append((points[-1][0], None))
        return points[:_MAX_POINTS]


def _running(transaction: Transaction, version: Version) -> Running | None:
    """A transaction as profiles are about it; None without an EVSE or a connector."""
    place, name = (transaction.connector or "").partition("/")[0], transaction.id or ""
    if not place.isdecimal() or len(place) > 9 or transaction.start is None:
        return None
    known = int(name) if version is Version.V16 and name.isdecimal() and len(name) < 20 else name
    try:
        return Running(int(place), known, datetime.fromtimestamp(transaction.start / 1000, UTC))
    except (OSError, OverflowError, ValueError):
        return None


def _stretches(changes: Sequence[_Change], start: int, end: int) -> Iterator[tuple[int, int, list[Installed]]]:
    """From when until when a station had which profiles, as far as a transaction saw them."""
    ordered = sorted(changes, key=lambda each: each[0])
    for number, (time, installed) in enumerate(ordered):
        begin = max(time, start)
        until = min(ordered[number + 1][0], end) if number + 1 < len(ordered) else end
        if begin < until and installed:
            yield begin, until, installed


def _periods(installed: Installed) -> int:
    """How many periods a profile has, which is plain JSON here."""
    plain: Any = installed.profile
    schedules = plain["chargingSchedule"]
    return sum(
        len(each["chargingSchedulePeriod"]) for each in (schedules if isinstance(schedules, list) else [schedules])
    )
