"""Rules on composite schedules, by the profiles that a station has as far as they were seen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar, Final

from attrs import Factory, define, evolve, frozen

from ocpp_core.errors import ScheduleError
from ocpp_core.findings import Severity
from ocpp_core.rules._calls import Calls
from ocpp_core.rules._charging_walk import EXTERNAL, profile_of
from ocpp_core.rules._events import Answer, Call, Refusal
from ocpp_core.rules._pieces import Transactions
from ocpp_core.rules._rule import Block, Broken, Payload
from ocpp_core.rules._state import OF_2, Piece, Recent, State
from ocpp_core.rules._values import instant
from ocpp_core.versions import Version

if TYPE_CHECKING:  # few conversations need it, and it takes a while to load
    from ocpp_core.schedule import Reading, Running, SchedulePeriod, Unit

__all__ = ["Schedules", "block", "running_transactions"]

block: Final = Block("composite schedules")

_GET: Final = "GetCompositeSchedule"
_SET: Final = "SetChargingProfile"
_CLEAR: Final = "ClearChargingProfile"
_MOST_PROFILES: Final = 100
_MOST_PERIODS: Final = 1024
_TX: Final = "TxProfile"
_GENERATION: Final = "LocalGeneration"
_STATION: Final = "ChargingStationMaxProfile"
_OF_STATION: Final = frozenset({_STATION})
_OF_TRANSACTION: Final = frozenset({_TX, "TxDefaultProfile"})
_PURPOSES: Final = _OF_STATION | _OF_TRANSACTION
"""Those that the CSMS can clear, and that lower a limit."""

_LONG: Final = frozenset({"absolutePriceSchedule", "customData", "digestValue", "priceLevelSchedule", "salesTariff"})
"""Members of a schedule that take room and change no limit."""


@frozen(eq=False)
class _Kept:
    """A profile that a station accepted or reported."""

    evse_id: int
    profile: Payload

    @property
    def purpose(self) -> str:
        """What it governs, as 2.x calls it."""
        return _purpose(self.profile)

    @property
    def place(self) -> tuple[int, str, int, Any]:
        """What one profile at a time has in 1.6 (5.16)."""
        return self.evse_id, self.purpose, self.profile["stackLevel"], self.profile.get("transactionId")


def _purpose(named: Payload) -> str:
    """The purpose of a profile, or of those to clear, as 2.x calls it; empty if none is named."""
    found: str = named.get("chargingProfilePurpose") or ""
    return _STATION if found == "ChargePointMaxProfile" else found


@block.piece
@define(eq=False)
class Schedules(Piece):
    """The profiles of a station, by their ids, with what limits them."""

    FOLLOWS: ClassVar[frozenset[str]] = frozenset(
        {
            _SET,
            _CLEAR,
            "BootNotification",
            "NotifyChargingLimit",
            "NotifyPriorityCharging",
            "RemoteStartTransaction",
            "ReportChargingProfiles",
            "RequestStartTransaction",
        }
    )
    VERSIONS: ClassVar[frozenset[Version]] = OF_2 | {Version.V16}

    kept: Recent[int, _Kept] = Factory(lambda: Recent(_MOST_PROFILES))
    cleared: set[str] = Factory(set)
    """Purposes of which all profiles were cleared, so that the station has none that was set before."""

    doubtful: set[str] = Factory(set)
    """Purposes of which it may have others, or of which one may say something else."""

    def on_call(self, call: Call) -> None:
        """Take in a report, and what may take profiles away."""
        match call.action:
            case "ReportChargingProfiles":
                for profile in call.payload["chargingProfile"]:
                    self._keep(_Kept(call.payload["evseId"], profile))
            case "BootNotification":
                for name in [name for name, each in self.kept.items() if each.purpose in EXTERNAL | {_TX}]:
                    self.doubtful.add(self.kept[name].purpose)
                    self.kept.pop(name)
            case "NotifyChargingLimit" if call.payload["chargingLimit"].get("isLocalGeneration"):
                self.doubtful.add(_GENERATION)
            case "NotifyPriorityCharging" if call.payload["activated"]:
                self.doubtful.add(_TX)
            case _:
                pass

    def on_answer(self, answer: Answer) -> None:
        """Take in what was set, cleared or changed."""
        brought = profile_of(answer.request)
        if answer.action == _CLEAR:
            self._clear(answer.request)
        elif answer.response.get("status") != "Accepted" or brought is None:
            return
        elif answer.action == _SET:
            self._keep(_Kept(answer.request.get("connectorId", answer.request.get("evseId", 0)), brought[1]))
        else:  # a station may start a transaction and ignore the profile
            self.doubtful.add(_TX)

    def on_refusal(self, refusal: Refusal) -> None:
        """An error leaves open what happened."""
        brought = profile_of(refusal.call.payload)
        if refusal.action == _CLEAR:
            self.doubtful |= _PURPOSES
        elif refusal.action == _SET and brought is not None:
            self.doubtful.add(_purpose(brought[1]))

    def _keep(self, new: _Kept) -> None:
        name = new.profile["chargingProfileId" if "chargingProfileId" in new.profile else "id"]
        listed = _schedules(new.profile)
        if sum(len(each["chargingSchedulePeriod"]) for each in listed) > _MOST_PERIODS:
            self.doubtful.add(new.purpose)
            return
        if "chargingProfileId" in new.profile:
            for other in [other for other, each in self.kept.items() if each.place == new.place]:
                self.kept.pop(other)
        short = [{key: value for key, value in each.items() if key not in _LONG} for each in listed]
        schedule = short[0] if isinstance(new.profile["chargingSchedule"], dict) else short
        self.kept[name] = evolve(new, profile={**new.profile, "chargingSchedule": schedule})

    def _clear(self, request: Payload) -> None:
        """Whatever the answer, what was to be cleared is there no longer."""
        name = request.get("id", request.get("chargingProfileId"))
        wanted = {**request, **(request.get("chargingProfileCriteria") or {})}
        if name is not None:
            self.kept.pop(name)
            return
        for each in [each for each, kept in self.kept.items() if kept.purpose not in EXTERNAL and _fits(kept, wanted)]:
            self.kept.pop(each)
        if all(wanted.get(member) is None for member in ("evseId", "connectorId", "stackLevel")):
            purposes = {_purpose(wanted)} if _purpose(wanted) else _PURPOSES
            self.cleared |= purposes
            self.doubtful -= purposes

    def knows(self, state: State, purposes: frozenset[str]) -> bool:
        """Whether the station has no profiles of these purposes but those that were seen, and each as it was seen."""
        is_known = purposes <= self.cleared or state.knows_all(self, self.kept)
        return is_known and self.kept.complete and not purposes & self.doubtful


def _schedules(profile: Payload) -> list[Payload]:
    schedules = profile["chargingSchedule"]
    return schedules if isinstance(schedules, list) else [schedules]


def _fits(kept: _Kept, wanted: Payload) -> bool:
    return all(
        wanted.get(name) in (None, value)
        for name, value in (
            ("evseId", kept.evse_id),
            ("connectorId", kept.evse_id),
            ("chargingProfilePurpose", kept.profile["chargingProfilePurpose"]),
            ("stackLevel", kept.profile["stackLevel"]),
        )
    )


def running_transactions(state: State) -> list[Running]:
    """The transactions that run, the last of each EVSE, with the time of their first message as their start."""
    from ocpp_core.schedule import Running

    found: dict[int, Running] = {}
    for each in state.of(Transactions).running():
        start = instant(each.started.get("timestamp", ""))
        if each.connector and each.id is not None and start is not None:
            found[each.connector] = Running(each.connector, each.id, start)
    return list(found.values())


# -- an answer that allows more than the profiles do

_SENTENCE: Final = (
    "The composite schedule allows more than the charging profiles that the station has: it has to stay within the "
    "lowest limit that applies."
)
of_16 = block.conversation(
    "1.6-3.13.3-composite-lowest",
    _GET,
    versions="1.6",
    severity=Severity.WARNING,
    derived=True,
    section="section 3.13.3",
    sentence=_SENTENCE,
)
of_2 = block.conversation(
    "K08.FR.04", _GET, versions="2.0.1 2.1", severity=Severity.WARNING, derived=True, sentence=_SENTENCE
)


@of_16.answer(_GET)
@of_2.answer(_GET)
def _above(state: State, answer: Answer) -> Iterator[Broken]:
    got = _answered(answer)
    if got is None:
        return
    kept = _settled(state, got)
    try:
        number = _first_above(state, got, kept)
        if number is None:
            return
        allowed = _computed(state, got, kept, _readings()[0], 0)
    except (OverflowError, ScheduleError, ValueError):  # a time lies beyond all bounds, or a voltage is not known
        return
    said = _in_words([(each["startPeriod"], Decimal(str(each["limit"]))) for each in got.periods], got.unit)
    meant = _in_words([(each.start_period, each.limit) for each in allowed], got.unit)
    yield Broken(
        f"{got.path}.chargingSchedulePeriod[{number}].limit",
        found=f"{said}; the profiles allow {meant}",  # reports show what was found alone
        allowed=meant,
    )


@frozen(eq=False)
class _Got:
    """A composite schedule that a station sent."""

    path: str
    evse_id: int
    at: datetime
    duration: int
    unit: Unit
    periods: list[Payload]


def _answered(answer: Answer) -> _Got | None:
    """The schedule in an answer; None if it has none, or one without what can be compared."""
    is_16 = "connectorId" in answer.request
    response = answer.response
    schedule = response.get("chargingSchedule" if is_16 else "schedule") or {}
    at = instant((response if is_16 else schedule).get("scheduleStart", ""))
    periods = schedule.get("chargingSchedulePeriod") or []
    duration = answer.request["duration"]
    starts = [each["startPeriod"] for each in periods]
    usable = at is not None and duration > 0 and starts[:1] == [0] and all(a < b for a, b in pairwise(starts))
    if at is None or not usable or not all("limit" in each and "limit_L2" not in each for each in periods):
        return None
    path, evse = (".chargingSchedule", "connectorId") if is_16 else (".schedule", "evseId")
    return _Got(path, answer.request[evse], at, duration, schedule["chargingRateUnit"], periods)


def _settled(state: State, got: _Got) -> list[_Kept]:
    """The profiles of which it is known that they hold, and when, with all that could overrule them."""
    schedules, transactions = state.of(Schedules), state.of(Transactions)
    changes = any(call.action in _CHANGES for call in state.of(Calls).open.values())
    if changes or _GENERATION in schedules.doubtful:
        return []
    is_known = transactions.running_on(got.evse_id) is not None or state.knows_all(transactions, transactions.known)
    found: list[_Kept] = []
    for purposes in (_OF_STATION, _OF_TRANSACTION) if is_known else (_OF_STATION,):
        kept = [each for each in schedules.kept.values() if each.purpose in purposes]
        if schedules.knows(state, purposes) and all(map(_is_sure, kept)):
            found += kept
    return found


_CHANGES: Final = (_SET, _CLEAR)


def _is_sure(kept: _Kept) -> bool:
    """Whether it is known when a profile holds, but for the clock of the station."""
    profile = kept.profile
    first, *others = _schedules(profile)
    if others or first.get("useLocalTime") or first.get("randomizedDelay") or "maxOfflineDuration" in profile:
        return False
    if profile["chargingProfileKind"] == "Dynamic":
        return False
    is_relative = profile["chargingProfileKind"] == "Relative" or "startSchedule" not in first
    return not (is_relative and (len(first["chargingSchedulePeriod"]) > 1 or "duration" in first))


@cache
def _readings() -> tuple[Reading, ...]:
    """Readings of the standard: a limit counts only where it holds in all of them."""
    from ocpp_core.schedule import Reading

    plain = Reading(whole_station="maximum")
    return (
        plain,
        evolve(plain, before_first_recurrence="backwards"),
        evolve(plain, default_profiles="own"),
        evolve(plain, stack_gap="none", transaction_gap="none"),
        evolve(plain, conversion_phases="period"),
    )


def _computed(state: State, got: _Got, kept: Sequence[_Kept], reading: Reading, margin: int) -> list[SchedulePeriod]:
    """What the profiles allow, from a margin before the schedule on until one after it."""
    from ocpp_core.schedule import Station, composite_schedule

    running = running_transactions(state)
    if state.version is Version.V16 and not any(each.evse_id == got.evse_id for each in running):
        reading = evolve(reading, without_transaction="none")
    return composite_schedule(
        [(each.evse_id, each.profile) for each in kept],
        version=state.version,
        at=got.at - timedelta(seconds=margin),
        duration=got.duration + 2 * margin,
        evse_id=got.evse_id,
        unit=got.unit,
        station=Station(transactions=running),
        reading=reading,
    )


def _first_above(state: State, got: _Got, kept: Sequence[_Kept]) -> int | None:
    """The number of the first period that is above the limits, longer than the margin after and before a change."""
    margin = _DAY_MARGIN if any(each.profile["chargingProfileKind"] == "Recurring" for each in kept) else _MARGIN
    allowed = [_computed(state, got, kept, reading, margin) for reading in _readings()] if kept else []
    ends = [*(each["startPeriod"] for each in got.periods[1:]), got.duration]
    for number, (period, end) in enumerate(zip(got.periods, ends, strict=True)):
        limit = Decimal(str(period["limit"]))
        below = [list(_below(schedule, limit, got.duration + 2 * margin)) for schedule in allowed]
        begin: int = period["startPeriod"]  # a margin earlier is the same second of what was computed
        seconds = {begin, *(since for stretches in below for since, _ in stretches if begin <= since < end)}
        if below and any(all(_covers(each, second, second + 2 * margin) for each in below) for second in seconds):
            return number
    return None


def _covers(stretches: Sequence[tuple[int, int]], begin: int, end: int) -> bool:
    return any(since <= begin and end <= until for since, until in stretches)


_MARGIN: Final = 60
"""Seconds around a change that are not judged, since clocks differ."""

_DAY_MARGIN: Final = 3660
"""The same where days may go by local time."""


def _below(schedule: Sequence[SchedulePeriod], limit: Decimal, duration: int) -> Iterator[tuple[int, int]]:
    """The longest stretches in which a schedule allows less than a limit."""
    since: int | None = None
    for period in schedule:
        if period.limit is not None and period.limit < limit:
            since = period.start_period if since is None else since
        elif since is not None:
            yield since, period.start_period
            since = None
    if since is not None:
        yield since, duration


_MOST_WORDS: Final = 5


def _in_words(periods: Sequence[tuple[int, Decimal | None]], unit: str) -> str:
    """A schedule as a text: ``16 A from second 0, 10 A from second 600``."""
    said = [
        f"{'no limit' if limit is None else f'{limit.normalize():f} {unit}'} from second {start}"
        for start, limit in periods[:_MOST_WORDS]
    ]
    left = len(periods) - len(said)
    return ", ".join([*said, f"and {left} more"] if left else said)
