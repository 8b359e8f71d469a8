"""The data type ChargingScheduleUpdateType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ChargingScheduleUpdateType",
]


@define(kw_only=True, repr=False)
class ChargingScheduleUpdateType(DataType):
    """New limits and setpoints for the running period of a dynamic charging profile.

    OCPP 2.1 part 2, section 2.20.
    """

    VERSION: ClassVar[Version] = Version.V21

    limit: float | None = field(
        default=None, metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Maximum charging rate: the total of all phases, or phase L1 alone when L2 and L3 values are given. Negative only
    for legacy discharge limits. Unit: chargingRateUnit (W or A).
    """

    limit_l2: float | None = field(
        default=None, metadata={"wire": "limit_L2", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Maximum charging rate on phase L2. Unit: chargingRateUnit (W or A)."""

    limit_l3: float | None = field(
        default=None, metadata={"wire": "limit_L3", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Maximum charging rate on phase L3. Unit: chargingRateUnit (W or A)."""

    discharge_limit: float | None = field(
        default=None,
        metadata={"wire": "dischargeLimit", "unit": "chargingRateUnit (W or A)", "maximum": 0, "section": "2.20"},
    )
    """Strongest allowed discharge, as a value of zero or below; the total of all phases, or L1 alone when L2 and L3
    values are given. Unit: chargingRateUnit (W or A). At most 0.
    """

    discharge_limit_l2: float | None = field(
        default=None,
        metadata={"wire": "dischargeLimit_L2", "unit": "chargingRateUnit (W or A)", "maximum": 0, "section": "2.20"},
    )
    """Strongest allowed discharge on phase L2, as a value of zero or below. Unit: chargingRateUnit (W or A). At most 0.
    """

    discharge_limit_l3: float | None = field(
        default=None,
        metadata={"wire": "dischargeLimit_L3", "unit": "chargingRateUnit (W or A)", "maximum": 0, "section": "2.20"},
    )
    """Strongest allowed discharge on phase L3, as a value of zero or below. Unit: chargingRateUnit (W or A). At most 0.
    """

    setpoint: float | None = field(
        default=None, metadata={"wire": "setpoint", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Target rate the EV tracks within any limits, negative to discharge; the total of all phases, or L1 alone when L2
    and L3 values are given. Unit: chargingRateUnit (W or A).
    """

    setpoint_l2: float | None = field(
        default=None, metadata={"wire": "setpoint_L2", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Target rate the EV tracks on phase L2, negative to discharge. Unit: chargingRateUnit (W or A)."""

    setpoint_l3: float | None = field(
        default=None, metadata={"wire": "setpoint_L3", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Target rate the EV tracks on phase L3, negative to discharge. Unit: chargingRateUnit (W or A)."""

    setpoint_reactive: float | None = field(
        default=None, metadata={"wire": "setpointReactive", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Target reactive power or current, positive inductive and negative capacitive; all phases together, or L1 alone
    when L2 and L3 are given. Unit: chargingRateUnit (W or A).
    """

    setpoint_reactive_l2: float | None = field(
        default=None, metadata={"wire": "setpointReactive_L2", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Target reactive power or current on phase L2, positive inductive and negative capacitive. Unit: chargingRateUnit
    (W or A).
    """

    setpoint_reactive_l3: float | None = field(
        default=None, metadata={"wire": "setpointReactive_L3", "unit": "chargingRateUnit (W or A)", "section": "2.20"}
    )
    """Target reactive power or current on phase L3, positive inductive and negative capacitive. Unit: chargingRateUnit
    (W or A).
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.20"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
