"""The composite schedule: profiles, time and quantities brought together.

Belongs here: the steps, and the result. Must not be here: how each step is done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from attrs import field, frozen

from ocpp_core._names import shown, unknown_name
from ocpp_core.schedule._merging import Amounts, Merging, added
from ocpp_core.schedule._profiles import Part, Period, Schedule, exact, read
from ocpp_core.schedule._situation import Installed, Profile, Reading, Running, Station, Unit
from ocpp_core.schedule._timeline import Budget, Span, Timeline, Window, leaders
from ocpp_core.versions import Version

__all__ = ["SchedulePeriod", "composite_schedule"]

_VERSIONS: Final = (Version.V16, Version.V201, Version.V21)
_STEPS: Final = 300_000
"""How many periods and profiles are looked at before a schedule is refused."""

_PURPOSES: Final = ("TxDefaultProfile", "TxProfile", "PriorityCharging")
"""Those of which one counts for a transaction, the weakest first."""

_DIGITS: Final = 28


@frozen(kw_only=True)
class SchedulePeriod:
    """A period of a composite schedule: it lasts until the next one begins, the last until the end of the schedule.

    Limits and setpoints are in the unit that was asked for; A is per phase, W the sum of all phases, or the power on L1
    where there are values for L2 and L3.
    """

    start_period: int
    """Seconds from the start of the schedule."""

    limit: Decimal | None = None
    """None where nothing limits."""

    limit_l2: Decimal | None = None
    limit_l3: Decimal | None = None
    discharge_limit: Decimal | None = None
    """Negative, or 0 (2.1)."""

    discharge_limit_l2: Decimal | None = None
    discharge_limit_l3: Decimal | None = None
    setpoint: Decimal | None = None
    """Within limit and dischargeLimit (2.1); negative where the car is to discharge."""

    setpoint_l2: Decimal | None = None
    setpoint_l3: Decimal | None = None
    setpoint_reactive: Decimal | None = None
    setpoint_reactive_l2: Decimal | None = None
    setpoint_reactive_l3: Decimal | None = None
    number_phases: int | None = None
    """None for direct current, and where no profile holds."""

    phase_to_use: int | None = None
    operation_mode: str | None = None
    """That of the transaction's profile, or else of the one that limits (2.1)."""

    profiles: tuple[int, ...] = field(default=(), eq=False)
    """The ids of the profiles that lead in it, the transaction's first."""

    def to_dict(self) -> dict[str, Any]:
        """The period as a chargingSchedulePeriod of a message; values that are None are left out."""
        return {
            wire: float(value) if isinstance(value, Decimal) else value
            for name, wire in _WIRE.items()
            if (value := getattr(self, name)) is not None
        }


_WIRE: Final = {
    "start_period": "startPeriod",
    **{
        f"{name}{suffix.lower()}": f"{wire}{suffix}"
        for name, wire in (
            ("limit", "limit"),
            ("discharge_limit", "dischargeLimit"),
            ("setpoint", "setpoint"),
            ("setpoint_reactive", "setpointReactive"),
        )
        for suffix in ("", "_L2", "_L3")
    },
    "number_phases": "numberPhases",
    "phase_to_use": "phaseToUse",
    "operation_mode": "operationMode",
}
_BY_QUANTITY: Final = {
    of: [name for name, wire in _WIRE.items() if wire.partition("_")[0] == of]
    for of in ("limit", "dischargeLimit", "setpoint", "setpointReactive")
}


def composite_schedule(
    profiles: Iterable[tuple[int, Profile] | Installed],
    *,
    version: Version | str,
    at: datetime,
    duration: int,
    evse_id: int = 1,
    unit: Unit = "A",
    station: Station | None = None,
    reading: Reading | None = None,
    schedule: int = 0,
) -> list[SchedulePeriod]:
    """What the profiles of a station allow together, from an instant on for a number of seconds.

    ``profiles`` are pairs of the EVSE that a profile was set for (in 1.6 the connector; 0 is the whole station) and the
    profile itself, in the order in which they were set. ``evse_id`` is the EVSE that is asked for, 0 for the whole
    station, ``unit`` that of the limits in the result. ``schedule`` chooses among several schedules of a TxProfile, the
    first of each with the first of all others (2.x: K15.FR.22).

    The first period starts at 0, and neighbours that are equal are one period. What holds in a second is what holds at
    its beginning. 1.6: 3.13 and 5.7; 2.x: part 2, K 3.5, 3.6 and K08.

    Raises ScheduleError for profiles that are not valid or have no meaning, for a voltage or a zone that is needed, and
    for more than about 300,000 periods to look at; LookupError for a version without profiles; ValueError for any other
    argument that makes no sense.
    """
    station, reading = Station() if station is None else station, Reading() if reading is None else reading
    spoken = _checked(Version(version), at, duration, unit, station)
    for name, value in (("evse_id", evse_id), ("schedule", schedule)):
        if value < 0:
            raise ValueError(f"{name} must be a number from 0, not {shown(value)}")
    window, budget = Window(at.astimezone(UTC), duration), Budget(_STEPS)
    soc = None if station.soc is None else exact(station.soc)
    listed = [each if isinstance(each, Installed) else Installed(*each) for each in profiles]
    found = [read(each, spoken, schedule, soc) for each in listed]
    budget.spend(len(found) + len(station.evse_ids))
    timeline = Timeline(window, station, reading, budget)
    task = _Task([each for each in found if each is not None], timeline, Merging(station, reading, unit))
    digits = reading.fraction_digits
    if digits is None and spoken is not Version.V21:
        digits = 1
    merged = task.whole_station() if evse_id == 0 else task.of_evse(evse_id)
    return list(_joined(merged, digits))


def _checked(version: Version, at: datetime, duration: int, unit: str, station: Station) -> Version:
    if version not in _VERSIONS:
        raise unknown_name("version with charging profiles", version.value, [each.value for each in _VERSIONS])
    if at.utcoffset() is None:
        raise ValueError("at needs a time zone")
    if not 2 <= at.year <= 9900:
        raise ValueError("at must be in the years 2 to 9900")
    if not isinstance(duration, int) or not 0 <= duration <= _LONGEST:
        raise ValueError(f"duration must be a number of seconds from 0 to {_LONGEST:,}, not {shown(duration)}")
    if unit not in ("A", "W"):
        raise ValueError(f"unit must be 'A' or 'W', not {shown(unit)}")
    _check(station)
    return version


def _check(station: Station) -> None:
    ids = [each.evse_id for each in station.transactions]
    if len(set(ids)) < len(ids):
        raise ValueError("an EVSE can have one transaction only")
    if station.voltage is not None and not station.voltage > 0:
        raise ValueError(f"voltage must be more than 0, not {shown(station.voltage)}")
    if station.phases not in (1, 2, 3):
        raise ValueError(f"phases must be 1, 2 or 3, not {shown(station.phases)}")
    if any(delay < 0 for each in station.delays.values() for delay in each):
        raise ValueError("a random delay cannot be negative")
    moments = [
        *(each.start for each in station.transactions),
        *(moment for span in station.offline for moment in span if moment is not None),
    ]
    if any(moment.utcoffset() is None for moment in moments):
        raise ValueError("times of transactions and of offline spans need a time zone")


_LONGEST: Final = 10 * 366 * 86_400


@frozen(eq=False)
class _Task:
    """One question, with all that it takes to answer it."""

    schedules: Sequence[Schedule]
    timeline: Timeline
    merging: Merging

    @property
    def _station(self) -> Station:
        return self.timeline.station

    @property
    def _reading(self) -> Reading:
        return self.timeline.reading

    # -- who leads

    def _spans(self, schedule: Schedule, running: Running | None) -> Iterator[Iterable[Span]]:
        yield self.timeline.spans(schedule, running)
        if self._reading.stack_gap == "none":
            yield self.timeline.gaps(schedule)

    def _leading(self, chosen: Iterable[Schedule], running: Running | None) -> list[Span]:
        """Who leads among schedules, given with the strongest first."""
        return leaders([each for schedule in chosen for each in self._spans(schedule, running)])

    def _stacked(self, chosen: Iterable[Schedule]) -> list[Schedule]:
        """The strongest first: by stack level, then those of an EVSE, then what was set last."""
        listed = list(chosen)
        ranked = sorted((each.level, each.evse_id != 0, number) for number, each in enumerate(listed))
        return [listed[number] for _, _, number in reversed(ranked)]

    def _of_part(self, part: Part, *evse_ids: int) -> list[Schedule]:
        return self._stacked(each for each in self.schedules if each.part == part and each.evse_id in evse_ids)

    def _own(self, evse_id: int, running: Running | None) -> list[Span]:
        """Who leads for the transaction of an EVSE."""
        chosen: list[Iterable[Span]] = []
        mine = self._of_part("transaction", 0, evse_id)
        if self._reading.default_profiles == "own":
            own = [each for each in mine if each.evse_id != 0]
            mine = [*own, *(each for each in mine if each.evse_id == 0)]
        for purpose in reversed(_PURPOSES):
            counting = [each for each in mine if each.purpose == purpose and self._counts(each, running)]
            chosen.extend(each for schedule in counting for each in self._spans(schedule, running))
            if purpose == "TxProfile" and counting and self._reading.transaction_gap == "none":
                chosen.append([(0, self.timeline.window.duration, None)])
        return leaders(chosen)

    def _counts(self, schedule: Schedule, running: Running | None) -> bool:
        """Whether a profile is about a transaction, or about there being none."""
        match schedule.purpose:
            case "TxDefaultProfile":
                return running is not None or self._reading.without_transaction == "assumed"
            case "TxProfile":
                return running is not None and schedule.transaction in (None, running.id)
            case _:
                return running is not None and running.priority

    def _evse_ids(self) -> list[int]:
        """Those of the station, among them all that a transaction or a profile is for."""
        known = {*self._station.evse_ids, *(each.evse_id for each in self._station.transactions)}
        return sorted((known | {each.evse_id for each in self.schedules}) - {0})

    def _running(self, evse_id: int) -> Running | None:
        return next((each for each in self._station.transactions if each.evse_id == evse_id), None)

    # -- what it amounts to

    def of_evse(self, evse_id: int) -> Iterator[tuple[int, Amounts]]:
        """What one EVSE has, from when on."""
        running = self._running(evse_id)
        layers = [
            self._leading(self._of_part("station", 0), running),
            self._leading(self._of_part("external", 0, evse_id), running),
            self._own(evse_id, running),
            self._leading(self._of_part("generation", 0, evse_id), running),
        ]
        for second, (station, external, own, generation) in self._cut(layers):
            phases = self.merging.phases([station, external, own])
            by_phase = _has_phases([station, external, own, generation])
            parts = [self._amounts(each, phases, by_phase=by_phase) for each in (station, external, own, generation)]
            yield second, self.merging.with_default(self._merged(*parts))

    def whole_station(self) -> Iterator[tuple[int, Amounts]]:
        """What all EVSEs have together, from when on."""
        layers = [self._leading(self._of_part(part, 0), None) for part in ("station", "external", "generation")]
        if self._reading.whole_station == "sum":
            for evse_id in self._evse_ids():
                running = self._running(evse_id)
                layers.append(self._leading(self._of_part("external", evse_id), running))
                layers.append(self._own(evse_id, running))
                layers.append(self._leading(self._of_part("generation", evse_id), running))
        for second, leading in self._cut(layers):
            by_phase = _has_phases(leading)
            bound = self.merging.phases(leading[:2])
            totals = self._totals(leading[3:], bound, by_phase=by_phase)
            phases = self.merging.phases(leading[:2]) if totals is None or totals.phases is None else totals.phases
            station, external, generation = (self._amounts(each, phases, by_phase=by_phase) for each in leading[:3])
            yield second, self.merging.with_default(self._merged(station, external, totals, generation))

    def _totals(self, leading: Sequence[Period | None], bound: int | None, *, by_phase: bool) -> Amounts | None:
        parts = []
        for number in range(0, len(leading), 3):
            external, own, generation = leading[number : number + 3]
            phases = min((n for n in (bound, self.merging.phases([external, own])) if n is not None), default=None)
            given = [self._amounts(each, phases, by_phase=by_phase) for each in (external, own, generation)]
            parts.append(self.merging.with_default(self._merged(None, *given)))
        return self.merging.total(parts)

    def _amounts(self, period: Period | None, phases: int | None, *, by_phase: bool) -> Amounts | None:
        return None if period is None else self.merging.amounts(period, phases, by_phase=by_phase)

    def _merged(
        self, station: Amounts | None, external: Amounts | None, own: Amounts | None, generation: Amounts | None
    ) -> Amounts:
        if self._reading.local_generation == "on_top":
            return added(self.merging.merged(station, external, own), generation)
        return self.merging.merged(station, None, added(self.merging.merged(None, external, own), generation))

    def _cut(self, layers: Sequence[Sequence[Span]]) -> Iterator[tuple[int, list[Period | None]]]:
        """Who leads in each layer, whenever that changes."""
        edges = {0} if self.timeline.window.duration else set()
        edges.update(edge for layer in layers for begin, end, _ in layer for edge in (begin, end))
        self.timeline.budget.spend(len(edges) * len(layers) // 6)
        numbers = [0] * len(layers)
        for second in sorted(edges):
            if second >= self.timeline.window.duration:
                return
            leading: list[Period | None] = []
            for which, layer in enumerate(layers):
                number = numbers[which]
                while number < len(layer) and layer[number][1] <= second:
                    number += 1
                numbers[which] = number
                leading.append(layer[number][2] if number < len(layer) and layer[number][0] <= second else None)
            yield second, leading


def _has_phases(leading: Iterable[Period | None]) -> bool:
    """Whether a period has values for L2 or L3."""
    return any(len(values) > 1 for each in leading if each is not None for values in each.values.values())


# -- the result


def _joined(merged: Iterable[tuple[int, Amounts]], digits: int | None) -> Iterator[SchedulePeriod]:
    """One period for neighbours that are equal."""
    waiting: tuple[int, Amounts, tuple[int, ...]] | None = None
    for second, amounts in merged:
        if waiting is not None and waiting[1] == amounts:
            waiting = waiting[0], amounts, tuple(dict.fromkeys((*waiting[2], *amounts.led_by)))
            continue
        if waiting is not None:
            yield _period(*waiting, digits)
        waiting = second, amounts, tuple(dict.fromkeys(amounts.led_by))
    if waiting is not None:
        yield _period(*waiting, digits)


def _period(second: int, amounts: Amounts, led_by: tuple[int, ...], digits: int | None) -> SchedulePeriod:
    quantities: Mapping[str, Decimal] = {
        name: _decimal(value, digits)
        for of, values in amounts.values.items()
        for name, value in zip(_BY_QUANTITY[of], values, strict=False)
    }
    return SchedulePeriod(
        start_period=second,
        number_phases=amounts.phases,
        phase_to_use=amounts.phase_to_use,
        operation_mode=amounts.mode,
        profiles=led_by,
        **quantities,
    )


def _decimal(value: Fraction, digits: int | None) -> Decimal:
    """A fraction as a number, rounded towards 0 where it has too many digits."""
    if digits is None:
        digits = max(0, _DIGITS - len(str(abs(value.numerator) // value.denominator)))
    scaled = abs(value.numerator) * 10**digits // value.denominator
    while digits and scaled % 10 == 0:
        scaled, digits = scaled // 10, digits - 1
    return Decimal((int(value < 0), tuple(map(int, str(scaled))), -digits))
