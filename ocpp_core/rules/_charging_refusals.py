"""Rules on what a station answers to a profile that it has to refuse: K01, K28, Q08 and Q10 of 2.1.

Another cause may decide which reason code stands in the answer, so that is not judged, only that it is a refusal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from ocpp_core.rules._charging_profiles import (
    delay_only_of_transactions,
    priority_without_duration,
    updates_only_of_dynamic,
)
from ocpp_core.rules._charging_schedules import dynamic_has_one_period, dynamic_starts_at_zero
from ocpp_core.rules._charging_walk import periods
from ocpp_core.rules._rule import Block, Broken, ExchangeCheck, Payload
from ocpp_core.rules._v2x import (
    curve_missing,
    idle_without_values,
    local_frequency_without_values,
    modes_of_charging,
    modes_of_external_constraints,
    modes_of_local_generation,
    phase_limits_of_transactions,
    phase_values_of_transactions,
    sleeps_only_when_idle,
)

block: Final = Block("refusing charging profiles")

_SET: Final = "SetChargingProfile"


def _refuses(*checks: Callable[[Payload], Iterable[Broken]]) -> ExchangeCheck:
    """A check that the answer is a refusal if the request breaks what one of these looks for."""

    def check(request: Payload, response: Payload) -> Iterator[Broken]:
        status = response["status"]
        if status != "Rejected" and any(True for look in checks for _ in look(request)):
            yield Broken(".status", found=status, allowed="Rejected")

    return check


def _refuses_profile(*checks: Callable[[Payload], Iterable[Broken]]) -> ExchangeCheck:
    """The same for what is looked for in the profile."""
    check = _refuses(*checks)
    return lambda request, response: check(request["chargingProfile"], response)


# What K01.FR.73 forbids the CSMS.
block.exchange(
    "K01.FR.70",
    _SET,
    versions="2.1",
    sentence="A PriorityCharging profile whose schedule has a duration is wrong, so the station has to answer "
    "Rejected.",
)(_refuses(priority_without_duration))

# What K01.FR.111 to K01.FR.113 forbid.
block.exchange(
    "K01.FR.114",
    _SET,
    versions="2.1",
    sentence="This profile has an operation mode that its purpose does not allow, so the station has to answer "
    "Rejected.",
)(_refuses_profile(modes_of_charging, modes_of_external_constraints, modes_of_local_generation))

block.exchange(
    "K01.FR.95",
    _SET,
    versions="2.1",
    sentence="A random delay is for a TxProfile or TxDefaultProfile only, so the station has to answer Rejected to "
    "this profile.",
)(_refuses(delay_only_of_transactions))

# K28.FR.04 says the same of the interval.
block.exchange(
    "K01.FR.122",
    _SET,
    versions="2.1",
    sentence="Only a Dynamic profile may have dynUpdateInterval or dynUpdateTime, so the station has to answer "
    "Rejected to this one.",
)(_refuses(updates_only_of_dynamic))

block.exchange(
    "K01.FR.126",
    _SET,
    versions="2.1",
    sentence="An EVSE can sleep only in operation mode Idle, so the station has to answer Rejected to this profile.",
)(_refuses(sleeps_only_when_idle))

# V2X.10 says the same of the values for discharging.
block.exchange(
    "K01.FR.144",
    _SET,
    versions="2.1",
    sentence="Only a TxProfile may have values for L2 and L3, so the station has to answer Rejected to this profile.",
)(_refuses(phase_limits_of_transactions, phase_values_of_transactions))


def _without_first_phase(profile: Payload) -> Iterator[Broken]:
    """Of a profile of another purpose K01.FR.144 speaks."""
    if profile["chargingProfilePurpose"] != "TxProfile":
        return
    for _, _, period in periods(profile):
        others = period.get("limit_L2"), period.get("limit_L3")
        if period.get("limit") is None and others != (None, None):
            yield Broken()


block.exchange(
    "K01.FR.146",
    _SET,
    versions="2.1",
    sentence="A limit for L2 or L3 without a limit for L1 means nothing, so the station has to answer Rejected to "
    "this profile.",
)(_refuses_profile(_without_first_phase))


def _setpoint_outside(profile: Payload) -> Iterator[Broken]:
    for _, _, period in periods(profile):
        for phase in ("", "_L2", "_L3"):
            setpoint = period.get(f"setpoint{phase}")
            if setpoint is None:
                continue
            lowest, highest = period.get(f"dischargeLimit{phase}"), period.get(f"limit{phase}")
            if (lowest is not None and setpoint < lowest) or (highest is not None and setpoint > highest):
                yield Broken()


# For each phase, as far as the limits are given.
block.exchange(
    "V2X.05",
    _SET,
    versions="2.1",
    section="part 2 section Q 2.5",
    sentence="The setpoint of this profile is not between its dischargeLimit and its limit, so the station has to "
    "answer Rejected.",
)(_refuses_profile(_setpoint_outside))

# What K28.FR.01 and K28.FR.02 demand.
block.exchange(
    "K28.FR.03",
    _SET,
    versions="2.1",
    sentence="A Dynamic profile has one schedule with one period that starts at second 0, so the station has to "
    "answer Rejected to this one.",
)(_refuses_profile(dynamic_has_one_period, dynamic_starts_at_zero))


def _without_curve(profile: Payload) -> Iterator[Broken]:
    for _, _, period in periods(profile):
        if period.get("operationMode") == "LocalFrequency":
            yield from (Broken() for _ in curve_missing(period))


# What Q08.FR.02 demands, but for the curve for signals.
block.exchange(
    "Q08.FR.03",
    _SET,
    versions="2.1",
    sentence="A period of operation mode LocalFrequency lacks its v2xBaseline or a v2xFreqWattCurve of two points, "
    "so the station has to answer Rejected.",
)(_refuses_profile(_without_curve))

# What Q08.FR.01 forbids.
block.exchange(
    "Q08.FR.04",
    _SET,
    versions="2.1",
    sentence="A period of operation mode LocalFrequency has a limit or a setpoint, so the station has to answer "
    "Rejected.",
)(_refuses_profile(local_frequency_without_values))

# What Q10.FR.01 forbids.
block.exchange(
    "Q10.FR.02",
    _SET,
    versions="2.1",
    sentence="A period of operation mode Idle has a limit or a setpoint, so the station has to answer Rejected.",
)(_refuses_profile(idle_without_values))
