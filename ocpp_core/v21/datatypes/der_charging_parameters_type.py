"""The data type DERChargingParametersType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.der_control_enum_type import DERControlEnumType
from ocpp_core.v21.enums.islanding_detection_enum_type import IslandingDetectionEnumType
from ocpp_core.versions import Version

__all__ = [
    "DERChargingParametersType",
]


@define(kw_only=True, repr=False)
class DERChargingParametersType(DataType):
    """The inverter ratings for grid support that EV and EVSE agree on in an ISO 15118-20 AC session with DER control.

    OCPP 2.1 part 2, section 2.34.
    """

    VERSION: ClassVar[Version] = Version.V21

    ev_supported_der_control: list[DERControlEnumType] | None = field(
        default=None, metadata={"wire": "evSupportedDERControl", "minItems": 1, "section": "2.34"}
    )
    """Grid support functions the EV can perform. At least one item."""

    ev_over_excited_max_discharge_power: float | None = field(
        default=None, metadata={"wire": "evOverExcitedMaxDischargePower", "unit": "W", "section": "2.34"}
    )
    """Highest active power the EV can feed in while running at its over-excited power factor. Unit: W."""

    ev_over_excited_power_factor: float | None = field(
        default=None, metadata={"wire": "evOverExcitedPowerFactor", "section": "2.34"}
    )
    """Power factor of the EV while it injects its minimum reactive power."""

    ev_under_excited_max_discharge_power: float | None = field(
        default=None, metadata={"wire": "evUnderExcitedMaxDischargePower", "unit": "W", "section": "2.34"}
    )
    """Highest active power the EV can feed in while running at its under-excited power factor. Unit: W."""

    ev_under_excited_power_factor: float | None = field(
        default=None, metadata={"wire": "evUnderExcitedPowerFactor", "section": "2.34"}
    )
    """Power factor of the EV while under-excited at its minimum reactive power."""

    max_apparent_power: float | None = field(
        default=None, metadata={"wire": "maxApparentPower", "unit": "VA", "section": "2.34"}
    )
    """Rated maximum of total apparent power, the lower of the EV and EVSE ratings. Unit: VA."""

    max_charge_apparent_power: float | None = field(
        default=None, metadata={"wire": "maxChargeApparentPower", "unit": "VA", "section": "2.34"}
    )
    """Highest apparent power when charging, the lower of both ratings; all phases together, or L1 alone when L2 and L3
    are given. Unit: VA.
    """

    max_charge_apparent_power_l2: float | None = field(
        default=None, metadata={"wire": "maxChargeApparentPower_L2", "unit": "VA", "section": "2.34"}
    )
    """Highest apparent power when charging on phase L2, the lower of the EV and EVSE ratings. Unit: VA."""

    max_charge_apparent_power_l3: float | None = field(
        default=None, metadata={"wire": "maxChargeApparentPower_L3", "unit": "VA", "section": "2.34"}
    )
    """Highest apparent power when charging on phase L3, the lower of the EV and EVSE ratings. Unit: VA."""

    max_discharge_apparent_power: float | None = field(
        default=None, metadata={"wire": "maxDischargeApparentPower", "unit": "VA", "section": "2.34"}
    )
    """Highest apparent power when discharging, the lower of both ratings; all phases together, or L1 alone when L2 and
    L3 are given. Unit: VA.
    """

    max_discharge_apparent_power_l2: float | None = field(
        default=None, metadata={"wire": "maxDischargeApparentPower_L2", "unit": "VA", "section": "2.34"}
    )
    """Highest apparent power when discharging on phase L2, the lower of the EV and EVSE ratings. Unit: VA."""

    max_discharge_apparent_power_l3: float | None = field(
        default=None, metadata={"wire": "maxDischargeApparentPower_L3", "unit": "VA", "section": "2.34"}
    )
    """Highest apparent power when discharging on phase L3, the lower of the EV and EVSE ratings. Unit: VA."""

    max_charge_reactive_power: float | None = field(
        default=None, metadata={"wire": "maxChargeReactivePower", "unit": "var", "section": "2.34"}
    )
    """Most reactive power that can be absorbed, the lower of both ratings; all phases together, or L1 alone when L2 and
    L3 are given. Unit: var.
    """

    max_charge_reactive_power_l2: float | None = field(
        default=None, metadata={"wire": "maxChargeReactivePower_L2", "unit": "var", "section": "2.34"}
    )
    """Most reactive power that can be absorbed on phase L2, the lower of the EV and EVSE ratings. Unit: var."""

    max_charge_reactive_power_l3: float | None = field(
        default=None, metadata={"wire": "maxChargeReactivePower_L3", "unit": "var", "section": "2.34"}
    )
    """Most reactive power that can be absorbed on phase L3, the lower of the EV and EVSE ratings. Unit: var."""

    min_charge_reactive_power: float | None = field(
        default=None, metadata={"wire": "minChargeReactivePower", "unit": "var", "section": "2.34"}
    )
    """Least reactive power that can be absorbed, the higher of both ratings; all phases together, or L1 alone when L2
    and L3 are given. Unit: var.
    """

    min_charge_reactive_power_l2: float | None = field(
        default=None, metadata={"wire": "minChargeReactivePower_L2", "unit": "var", "section": "2.34"}
    )
    """Least reactive power that can be absorbed on phase L2, the higher of the EV and EVSE ratings. Unit: var."""

    min_charge_reactive_power_l3: float | None = field(
        default=None, metadata={"wire": "minChargeReactivePower_L3", "unit": "var", "section": "2.34"}
    )
    """Least reactive power that can be absorbed on phase L3, the higher of the EV and EVSE ratings. Unit: var."""

    max_discharge_reactive_power: float | None = field(
        default=None, metadata={"wire": "maxDischargeReactivePower", "unit": "var", "section": "2.34"}
    )
    """Most reactive power that can be injected, the lower of both ratings; all phases together, or L1 alone when L2 and
    L3 are given. Unit: var.
    """

    max_discharge_reactive_power_l2: float | None = field(
        default=None, metadata={"wire": "maxDischargeReactivePower_L2", "unit": "var", "section": "2.34"}
    )
    """Most reactive power that can be injected on phase L2, the lower of the EV and EVSE ratings. Unit: var."""

    max_discharge_reactive_power_l3: float | None = field(
        default=None, metadata={"wire": "maxDischargeReactivePower_L3", "unit": "var", "section": "2.34"}
    )
    """Most reactive power that can be injected on phase L3, the lower of the EV and EVSE ratings. Unit: var."""

    min_discharge_reactive_power: float | None = field(
        default=None, metadata={"wire": "minDischargeReactivePower", "unit": "var", "section": "2.34"}
    )
    """Least reactive power that can be injected, the higher of both ratings; all phases together, or L1 alone when L2
    and L3 are given. Unit: var.
    """

    min_discharge_reactive_power_l2: float | None = field(
        default=None, metadata={"wire": "minDischargeReactivePower_L2", "unit": "var", "section": "2.34"}
    )
    """Least reactive power that can be injected on phase L2, the higher of the EV and EVSE ratings. Unit: var."""

    min_discharge_reactive_power_l3: float | None = field(
        default=None, metadata={"wire": "minDischargeReactivePower_L3", "unit": "var", "section": "2.34"}
    )
    """Least reactive power that can be injected on phase L3, the higher of the EV and EVSE ratings. Unit: var."""

    nominal_voltage: float | None = field(
        default=None, metadata={"wire": "nominalVoltage", "unit": "V", "section": "2.34"}
    )
    """Line voltage that both EV and EVSE can work with. Unit: V."""

    nominal_voltage_offset: float | None = field(
        default=None, metadata={"wire": "nominalVoltageOffset", "unit": "V", "section": "2.34"}
    )
    """RMS difference in nominal AC voltage between the station's connection point and the utility's common coupling
    point. Unit: V.
    """

    max_nominal_voltage: float | None = field(
        default=None, metadata={"wire": "maxNominalVoltage", "unit": "V", "section": "2.34"}
    )
    """Highest AC RMS voltage to operate at, the lower of the EV and EVSE maximums. Unit: V."""

    min_nominal_voltage: float | None = field(
        default=None, metadata={"wire": "minNominalVoltage", "unit": "V", "section": "2.34"}
    )
    """Lowest AC RMS voltage to operate at, the higher of the EV and EVSE minimums. Unit: V."""

    ev_inverter_manufacturer: str | None = field(
        default=None, metadata={"wire": "evInverterManufacturer", "maxLength": 50, "section": "2.34"}
    )
    """Maker of the inverter in the EV. At most 50 characters."""

    ev_inverter_model: str | None = field(
        default=None, metadata={"wire": "evInverterModel", "maxLength": 50, "section": "2.34"}
    )
    """Model of the inverter in the EV. At most 50 characters."""

    ev_inverter_serial_number: str | None = field(
        default=None,
        metadata={"wire": "evInverterSerialNumber", "maxLength": 50, "identifies": "person", "section": "2.34"},
    )
    """Serial number of the inverter in the EV. At most 50 characters."""

    ev_inverter_sw_version: str | None = field(
        default=None, metadata={"wire": "evInverterSwVersion", "maxLength": 50, "section": "2.34"}
    )
    """Software version of the inverter in the EV. At most 50 characters."""

    ev_inverter_hw_version: str | None = field(
        default=None, metadata={"wire": "evInverterHwVersion", "maxLength": 50, "section": "2.34"}
    )
    """Hardware version of the inverter in the EV. At most 50 characters."""

    ev_islanding_detection_method: list[IslandingDetectionEnumType] | None = field(
        default=None, metadata={"wire": "evIslandingDetectionMethod", "minItems": 1, "section": "2.34"}
    )
    """Ways in which the EV can detect islanding; needed only where the site demands such detection. At least one item.
    """

    ev_islanding_trip_time: float | None = field(
        default=None, metadata={"wire": "evIslandingTripTime", "unit": "s", "section": "2.34"}
    )
    """Time between detecting an island and the EV tripping. Unit: s."""

    ev_maximum_level1_dc_injection: float | None = field(
        default=None, metadata={"wire": "evMaximumLevel1DCInjection", "unit": "A", "section": "2.34"}
    )
    """Highest DC current that may be injected at level 1. Unit: A."""

    ev_duration_level1_dc_injection: float | None = field(
        default=None, metadata={"wire": "evDurationLevel1DCInjection", "unit": "s", "section": "2.34"}
    )
    """Longest time that DC injection at level 1 may last. Unit: s."""

    ev_maximum_level2_dc_injection: float | None = field(
        default=None, metadata={"wire": "evMaximumLevel2DCInjection", "unit": "A", "section": "2.34"}
    )
    """Highest DC current that may be injected at level 2. Unit: A."""

    ev_duration_level2_dc_injection: float | None = field(
        default=None, metadata={"wire": "evDurationLevel2DCInjection", "unit": "s", "section": "2.34"}
    )
    """Longest time that DC injection at level 2 may last. Unit: s."""

    ev_reactive_susceptance: float | None = field(
        default=None, metadata={"wire": "evReactiveSusceptance", "unit": "S", "section": "2.34"}
    )
    """Reactive susceptance of the EV's circuit. Unit: S."""

    ev_session_total_discharge_energy_available: float | None = field(
        default=None, metadata={"wire": "evSessionTotalDischargeEnergyAvailable", "unit": "Wh", "section": "2.34"}
    )
    """Energy the EV is willing to give back over the whole V2G session; at zero it may refuse to discharge further.
    Unit: Wh.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.34"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
