"""What a composite schedule depends on beside the profiles: the station, its transactions, the reading of the standard.

Belongs here: what a caller says. Must not be here: what follows from it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from attrs import field, frozen

from ocpp_core.message import DataType

if TYPE_CHECKING:  # the classes of three versions take a while to load, and who has one of them has loaded it
    from ocpp_core import v16, v21, v201

__all__ = ["Installed", "Number", "Profile", "Reading", "Running", "Station", "Unit"]

Number: TypeAlias = int | float | Decimal
"""A limit, a voltage or a number of phases, as messages carry them."""

if TYPE_CHECKING:
    Profile: TypeAlias = v16.ChargingProfile | v201.ChargingProfileType | v21.ChargingProfileType | Mapping[str, Any]
    """A charging profile: typed, or the plain payload."""
else:
    Profile: TypeAlias = DataType | Mapping[str, Any]

Unit: TypeAlias = Literal["A", "W"]
"""What limits are in: ampere a phase, or watt of all phases together."""


class Installed(NamedTuple):
    """A profile that a station has."""

    evse_id: int
    """The EVSE that it was set for, in 1.6 the connector; 0 for the whole station."""

    profile: Profile
    received: datetime | None = None
    """When the station received it: where a profile of kind Dynamic starts that has no dynUpdateTime."""


@frozen
class Running:
    """A transaction that runs."""

    evse_id: int
    """Its EVSE, in 1.6 its connector."""

    id: str | int
    """The transactionId."""

    start: datetime
    """When the EVSE was ready to deliver energy: profiles of kind Relative start here (2.x: K01.FR.42)."""

    priority: bool = False
    """Whether priority charging is active for it (2.1: K21)."""


@frozen(kw_only=True)
class Station:
    """What is known of a station."""

    evse_ids: Collection[int] = (1,)
    """All its EVSEs, in 1.6 its connectors; without 0."""

    transactions: Collection[Running] = ()
    """Those that run now, at most one for an EVSE."""

    voltage: Number | None = None
    """From phase to neutral, in volts, as set for the area (K01.FR.50); of the outlet for direct current. Needed only
    where a limit in A meets one in W."""

    phases: int = 3
    """How many phases a period has that does not say it (K01.FR.49)."""

    direct_current: bool = False
    """Whether it charges with direct current: there are no phases then."""

    zone: tzinfo | None = None
    """Where it stands: needed for schedules that have useLocalTime, and for ``Reading(recurrence="local")``."""

    offline: Collection[tuple[datetime, datetime | None]] = ()
    """When it was offline: since when, until when; None if it still is (2.1: maxOfflineDuration)."""

    soc: Number | None = None
    """The state of charge of the car, in percent (2.1: limitAtSoC); None if it is not measured."""

    delays: Mapping[int, Sequence[int]] = field(factory=dict)
    """The random delays that it has drawn (2.1: randomizedDelay), by the id of the profile: those of all periods but
    the first, in seconds."""

    setpoint_priority: Literal["ExternalSystem", "CSMS"] = "ExternalSystem"
    """Its variable SmartChargingCtrlr.SetpointPriority (2.1: Q06.FR.20)."""

    default_limit: Mapping[Unit, Number] = field(factory=dict)
    """What limits an EVSE where no profile does, by unit; without it there is no limit."""


@frozen(kw_only=True)
class Reading:
    """How to read the standard where its texts are silent or contradict each other.

    The defaults are the newest reading; docs/how-to-composite-schedule.md has the sections.
    """

    conversion_phases: Literal["composite", "period"] = "composite"
    """Whose number of phases converts W into A: that of the composite period, or that of the profile's own."""

    recurrence: Literal["elapsed", "local"] = "elapsed"
    """Whether a day is 86,400 seconds, or lasts until the same time by the clock of the station's zone."""

    before_first_recurrence: Literal["nothing", "backwards"] = "nothing"
    """What a Recurring profile sets before its startSchedule."""

    stack_gap: Literal["lower", "none"] = "lower"
    """What holds while the highest stack level is valid but has no period: the lower level, or no limit."""

    transaction_gap: Literal["default", "none"] = "default"
    """What holds while a TxProfile has no period: the TxDefaultProfile, or no limit."""

    default_profiles: Literal["levels", "own"] = "levels"
    """Of TxDefaultProfiles for all EVSEs and for this one, whether the stack level decides, or the EVSE's own win."""

    without_transaction: Literal["assumed", "none"] = "assumed"
    """Whether TxDefaultProfiles count as if a transaction ran (2.x: K08.FR.06), or not at all."""

    valid_to: Literal["exclusive", "inclusive"] = "exclusive"
    """Whether the instant of validTo is part of the validity."""

    discharge_limit: Literal["nearest", "farthest"] = "nearest"
    """Of several dischargeLimits, whether the one nearest to 0 counts, or the lowest number."""

    setpoint: Literal["priority", "lowest"] = "priority"
    """Of two setpoints, whether the variable SetpointPriority decides, or the lower counts."""

    local_generation: Literal["on_top", "within_maximum"] = "on_top"
    """Whether LocalGeneration is added to the result, or to what cars may take before the station's maximum counts."""

    whole_station: Literal["sum", "maximum"] = "sum"
    """What EVSE 0 has: the sum of the EVSEs within the limits of the station, or these limits alone."""

    fraction_digits: int | None = None
    """Digits after the point to round to, towards 0; by default one in 1.6 and 2.0.1 and none lost in 2.1."""
