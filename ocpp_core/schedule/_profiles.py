"""Profiles of three versions in one shape, and what is wrong with those that make no sense.

Belongs here: reading a profile. Must not be here: time, and what profiles amount to together.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any, Final, Literal, TypeAlias

from attrs import frozen

from ocpp_core._names import shown
from ocpp_core.errors import ScheduleError
from ocpp_core.message import DataType
from ocpp_core.payload import default_codec
from ocpp_core.payload._formats import parse_date_time
from ocpp_core.schedule._situation import Installed, Profile
from ocpp_core.versions import Kind, Version

__all__ = ["Part", "Period", "Schedule", "exact", "read"]

Part: TypeAlias = Literal["station", "external", "transaction", "generation"]

PARTS: Final[Mapping[str, Part]] = {
    "ChargePointMaxProfile": "station",
    "ChargingStationMaxProfile": "station",
    "ChargingStationExternalConstraints": "external",
    "TxDefaultProfile": "transaction",
    "TxProfile": "transaction",
    "PriorityCharging": "transaction",
    "LocalGeneration": "generation",
}
_QUANTITIES: Final = ("limit", "dischargeLimit", "setpoint", "setpointReactive")
_CHARGING_ONLY: Final = ("limit",)
_SCALE: Final = 400
"""Most digits of a number before the point, and places of its first digit behind it."""

_MOST: Final = 10**12
"""No limit or setpoint is as far from 0."""

_DAYS: Final = {"Daily": 1, "Weekly": 7}


@frozen(eq=False)
class Period:
    """A period of a schedule."""

    start: int
    """Seconds from the start of the schedule."""

    values: Mapping[str, tuple[Fraction, ...]]
    """Of each quantity that it has: one value, or those of L1, L2 and so on."""

    unit: str
    phases: int | None
    phase_to_use: int | None
    mode: str | None
    cap: Fraction | None
    """What limitAtSoC allows, where the state of charge has come to it."""

    profile: int


@frozen(eq=False)
class Schedule:
    """One of the schedules of a profile, with what decides when it counts."""

    id: int
    evse_id: int
    part: Part
    purpose: str
    kind: str
    level: int
    transaction: str | int | None
    valid_from: datetime | None
    valid_to: datetime | None
    start: datetime | None
    """With the offset that it was written with; None where the transaction decides."""

    duration: int | None
    recurs: timedelta | None
    is_local: bool
    """Whether the start is a time on the clock of the station, whatever its offset says."""

    max_offline: int | None
    ends_offline: bool
    """Whether it is gone for good after that time offline."""

    received: datetime | None
    periods: tuple[Period, ...]


def exact(value: Any) -> Fraction:
    """A number as it is written: the float 21.4 as 21.4. Raises ValueError for one that is not finite or too long."""
    if isinstance(value, Decimal) and not (value.is_finite() and -_SCALE < value.adjusted() < _SCALE):
        raise ValueError(f"a number that is not finite, or beyond {_SCALE} digits")
    return Fraction(repr(value) if isinstance(value, float) else value)


def read(installed: Installed, version: Version, number: int, soc: Fraction | None) -> Schedule | None:
    """A profile by the schedule of this number; None for a TxProfile without one. Those of other purposes have one.

    Raises ScheduleError for a profile that is not valid, or that has no meaning.
    """
    plain = _plain(installed.profile, version)
    name = plain["id" if version.major == 2 else "chargingProfileId"]
    listed = plain["chargingSchedule"] if version.major == 2 else [plain["chargingSchedule"]]
    is_among = number < len(listed)
    schedule = _schedule(plain, listed[number if is_among else 0], installed, name, soc)
    wrong = _without_meaning(schedule, plain, len(listed), version)
    if wrong is not None:
        raise ScheduleError(f"charging profile {shown(name)}: {wrong}", profile=name)
    return schedule if is_among or schedule.purpose != "TxProfile" else None


def _plain(profile: Profile, version: Version) -> dict[str, Any]:
    """The payload of a profile that its schema accepts."""
    if isinstance(profile, DataType) and profile.VERSION is not version:
        raise ScheduleError(f"a charging profile of OCPP {profile.VERSION} cannot be read as one of {version}")
    try:
        plain = profile.to_dict() if isinstance(profile, DataType) else dict(profile)
    except (TypeError, ValueError, OverflowError):
        raise ScheduleError("a charging profile has a value that no message can have") from None
    evse, member = ("connectorId", "csChargingProfiles") if version.major == 1 else ("evseId", "chargingProfile")
    issues = default_codec(version).issues({evse: 0, member: plain}, "SetChargingProfile", Kind.REQUEST)
    if issues:
        place = issues[0].path.removeprefix(f"$.{member}")
        raise ScheduleError(f"a charging profile is not valid: {place.lstrip('.') or 'it'} {issues[0].message}"[:255])
    return plain


def _schedule(
    plain: Mapping[str, Any], schedule: Mapping[str, Any], installed: Installed, name: int, soc: Fraction | None
) -> Schedule:
    is_dynamic = plain["chargingProfileKind"] == "Dynamic"
    start = plain.get("dynUpdateTime") if is_dynamic else schedule.get("startSchedule")
    days = _DAYS.get(plain.get("recurrencyKind", ""))
    recurs = plain["chargingProfileKind"] == "Recurring" and days is not None
    return Schedule(
        name,
        installed.evse_id,
        PARTS[plain["chargingProfilePurpose"]],
        plain["chargingProfilePurpose"],
        plain["chargingProfileKind"],
        plain["stackLevel"],
        plain.get("transactionId"),
        _instant(plain.get("validFrom"), name),
        _instant(plain.get("validTo"), name),
        (_instant(start, name) or installed.received) if is_dynamic else _instant(start, name),
        schedule.get("duration"),
        timedelta(days=days or 0) if recurs else None,
        bool(schedule.get("useLocalTime")),
        plain.get("maxOfflineDuration"),
        bool(plain.get("invalidAfterOfflineDuration")),
        installed.received,
        tuple(_period(each, schedule, name, soc) for each in schedule["chargingSchedulePeriod"]),
    )


def _instant(text: str | None, name: int) -> datetime | None:
    if text is None:
        return None
    try:
        return parse_date_time(text)
    except ValueError:
        raise ScheduleError(f"charging profile {shown(name)}: {shown(text)} is no time", profile=name) from None


def _period(period: Mapping[str, Any], schedule: Mapping[str, Any], name: int, soc: Fraction | None) -> Period:
    mode = period.get("operationMode")
    counted = _QUANTITIES if mode not in (None, "ChargingOnly") else _CHARGING_ONLY
    cap = schedule.get("limitAtSoC")
    return Period(
        period["startPeriod"],
        {of: values for of in counted if (values := _values(period, of))},
        schedule["chargingRateUnit"],
        period.get("numberPhases"),
        period.get("phaseToUse"),
        mode,
        _number(cap["limit"]) if cap is not None and soc is not None and soc >= exact(cap["soc"]) else None,
        name,
    )


def _number(value: Any) -> Fraction:
    try:
        return exact(value)
    except ValueError:
        raise ScheduleError(f"a charging profile has a number of more than {_SCALE} digits") from None


def _values(period: Mapping[str, Any], quantity: str) -> tuple[Fraction, ...]:
    """What a period has of a quantity: nothing, one value, or one for each phase."""
    first, *others = (period.get(f"{quantity}{phase}") for phase in ("", "_L2", "_L3"))
    if first is None:
        return ()
    if others == [None, None]:
        return (_number(first),)
    second, third = (first if each is None else each for each in others)
    return tuple(map(_number, (first, second) if period.get("numberPhases") == 2 else (first, second, third)))


def _without_meaning(schedule: Schedule, plain: Mapping[str, Any], schedules: int, version: Version) -> str | None:
    """Why a profile that its schema accepts has no meaning; None if it has one."""
    return (
        _misplaced(schedule, version)
        or _mistimed(schedule, plain, version)
        or _misfit(schedule, plain, schedules)
        or next((wrong for each in schedule.periods if (wrong := _wrong_period(each, version))), None)
    )


def _misplaced(schedule: Schedule, version: Version) -> str | None:
    if not isinstance(schedule.evse_id, int) or schedule.evse_id < 0:
        return "the number of its EVSE is no whole number from 0"
    if schedule.part == "station" and schedule.evse_id != 0:
        return f"a {schedule.purpose} is for the whole station: its EVSE has to be 0"
    if schedule.purpose == "TxProfile" and schedule.evse_id == 0:
        return "a TxProfile is for a transaction: its EVSE cannot be 0"
    if schedule.part == "station" and schedule.kind == "Relative" and version.major == 2:
        return f"a {schedule.purpose} cannot be Relative"
    return None


def _mistimed(schedule: Schedule, plain: Mapping[str, Any], version: Version) -> str | None:
    if schedule.kind in ("Absolute", "Recurring") and schedule.start is None and version.major == 2:
        return f"it is {schedule.kind}, so it needs a startSchedule"
    if schedule.kind == "Recurring" and "recurrencyKind" not in plain:
        return "it is Recurring, so it needs a recurrencyKind"
    if schedule.kind == "Dynamic" and schedule.start is None:
        return "it is Dynamic, so it needs a dynUpdateTime, or the time when it was received"
    if schedule.valid_from is not None and schedule.valid_to is not None and schedule.valid_to < schedule.valid_from:
        return "its validTo is before its validFrom"
    if schedule.duration is not None and schedule.duration < 0:
        return "its duration is negative"
    if schedule.max_offline is not None and schedule.max_offline < 0:
        return "its maxOfflineDuration is negative"
    return None


def _misfit(schedule: Schedule, plain: Mapping[str, Any], schedules: int) -> str | None:
    starts = [each.start for each in schedule.periods]
    if not starts:
        return "its schedule has no period"
    if starts[0] != 0:
        return "its first period has to begin at startPeriod 0"
    if any(later <= earlier for earlier, later in pairwise(starts)):
        return "each of its periods has to begin after the one before it"
    if schedule.kind == "Dynamic" and (len(starts) > 1 or schedules > 1):
        return "it is Dynamic, so it may have one schedule of one period only"
    if schedules > 1 and plain["chargingProfilePurpose"] != "TxProfile":
        return "only a TxProfile may have several schedules"
    return None


def _wrong_period(period: Period, version: Version) -> str | None:
    at = f"in its period from second {shown(period.start)},"
    if period.phases is not None and not 1 <= period.phases <= 3:
        return f"{at} numberPhases has to be 1, 2 or 3"
    if period.phase_to_use is not None and (period.phases != 1 or not 1 <= period.phase_to_use <= 3):
        return f"{at} phaseToUse has to be 1, 2 or 3, and needs numberPhases 1"
    if any(abs(value) >= _MOST for values in period.values.values() for value in values):
        return f"{at} each value has to be between -{_MOST:,} and {_MOST:,}"
    if "limit" not in period.values and period.mode in (None, "ChargingOnly"):
        return f"{at} there is no limit, which operationMode ChargingOnly needs"
    if version is Version.V21 and any(value > 0 for value in period.values.get("dischargeLimit", ())):
        return f"{at} dischargeLimit has to be negative, or 0"
    return None
