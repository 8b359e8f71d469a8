"""Rules on operation modes and on charging both ways: functional block Q of 2.1, and K01 where it is about modes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from ocpp_core.findings import Severity
from ocpp_core.rules._charging_walk import at, has_curve, periods, values
from ocpp_core.rules._rule import Block, Broken, MessageCheck, Payload

block: Final = Block("operation modes and V2X")

_SET: Final = "SetChargingProfile"
_PROFILE: Final = "ChargingProfileType"
_PERIOD: Final = "ChargingSchedulePeriodType"
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
    when=("chargingProfilePurpose", "ChargingStationMaxProfile", "PriorityCharging"),
    sentence="The periods of a ChargingStationMaxProfile or PriorityCharging profile may have no operation mode but "
    "ChargingOnly.",
)
def modes_of_charging(profile: Payload) -> Iterator[Broken]:
    """Neither purpose is about discharging."""
    return _modes(profile, (_CHARGING,))


@block.message(
    "K01.FR.112",
    _PROFILE,
    versions="2.1",
    when=("chargingProfilePurpose", "ChargingStationExternalConstraints"),
    sentence="The periods of a ChargingStationExternalConstraints profile may have no operation modes but "
    "ChargingOnly, ExternalLimits and ExternalSetpoint.",
)
def modes_of_external_constraints(profile: Payload) -> Iterator[Broken]:
    """The erratum calls the purpose ChargingStationExternalLimits, which does not exist."""
    return _modes(profile, (_CHARGING, "ExternalLimits", "ExternalSetpoint"))


@block.message(
    "K01.FR.113",
    _PROFILE,
    versions="2.1",
    when=("chargingProfilePurpose", "LocalGeneration"),
    sentence="The periods of a LocalGeneration profile may have no operation modes but ChargingOnly and "
    "ExternalLimits.",
)
def modes_of_local_generation(profile: Payload) -> Iterator[Broken]:
    """It tells what power there is besides the grid's."""
    return _modes(profile, (_CHARGING, "ExternalLimits"))


def _modes(profile: Payload, allowed: tuple[str, ...]) -> Iterator[Broken]:
    for which, number, period in periods(profile):
        mode = _mode(period)
        if mode not in allowed:
            yield Broken(at(which, number, "operationMode"), found=mode, allowed=list(allowed))


# -- values for each phase


@block.message(
    "K01.FR.143",
    _PROFILE,
    versions="2.1",
    within=(_SET,),
    sentence="A limit for each phase depends on the EV, so only a TxProfile may have limit_L2 or limit_L3.",
)
def phase_limits_of_transactions(profile: Payload) -> Iterator[Broken]:
    """The EV tells its needs in a transaction."""
    return _only_of_tx_profile(profile, _LIMITS_OF_PHASES)


@block.message(
    "V2X.09",
    _PROFILE,
    versions="2.1",
    section="part 2 section Q 2.5",
    within=(_SET,),
    sentence="Values for each phase depend on the EV, so only a TxProfile may have dischargeLimit, setpoint or "
    "setpointReactive for L2 or L3.",
)
def phase_values_of_transactions(profile: Payload) -> Iterator[Broken]:
    """The EV tells its needs in a transaction."""
    return _only_of_tx_profile(profile, _OTHER_PHASES - _LIMITS_OF_PHASES)


def _only_of_tx_profile(profile: Payload, names: frozenset[str]) -> Iterator[Broken]:
    if profile["chargingProfilePurpose"] != "TxProfile":
        for which, number, period in periods(profile):
            for name, value in values(period, names):
                yield Broken(at(which, number, name), found=value)


@block.message(
    "V2X.07",
    _PERIOD,
    "ChargingScheduleUpdateType",
    versions="2.1",
    section="part 2 section Q 2.5",
    sentence="A value for L2 or L3 needs the value for L1 beside it, whose name has no _L2 or _L3.",
)
def first_phase_too(rates: Payload) -> Iterable[Broken]:
    """Without values for other phases it is the sum of all."""
    if _OTHER_PHASES.isdisjoint(rates):
        return ()
    return [
        Broken(f".{name}", found=value)
        for name, value in values(rates, _OTHER_PHASES)
        if rates.get(name.partition("_")[0]) is None
    ]


# -- what a mode needs and what it does not allow


def _without(names: frozenset[str]) -> MessageCheck:
    """A check that a period has no values of these names."""

    def check(period: Payload) -> Iterable[Broken]:
        if names.isdisjoint(period):
            return ()
        return [Broken(f".{name}", found=value) for name, value in values(period, names)]

    return check


def _with(name: str) -> MessageCheck:
    """A check that a period has a value of this name."""

    def check(period: Payload) -> Iterable[Broken]:
        return () if period.get(name) is not None else (Broken(f".{name}"),)

    return check


block.message(
    "Q02.FR.02",
    _PERIOD,
    versions="2.1",
    when=("operationMode", None, _CHARGING),
    within=(_PROFILE,),
    sentence="A period of operation mode ChargingOnly, the default, may have a limit but no dischargeLimit, "
    "setpoint or setpointReactive.",
)(_without(_BUT_LIMIT))


block.message(
    "Q.modes.charging-limit",
    _PERIOD,
    versions="2.1",
    section="part 2 section Q, limits and setpoints per operation mode",
    when=("operationMode", None, _CHARGING),
    within=(_PROFILE,),
    sentence="A period of operation mode ChargingOnly, the default, needs a limit.",
)(_with("limit"))


block.message(
    "Q03.FR.02",
    _PERIOD,
    versions="2.1",
    severity=Severity.WARNING,
    when=("operationMode", "CentralSetpoint"),
    within=(_PROFILE,),
    sentence="A period of operation mode CentralSetpoint has a setpoint, so it must have no limit and no "
    "dischargeLimit.",
)(_without(_LIMITS))


block.message(
    "Q.modes.central-setpoint",
    _PERIOD,
    versions="2.1",
    section="part 2 section Q, limits and setpoints per operation mode",
    when=("operationMode", "CentralSetpoint"),
    within=(_PROFILE,),
    sentence="A period of operation mode CentralSetpoint needs a setpoint.",
)(_with("setpoint"))


@block.message(
    "Q07.FR.02",
    _PROFILE,
    versions="2.1",
    within=(_SET,),
    sentence="The operation mode CentralFrequency needs a profile of kind Dynamic with a single period, since the "
    "CSMS updates its setpoint all the time.",
)
def central_frequency_is_dynamic(profile: Payload) -> Iterator[Broken]:
    """The kind comes first, then the number of periods."""
    kind, listed = profile["chargingProfileKind"], [period for _, _, period in periods(profile)]
    if all(period.get("operationMode") != "CentralFrequency" for period in listed):
        return
    if kind != "Dynamic":
        yield Broken(".chargingProfileKind", found=kind, allowed="Dynamic")
    elif len(listed) != 1:
        yield Broken(".chargingSchedule", found=len(listed), allowed=1)


block.message(
    "Q07.FR.03",
    _PERIOD,
    versions="2.1",
    severity=Severity.WARNING,
    when=("operationMode", "CentralFrequency"),
    within=(_PROFILE,),
    sentence="A period of operation mode CentralFrequency has a setpoint, so it must have no limit and no "
    "dischargeLimit.",
)(_without(_LIMITS))


block.message(
    "Q.modes.central-frequency",
    _PERIOD,
    versions="2.1",
    section="part 2 section Q, limits and setpoints per operation mode",
    when=("operationMode", "CentralFrequency"),
    within=(_PROFILE,),
    sentence="A period of operation mode CentralFrequency needs a setpoint.",
)(_with("setpoint"))


block.message(
    "Q08.FR.01",
    _PERIOD,
    versions="2.1",
    when=("operationMode", "LocalFrequency"),
    within=(_PROFILE,),
    sentence="In operation mode LocalFrequency the station works out the power from a curve, so the period must have "
    "no limit, dischargeLimit, setpoint or setpointReactive.",
)(_without(_ALL))


@block.message(
    "Q08.FR.02",
    _PERIOD,
    versions="2.1",
    when=("operationMode", "LocalFrequency"),
    within=(_PROFILE,),
    sentence="In operation mode LocalFrequency the station works out the power from a curve, so the period needs a "
    "v2xBaseline and a v2xFreqWattCurve of at least two points; a v2xSignalWattCurve needs two as well.",
)
def local_frequency_with_curve(period: Payload) -> Iterator[Broken]:
    """The curve for signals may be absent."""
    yield from (Broken(f".{name}", allowed=allowed) for name, allowed in curve_missing(period))
    if period.get("v2xSignalWattCurve") is not None and not has_curve(period, "v2xSignalWattCurve"):
        yield Broken(".v2xSignalWattCurve", found=1, allowed=2)


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
    when=("chargingRateUnit", "A"),
    sentence="In operation mode LocalFrequency a curve gives the power in watts, so chargingRateUnit must be W.",
)
def local_frequency_in_watts(schedule: Payload) -> Iterator[Broken]:
    """The unit is that of the whole schedule."""
    if any(period.get("operationMode") == "LocalFrequency" for period in schedule["chargingSchedulePeriod"]):
        yield Broken(".chargingRateUnit", found=schedule["chargingRateUnit"], allowed="W")


block.message(
    "Q10.FR.01",
    _PERIOD,
    versions="2.1",
    when=("operationMode", "Idle"),
    within=(_PROFILE,),
    sentence="In operation mode Idle no power flows, so the period must have no limit, dischargeLimit, setpoint or "
    "setpointReactive.",
)(_without(_ALL))


@block.message(
    "K01.FR.126-csms",
    _PERIOD,
    versions="2.1",
    section="part 2 K01.FR.126",
    when=("evseSleep", True),
    within=(_SET,),
    sentence="An EVSE can sleep only while it is idle: a period with evseSleep needs operationMode Idle.",
)
def sleeps_only_when_idle(period: Payload) -> Iterator[Broken]:
    """False is the same as absent."""
    if _mode(period) != "Idle":
        yield Broken(".operationMode", found=_mode(period), allowed="Idle")
