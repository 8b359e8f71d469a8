"""The data type ChargingSchedulePeriodType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.v2x_freq_watt_point_type import V2XFreqWattPointType
from ocpp_core.v21.datatypes.v2x_signal_watt_point_type import V2XSignalWattPointType
from ocpp_core.v21.enums.operation_mode_enum_type import OperationModeEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingSchedulePeriodType",
]


@define(kw_only=True, repr=False)
class ChargingSchedulePeriodType(DataType):
    """A part of a charging schedule during which the same limits and setpoints apply.

    OCPP 2.1 part 2, section 2.18.
    """

    VERSION: ClassVar[Version] = Version.V21

    start_period: int = field(metadata={"wire": "startPeriod", "unit": "s", "section": "2.18"})
    """Offset from the start of the schedule at which this period begins and the one before it ends. Unit: s."""

    limit: float | None = field(
        default=None, metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Highest charging rate in the period. Power in W is the total of all phases, or of L1 if L2 and L3 are given
    separately. Unit: chargingRateUnit (W or A).
    """

    limit_l2: float | None = field(
        default=None, metadata={"wire": "limit_L2", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Highest charging rate on phase L2. Unit: chargingRateUnit (W or A)."""

    limit_l3: float | None = field(
        default=None, metadata={"wire": "limit_L3", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Highest charging rate on phase L3. Unit: chargingRateUnit (W or A)."""

    number_phases: int | None = field(
        default=None, metadata={"wire": "numberPhases", "minimum": 0, "maximum": 3, "section": "2.18"}
    )
    """How many phases may be used for charging. If absent on an AC EVSE, 3 is assumed; leave it out for DC. 0 to 3."""

    phase_to_use: int | None = field(
        default=None, metadata={"wire": "phaseToUse", "minimum": 0, "maximum": 3, "section": "2.18"}
    )
    """Phase for single-phase charging, if the EVSE can switch phases. If absent, the station chooses. 0 to 3."""

    discharge_limit: float | None = field(
        default=None,
        metadata={"wire": "dischargeLimit", "unit": "chargingRateUnit (W or A)", "maximum": 0, "section": "2.18"},
    )
    """Strongest discharging allowed, as a negative number; total of all phases, or L1 if L2 and L3 are given
    separately. Unit: chargingRateUnit (W or A). At most 0.
    """

    discharge_limit_l2: float | None = field(
        default=None,
        metadata={"wire": "dischargeLimit_L2", "unit": "chargingRateUnit (W or A)", "maximum": 0, "section": "2.18"},
    )
    """Strongest discharging allowed on phase L2, as a negative number. Unit: chargingRateUnit (W or A). At most 0."""

    discharge_limit_l3: float | None = field(
        default=None,
        metadata={"wire": "dischargeLimit_L3", "unit": "chargingRateUnit (W or A)", "maximum": 0, "section": "2.18"},
    )
    """Strongest discharging allowed on phase L3, as a negative number. Unit: chargingRateUnit (W or A). At most 0."""

    setpoint: float | None = field(
        default=None, metadata={"wire": "setpoint", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Rate the EV should match within its limits, negative to discharge; total of all phases, or L1 if L2 and L3 are
    given. Unit: chargingRateUnit (W or A).
    """

    setpoint_l2: float | None = field(
        default=None, metadata={"wire": "setpoint_L2", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Rate the EV should match on phase L2, negative to discharge. Unit: chargingRateUnit (W or A)."""

    setpoint_l3: float | None = field(
        default=None, metadata={"wire": "setpoint_L3", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Rate the EV should match on phase L3, negative to discharge. Unit: chargingRateUnit (W or A)."""

    setpoint_reactive: float | None = field(
        default=None, metadata={"wire": "setpointReactive", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Reactive power or current to match, positive if inductive; total of all phases, or L1 if L2 and L3 are given.
    Unit: chargingRateUnit (W or A).
    """

    setpoint_reactive_l2: float | None = field(
        default=None, metadata={"wire": "setpointReactive_L2", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Reactive power or current to match on phase L2; positive is inductive, negative capacitive. Unit:
    chargingRateUnit (W or A).
    """

    setpoint_reactive_l3: float | None = field(
        default=None, metadata={"wire": "setpointReactive_L3", "unit": "chargingRateUnit (W or A)", "section": "2.18"}
    )
    """Reactive power or current to match on phase L3; positive is inductive, negative capacitive. Unit:
    chargingRateUnit (W or A).
    """

    preconditioning_request: bool | None = field(
        default=None, metadata={"wire": "preconditioningRequest", "section": "2.18"}
    )
    """True asks the EV to hold its battery ready for charging or discharging during the period."""

    evse_sleep: bool | None = field(default=None, metadata={"wire": "evseSleep", "section": "2.18"})
    """True makes the EVSE switch off its power electronics for this transaction. If absent, false is assumed."""

    v2x_baseline: float | None = field(default=None, metadata={"wire": "v2xBaseline", "unit": "W", "section": "2.18"})
    """Base power to which the values of the frequency and signal curves are added. Unit: W."""

    operation_mode: OperationModeEnumType | None = field(
        default=None, metadata={"wire": "operationMode", "section": "2.18"}
    )
    """Who or what controls charging and discharging in the period. If absent, ChargingOnly is assumed."""

    v2x_freq_watt_curve: list[V2XFreqWattPointType] | None = field(
        default=None, metadata={"wire": "v2xFreqWattCurve", "minItems": 1, "maxItems": 20, "section": "2.18"}
    )
    """Two or more points that map grid frequency to power; needed only in LocalFrequency mode. 1 to 20 items."""

    v2x_signal_watt_curve: list[V2XSignalWattPointType] | None = field(
        default=None, metadata={"wire": "v2xSignalWattCurve", "minItems": 1, "maxItems": 20, "section": "2.18"}
    )
    """Two or more points that map a regulation signal to power; optional in LocalFrequency mode. 1 to 20 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.18"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
