"""Composite schedules worked out by hand, from the standard's text."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ocpp_core import v16, v21, v201
from ocpp_core.errors import ScheduleError
from ocpp_core.schedule import Installed, Reading, Running, Station, composite_schedule
from tests.schedule.helpers import MIDNIGHT, NOON, profile

BERLIN = ZoneInfo("Europe/Berlin")


def composed(*profiles: tuple[int, Any], version: str = "2.1", **options: Any) -> list[dict[str, Any]]:
    settings = {"at": NOON, "duration": 3600, **options}
    return [each.to_dict() for each in composite_schedule(profiles, version=version, **settings)]


def limits(*profiles: tuple[int, Any], **options: Any) -> list[tuple[int, float | None]]:
    return [(each["startPeriod"], each.get("limit")) for each in composed(*profiles, **options)]


def running(start: datetime = NOON, **options: Any) -> Station:
    return Station(transactions=[Running(1, "t", start, priority=options.pop("priority", False))], **options)


# -- numbers


def test_a_limit_stays_what_it_is_written() -> None:
    (period,) = composite_schedule([(1, profile((0, 21.4)))], version="2.1", at=NOON, duration=60)
    assert period.limit == Decimal("21.4")
    assert str(period.limit) == "21.4"
    assert period.profiles == (1,)
    (period,) = composite_schedule([(1, profile((0, 160.0)))], version="2.1", at=NOON, duration=60)
    assert str(period.limit) == "160"


@pytest.mark.parametrize(
    ("version", "limit"),
    [("1.6", "15.9"), ("2.0.1", "15.9"), ("2.1", "15.94202898550724637681159420")],  # 11000 / 690, never more
)
def test_a_converted_limit_is_rounded_down(version: str, limit: str) -> None:
    profiles = [(1, profile((0, 11_000), unit="W", version=version))]
    (period,) = composite_schedule(profiles, version=version, at=NOON, duration=60, station=Station(voltage=230))
    assert period.limit == Decimal(limit)


def test_what_discharges_is_rounded_towards_zero() -> None:
    period = {"startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": -1000, "dischargeLimit": -1000}
    (got,) = composite_schedule(
        [(1, profile(period, unit="W"))],
        version="2.1",
        at=NOON,
        duration=60,
        station=Station(voltage=230),
        reading=Reading(fraction_digits=1),
    )
    assert (got.setpoint, got.discharge_limit) == (Decimal("-1.4"), Decimal("-1.4"))  # -1.449...


def test_sums_are_exact() -> None:
    profiles = [(evse, profile((0, 0.1), name=evse)) for evse in (1, 2, 3)]
    assert limits(*profiles, evse_id=0, station=Station(evse_ids=(1, 2, 3))) == [(0, 0.3)]


# -- profiles in each form


def test_typed_profiles_count_as_plain_ones() -> None:
    v16_profile = v16.ChargingProfile(
        charging_profile_id=5,
        stack_level=0,
        charging_profile_purpose=v16.ChargingProfilePurposeType.TX_DEFAULT_PROFILE,
        charging_profile_kind=v16.ChargingProfileKindType.ABSOLUTE,
        charging_schedule=v16.ChargingSchedule(
            charging_rate_unit=v16.ChargingRateUnitType.A,
            start_schedule=NOON.astimezone(timezone(timedelta(hours=2))),
            charging_schedule_period=[v16.ChargingSchedulePeriod(start_period=0, limit=21.4)],
        ),
    )
    v201_profile = v201.ChargingProfileType(
        id=5,
        stack_level=0,
        charging_profile_purpose=v201.ChargingProfilePurposeEnumType.TX_DEFAULT_PROFILE,
        charging_profile_kind=v201.ChargingProfileKindEnumType.RELATIVE,
        charging_schedule=[
            v201.ChargingScheduleType(
                id=1,
                charging_rate_unit=v201.ChargingRateUnitEnumType.A,
                charging_schedule_period=[v201.ChargingSchedulePeriodType(start_period=0, limit=21.4)],
            )
        ],
    )
    v21_profile = v21.ChargingProfileType(
        id=5,
        stack_level=0,
        charging_profile_purpose=v21.ChargingProfilePurposeEnumType.TX_DEFAULT_PROFILE,
        charging_profile_kind=v21.ChargingProfileKindEnumType.DYNAMIC,
        dyn_update_time=NOON,
        charging_schedule=[
            v21.ChargingScheduleType(
                id=1,
                charging_rate_unit=v21.ChargingRateUnitEnumType.A,
                charging_schedule_period=[v21.ChargingSchedulePeriodType(start_period=0, limit=21.4)],
            )
        ],
    )
    for version, each in (("1.6", v16_profile), ("2.0.1", v201_profile), ("2.1", v21_profile)):
        assert limits((1, each), version=version) == [(0, 21.4)]
        assert limits((1, each.to_dict()), version=version) == [(0, 21.4)]


# -- stack levels


def test_a_gap_falls_to_the_lower_level_and_no_further() -> None:
    low = profile((0, 10), level=0, name=1, start="2026-03-03T12:10:00Z")
    high = profile((0, 20), level=1, name=2, duration=43_200 + 1200)
    assert limits((1, low), (1, high)) == [(0, 20), (1200, 10)]
    reading = Reading(stack_gap="none")
    assert limits((1, low), (1, high), reading=reading) == [(0, 20), (1200, None)]


def test_of_equal_levels_the_evse_and_then_the_newest_leads() -> None:
    for_all, older, newer = (profile((0, limit), name=name) for name, limit in ((1, 6), (2, 8), (3, 10)))
    assert limits((1, older), (1, newer), (0, for_all)) == [(0, 10)]
    assert limits((0, older), (0, newer)) == [(0, 10)]


def test_own_default_profiles() -> None:
    for_all, own = profile((0, 20), level=5), profile((0, 10), level=0, name=2)
    assert limits((0, for_all), (1, own)) == [(0, 20)]
    assert limits((0, for_all), (1, own), reading=Reading(default_profiles="own")) == [(0, 10)]


def test_what_holds_when_a_transaction_profile_ends() -> None:
    default = profile((0, 10))
    own = profile((0, 20), purpose="TxProfile", kind="Relative", duration=600, name=2, transactionId="t")
    assert limits((1, default), (1, own), station=running()) == [(0, 20), (600, 10)]
    assert limits((1, default), (1, own), station=running(), reading=Reading(transaction_gap="none")) == [
        (0, 20),
        (600, None),
    ]


def test_a_transaction_without_its_profiles() -> None:
    own = profile((0, 20), purpose="TxProfile", kind="Relative", transactionId="other")
    assert limits((1, own), station=running()) == [(0, None)]
    assert limits((2, {**own, "transactionId": "t"}), station=running()) == [(0, None)]
    assert limits((1, profile((0, 10))), reading=Reading(without_transaction="none")) == [(0, None)]


# -- time


def test_relative_counts_from_the_energy_of_the_transaction() -> None:
    given = profile((0, 16), (600, 10), kind="Relative")
    assert limits((1, given), station=running(NOON - timedelta(seconds=200))) == [(0, 16), (400, 10)]
    assert limits((1, given)) == [(0, 16), (600, 10)]
    assert limits((1, given), station=running(NOON + timedelta(seconds=30))) == [(0, None), (30, 16), (630, 10)]


def test_seconds_that_are_not_whole_count_from_the_next() -> None:
    given = profile((0, 16), (10, 10), start="2026-03-03T12:00:00.250Z", duration=20)
    assert limits((1, given)) == [(0, None), (1, 16), (11, 10), (21, None)]


def test_the_bounds_of_validity() -> None:
    given = profile((0, 16), validFrom="2026-03-03T12:10:00Z", validTo="2026-03-03T13:20:00+01:00")
    assert limits((1, given)) == [(0, None), (600, 16), (1200, None)]
    assert limits((1, given), reading=Reading(valid_to="inclusive")) == [(0, None), (600, 16), (1201, None)]


def test_daily_windows_across_midnight() -> None:
    night = profile((0, 6), kind="Recurring", recurrencyKind="Daily", start="2026-02-01T22:00:00Z", duration=28_800)
    at = datetime(2026, 3, 4, 4, tzinfo=UTC)
    assert limits((1, night), at=at, duration=86_400) == [(0, 6), (7200, None), (64_800, 6)]


def test_a_recurrence_cuts_what_is_longer() -> None:
    given = profile((0, 6), (90_000, 10), kind="Recurring", recurrencyKind="Daily", start="2026-03-03T12:00:00Z",
                    duration=100_000)  # fmt: skip
    assert limits((1, given), duration=2 * 86_400) == [(0, 6)]


def test_offline_before_a_profile_came_does_not_count() -> None:
    given = profile((0, 6), maxOfflineDuration=60, invalidAfterOfflineDuration=True)
    station = Station(offline=[(NOON - timedelta(hours=2), NOON - timedelta(hours=1))])
    assert limits((1, given), station=station) == [(0, None)]
    assert limits(Installed(1, given, NOON - timedelta(minutes=30)), station=station) == [(0, 6)]


def test_recurrence_before_its_start() -> None:
    given = profile((0, 6), kind="Recurring", recurrencyKind="Daily", start="2026-03-03T13:00:00Z", duration=1800)
    at = NOON - timedelta(hours=23)
    assert limits((1, given), at=at) == [(0, None)]
    reading = Reading(before_first_recurrence="backwards")
    assert limits((1, given), at=at, reading=reading) == [(0, 6), (1800, None)]


@pytest.mark.parametrize(
    ("day", "seconds"),
    [(datetime(2026, 3, 29, tzinfo=BERLIN), 23 * 3600), (datetime(2026, 10, 25, tzinfo=BERLIN), 25 * 3600)],
)
def test_days_of_23_and_of_25_hours(day: datetime, seconds: int) -> None:
    """From the midnight before the clock is moved to the next one, and a day of 24 hours after it."""
    begin = day.astimezone(UTC)
    given = profile((0, 6), (3600, 10), kind="Recurring", recurrencyKind="Daily", start="2026-01-01T00:00:00+01:00")
    by_clock = {"zone": BERLIN}
    reading = Reading(recurrence="local")
    got = limits((1, given), at=begin, duration=seconds + 7200, station=Station(**by_clock), reading=reading)
    assert got == [(0, 6), (3600, 10), (seconds, 6), (seconds + 3600, 10)]
    local = profile(
        (0, 6), (3600, 10), kind="Recurring", recurrencyKind="Daily", start="2026-01-01T00:00:00Z",
        schedule={"useLocalTime": True},
    )  # fmt: skip
    assert limits((1, local), at=begin, duration=seconds + 7200, station=Station(**by_clock)) == got


def test_days_by_elapsed_time_wander_with_the_clock() -> None:
    given = profile((0, 6), kind="Recurring", recurrencyKind="Daily", start="2026-03-28T08:00:00+01:00", duration=3600)
    at = datetime(2026, 3, 29, 8, tzinfo=BERLIN).astimezone(UTC)
    assert limits((1, given), at=at, duration=7200) == [(0, None), (3600, 6)]
    with_clock = {"station": Station(zone=BERLIN), "reading": Reading(recurrence="local")}
    assert limits((1, given), at=at, duration=7200, **with_clock) == [(0, 6), (3600, None)]


def test_a_dynamic_profile_lapses_without_an_update() -> None:
    given = profile((0, 6), kind="Dynamic", duration=300, dynUpdateTime="2026-03-03T11:58:00Z")
    assert limits((1, given)) == [(0, 6), (180, None)]
    received = Installed(1, profile((0, 6), kind="Dynamic", duration=300), NOON)
    assert limits(received) == [(0, 6), (300, None)]


def test_delays_drop_what_would_start_too_late() -> None:
    given = profile((0, 1), (100, 2), (200, 3), kind="Relative", duration=240, schedule={"randomizedDelay": 60})
    assert limits((1, given), station=running(delays={1: [10, 50]})) == [(0, 1), (110, 2), (240, None)]
    assert limits((1, given), station=Station(delays={1: [10, 50]})) == [(0, 1), (100, 2), (200, 3), (240, None)]


# -- 2.1


def setpoint(value: float, **more: float) -> dict[str, Any]:
    return {"startPeriod": 0, "operationMode": "CentralSetpoint", "setpoint": value, **more}


def external(value: float) -> dict[str, Any]:
    period = {"startPeriod": 0, "operationMode": "ExternalSetpoint", "setpoint": value}
    return profile(period, purpose="ChargingStationExternalConstraints", name=9, unit="W")


def test_whose_setpoint_counts() -> None:
    own = profile(setpoint(-2000, dischargeLimit=-1500, limit=4000), unit="W")

    def got(station: Station, reading: Reading | None = None) -> float:
        (period,) = composed((1, own), (0, external(3000)), unit="W", station=station, reading=reading)
        return period["setpoint"]

    assert got(Station()) == 3000
    assert got(Station(setpoint_priority="CSMS")) == -1500
    assert got(Station(), Reading(setpoint="lowest")) == -1500


def test_the_dischargelimit_nearest_to_zero_counts() -> None:
    own = profile(setpoint(-2000, dischargeLimit=-1500), unit="W")
    grid = {"startPeriod": 0, "operationMode": "ExternalLimits", "limit": 5000, "dischargeLimit": -800}
    outside = profile(grid, purpose="ChargingStationExternalConstraints", name=9, unit="W")
    (period,) = composed((1, own), (0, outside), unit="W")
    assert (period["dischargeLimit"], period["setpoint"], period["limit"]) == (-800, -800, 5000)
    (period,) = composed((1, own), (0, outside), unit="W", reading=Reading(discharge_limit="farthest"))
    assert period["dischargeLimit"] == -1500


def test_charging_only_has_neither_setpoint_nor_discharge() -> None:
    (period,) = composed((1, profile({"startPeriod": 0, "limit": 10, "setpoint": 5, "dischargeLimit": -5})))
    assert period == {"startPeriod": 0, "limit": 10, "numberPhases": 3}


def test_local_generation() -> None:
    own, sun = profile((0, 10)), profile((0, 4), purpose="LocalGeneration", name=2)
    most = profile((0, 12), purpose="ChargingStationMaxProfile", name=3)
    assert limits((1, own), (0, sun), (0, most)) == [(0, 14)]
    assert limits((1, own), (0, sun), (0, most), reading=Reading(local_generation="within_maximum")) == [(0, 12)]
    assert limits((0, sun)) == [(0, None)]


def test_state_of_charge() -> None:
    given = profile((0, 16), schedule={"limitAtSoC": {"soc": 80, "limit": 6.5}})
    assert [limits((1, given), station=Station(soc=soc)) for soc in (None, 79.9, 80, 95)] == [
        [(0, 16)],
        [(0, 16)],
        [(0, 6.5)],
        [(0, 6.5)],
    ]
    low = profile((0, 4), schedule={"limitAtSoC": {"soc": 80, "limit": 6.5}})
    assert limits((1, low), station=Station(soc=80)) == [(0, 4)]


def test_values_by_phase() -> None:
    by_phase = profile({"startPeriod": 0, "limit": 10, "limit_L2": 12, "limit_L3": 14, "numberPhases": 3})
    total = profile((0, 6900), purpose="ChargingStationMaxProfile", unit="W", name=2)
    (period,) = composed((1, by_phase), (0, total), unit="W", station=Station(voltage=230))
    assert [period[name] for name in ("limit", "limit_L2", "limit_L3")] == [2300, 2300, 2300]
    one = profile({"startPeriod": 0, "limit": 32, "numberPhases": 1, "phaseToUse": 2},
                  purpose="ChargingStationMaxProfile", name=2)  # fmt: skip
    (period,) = composed((1, by_phase), (0, one))
    assert period == {"startPeriod": 0, "limit": 10, "numberPhases": 1, "phaseToUse": 2}


def test_values_for_two_phases() -> None:
    (period,) = composed((1, profile({"startPeriod": 0, "limit": 10, "limit_L2": 12, "numberPhases": 2})))
    assert period == {"startPeriod": 0, "limit": 10, "limit_L2": 12, "numberPhases": 2}
    total = profile((0, 4600), purpose="ChargingStationMaxProfile", unit="W", name=2)
    by_phase = profile({"startPeriod": 0, "limit": 10, "limit_L2": 12, "limit_L3": 14, "numberPhases": 3})
    two = profile(
        {"startPeriod": 0, "limit": 32, "numberPhases": 2}, purpose="ChargingStationExternalConstraints", name=3
    )
    (period,) = composed((1, by_phase), (0, total), (0, two), station=Station(voltage=230))
    assert period == {"startPeriod": 0, "limit": 10, "limit_L2": 10, "numberPhases": 2}


def test_a_limit_of_the_station_beside_values_by_phase() -> None:
    given = setpoint(900) | {"setpoint_L2": 100, "setpoint_L3": 100, "numberPhases": 3}
    (period,) = composed((1, profile(given, unit="W")), unit="W", station=Station(default_limit={"W": 1500}))
    assert [period[name] for name in ("limit", "limit_L2", "setpoint", "setpoint_L2")] == [500, 500, 500, 100]


# -- units and phases


def test_the_number_of_phases_that_converts() -> None:
    most = profile((0, 2070), purpose="ChargingStationMaxProfile", unit="W")
    own = profile({"startPeriod": 0, "limit": 16, "numberPhases": 1}, name=2)
    station = Station(voltage=230)
    assert limits((0, most), (1, own), station=station) == [(0, 9)]
    reading = Reading(conversion_phases="period")
    assert limits((0, most), (1, own), station=station, reading=reading) == [(0, 3)]


def test_direct_current_has_no_phases() -> None:
    (period,) = composed((1, profile((0, 50_000), unit="W")), station=Station(voltage=400, direct_current=True))
    assert period == {"startPeriod": 0, "limit": 125}


# -- the whole station


def test_the_whole_station() -> None:
    most = profile((0, 30), purpose="ChargingStationMaxProfile", name=9)
    first, second = profile((0, 16), (600, 8), name=1, start="2026-03-03T12:00:00Z"), profile((0, 20), name=2)
    station = Station(evse_ids=(1, 2))
    assert limits((0, most), (1, first), (2, second), evse_id=0, station=station) == [(0, 30), (600, 28)]
    assert limits((1, first), (2, second), evse_id=0, station=Station(evse_ids=(1, 2, 3))) == [(0, None)]
    filled = Station(evse_ids=(1, 2, 3), default_limit={"A": 6})
    assert limits((1, first), (2, second), evse_id=0, station=filled) == [(0, 42), (600, 34)]
    reading = Reading(whole_station="maximum")
    assert limits((0, most), (1, first), evse_id=0, station=station, reading=reading) == [(0, 30)]


def test_the_phases_of_the_whole_station() -> None:
    one, three = ({"startPeriod": 0, "limit": 10, "numberPhases": count} for count in (1, 3))
    station = Station(evse_ids=(1, 2))
    (period,) = composed((1, profile(one)), (2, profile(three)), evse_id=0, station=station)
    assert period == {"startPeriod": 0, "limit": 20, "numberPhases": 3}


def test_several_schedules_are_taken_by_their_place() -> None:
    own = profile((0, 20), purpose="TxProfile", transactionId="t", name=2)
    own["chargingSchedule"].append(
        {**own["chargingSchedule"][0], "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 7}]}
    )
    most = profile((0, 16), purpose="ChargingStationMaxProfile", name=3)
    found = [limits((1, own), (0, most), station=running(), schedule=number) for number in (0, 1, 2)]
    assert found == [[(0, 16)], [(0, 7)], [(0, 16)]]


# -- what makes no sense

CAR = {"purpose": "TxProfile", "transactionId": "t"}


@pytest.mark.parametrize(
    ("evse", "given", "said"),
    [
        (1, profile((0, 1), purpose="ChargingStationMaxProfile"), "its EVSE has to be 0"),
        (0, profile((0, 1), **CAR), "its EVSE cannot be 0"),
        (0, profile((0, 1), purpose="ChargingStationMaxProfile", kind="Relative"), "cannot be Relative"),
        (-1, profile((0, 1)), "no whole number from 0"),
        (1, profile((0, 1), start=None), "needs a startSchedule"),
        (1, profile((0, 1), kind="Recurring"), "needs a recurrencyKind"),
        (1, profile((0, 1), kind="Dynamic"), "needs a dynUpdateTime"),
        (1, profile((0, 1), validFrom=MIDNIGHT, validTo="2026-03-02T23:59:59Z"), "validTo is before its validFrom"),
        (1, profile((0, 1), duration=-1), "duration is negative"),
        (1, profile((0, 1), maxOfflineDuration=-1), "maxOfflineDuration is negative"),
        (1, profile((5, 1)), "begin at startPeriod 0"),
        (1, profile((0, 1), (60, 1), (60, 2)), "begin after the one before it"),
        (1, profile((0, 1), (1, 1), kind="Dynamic", dynUpdateTime=MIDNIGHT), "one schedule of one period only"),
        (1, profile({"startPeriod": 0, "limit": 1, "numberPhases": 0}), "numberPhases has to be 1, 2 or 3"),
        (1, profile({"startPeriod": 0, "limit": 1, "phaseToUse": 2}), "needs numberPhases 1"),
        (1, profile({"startPeriod": 0}), "there is no limit"),
        (1, profile((0, 1e300)), "each value has to be between -1,000,000,000,000 and 1,000,000,000,000"),
        (1, profile((0, Decimal("1e999999"))), "a number of more than 400 digits"),
        (1, profile((0, float("nan"))), "is not valid: chargingSchedule[0].chargingSchedulePeriod[0].limit"),
        (1, {}, "is not valid"),
        (1, {"id": 1}, "is not valid"),
    ],
)  # fmt: skip
def test_profiles_without_meaning(evse: int, given: dict[str, Any], said: str) -> None:
    with pytest.raises(ScheduleError) as caught:
        composed((evse, given))
    assert said in str(caught.value)
    assert caught.value.profile in (1, None)


def test_what_has_to_be_known() -> None:
    mixed = [(1, profile((0, 1))), (0, profile((0, 1), purpose="ChargingStationMaxProfile", unit="W"))]
    with pytest.raises(ScheduleError, match="give the voltage"):
        composed(*mixed)
    with pytest.raises(ScheduleError, match="give the zone"):
        composed((1, profile((0, 1), schedule={"useLocalTime": True})))
    one, other = ({"startPeriod": 0, "limit": 1, "numberPhases": 1, "phaseToUse": phase} for phase in (1, 2))
    with pytest.raises(ScheduleError, match="different values of phaseToUse"):
        composed((1, profile(one)), (0, profile(other, purpose="ChargingStationMaxProfile", name=2)))


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": datetime(2026, 3, 3, 12)},
        {"at": datetime(1, 1, 1, tzinfo=UTC)},
        {"duration": -1},
        {"duration": 10**12},
        {"unit": "kW"},
        {"evse_id": -1},
        {"schedule": -1},
        {"station": Station(voltage=0)},
        {"station": Station(phases=4)},
        {"station": Station(transactions=[Running(1, 1, NOON), Running(1, 2, NOON)])},
        {"station": Station(transactions=[Running(1, 1, datetime(2026, 3, 3))])},
        {"station": Station(delays={1: [-1]})},
    ],
)
def test_arguments_without_meaning(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError):
        composed((1, profile((0, 1))), **wrong)


def test_a_schedule_without_periods() -> None:
    with pytest.raises(ScheduleError, match="charging profile 1: its schedule has no period"):
        composed((1, profile(version="1.6")), version="1.6")  # which the schema of 1.6 accepts


@pytest.mark.parametrize("version", ["1.5", "2.0"])
def test_versions_without_profiles(version: str) -> None:
    with pytest.raises(LookupError, match=r"1\.6, 2\.0\.1 and 2\.1"):
        composed(version=version)


def test_no_duration_has_no_period() -> None:
    assert composed((1, profile((0, 1))), duration=0) == []


# -- work is bounded

YEAR = 365 * 86_400


def test_a_year_of_seconds_is_refused() -> None:
    every_second = profile(*((second, second % 7) for second in range(1024)), kind="Recurring", recurrencyKind="Daily")
    with pytest.raises(ScheduleError, match="too many periods: ask for a shorter duration"):
        composed((1, every_second), duration=YEAR)
    assert len(composed((1, every_second), at=NOON - timedelta(hours=12))) == 1024


def test_many_of_everything_is_refused() -> None:
    daily = profile((0, 1), kind="Recurring", recurrencyKind="Daily")
    with pytest.raises(ScheduleError, match="too many periods"):
        composed(*[(1, daily)] * 1000, duration=YEAR)
    with pytest.raises(ScheduleError, match="too many periods"):
        composed((0, daily), duration=YEAR, evse_id=0, station=Station(evse_ids=range(1, 100_000)))
    offline = Station(offline=[(NOON, NOON)] * 10_000)
    with pytest.raises(ScheduleError, match="too many periods"):
        composed(*[(1, {**daily, "maxOfflineDuration": 5})] * 50, station=offline)


def test_errors_do_not_repeat_what_is_long() -> None:
    for wrong in (
        profile((1, 1), name=10**4000),
        profile((0, 1), duration=-(10**4000)),
        profile((0, 1), (10**4000, -5), (3, 4)),
    ):
        with pytest.raises(ScheduleError) as caught:
            composed((1, wrong))
        assert len(str(caught.value)) <= 255
    assert limits((1, profile((0, 1), (10**4000, 5)))) == [(0, 1)]
