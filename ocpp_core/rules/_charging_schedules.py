"""Rules on the schedules of a charging profile and their periods, also where they stand alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._charging_walk import at
from ocpp_core.rules._checks import fresh
from ocpp_core.rules._rule import Block, Broken, Payload

block: Final = Block("charging schedules")

_V2: Final = "2.0.1 2.1"
_SCHEDULE: Final = "ChargingScheduleType"
_PERIOD: Final = "ChargingSchedulePeriodType"
_FROM_CSMS: Final = ("SetChargingProfile", "RequestStartTransaction")

# -- the order of the periods


@block.message(
    "1.6-5.16.4-first-period-zero",
    "ChargingSchedule",
    versions="1.6",
    section="section 5.16.4",
    sentence="The first period of a charging schedule has to start at second 0: startPeriod.",
)
@block.message(
    "K01.FR.31",
    _SCHEDULE,
    "CompositeScheduleType",
    versions=_V2,
    sentence="The first period of a charging schedule has to start at second 0: startPeriod.",
)
def first_period_at_zero(schedule: Payload) -> Iterator[Broken]:
    """In 1.6 the list may be empty by its schema."""
    for period in schedule["chargingSchedulePeriod"][:1]:
        if period["startPeriod"] != 0:
            yield Broken(".chargingSchedulePeriod[0].startPeriod", found=period["startPeriod"], allowed=0)


@block.message(
    "1.6-7.13-schedule-not-empty",
    "ChargingSchedule",
    versions="1.6",
    section="section 7.13",
    sentence="A charging schedule needs at least one period.",
)
def has_a_period(schedule: Payload) -> Iterator[Broken]:
    """The schema lets the list be empty, the text does not."""
    if not schedule["chargingSchedulePeriod"]:
        yield Broken(".chargingSchedulePeriod", found=[], allowed=1)


@block.message(
    "K01.FR.35",
    _SCHEDULE,
    "CompositeScheduleType",
    versions=_V2,
    sentence="Each period of a charging schedule has to start later than the one before it.",
)
def periods_in_order(schedule: Payload) -> Iterator[Broken]:
    """Two that start at once are in no order either."""
    starts = [period["startPeriod"] for period in schedule["chargingSchedulePeriod"]]
    for number, (before, start) in enumerate(pairwise(starts), 1):
        if start <= before:
            yield Broken(f".chargingSchedulePeriod[{number}].startPeriod", found=start, allowed=before)
            return  # the first place tells enough


@block.message(
    "K01.FR.11",
    _SCHEDULE,
    versions=_V2,
    severity=Severity.WARNING,
    derived=True,
    when=("duration",),
    within=_FROM_CSMS,
    sentence="This period starts when its schedule has ended already, so it never comes: it has to start before the "
    "duration of the schedule is over.",
)
def starts_before_the_end(schedule: Payload) -> Iterable[Broken]:
    """A schedule without a duration goes on."""
    duration = schedule["duration"]
    return [
        Broken(f".chargingSchedulePeriod[{number}].startPeriod", found=period["startPeriod"], allowed=duration)
        for number, period in enumerate(schedule["chargingSchedulePeriod"])
        if period["startPeriod"] >= duration
    ]


@block.message(
    "P2.SetChargingProfile.schedule-ids",
    "ChargingProfileType",
    versions=_V2,
    section="part 2 ChargingScheduleType",
    severity=Severity.WARNING,
    derived=True,
    within=("SetChargingProfile",),
    sentence="Each schedule of a profile needs an id of its own, or nobody can tell which one the EV has chosen.",
)
def schedules_have_own_ids(profile: Payload) -> Iterable[Broken]:
    """The EV chooses one by its id."""
    names = [schedule["id"] for schedule in profile["chargingSchedule"]]
    return () if len(names) == 1 else fresh(".chargingSchedule", [(name, name) for name in names], below=".id")


# -- what a period says


@block.message(
    "K01.FR.19",
    _PERIOD,
    versions=_V2,
    when=("phaseToUse",),
    within=_FROM_CSMS,
    sentence="The phase to use can be chosen only where one phase is used: phaseToUse needs numberPhases 1.",
)
def phase_of_one(period: Payload) -> Iterator[Broken]:
    """Without numberPhases it is 3."""
    if period.get("numberPhases") != 1:
        yield Broken(".numberPhases", found=period.get("numberPhases"), allowed=1)


_LIMITS: Final = ("limit", "limit_L2", "limit_L3")


@block.message(
    "P2.ChargingSchedulePeriodType.limit-sign",
    _PERIOD,
    "ChargingScheduleUpdateType",
    versions="2.1",
    section="part 2 ChargingSchedulePeriodType",
    severity=Severity.WARNING,
    sentence="A limit on charging should not be negative; what the EV may give back is dischargeLimit.",
)
def limit_not_negative(rates: Payload) -> Iterable[Broken]:
    """Older systems limit discharging so."""
    for name in _LIMITS:
        if rates.get(name, 0) < 0:
            return (Broken(f".{name}", found=rates[name], allowed=0),)  # the first tells enough
    return ()


# -- dynamic profiles


@block.message(
    "K28.FR.01",
    "ChargingProfileType",
    versions="2.1",
    when=("chargingProfileKind", "Dynamic"),
    sentence="A profile of kind Dynamic has exactly one schedule, and that has exactly one period.",
)
def dynamic_has_one_period(profile: Payload) -> Iterator[Broken]:
    """Updates change the values of that one."""
    listed = profile["chargingSchedule"]
    if len(listed) != 1:
        yield Broken(".chargingSchedule", found=len(listed), allowed=1)
    for which, schedule in enumerate(listed):
        count = len(schedule["chargingSchedulePeriod"])
        if count != 1:
            yield Broken(f".chargingSchedule[{which}].chargingSchedulePeriod", found=count, allowed=1)


@block.message(
    "K28.FR.02",
    "ChargingProfileType",
    versions="2.1",
    when=("chargingProfileKind", "Dynamic"),
    sentence="The period of a profile of kind Dynamic has to start at second 0.",
)
def dynamic_starts_at_zero(profile: Payload) -> Iterator[Broken]:
    """K28.FR.01 is about more periods than one."""
    for which, schedule in enumerate(profile["chargingSchedule"]):
        for period in schedule["chargingSchedulePeriod"][:1]:
            if period["startPeriod"] != 0:
                yield Broken(at(which, 0, "startPeriod"), found=period["startPeriod"], allowed=0)
