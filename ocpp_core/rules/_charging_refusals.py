"""Rules on what a station answers to a profile that it has to refuse: K01, K28, Q08 and Q10 of 2.1.

Another cause may decide which reason code stands in the answer, so that is not judged, only that it is a refusal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Final

from ocpp_core.rules import _charging_profiles, _charging_schedules, _v2x
from ocpp_core.rules._charging_walk import periods
from ocpp_core.rules._glance import Glance, glance_of
from ocpp_core.rules._plan import plan_of
from ocpp_core.rules._rule import Block, Broken, ExchangeCheck, Payload
from ocpp_core.versions import Kind, Version

block: Final = Block("refusing charging profiles")

_SET: Final = "SetChargingProfile"
_STATED: Final = (_charging_profiles.block, _charging_schedules.block, _v2x.block)


def _refuses(*names: str) -> ExchangeCheck:
    """A check that the answer is a refusal if the request breaks one of these rules."""

    @cache  # made when first needed, since it reads the schema
    def is_broken() -> Glance:
        rules = [rule for stated in _STATED for rule in stated.rules if rule.id in names]
        return glance_of(plan_of(Version.V21, _SET, Kind.REQUEST, rules))

    def check(request: Payload, response: Payload) -> Iterator[Broken]:
        status = response["status"]
        if status != "Rejected" and is_broken()(request):
            yield Broken(".status", found=status, allowed="Rejected")

    return check


def _refuses_profile(look: Callable[[Payload], Iterable[Broken]]) -> ExchangeCheck:
    """A check that the answer is a refusal if anything is found in the profile."""

    def check(request: Payload, response: Payload) -> Iterator[Broken]:
        status = response["status"]
        if status != "Rejected" and any(True for _ in look(request["chargingProfile"])):
            yield Broken(".status", found=status, allowed="Rejected")

    return check


block.exchange(
    "K01.FR.70",
    _SET,
    versions="2.1",
    sentence="A PriorityCharging profile whose schedule has a duration is wrong, so the station has to answer "
    "Rejected.",
)(_refuses("K01.FR.73"))

block.exchange(
    "K01.FR.114",
    _SET,
    versions="2.1",
    sentence="This profile has an operation mode that its purpose does not allow, so the station has to answer "
    "Rejected.",
)(_refuses("K01.FR.111", "K01.FR.112", "K01.FR.113"))

block.exchange(
    "K01.FR.95",
    _SET,
    versions="2.1",
    sentence="A random delay is for a TxProfile or TxDefaultProfile only, so the station has to answer Rejected to "
    "this profile.",
)(_refuses("K01.FR.95-csms"))

# K28.FR.04 says the same of the interval.
block.exchange(
    "K01.FR.122",
    _SET,
    versions="2.1",
    sentence="Only a Dynamic profile may have dynUpdateInterval or dynUpdateTime, so the station has to answer "
    "Rejected to this one.",
)(_refuses("K01.FR.122-csms"))

block.exchange(
    "K01.FR.126",
    _SET,
    versions="2.1",
    sentence="An EVSE can sleep only in operation mode Idle, so the station has to answer Rejected to this profile.",
)(_refuses("K01.FR.126-csms"))

# V2X.10 says the same of the values for discharging.
block.exchange(
    "K01.FR.144",
    _SET,
    versions="2.1",
    sentence="Only a TxProfile may have values for L2 and L3, so the station has to answer Rejected to this profile.",
)(_refuses("K01.FR.143", "V2X.09"))


def _without_first_phase(profile: Payload) -> Iterator[Broken]:
    """K01.FR.144 is about profiles of other purposes."""
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

block.exchange(
    "K28.FR.03",
    _SET,
    versions="2.1",
    sentence="A Dynamic profile has one schedule with one period that starts at second 0, so the station has to "
    "answer Rejected to this one.",
)(_refuses("K28.FR.01", "K28.FR.02"))


def _without_curve(profile: Payload) -> Iterator[Broken]:
    for _, _, period in periods(profile):
        if period.get("operationMode") == "LocalFrequency":
            yield from (Broken() for _ in _v2x.curve_missing(period))


# What Q08.FR.02 demands, but for the curve for signals.
block.exchange(
    "Q08.FR.03",
    _SET,
    versions="2.1",
    sentence="A period of operation mode LocalFrequency lacks its v2xBaseline or a v2xFreqWattCurve of two points, "
    "so the station has to answer Rejected.",
)(_refuses_profile(_without_curve))

block.exchange(
    "Q08.FR.04",
    _SET,
    versions="2.1",
    sentence="A period of operation mode LocalFrequency has a limit or a setpoint, so the station has to answer "
    "Rejected.",
)(_refuses("Q08.FR.01"))

block.exchange(
    "Q10.FR.02",
    _SET,
    versions="2.1",
    sentence="A period of operation mode Idle has a limit or a setpoint, so the station has to answer Rejected.",
)(_refuses("Q10.FR.01"))
