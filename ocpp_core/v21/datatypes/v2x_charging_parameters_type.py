"""The data type V2XChargingParametersType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "V2XChargingParametersType",
]


@define(kw_only=True, repr=False)
class V2XChargingParametersType(DataType):
    """What vehicle and EVSE together can do in an ISO 15118-20 session that may also discharge the vehicle.

    OCPP 2.1 part 2, section 2.113.
    """

    VERSION: ClassVar[Version] = Version.V21

    min_charge_power: float | None = field(
        default=None, metadata={"wire": "minChargePower", "unit": "W", "section": "2.113"}
    )
    """The lowest charging power that vehicle and EVSE both manage. All phases together, or L1 only when L2 and L3 are
    given. Unit: W.
    """

    min_charge_power_l2: float | None = field(
        default=None, metadata={"wire": "minChargePower_L2", "unit": "W", "section": "2.113"}
    )
    """The lowest charging power on phase L2 that vehicle and EVSE both manage. Unit: W."""

    min_charge_power_l3: float | None = field(
        default=None, metadata={"wire": "minChargePower_L3", "unit": "W", "section": "2.113"}
    )
    """The lowest charging power on phase L3 that vehicle and EVSE both manage. Unit: W."""

    max_charge_power: float | None = field(
        default=None, metadata={"wire": "maxChargePower", "unit": "W", "section": "2.113"}
    )
    """The highest charging power that vehicle and EVSE both manage. All phases together, or L1 only when L2 and L3 are
    given. Unit: W.
    """

    max_charge_power_l2: float | None = field(
        default=None, metadata={"wire": "maxChargePower_L2", "unit": "W", "section": "2.113"}
    )
    """The highest charging power on phase L2 that vehicle and EVSE both manage. Unit: W."""

    max_charge_power_l3: float | None = field(
        default=None, metadata={"wire": "maxChargePower_L3", "unit": "W", "section": "2.113"}
    )
    """The highest charging power on phase L3 that vehicle and EVSE both manage. Unit: W."""

    min_discharge_power: float | None = field(
        default=None, metadata={"wire": "minDischargePower", "unit": "W", "section": "2.113"}
    )
    """The lowest discharging power that both manage, never negative. All phases together, or L1 only when L2 and L3 are
    given. Unit: W.
    """

    min_discharge_power_l2: float | None = field(
        default=None, metadata={"wire": "minDischargePower_L2", "unit": "W", "section": "2.113"}
    )
    """The lowest discharging power on phase L2 that vehicle and EVSE both manage; never negative. Unit: W."""

    min_discharge_power_l3: float | None = field(
        default=None, metadata={"wire": "minDischargePower_L3", "unit": "W", "section": "2.113"}
    )
    """The lowest discharging power on phase L3 that vehicle and EVSE both manage; never negative. Unit: W."""

    max_discharge_power: float | None = field(
        default=None, metadata={"wire": "maxDischargePower", "unit": "W", "section": "2.113"}
    )
    """The highest discharging power that both manage, never negative. All phases together, or L1 only when L2 and L3
    are given. Unit: W.
    """

    max_discharge_power_l2: float | None = field(
        default=None, metadata={"wire": "maxDischargePower_L2", "unit": "W", "section": "2.113"}
    )
    """The highest discharging power on phase L2 that vehicle and EVSE both manage; never negative. Unit: W."""

    max_discharge_power_l3: float | None = field(
        default=None, metadata={"wire": "maxDischargePower_L3", "unit": "W", "section": "2.113"}
    )
    """The highest discharging power on phase L3 that vehicle and EVSE both manage; never negative. Unit: W."""

    min_charge_current: float | None = field(
        default=None, metadata={"wire": "minChargeCurrent", "unit": "A", "section": "2.113"}
    )
    """The lowest charging current that vehicle and EVSE both manage. Unit: A."""

    max_charge_current: float | None = field(
        default=None, metadata={"wire": "maxChargeCurrent", "unit": "A", "section": "2.113"}
    )
    """The highest charging current that vehicle and EVSE both manage. Unit: A."""

    min_discharge_current: float | None = field(
        default=None, metadata={"wire": "minDischargeCurrent", "unit": "A", "section": "2.113"}
    )
    """The lowest discharging current that vehicle and EVSE both manage; never negative. Unit: A."""

    max_discharge_current: float | None = field(
        default=None, metadata={"wire": "maxDischargeCurrent", "unit": "A", "section": "2.113"}
    )
    """The highest discharging current that vehicle and EVSE both manage; never negative. Unit: A."""

    min_voltage: float | None = field(default=None, metadata={"wire": "minVoltage", "unit": "V", "section": "2.113"})
    """The lowest voltage that vehicle and EVSE both manage. Unit: V."""

    max_voltage: float | None = field(default=None, metadata={"wire": "maxVoltage", "unit": "V", "section": "2.113"})
    """The highest voltage that vehicle and EVSE both manage. Unit: V."""

    ev_target_energy_request: float | None = field(
        default=None, metadata={"wire": "evTargetEnergyRequest", "unit": "Wh", "section": "2.113"}
    )
    """The energy still missing to the battery level the driver wants; negative when the level is already above it.
    Unit: Wh.
    """

    ev_min_energy_request: float | None = field(
        default=None, metadata={"wire": "evMinEnergyRequest", "unit": "Wh", "section": "2.113"}
    )
    """The energy still missing to the lowest battery level the vehicle allows; negative when the level is already above
    it. Unit: Wh.
    """

    ev_max_energy_request: float | None = field(
        default=None, metadata={"wire": "evMaxEnergyRequest", "unit": "Wh", "section": "2.113"}
    )
    """The energy the battery can still take before it reaches its highest level; may be negative. Unit: Wh."""

    ev_min_v2x_energy_request: float | None = field(
        default=None, metadata={"wire": "evMinV2XEnergyRequest", "unit": "Wh", "section": "2.113"}
    )
    """The energy missing to the bottom of the range used for V2X cycling; positive when the battery is below that
    range. Unit: Wh.
    """

    ev_max_v2x_energy_request: float | None = field(
        default=None, metadata={"wire": "evMaxV2XEnergyRequest", "unit": "Wh", "section": "2.113"}
    )
    """The energy missing to the top of the range used for V2X cycling; negative when the battery is above that range.
    Unit: Wh.
    """

    target_soc: int | None = field(
        default=None, metadata={"wire": "targetSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.113"}
    )
    """The battery level the vehicle is to have when it leaves. Unit: %. 0 to 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.113"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
