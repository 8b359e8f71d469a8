"""What leading periods amount to together: units, phases, the lowest limit, setpoints.

Belongs here: one instant. Must not be here: time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Final, TypeAlias

from attrs import field, frozen

from ocpp_core._names import shown
from ocpp_core.errors import ScheduleError
from ocpp_core.schedule._profiles import Period, exact
from ocpp_core.schedule._situation import Reading, Station, Unit

__all__ = ["Amounts", "Merging", "Values", "added"]

Values: TypeAlias = tuple[Fraction, ...]
"""One value, or one for each of two or three phases."""

_SETPOINTS: Final = ("setpoint", "setpointReactive")


@frozen
class Amounts:
    """Quantities in the unit that is asked for."""

    values: Mapping[str, Values] = field(factory=dict)
    phases: int | None = None
    phase_to_use: int | None = None
    mode: str | None = None
    led_by: tuple[int, ...] = field(default=(), eq=False)
    """The ids of the profiles that this comes from."""


@frozen
class Merging:
    """How quantities are merged for a station in a unit."""

    station: Station
    reading: Reading
    unit: Unit

    # -- phases

    def phases(self, periods: Iterable[Period | None]) -> int | None:
        """The lowest number of phases of some periods (K01.FR.140); None without periods, and for direct current."""
        if self.station.direct_current:
            return None
        return min((self._own(each) for each in periods if each is not None), default=None)

    def _own(self, period: Period) -> int:
        return self.station.phases if period.phases is None else period.phases

    # -- units

    def amounts(self, period: Period, phases: int | None, *, by_phase: bool) -> Amounts:
        """What a period sets, for a number of phases; by phase if any period beside it has values for L2 or L3."""
        values = {of: self._converted(given, period, phases, by_phase=by_phase) for of, given in period.values.items()}
        if period.cap is not None:
            cap = self._converted((period.cap,), period, phases, by_phase=by_phase)
            values["limit"] = _by_phase(min, values["limit"], cap) if "limit" in values else cap
        return Amounts(values, phases, period.phase_to_use, period.mode, (period.profile,))

    def _converted(self, values: Values, period: Period, phases: int | None, *, by_phase: bool) -> Values:
        count = phases or 1
        if len(values) > count:  # which phases are left is not known: what the least of them has is safe
            values = (min(values, key=abs),) * count
        if values[1:]:
            return tuple(self._of_phase(each, period.unit) for each in values)
        value = values[0]
        if by_phase and count > 1:
            return (self._of_phase(value / count if period.unit == "W" else value, period.unit),) * count
        return (self._of_all(value, period, phases),)

    def _of_phase(self, value: Fraction, unit: str) -> Fraction:
        """A value of one phase in the unit that is asked for."""
        if unit == self.unit:
            return value
        return value * self._voltage() if self.unit == "W" else value / self._voltage()

    def _of_all(self, value: Fraction, period: Period, phases: int | None) -> Fraction:
        """A value that stands for all phases, in the unit that is asked for."""
        if period.unit == self.unit:
            return value
        count = self._own(period) if self.reading.conversion_phases == "period" and phases is not None else phases or 1
        factor = self._voltage() * count
        return value * factor if self.unit == "W" else value / factor

    def _voltage(self) -> Fraction:
        if self.station.voltage is None:
            raise ScheduleError("limits in A meet limits in W, or the other unit is asked for: give the voltage")
        return exact(self.station.voltage)

    # -- what counts of several

    def merged(self, station: Amounts | None, external: Amounts | None, own: Amounts | None) -> Amounts:
        """What the leading profiles of the purposes amount to: ``own`` is the part of the transactions."""
        parts = [each for each in (own, external, station) if each is not None]
        values: dict[str, Values] = {}
        nearest = max if self.reading.discharge_limit == "nearest" else min
        for quantity, lowest in (("limit", min), ("dischargeLimit", nearest)):
            for each in parts:
                if quantity in each.values:
                    new = each.values[quantity]
                    values[quantity] = _by_phase(lowest, values[quantity], new) if quantity in values else new
        values.update(self._setpoints(external, own))
        if "setpoint" in values:
            values["setpoint"] = _capped(values["setpoint"], values.get("limit"), values.get("dischargeLimit"))
        return Amounts(
            values,
            min((each.phases for each in parts if each.phases is not None), default=None),
            _phase_to_use(parts),
            parts[0].mode if parts else None,
            tuple(name for each in parts for name in each.led_by),
        )

    def _setpoints(self, external: Amounts | None, own: Amounts | None) -> Mapping[str, Values]:
        """The setpoints that count: those of one side (Q06.FR.20)."""
        first, second = (own, external) if self.station.setpoint_priority == "CSMS" else (external, own)
        sides = [
            {name: each.values[name] for name in _SETPOINTS if name in each.values}
            for each in (first, second)
            if each is not None
        ]
        sides = [each for each in sides if each]
        if not sides:
            return {}
        if self.reading.setpoint == "lowest":
            return min(sides, key=lambda each: sum(each.get("setpoint", ())))
        return sides[0]

    def total(self, parts: Sequence[Amounts]) -> Amounts | None:
        """What EVSEs have in all; a quantity that one of them does not have has no total."""
        if not parts:
            return None
        shared = set.intersection(*(set(each.values) for each in parts))
        width = max((len(values) for each in parts for values in each.values.values()), default=1)
        return Amounts(
            {name: _sum([each.values[name] for each in parts], width) for name in sorted(shared)},
            max((each.phases for each in parts if each.phases is not None), default=None),
            mode=parts[0].mode if len({each.mode for each in parts}) == 1 else None,
            led_by=tuple(dict.fromkeys(name for each in parts for name in each.led_by)),
        )

    def with_default(self, amounts: Amounts) -> Amounts:
        """With the station's own limit where no profile sets one."""
        limit = self.station.default_limit.get(self.unit)
        if limit is None or "limit" in amounts.values:
            return amounts
        width = max((len(each) for each in amounts.values.values()), default=1)
        values = {**amounts.values, "limit": (exact(limit) / (width if self.unit == "W" else 1),) * width}
        if "setpoint" in values:
            values["setpoint"] = _capped(values["setpoint"], values["limit"], values.get("dischargeLimit"))
        return Amounts(values, amounts.phases, amounts.phase_to_use, amounts.mode, amounts.led_by)


def added(amounts: Amounts, generation: Amounts | None) -> Amounts:
    """With what is generated on the spot on top; without a limit there is nothing to add to."""
    if generation is None or "limit" not in generation.values or "limit" not in amounts.values:
        return amounts
    limit = _by_phase(lambda left, right: left + right, amounts.values["limit"], generation.values["limit"])
    led_by = (*amounts.led_by, *generation.led_by)
    return Amounts({**amounts.values, "limit": limit}, amounts.phases, amounts.phase_to_use, amounts.mode, led_by)


def _by_phase(choose: Callable[[Fraction, Fraction], Fraction], left: Values, right: Values) -> Values:
    """Two values, phase by phase; one alone stands for each."""
    width = max(len(left), len(right))
    return tuple(choose(*pair) for pair in zip(_wide(left, width), _wide(right, width), strict=True))


def _sum(values: Sequence[Values], width: int) -> Values:
    return tuple(sum(each, Fraction()) for each in zip(*(_wide(each, width) for each in values), strict=True))


def _wide(values: Values, width: int) -> Values:
    return values * width if len(values) == 1 else values


def _capped(setpoint: Values, limit: Values | None, discharge: Values | None) -> Values:
    """A setpoint within the limit and the dischargeLimit (K08.FR.08)."""
    if limit is not None:
        setpoint = _by_phase(lambda value, most: min(value, most) if value > 0 else value, setpoint, limit)
    if discharge is not None:
        setpoint = _by_phase(lambda value, least: max(value, least) if value < 0 else value, setpoint, discharge)
    return setpoint


def _phase_to_use(parts: Sequence[Amounts]) -> int | None:
    """The phase to charge on. Raises ScheduleError where profiles name different ones (2.1: K01.FR.141)."""
    wanted = {each.phase_to_use for each in parts if each.phase_to_use is not None}
    if len(wanted) > 1:
        names = ", ".join(shown(name) for each in parts for name in each.led_by)
        raise ScheduleError(f"the charging profiles {names} set different values of phaseToUse at the same time")
    return wanted.pop() if wanted else None
