"""Rules on operation modes and on charging both ways: functional block Q of 2.1, and K01 where it is about modes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._charging_walk import at, beside, has_curve, periods, rates, values
from ocpp_core.rules._rule import Block, Broken, Payload

block: Final = Block("operation modes and V2X")

_SET: Final = "SetChargingProfile"
_PROFILE: Final = "ChargingProfileType"
_CHARGING: Final = "ChargingOnly"


def _phases(*names: str) -> frozenset[str]:
    """These members and those of them for the second and the third phase."""
    return frozenset(f"{name}{phase}" for name in names for phase in ("", "_L2", "_L3"))


_LIMITS: Final = _phases("limit", "dischargeLimit")
_BUT_LIMIT: Final = _phases("dischargeLimit", "setpoint", "setpointReactive")
_ALL: Final = _phases("limit", "dischargeLimit", "setpoint", "setpointReactive")
_OTHER_PHASES: Final = _ALL - {"limit", "dischargeLimit", "setpoint", "setpointReactive"}
_LIMITS_OF_PHASES: Final = frozenset({"limit_L2", "limit_L3"})


def _mode(period: Payload) -> str:
    return period.get("operationMode") or _CHARGING


# -- the modes that a purpose allows


@block.message(
    "K01.FR.111",
    _PROFILE,
    versions="2.1",
    sentence="The periods of a ChargingStationMaxProfile or PriorityCharging profile may have no operation mode but "
    "ChargingOnly.",
)
def modes_of_charging(profile: Payload) -> Iterator[Broken]:
    """Neither purpose is about discharging."""
    if profile["chargingProfilePurpose"] in ("ChargingStationMaxProfile", "PriorityCharging"):
        yield from _modes(profile, (_CHARGING,))


@block.message(
    "K01.FR.112",
    _PROFILE,
    versions="2.1",
    sentence="The periods of a ChargingStationExternalConstraints profile may have no operation modes but "
    "ChargingOnly, ExternalLimits and ExternalSetpoint.",
)
def modes_of_external_constraints(profile: Payload) -> Iterator[Broken]:
    """The erratum calls the purpose ChargingStationExternalLimits, which does not exist."""
    if profile["chargingProfilePurpose"] == "ChargingStationExternalConstraints":
        yield from _modes(profile, (_CHARGING, "ExternalLimits", "ExternalSetpoint"))


@block.message(
    "K01.FR.113",
    _PROFILE,
    versions="2.1",
    sentence="The periods of a LocalGeneration profile may have no operation modes but ChargingOnly and "
    "ExternalLimits.",
)
def modes_of_local_generation(profile: Payload) -> Iterator[Broken]:
    """It tells what power there is besides the grid's."""
    if profile["chargingProfilePurpose"] == "LocalGeneration":
        yield from _modes(profile, (_CHARGING, "ExternalLimits"))


def _modes(profile: Payload, allowed: tuple[str, ...]) -> Iterator[Broken]:
    for which, number, period in periods(profile):
        mode = _mode(period)
        if mode not in allowed:
            yield Broken(at(which, number, "operationMode"), found=mode, allowed=list(allowed))


def _of_mode(profile: Payload, mode: str) -> list[tuple[int, int, Payload]]:
    """What `periods` gives, those of this mode."""
    return [found for found in periods(profile) if _mode(found[2]) == mode]


# -- values for each phase


@block.message(
    "K01.FR.143",
    _SET,
    versions="2.1",
    sentence="A limit for each phase depends on the EV, so only a TxProfile may have limit_L2 or limit_L3.",
)
def phase_limits_of_transactions(request: Payload) -> Iterator[Broken]:
    """The EV tells its needs in a transaction."""
    yield from _only_of_tx_profile(request, _LIMITS_OF_PHASES)


@block.message(
    "V2X.09",
    _SET,
    versions="2.1",
    section="part 2 section Q 2.5",
    sentence="Values for each phase depend on the EV, so only a TxProfile may have dischargeLimit, setpoint or "
    "setpointReactive for L2 or L3.",
)
def phase_values_of_transactions(request: Payload) -> Iterator[Broken]:
    """The EV tells its needs in a transaction."""
    yield from _only_of_tx_profile(request, _OTHER_PHASES - _LIMITS_OF_PHASES)


def _only_of_tx_profile(request: Payload, names: frozenset[str]) -> Iterator[Broken]:
    profile = request["chargingProfile"]
    if profile["chargingProfilePurpose"] != "TxProfile":
        for which, number, period in periods(profile):
            if not names.isdisjoint(period):
                for name, value in values(period, names):
                    yield Broken(f".chargingProfile{at(which, number, name)}", found=value)


@block.message(
    "V2X.07",
    "ChargingScheduleType",
    "CompositeScheduleType",
    "ChargingScheduleUpdateType",
    versions="2.1",
    section="part 2 section Q 2.5",
    sentence="A value for phase L2 or L3 needs the value of the same name without L2 or L3, which is then for L1.",
)
def first_phase_too(schedule: Payload) -> Iterator[Broken]:
    """Without values for other phases it is the sum of all."""
    for number, period in enumerate(rates(schedule)):
        if not _OTHER_PHASES.isdisjoint(period):
            for name, value in values(period, _OTHER_PHASES):
                if period.get(name.partition("_")[0]) is None:
                    yield Broken(beside(schedule, number, name), found=value)


# -- what a mode needs and what it does not allow


def _without(profile: Payload, names: frozenset[str], mode: str) -> Iterator[Broken]:
    """The values of these names that periods of this mode have."""
    for which, number, period in _of_mode(profile, mode):
        if not names.isdisjoint(period):
            for name, value in values(period, names):
                yield Broken(at(which, number, name), found=value)


def _with(profile: Payload, name: str, mode: str) -> Iterator[Broken]:
    """The periods of this mode that have no value of this name."""
    for which, number, period in _of_mode(profile, mode):
        if period.get(name) is None:
            yield Broken(at(which, number, name))


@block.message(
    "Q02.FR.02",
    _PROFILE,
    versions="2.1",
    sentence="In operation mode ChargingOnly, which is that of a period without one, there is a limit only: no "
    "dischargeLimit, setpoint or setpointReactive.",
)
def charging_only_without_setpoint(profile: Payload) -> Iterator[Broken]:
    """Nor their values for each phase."""
    yield from _without(profile, _BUT_LIMIT, _CHARGING)


@block.message(
    "Q.modes.charging-limit",
    _PROFILE,
    versions="2.1",
    section="part 2 section Q, limits and setpoints per operation mode",
    sentence="A period of operation mode ChargingOnly, which is that of a period without one, needs a limit.",
)
def charging_only_with_limit(profile: Payload) -> Iterator[Broken]:
    """It would say nothing without."""
    yield from _with(profile, "limit", _CHARGING)


@block.message(
    "Q03.FR.02",
    _PROFILE,
    versions="2.1",
    severity=Severity.WARNING,
    sentence="A period of operation mode CentralSetpoint has a setpoint, so it must have no limit and no "
    "dischargeLimit.",
)
def central_setpoint_without_limits(profile: Payload) -> Iterator[Broken]:
    """The requirement says so, the table of the modes has them optional."""
    yield from _without(profile, _LIMITS, "CentralSetpoint")


@block.message(
    "Q.modes.central-setpoint",
    _PROFILE,
    versions="2.1",
    section="part 2 section Q, limits and setpoints per operation mode",
    sentence="A period of operation mode CentralSetpoint needs a setpoint.",
)
def central_setpoint_with_setpoint(profile: Payload) -> Iterator[Broken]:
    """It would say nothing without."""
    yield from _with(profile, "setpoint", "CentralSetpoint")


@block.message(
    "Q07.FR.02",
    _SET,
    versions="2.1",
    sentence="The operation mode CentralFrequency needs a profile of kind Dynamic with a single period, since the "
    "CSMS updates its setpoint all the time.",
)
def central_frequency_is_dynamic(request: Payload) -> Iterator[Broken]:
    """The kind comes first, then the number of periods."""
    profile = request["chargingProfile"]
    if not _of_mode(profile, "CentralFrequency"):
        return
    kind, count = profile["chargingProfileKind"], sum(1 for _ in periods(profile))
    if kind != "Dynamic":
        yield Broken(".chargingProfile.chargingProfileKind", found=kind, allowed="Dynamic")
    elif count != 1:
        yield Broken(".chargingProfile.chargingSchedule", found=count, allowed=1)


@block.message(
    "Q07.FR.03",
    _PROFILE,
    versions="2.1",
    severity=Severity.WARNING,
    sentence="A period of operation mode CentralFrequency has a setpoint, so it must have no limit and no "
    "dischargeLimit.",
)
def central_frequency_without_limits(profile: Payload) -> Iterator[Broken]:
    """The requirement says so, the table of the modes has them optional."""
    yield from _without(profile, _LIMITS, "CentralFrequency")


@block.message(
    "Q.modes.central-frequency",
    _PROFILE,
    versions="2.1",
    section="part 2 section Q, limits and setpoints per operation mode",
    sentence="A period of operation mode CentralFrequency needs a setpoint.",
)
def central_frequency_with_setpoint(profile: Payload) -> Iterator[Broken]:
    """It would say nothing without."""
    yield from _with(profile, "setpoint", "CentralFrequency")


@block.message(
    "Q08.FR.01",
    _PROFILE,
    versions="2.1",
    sentence="In operation mode LocalFrequency the station works out the power from a curve, so the period must have "
    "no limit, dischargeLimit, setpoint or setpointReactive.",
)
def local_frequency_without_values(profile: Payload) -> Iterator[Broken]:
    """Nor their values for each phase."""
    yield from _without(profile, _ALL, "LocalFrequency")


@block.message(
    "Q08.FR.02",
    _PROFILE,
    versions="2.1",
    sentence="In operation mode LocalFrequency the station works out the power from a curve, so the period needs a "
    "v2xBaseline and a v2xFreqWattCurve of at least two points; a v2xSignalWattCurve needs two as well.",
)
def local_frequency_with_curve(profile: Payload) -> Iterator[Broken]:
    """The curve for signals may be absent."""
    for which, number, period in _of_mode(profile, "LocalFrequency"):
        yield from (Broken(at(which, number, name), allowed=allowed) for name, allowed in curve_missing(period))
        if period.get("v2xSignalWattCurve") is not None and not has_curve(period, "v2xSignalWattCurve"):
            yield Broken(at(which, number, "v2xSignalWattCurve"), found=1, allowed=2)


def curve_missing(period: Payload) -> Iterator[tuple[str, int | None]]:
    """What a period of mode LocalFrequency lacks, with the least number of points that a curve needs."""
    if period.get("v2xBaseline") is None:
        yield "v2xBaseline", None
    if not has_curve(period, "v2xFreqWattCurve"):
        yield "v2xFreqWattCurve", 2


@block.message(
    "Q08.FR.05",
    "ChargingScheduleType",
    versions="2.1",
    sentence="In operation mode LocalFrequency a curve gives the power in watts, so chargingRateUnit must be W.",
)
def local_frequency_in_watts(schedule: Payload) -> Iterator[Broken]:
    """The unit is that of the whole schedule."""
    unit = schedule["chargingRateUnit"]
    if unit != "W" and any(_mode(period) == "LocalFrequency" for period in schedule["chargingSchedulePeriod"]):
        yield Broken(".chargingRateUnit", found=unit, allowed="W")


@block.message(
    "Q10.FR.01",
    _PROFILE,
    versions="2.1",
    sentence="In operation mode Idle no power flows, so the period must have no limit, dischargeLimit, setpoint or "
    "setpointReactive.",
)
def idle_without_values(profile: Payload) -> Iterator[Broken]:
    """Nor their values for each phase."""
    yield from _without(profile, _ALL, "Idle")


@block.message(
    "K01.FR.126-csms",
    _SET,
    versions="2.1",
    section="part 2 K01.FR.126",
    sentence="An EVSE can sleep only while it is idle: a period with evseSleep needs operationMode Idle.",
)
def sleeps_only_when_idle(request: Payload) -> Iterator[Broken]:
    """False is the same as absent."""
    for which, number, period in periods(request["chargingProfile"]):
        if period.get("evseSleep") and _mode(period) != "Idle":
            yield Broken(f".chargingProfile{at(which, number, 'operationMode')}", found=_mode(period), allowed="Idle")
