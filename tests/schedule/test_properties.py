"""What holds of every composite schedule, and a brute force that looks at every second."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from ocpp_core.errors import ScheduleError
from ocpp_core.schedule import Reading, Running, SchedulePeriod, Station, composite_schedule
from ocpp_core.strategies import payloads
from tests.schedule.helpers import profile
from tests.schedule.oracle import Oracle

# The night in which summer time ends in Berlin, an hour before it does; windows of a few minutes around what changes.
AT = datetime(2026, 10, 25, 0, tzinfo=UTC)
WINDOW = 90
ZONE = "Europe/Berlin"
EXACT = Reading(fraction_digits=9)


def moment(second: int) -> str:
    return (AT + timedelta(seconds=second)).isoformat()


SECONDS = st.integers(-60, WINDOW + 10)
LIMITS = st.sampled_from([0, 6, 10.5, 16, 21.4, 32])
PURPOSES = ("ChargingStationMaxProfile", "ChargingStationExternalConstraints", "TxDefaultProfile", "TxProfile", "PriorityCharging", "LocalGeneration")  # fmt: skip


@st.composite
def periods(draw: st.DrawFn, *, by_setpoint: bool) -> list[dict[str, Any]]:
    starts = sorted({0, *draw(st.lists(st.integers(1, 80), max_size=3))})
    found = []
    for start in starts:
        period: dict[str, Any] = {"startPeriod": start, "limit": draw(LIMITS)}
        if draw(st.booleans()):
            period["numberPhases"] = draw(st.sampled_from([1, 2, 3]))
        if by_setpoint and draw(st.booleans()):
            period |= {"operationMode": "CentralSetpoint", "setpoint": draw(st.sampled_from([-20, -5.5, 0, 8, 40]))}
            if draw(st.booleans()):
                period["dischargeLimit"] = draw(st.sampled_from([-30, -3.5, 0]))
            if draw(st.booleans()):
                del period["limit"]
        found.append(period)
    return found


@st.composite
def installed(draw: st.DrawFn, name: int) -> tuple[int, dict[str, Any]]:
    purpose = draw(st.sampled_from(PURPOSES))
    is_station = purpose == "ChargingStationMaxProfile"
    kind = draw(st.sampled_from(["Absolute", "Recurring", "Dynamic"] + ["Relative"] * (not is_station)))
    listed = draw(periods(by_setpoint=purpose in ("TxDefaultProfile", "TxProfile")))
    more: dict[str, Any] = {}
    schedule: dict[str, Any] = {}
    start = draw(SECONDS)
    match kind:
        case "Recurring":
            more["recurrencyKind"] = draw(st.sampled_from(["Daily", "Weekly"]))
            start -= draw(st.sampled_from([0, 86_400, 7 * 86_400]))
        case "Dynamic":
            listed = listed[:1]
            more["dynUpdateTime"] = moment(start)
    if kind in ("Absolute", "Recurring") and draw(st.booleans()):  # two hours ahead of UTC until 01:00 UTC
        schedule["useLocalTime"] = True
        start += 7200
    for member in ("validFrom", "validTo"):
        if draw(st.integers(0, 4)) == 0:
            more[member] = moment(draw(SECONDS))
    if more.get("validFrom", "") > more.get("validTo", "~"):
        del more["validTo"]
    if draw(st.integers(0, 3)) == 0:
        more |= {"maxOfflineDuration": draw(st.integers(0, 40)), "invalidAfterOfflineDuration": draw(st.booleans())}
    if purpose == "TxProfile":
        more["transactionId"] = draw(st.sampled_from(["t", "t", "other"]))
    made = profile(
        *listed,
        purpose=purpose,
        kind=kind,
        level=draw(st.integers(0, 2)),
        unit=draw(st.sampled_from("AW")),
        start=moment(start),
        duration=draw(st.none() | st.integers(1, 100)),
        name=name,
        schedule=schedule,
        **more,
    )
    return 0 if is_station else 1 if purpose == "TxProfile" else draw(st.sampled_from([0, 1])), made


@st.composite
def situations(draw: st.DrawFn) -> dict[str, Any]:
    profiles = [draw(installed(name)) for name in range(1, draw(st.integers(1, 6)) + 1)]
    transaction = None
    if draw(st.booleans()):
        transaction = "t", AT + timedelta(seconds=draw(SECONDS)), draw(st.booleans())
    offline = []
    if draw(st.booleans()):
        since = draw(st.integers(-50, 60))
        until = draw(st.none() | st.integers(since, since + 60))
        offline.append((AT + timedelta(seconds=since), None if until is None else AT + timedelta(seconds=until)))
    return {"profiles": profiles, "transaction": transaction, "offline": offline, "unit": draw(st.sampled_from("AW"))}


def computed(
    profiles: list[tuple[int, dict[str, Any]]], *, transaction: Any, offline: Any, unit: Any, shift: int = 0, reading: Reading = EXACT
) -> list[SchedulePeriod]:  # fmt: skip
    move = timedelta(seconds=shift)
    running = (
        [] if transaction is None else [Running(1, transaction[0], transaction[1] + move, priority=transaction[2])]
    )
    station = Station(
        transactions=running,
        voltage=230,
        zone=ZoneInfo(ZONE),
        offline=[(since + move, None if until is None else until + move) for since, until in offline],
    )
    return composite_schedule(
        profiles, version="2.1", at=AT + move, duration=WINDOW, unit=unit, station=station, reading=reading
    )


def by_second(found: list[SchedulePeriod]) -> list[SchedulePeriod]:
    """The period that holds in each second of the window."""
    return [[each for each in found if each.start_period <= second][-1] for second in range(WINDOW)]


def rounded(value: Any) -> Decimal | None:
    if value is None:
        return None
    scaled = abs(value.numerator) * 10**9 // value.denominator
    return (Decimal(scaled) / 10**9) * (1 if value >= 0 else -1)


@given(situations())
def test_each_second_is_what_brute_force_says(situation: dict[str, Any]) -> None:
    oracle = Oracle(situation["profiles"], at=AT, evse_id=1, unit=situation["unit"], zone=ZONE,
                    transaction=situation["transaction"], offline=situation["offline"])  # fmt: skip
    got = by_second(computed(**situation))
    for second, period in enumerate(got):
        limit, discharge, setpoint, phases = oracle.at_second(second)
        expected = rounded(limit), rounded(discharge), rounded(setpoint), phases
        assert (period.limit, period.discharge_limit, period.setpoint, period.number_phases) == expected, second


@given(situations())
def test_equal_neighbours_are_one_period(situation: dict[str, Any]) -> None:
    got = computed(**situation)
    assert got[0].start_period == 0
    starts = [each.start_period for each in got]
    assert starts == sorted(set(starts))
    assert all(
        {**left.to_dict(), "startPeriod": 0} != {**right.to_dict(), "startPeriod": 0} for left, right in pairwise(got)
    )


@given(situations())
def test_never_above_a_limit_that_applies(situation: dict[str, Any]) -> None:
    """What a profile of another purpose than LocalGeneration sets alone is never passed."""
    listed = [each for each in situation["profiles"] if each[1]["chargingProfilePurpose"] != "LocalGeneration"]
    unit_a = [
        (evse, {**each, "chargingSchedule": [{**each["chargingSchedule"][0], "chargingRateUnit": "A"}]}) for evse, each in listed
    ]  # fmt: skip
    together = by_second(computed(**{**situation, "profiles": unit_a, "unit": "A"}))
    for purpose in PURPOSES[:2]:
        alone = [each for each in unit_a if each[1]["chargingProfilePurpose"] == purpose]
        for whole, part in zip(
            together, by_second(computed(**{**situation, "profiles": alone, "unit": "A"})), strict=True
        ):
            assert part.limit is None or (whole.limit is not None and whole.limit <= part.limit)


@given(situations(), installed(99))
def test_a_lower_level_changes_nothing_that_a_higher_one_sets(
    situation: dict[str, Any], lower: tuple[int, dict[str, Any]]
) -> None:
    raised = [(evse, {**each, "stackLevel": each["stackLevel"] + 1}) for evse, each in situation["profiles"]]
    purpose = lower[1]["chargingProfilePurpose"]
    rivals = [each for each in raised if each[1]["chargingProfilePurpose"] == purpose and each[0] in (0, 1)]
    lowest = lower[0], {**lower[1], "stackLevel": 0}
    alone = by_second(computed(**{**situation, "profiles": rivals}))
    before = by_second(computed(**{**situation, "profiles": raised}))
    after = by_second(computed(**{**situation, "profiles": [*raised, lowest]}))
    for leading, left, right in zip(alone, before, after, strict=True):
        if leading.profiles:
            assert {**left.to_dict(), "startPeriod": 0} == {**right.to_dict(), "startPeriod": 0}


def moved(value: Any, shift: int) -> Any:
    """A payload with all its times moved."""
    if isinstance(value, dict):
        return {key: moved(each, shift) for key, each in value.items()}
    if isinstance(value, list):
        return [moved(each, shift) for each in value]
    is_time = isinstance(value, str) and value.startswith("2026-")
    return (datetime.fromisoformat(value) + timedelta(seconds=shift)).isoformat() if is_time else value


@given(situations(), st.integers(-100, 100).map(lambda days: days * 7 * 86_400) | st.integers(-1000, 1000))
def test_shifting_everything_shifts_the_result(situation: dict[str, Any], shift: int) -> None:
    listed = situation["profiles"]
    for _, each in listed:
        each["chargingSchedule"][0].pop("useLocalTime", None)  # the clock is not moved with it
    shifted = {**situation, "profiles": [(evse, moved(each, shift)) for evse, each in listed]}
    assert computed(**situation) == computed(**shifted, shift=shift)


REQUESTS = {
    "1.6": ("connectorId", "csChargingProfiles"),
    "2.0.1": ("evseId", "chargingProfile"),
    "2.1": ("evseId", "chargingProfile"),
}


@given(st.sampled_from(sorted(REQUESTS)), st.data(), st.sampled_from("AW"))
def test_whatever_the_schema_accepts_has_a_schedule_or_an_error_of_ours(version: str, data: Any, unit: Any) -> None:
    evse, member = REQUESTS[version]
    rules = data.draw(st.sampled_from(["none", "all"]))
    requests = data.draw(st.lists(payloads(version, "SetChargingProfile", rules=rules), min_size=1, max_size=3))
    profiles = [(each[evse], each[member]) for each in requests]
    station = Station(voltage=230, zone=ZoneInfo(ZONE), transactions=[Running(1, "t", AT)])
    try:
        found = composite_schedule(profiles, version=version, at=AT, duration=WINDOW, unit=unit, station=station)
    except ScheduleError as error:
        assert 0 < len(str(error)) <= 255
    else:
        assert all(each.to_dict()["startPeriod"] >= 0 for each in found)
