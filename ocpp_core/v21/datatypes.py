"""The data types of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.enums import (
    APNAuthenticationEnumType,
    AttributeEnumType,
    AuthorizationStatusEnumType,
    CertificateStatusEnumType,
    CertificateStatusSourceEnumType,
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingRateUnitEnumType,
    ChargingStateEnumType,
    ClearMonitoringStatusEnumType,
    ControlModeEnumType,
    CostDimensionEnumType,
    CostKindEnumType,
    DERControlEnumType,
    DERUnitEnumType,
    DataEnumType,
    DayOfWeekEnumType,
    EnergyTransferModeEnumType,
    EventNotificationEnumType,
    EventTriggerEnumType,
    EvseKindEnumType,
    GetCertificateIdUseEnumType,
    GetVariableStatusEnumType,
    HashAlgorithmEnumType,
    IslandingDetectionEnumType,
    LocationEnumType,
    MeasurandEnumType,
    MessageFormatEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    MobilityNeedsModeEnumType,
    MonitorEnumType,
    MutabilityEnumType,
    OCPPInterfaceEnumType,
    OCPPTransportEnumType,
    OCPPVersionEnumType,
    OperationModeEnumType,
    PhaseEnumType,
    PowerDuringCessationEnumType,
    ReadingContextEnumType,
    ReasonEnumType,
    RecurrencyKindEnumType,
    SetMonitoringStatusEnumType,
    SetVariableStatusEnumType,
    TariffClearStatusEnumType,
    TariffCostEnumType,
    TariffKindEnumType,
    VPNEnumType,
)

__all__ = [
    "ACChargingParametersType",
    "APNType",
    "AbsolutePriceScheduleType",
    "AdditionalInfoType",
    "AdditionalSelectedServicesType",
    "AddressType",
    "AuthorizationData",
    "BatteryDataType",
    "CertificateHashDataChainType",
    "CertificateHashDataType",
    "CertificateStatusRequestInfoType",
    "CertificateStatusType",
    "ChargingLimitType",
    "ChargingNeedsType",
    "ChargingPeriodType",
    "ChargingProfileCriterionType",
    "ChargingProfileType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingScheduleUpdateType",
    "ChargingStationType",
    "ClearChargingProfileType",
    "ClearMonitoringResultType",
    "ClearTariffsResultType",
    "ComponentType",
    "ComponentVariableType",
    "CompositeScheduleType",
    "ConstantStreamDataType",
    "ConsumptionCostType",
    "CostDetailsType",
    "CostDimensionType",
    "CostType",
    "CustomDataType",
    "DCChargingParametersType",
    "DERChargingParametersType",
    "DERCurveGetType",
    "DERCurvePointsType",
    "DERCurveType",
    "EVAbsolutePriceScheduleEntryType",
    "EVAbsolutePriceScheduleType",
    "EVEnergyOfferType",
    "EVPowerScheduleEntryType",
    "EVPowerScheduleType",
    "EVPriceRuleType",
    "EVSEType",
    "EnterServiceGetType",
    "EnterServiceType",
    "EventDataType",
    "FirmwareType",
    "FixedPFGetType",
    "FixedPFType",
    "FixedVarGetType",
    "FixedVarType",
    "FreqDroopGetType",
    "FreqDroopType",
    "GetVariableDataType",
    "GetVariableResultType",
    "GradientGetType",
    "GradientType",
    "HysteresisType",
    "IdTokenInfoType",
    "IdTokenType",
    "LimitAtSoCType",
    "LimitMaxDischargeGetType",
    "LimitMaxDischargeType",
    "LogParametersType",
    "MessageContentType",
    "MessageInfoType",
    "MeterValueType",
    "ModemType",
    "MonitoringDataType",
    "NetworkConnectionProfileType",
    "OCSPRequestDataType",
    "OverstayRuleListType",
    "OverstayRuleType",
    "PeriodicEventStreamParamsType",
    "PriceLevelScheduleEntryType",
    "PriceLevelScheduleType",
    "PriceRuleStackType",
    "PriceRuleType",
    "PriceType",
    "RationalNumberType",
    "ReactivePowerParamsType",
    "RelativeTimeIntervalType",
    "ReportDataType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SampledValueType",
    "SetMonitoringDataType",
    "SetMonitoringResultType",
    "SetVariableDataType",
    "SetVariableResultType",
    "SignedMeterValueType",
    "StatusInfoType",
    "StreamDataElementType",
    "TariffAssignmentType",
    "TariffConditionsFixedType",
    "TariffConditionsType",
    "TariffEnergyPriceType",
    "TariffEnergyType",
    "TariffFixedPriceType",
    "TariffFixedType",
    "TariffTimePriceType",
    "TariffTimeType",
    "TariffType",
    "TaxRateType",
    "TaxRuleType",
    "TotalCostType",
    "TotalPriceType",
    "TotalUsageType",
    "TransactionLimitType",
    "TransactionType",
    "UnitOfMeasureType",
    "V2XChargingParametersType",
    "V2XFreqWattPointType",
    "V2XSignalWattPointType",
    "VPNType",
    "VariableAttributeType",
    "VariableCharacteristicsType",
    "VariableMonitoringType",
    "VariableType",
    "VoltageParamsType",
]


@define(kw_only=True)
class CustomDataType(DataType):
    """Data that a vendor adds; vendorId says whose.

    OCPP 2.1.
    """

    vendor_id: str = field(metadata={"wire": "vendorId"})
    """Whose data this is: a reverse domain name is a good choice. At most 255 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True)
class ACChargingParametersType(DataType):
    """What an EV asks for and can take when charging with alternating current.

    OCPP 2.1 part 2, section 2.2.
    """

    energy_amount: float = field(metadata={"wire": "energyAmount"})
    """Energy that the EV wants, with any energy needed for preconditioning counted in. Unit: Wh."""

    ev_min_current: float = field(metadata={"wire": "evMinCurrent"})
    """Lowest current per phase at which the EV can charge. Unit: A."""

    ev_max_current: float = field(metadata={"wire": "evMaxCurrent"})
    """Highest current per phase that the EV and its cable can take. Unit: A."""

    ev_max_voltage: float = field(metadata={"wire": "evMaxVoltage"})
    """Highest voltage that the EV can take. Unit: V."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class APNType(DataType):
    """Settings that let the station's modem open a mobile data connection.

    OCPP 2.1 part 2, section 2.6.
    """

    apn: str
    """Access point of the mobile operator, given as a URL. At most 2000 characters."""

    apn_authentication: APNAuthenticationEnumType = field(metadata={"wire": "apnAuthentication"})
    """How the station authenticates itself at the access point."""

    apn_user_name: str | None = field(default=None, metadata={"wire": "apnUserName"})
    """User name for logging in at the access point. At most 50 characters."""

    apn_password: str | None = field(default=None, metadata={"wire": "apnPassword"})
    """Password for logging in at the access point. At most 64 characters."""

    sim_pin: int | None = field(default=None, metadata={"wire": "simPin"})
    """PIN that unlocks the SIM card."""

    preferred_network: str | None = field(default=None, metadata={"wire": "preferredNetwork"})
    """Mobile network to try first: country code (MCC) directly followed by network code (MNC), such as 20404. At most 6
    characters.
    """

    use_only_preferred_network: bool | None = field(default=None, metadata={"wire": "useOnlyPreferredNetwork"})
    """True keeps the modem off any other network, even if the preferred one is missing. If absent, false is assumed.
    Default: false.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class AdditionalInfoType(DataType):
    """An extra identifier, with its kind, that accompanies the main token in an authorization.

    OCPP 2.1 part 2, section 2.3.
    """

    additional_id_token: str = field(metadata={"wire": "additionalIdToken"})
    """Value of the extra identifier. At most 255 characters."""

    type: str
    """Kind of the extra identifier, a name the parties agree on; a receiver may ignore kinds it does not know. At most
    50 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class AddressType(DataType):
    """Name and postal address of a person or company.

    OCPP 2.1 part 2, section 2.5.
    """

    name: str
    """Person or company that has this address. At most 50 characters."""

    address1: str
    """First line of the address, usually street and house number. At most 100 characters."""

    city: str
    """City or town of the address. At most 100 characters."""

    country: str
    """Country of the address, by name. At most 50 characters."""

    address2: str | None = None
    """Second line of the address, for anything that does not fit in the first. At most 100 characters."""

    postal_code: str | None = field(default=None, metadata={"wire": "postalCode"})
    """Postal or ZIP code of the address. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class BatteryDataType(DataType):
    """State and identity of a battery that is put into or taken out of a swap station.

    OCPP 2.1 part 2, section 2.8.
    """

    evse_id: int = field(metadata={"wire": "evseId"})
    """Slot of the swap station that receives or releases the battery. At least 0."""

    serial_number: str = field(metadata={"wire": "serialNumber"})
    """Serial number that identifies the battery. At most 50 characters."""

    soc: float = field(metadata={"wire": "soC"})
    """How full the battery is. Unit: %. At least 0 and at most 100."""

    soh: float = field(metadata={"wire": "soH"})
    """Remaining health of the battery compared with a new one. Unit: %. At least 0 and at most 100."""

    production_date: datetime | None = field(default=None, metadata={"wire": "productionDate"})
    """When the battery was made."""

    vendor_info: str | None = field(default=None, metadata={"wire": "vendorInfo"})
    """Further data from the battery, in a form that only its vendor defines. At most 500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CertificateHashDataType(DataType):
    """Hashes and serial number that together identify a certificate without sending it.

    OCPP 2.1 part 2, section 2.10.
    """

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm"})
    """Hash function used for the issuer name and issuer key."""

    issuer_name_hash: str = field(metadata={"wire": "issuerNameHash"})
    """Hash over the DER form of the issuer's distinguished name as found in this certificate. At most 128 characters.
    """

    issuer_key_hash: str = field(metadata={"wire": "issuerKeyHash"})
    """Hash over the public key of the issuer, in DER form without tag and length. At most 128 characters."""

    serial_number: str = field(metadata={"wire": "serialNumber"})
    """Certificate serial number in hexadecimal, with no 0x in front and no leading zeroes. At most 40 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingLimitType(DataType):
    """Where a charging limit comes from and how serious it is for the grid.

    OCPP 2.1 part 2, section 2.13.
    """

    charging_limit_source: str = field(metadata={"wire": "chargingLimitSource"})
    """Party or system that set the limit, such as EMS, SO, CSO or Other. At most 20 characters."""

    is_local_generation: bool | None = field(default=None, metadata={"wire": "isLocalGeneration"})
    """True if the report is about extra capacity from local generation, not about a restriction."""

    is_grid_critical: bool | None = field(default=None, metadata={"wire": "isGridCritical"})
    """True if the grid is at risk when the limit is not kept."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingProfileCriterionType(DataType):
    """A filter that selects which installed charging profiles are reported.

    OCPP 2.1 part 2, section 2.16.
    """

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose"}
    )
    """Report only profiles with this purpose."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel"})
    """Report only profiles at this stack level; 0 is the lowest. At least 0."""

    charging_profile_id: list[int] | None = field(default=None, metadata={"wire": "chargingProfileId"})
    """Report only profiles with one of these ids. If absent, ids do not matter. At least 1 items."""

    charging_limit_source: list[str] | None = field(default=None, metadata={"wire": "chargingLimitSource"})
    """Report only profiles set by one of these sources. If absent, profiles from any source match. At least 1 and at
    most 4 items. At most 20 characters each.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingScheduleUpdateType(DataType):
    """New limits and setpoints for the running period of a dynamic charging profile.

    OCPP 2.1 part 2, section 2.20.
    """

    limit: float | None = None
    """Maximum charging rate: the total of all phases, or phase L1 alone when L2 and L3 values are given. Negative only
    for legacy discharge limits. Unit: chargingRateUnit (W or A).
    """

    limit_l2: float | None = field(default=None, metadata={"wire": "limit_L2"})
    """Maximum charging rate on phase L2. Unit: chargingRateUnit (W or A)."""

    limit_l3: float | None = field(default=None, metadata={"wire": "limit_L3"})
    """Maximum charging rate on phase L3. Unit: chargingRateUnit (W or A)."""

    discharge_limit: float | None = field(default=None, metadata={"wire": "dischargeLimit"})
    """Strongest allowed discharge, as a value of zero or below; the total of all phases, or L1 alone when L2 and L3
    values are given. Unit: chargingRateUnit (W or A). At most 0.
    """

    discharge_limit_l2: float | None = field(default=None, metadata={"wire": "dischargeLimit_L2"})
    """Strongest allowed discharge on phase L2, as a value of zero or below. Unit: chargingRateUnit (W or A). At most 0.
    """

    discharge_limit_l3: float | None = field(default=None, metadata={"wire": "dischargeLimit_L3"})
    """Strongest allowed discharge on phase L3, as a value of zero or below. Unit: chargingRateUnit (W or A). At most 0.
    """

    setpoint: float | None = None
    """Target rate the EV tracks within any limits, negative to discharge; the total of all phases, or L1 alone when L2
    and L3 values are given. Unit: chargingRateUnit (W or A).
    """

    setpoint_l2: float | None = field(default=None, metadata={"wire": "setpoint_L2"})
    """Target rate the EV tracks on phase L2, negative to discharge. Unit: chargingRateUnit (W or A)."""

    setpoint_l3: float | None = field(default=None, metadata={"wire": "setpoint_L3"})
    """Target rate the EV tracks on phase L3, negative to discharge. Unit: chargingRateUnit (W or A)."""

    setpoint_reactive: float | None = field(default=None, metadata={"wire": "setpointReactive"})
    """Target reactive power or current, positive inductive and negative capacitive; all phases together, or L1 alone
    when L2 and L3 are given. Unit: chargingRateUnit (W or A).
    """

    setpoint_reactive_l2: float | None = field(default=None, metadata={"wire": "setpointReactive_L2"})
    """Target reactive power or current on phase L2, positive inductive and negative capacitive. Unit: chargingRateUnit
    (W or A).
    """

    setpoint_reactive_l3: float | None = field(default=None, metadata={"wire": "setpointReactive_L3"})
    """Target reactive power or current on phase L3, positive inductive and negative capacitive. Unit: chargingRateUnit
    (W or A).
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ClearChargingProfileType(DataType):
    """Criteria that select which charging profiles to remove.

    OCPP 2.1 part 2, section 2.22.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """Removes only profiles of this EVSE, where 0 means those of the station as a whole. If absent, the EVSE does not
    matter. At least 0.
    """

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose"}
    )
    """Removes only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel"})
    """Removes only profiles at this stack level. If absent, the stack level does not matter. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CostDimensionType(DataType):
    """An amount of energy, power, current or time that counts towards the cost of a charging period.

    OCPP 2.1 part 2, section 2.31.
    """

    type: CostDimensionEnumType
    """What is being measured, such as energy, maximum power or idle time."""

    volume: float
    """Measured amount, in the unit that belongs to the dimension. Unit: type (Wh, W, A or s)."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CostType(DataType):
    """One cost figure of a sales tariff: a relative price, a share of renewable energy or CO2 emissions.

    OCPP 2.1 part 2, section 2.32.
    """

    cost_kind: CostKindEnumType = field(metadata={"wire": "costKind"})
    """What the amount expresses."""

    amount: int
    """Figure per kWh or percentage, estimated or real, before the multiplier is applied. Unit: costKind."""

    amount_multiplier: int | None = field(default=None, metadata={"wire": "amountMultiplier"})
    """Power of ten, from -3 to 3, by which the amount is scaled. If absent, the amount stands as it is."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class DCChargingParametersType(DataType):
    """What an EV asks for and can handle in a DC charging session over ISO 15118-2.

    OCPP 2.1 part 2, section 2.33.
    """

    ev_max_current: float = field(metadata={"wire": "evMaxCurrent"})
    """Highest current the EV can take, cable included. Unit: A."""

    ev_max_voltage: float = field(metadata={"wire": "evMaxVoltage"})
    """Highest voltage the EV can take. Unit: V."""

    ev_max_power: float | None = field(default=None, metadata={"wire": "evMaxPower"})
    """Highest power the EV can take. Unit: W."""

    ev_energy_capacity: float | None = field(default=None, metadata={"wire": "evEnergyCapacity"})
    """Energy the battery holds when full. Unit: Wh."""

    energy_amount: float | None = field(default=None, metadata={"wire": "energyAmount"})
    """Energy the EV asks for, preconditioning included. Unit: Wh."""

    state_of_charge: int | None = field(default=None, metadata={"wire": "stateOfCharge"})
    """Charge level of the battery at this moment. Unit: %. At least 0 and at most 100."""

    full_soc: int | None = field(default=None, metadata={"wire": "fullSoC"})
    """Charge level at which the EV regards its battery as full. Unit: %. At least 0 and at most 100."""

    bulk_soc: int | None = field(default=None, metadata={"wire": "bulkSoC"})
    """Charge level at which the EV regards fast charging as finished. Unit: %. At least 0 and at most 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class DERChargingParametersType(DataType):
    """The inverter ratings for grid support that EV and EVSE agree on in an ISO 15118-20 AC session with DER control.

    OCPP 2.1 part 2, section 2.34.
    """

    ev_supported_der_control: list[DERControlEnumType] | None = field(
        default=None, metadata={"wire": "evSupportedDERControl"}
    )
    """Grid support functions the EV can perform. At least 1 items."""

    ev_over_excited_max_discharge_power: float | None = field(
        default=None, metadata={"wire": "evOverExcitedMaxDischargePower"}
    )
    """Highest active power the EV can feed in while running at its over-excited power factor. Unit: W."""

    ev_over_excited_power_factor: float | None = field(default=None, metadata={"wire": "evOverExcitedPowerFactor"})
    """Power factor of the EV while it injects its minimum reactive power."""

    ev_under_excited_max_discharge_power: float | None = field(
        default=None, metadata={"wire": "evUnderExcitedMaxDischargePower"}
    )
    """Highest active power the EV can feed in while running at its under-excited power factor. Unit: W."""

    ev_under_excited_power_factor: float | None = field(default=None, metadata={"wire": "evUnderExcitedPowerFactor"})
    """Power factor of the EV while under-excited at its minimum reactive power."""

    max_apparent_power: float | None = field(default=None, metadata={"wire": "maxApparentPower"})
    """Rated maximum of total apparent power, the lower of the EV and EVSE ratings. Unit: VA."""

    max_charge_apparent_power: float | None = field(default=None, metadata={"wire": "maxChargeApparentPower"})
    """Highest apparent power when charging, the lower of both ratings; all phases together, or L1 alone when L2 and L3
    are given. Unit: VA.
    """

    max_charge_apparent_power_l2: float | None = field(default=None, metadata={"wire": "maxChargeApparentPower_L2"})
    """Highest apparent power when charging on phase L2, the lower of the EV and EVSE ratings. Unit: VA."""

    max_charge_apparent_power_l3: float | None = field(default=None, metadata={"wire": "maxChargeApparentPower_L3"})
    """Highest apparent power when charging on phase L3, the lower of the EV and EVSE ratings. Unit: VA."""

    max_discharge_apparent_power: float | None = field(default=None, metadata={"wire": "maxDischargeApparentPower"})
    """Highest apparent power when discharging, the lower of both ratings; all phases together, or L1 alone when L2 and
    L3 are given. Unit: VA.
    """

    max_discharge_apparent_power_l2: float | None = field(
        default=None, metadata={"wire": "maxDischargeApparentPower_L2"}
    )
    """Highest apparent power when discharging on phase L2, the lower of the EV and EVSE ratings. Unit: VA."""

    max_discharge_apparent_power_l3: float | None = field(
        default=None, metadata={"wire": "maxDischargeApparentPower_L3"}
    )
    """Highest apparent power when discharging on phase L3, the lower of the EV and EVSE ratings. Unit: VA."""

    max_charge_reactive_power: float | None = field(default=None, metadata={"wire": "maxChargeReactivePower"})
    """Most reactive power that can be absorbed, the lower of both ratings; all phases together, or L1 alone when L2 and
    L3 are given. Unit: var.
    """

    max_charge_reactive_power_l2: float | None = field(default=None, metadata={"wire": "maxChargeReactivePower_L2"})
    """Most reactive power that can be absorbed on phase L2, the lower of the EV and EVSE ratings. Unit: var."""

    max_charge_reactive_power_l3: float | None = field(default=None, metadata={"wire": "maxChargeReactivePower_L3"})
    """Most reactive power that can be absorbed on phase L3, the lower of the EV and EVSE ratings. Unit: var."""

    min_charge_reactive_power: float | None = field(default=None, metadata={"wire": "minChargeReactivePower"})
    """Least reactive power that can be absorbed, the higher of both ratings; all phases together, or L1 alone when L2
    and L3 are given. Unit: var.
    """

    min_charge_reactive_power_l2: float | None = field(default=None, metadata={"wire": "minChargeReactivePower_L2"})
    """Least reactive power that can be absorbed on phase L2, the higher of the EV and EVSE ratings. Unit: var."""

    min_charge_reactive_power_l3: float | None = field(default=None, metadata={"wire": "minChargeReactivePower_L3"})
    """Least reactive power that can be absorbed on phase L3, the higher of the EV and EVSE ratings. Unit: var."""

    max_discharge_reactive_power: float | None = field(default=None, metadata={"wire": "maxDischargeReactivePower"})
    """Most reactive power that can be injected, the lower of both ratings; all phases together, or L1 alone when L2 and
    L3 are given. Unit: var.
    """

    max_discharge_reactive_power_l2: float | None = field(
        default=None, metadata={"wire": "maxDischargeReactivePower_L2"}
    )
    """Most reactive power that can be injected on phase L2, the lower of the EV and EVSE ratings. Unit: var."""

    max_discharge_reactive_power_l3: float | None = field(
        default=None, metadata={"wire": "maxDischargeReactivePower_L3"}
    )
    """Most reactive power that can be injected on phase L3, the lower of the EV and EVSE ratings. Unit: var."""

    min_discharge_reactive_power: float | None = field(default=None, metadata={"wire": "minDischargeReactivePower"})
    """Least reactive power that can be injected, the higher of both ratings; all phases together, or L1 alone when L2
    and L3 are given. Unit: var.
    """

    min_discharge_reactive_power_l2: float | None = field(
        default=None, metadata={"wire": "minDischargeReactivePower_L2"}
    )
    """Least reactive power that can be injected on phase L2, the higher of the EV and EVSE ratings. Unit: var."""

    min_discharge_reactive_power_l3: float | None = field(
        default=None, metadata={"wire": "minDischargeReactivePower_L3"}
    )
    """Least reactive power that can be injected on phase L3, the higher of the EV and EVSE ratings. Unit: var."""

    nominal_voltage: float | None = field(default=None, metadata={"wire": "nominalVoltage"})
    """Line voltage that both EV and EVSE can work with. Unit: V."""

    nominal_voltage_offset: float | None = field(default=None, metadata={"wire": "nominalVoltageOffset"})
    """RMS difference in nominal AC voltage between the station's connection point and the utility's common coupling
    point. Unit: V.
    """

    max_nominal_voltage: float | None = field(default=None, metadata={"wire": "maxNominalVoltage"})
    """Highest AC RMS voltage to operate at, the lower of the EV and EVSE maximums. Unit: V."""

    min_nominal_voltage: float | None = field(default=None, metadata={"wire": "minNominalVoltage"})
    """Lowest AC RMS voltage to operate at, the higher of the EV and EVSE minimums. Unit: V."""

    ev_inverter_manufacturer: str | None = field(default=None, metadata={"wire": "evInverterManufacturer"})
    """Maker of the inverter in the EV. At most 50 characters."""

    ev_inverter_model: str | None = field(default=None, metadata={"wire": "evInverterModel"})
    """Model of the inverter in the EV. At most 50 characters."""

    ev_inverter_serial_number: str | None = field(default=None, metadata={"wire": "evInverterSerialNumber"})
    """Serial number of the inverter in the EV. At most 50 characters."""

    ev_inverter_sw_version: str | None = field(default=None, metadata={"wire": "evInverterSwVersion"})
    """Software version of the inverter in the EV. At most 50 characters."""

    ev_inverter_hw_version: str | None = field(default=None, metadata={"wire": "evInverterHwVersion"})
    """Hardware version of the inverter in the EV. At most 50 characters."""

    ev_islanding_detection_method: list[IslandingDetectionEnumType] | None = field(
        default=None, metadata={"wire": "evIslandingDetectionMethod"}
    )
    """Ways in which the EV can detect islanding; needed only where the site demands such detection. At least 1 items.
    """

    ev_islanding_trip_time: float | None = field(default=None, metadata={"wire": "evIslandingTripTime"})
    """Time between detecting an island and the EV tripping. Unit: s."""

    ev_maximum_level1_dc_injection: float | None = field(default=None, metadata={"wire": "evMaximumLevel1DCInjection"})
    """Highest DC current that may be injected at level 1. Unit: A."""

    ev_duration_level1_dc_injection: float | None = field(
        default=None, metadata={"wire": "evDurationLevel1DCInjection"}
    )
    """Longest time that DC injection at level 1 may last. Unit: s."""

    ev_maximum_level2_dc_injection: float | None = field(default=None, metadata={"wire": "evMaximumLevel2DCInjection"})
    """Highest DC current that may be injected at level 2. Unit: A."""

    ev_duration_level2_dc_injection: float | None = field(
        default=None, metadata={"wire": "evDurationLevel2DCInjection"}
    )
    """Longest time that DC injection at level 2 may last. Unit: s."""

    ev_reactive_susceptance: float | None = field(default=None, metadata={"wire": "evReactiveSusceptance"})
    """Reactive susceptance of the EV's circuit. Unit: S."""

    ev_session_total_discharge_energy_available: float | None = field(
        default=None, metadata={"wire": "evSessionTotalDischargeEnergyAvailable"}
    )
    """Energy the EV is willing to give back over the whole V2G session; at zero it may refuse to discharge further.
    Unit: Wh.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class DERCurvePointsType(DataType):
    """One point of a DER curve.

    OCPP 2.1 part 2, section 2.36.
    """

    x: float
    """Input of the curve at this point, such as voltage, frequency or power, depending on the type of curve. Unit:
    curve type.
    """

    y: float
    """Output of the curve at this point. For a power factor, positive absorbs and negative injects reactive power.
    Unit: yUnit.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EVPowerScheduleEntryType(DataType):
    """One time slot in the power schedule that an EV offers to discharge.

    OCPP 2.1 part 2, section 2.44.
    """

    duration: int
    """Length of the slot. Unit: s."""

    power: float
    """Maximum discharge power in this slot, as a negative number; positive means the EV has nothing to offer now. Unit:
    W.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EVPriceRuleType(DataType):
    """The energy price an EV asks within one range of discharge power.

    OCPP 2.1 part 2, section 2.46.
    """

    energy_fee: float = field(metadata={"wire": "energyFee"})
    """Price of a kWh within this power range. Unit: currency per kWh."""

    power_range_start: float = field(metadata={"wire": "powerRangeStart"})
    """Power at which this price starts to apply, up to the start of the next rule; negative when discharging. Unit: W.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EVSEType(DataType):
    """A reference to an EVSE of the station, and if needed to one of its connectors.

    OCPP 2.1 part 2, section 2.47.
    """

    id: int
    """Number of the EVSE within the station, counting from 1. At least 0."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Number of the connector within the EVSE. If absent, the EVSE as a whole is meant. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EnterServiceType(DataType):
    """The grid conditions and delays under which a DER may start or resume exchanging power with the grid.

    OCPP 2.1 part 2, section 2.39.
    """

    priority: int
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    high_voltage: float = field(metadata={"wire": "highVoltage"})
    """Highest grid voltage at which the DER may enter service."""

    low_voltage: float = field(metadata={"wire": "lowVoltage"})
    """Lowest grid voltage at which the DER may enter service."""

    high_freq: float = field(metadata={"wire": "highFreq"})
    """Highest grid frequency at which the DER may enter service. Unit: Hz."""

    low_freq: float = field(metadata={"wire": "lowFreq"})
    """Lowest grid frequency at which the DER may enter service. Unit: Hz."""

    delay: float | None = None
    """Time to wait before the DER enters service. Unit: s."""

    random_delay: float | None = field(default=None, metadata={"wire": "randomDelay"})
    """Upper bound of a random wait before entering service, so that not all DERs start at once. Unit: s."""

    ramp_rate: float | None = field(default=None, metadata={"wire": "rampRate"})
    """Time to ramp up power when entering service. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class FirmwareType(DataType):
    """A firmware image to fetch and install, with when to do so and how to verify it.

    OCPP 2.1 part 2, section 2.48.
    """

    location: str
    """URI to fetch the firmware from. At most 2000 characters."""

    retrieve_date_time: datetime = field(metadata={"wire": "retrieveDateTime"})
    """Moment from which the station fetches the firmware."""

    install_date_time: datetime | None = field(default=None, metadata={"wire": "installDateTime"})
    """Moment from which the station installs the firmware."""

    signing_certificate: str | None = field(default=None, metadata={"wire": "signingCertificate"})
    """X.509 certificate, in PEM form, that verifies the firmware signature. At most 5500 characters."""

    signature: str | None = None
    """Signature over the firmware file, in Base64. At most 800 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class FixedPFType(DataType):
    """A constant power factor that the DER must keep.

    OCPP 2.1 part 2, section 2.50.
    """

    priority: int
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    displacement: float
    """Power factor to keep, as a cosine between 0 and 1."""

    excitation: bool
    """True to absorb reactive power, false to inject it."""

    start_time: datetime | None = field(default=None, metadata={"wire": "startTime"})
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = None
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class FixedVarType(DataType):
    """A constant reactive power output that the DER must keep.

    OCPP 2.1 part 2, section 2.52.
    """

    priority: int
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    setpoint: float
    """Reactive power target from -100 to 100, negative for charging and positive for discharging; unit names what 100
    stands for. Unit: %.
    """

    unit: DERUnitEnumType
    """Quantity of which the setpoint is a percentage."""

    start_time: datetime | None = field(default=None, metadata={"wire": "startTime"})
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = None
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class FreqDroopType(DataType):
    """How the DER adapts its active power when the grid frequency drifts away from nominal.

    OCPP 2.1 part 2, section 2.54.
    """

    priority: int
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    over_freq: float = field(metadata={"wire": "overFreq"})
    """Point on the high side of the frequency at which droop begins. Unit: Hz."""

    under_freq: float = field(metadata={"wire": "underFreq"})
    """Point on the low side of the frequency at which droop begins. Unit: Hz."""

    over_droop: float = field(metadata={"wire": "overDroop"})
    """Slope of the droop at high frequency, per unit."""

    under_droop: float = field(metadata={"wire": "underDroop"})
    """Slope of the droop at low frequency, per unit."""

    response_time: float = field(metadata={"wire": "responseTime"})
    """Open-loop time for the power to follow a change in frequency. Unit: s."""

    start_time: datetime | None = field(default=None, metadata={"wire": "startTime"})
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = None
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class GradientType(DataType):
    """Ramp-rate settings that govern how quickly a distributed energy resource changes its output.

    OCPP 2.1 part 2, section 2.58.
    """

    priority: int
    """Rank of this setting against others of its kind; 0 is the highest. At least 0."""

    gradient: float
    """Ramp rate for normal operation, expressed as a time; 0 means it does not apply. Unit: s."""

    soft_gradient: float = field(metadata={"wire": "softGradient"})
    """Ramp rate for a soft start, expressed as a time; 0 means it does not apply. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class HysteresisType(DataType):
    """When and how fast an EV returns to normal once a disturbance on the grid has passed.

    OCPP 2.1 part 2, section 2.59.
    """

    hysteresis_high: float | None = field(default=None, metadata={"wire": "hysteresisHigh"})
    """Upper bound of the band the grid value must be in before normal operation resumes. Unit: yUnit."""

    hysteresis_low: float | None = field(default=None, metadata={"wire": "hysteresisLow"})
    """Lower bound of the band the grid value must be in before normal operation resumes. Unit: yUnit."""

    hysteresis_delay: float | None = field(default=None, metadata={"wire": "hysteresisDelay"})
    """How long the grid value must stay inside the band before the EV resumes normal operation. Unit: s."""

    hysteresis_gradient: float | None = field(default=None, metadata={"wire": "hysteresisGradient"})
    """How fast the EV ramps back to normal operation after the event. Unit: %/s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class LimitAtSoCType(DataType):
    """A cap on the charging rate once the EV battery has reached a given state of charge.

    OCPP 2.1 part 2, section 2.62.
    """

    soc: int
    """State of charge from which the cap takes effect. Unit: %. At least 0 and at most 100."""

    limit: float
    """Highest rate allowed once that state of charge is reached. Unit: chargingRateUnit (W or A)."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class LogParametersType(DataType):
    """Where a log must be uploaded and which period it must cover.

    OCPP 2.1 part 2, section 2.65.
    """

    remote_location: str = field(metadata={"wire": "remoteLocation"})
    """URL to which the station uploads the log file. At most 2000 characters."""

    oldest_timestamp: datetime | None = field(default=None, metadata={"wire": "oldestTimestamp"})
    """Start of the wanted period; older log entries are left out."""

    latest_timestamp: datetime | None = field(default=None, metadata={"wire": "latestTimestamp"})
    """End of the wanted period; newer log entries are left out."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class MessageContentType(DataType):
    """A text for people, with its format and language.

    OCPP 2.1 part 2, section 2.66.
    """

    format: MessageFormatEnumType
    """How the content is encoded, for instance ASCII, HTML, URI or UTF8."""

    content: str
    """The text to show, or a URI to it, as the format tells. At most 1024 characters."""

    language: str | None = None
    """RFC 5646 code of the language in which the content is written. At most 8 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ModemType(DataType):
    """The SIM card identifiers of the station's modem.

    OCPP 2.1 part 2, section 2.69.
    """

    iccid: str | None = None
    """Serial number (ICCID) of the SIM card in the modem. At most 20 characters."""

    imsi: str | None = None
    """Mobile subscriber identity (IMSI) stored on the SIM card. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class OCSPRequestDataType(DataType):
    """The data that identifies one certificate in an OCSP status check.

    OCPP 2.1 part 2, section 2.72.
    """

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm"})
    """Algorithm with which both issuer hashes were made."""

    issuer_name_hash: str = field(metadata={"wire": "issuerNameHash"})
    """Hash of the DER-encoded distinguished name of the certificate's issuer. At most 128 characters."""

    issuer_key_hash: str = field(metadata={"wire": "issuerKeyHash"})
    """Hash of the issuer's public key, taken without its DER tag and length. At most 128 characters."""

    serial_number: str = field(metadata={"wire": "serialNumber"})
    """Serial number of the certificate in hexadecimal, with no 0x prefix and no leading zeros. At most 40 characters.
    """

    responder_url: str = field(metadata={"wire": "responderURL"})
    """Address of the OCSP responder to ask. At most 2000 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class PeriodicEventStreamParamsType(DataType):
    """How often, and in what batch size, a periodic event stream sends its values.

    OCPP 2.1 part 2, section 2.75.
    """

    interval: int | None = None
    """Time between two stream messages. Unit: s. At least 0."""

    values: int | None = None
    """Number of collected values at which a message is sent at once; also the most it may hold. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class PriceLevelScheduleEntryType(DataType):
    """One interval in a schedule of ISO 15118-20 price levels.

    OCPP 2.1 part 2, section 2.76.
    """

    duration: int
    """How long this price level lasts. Unit: s."""

    price_level: int = field(metadata={"wire": "priceLevel"})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class RationalNumberType(DataType):
    """A decimal number written as a whole number times a power of ten, as in ISO 15118-20.

    OCPP 2.1 part 2, section 2.81.
    """

    exponent: int
    """Power of ten by which the value is scaled, such as -2 for hundredths."""

    value: int
    """Whole number that is scaled by the power of ten."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ReactivePowerParamsType(DataType):
    """Extra settings of a Volt-Var curve that concern its reference voltage.

    OCPP 2.1 part 2, section 2.82.
    """

    v_ref: float | None = field(default=None, metadata={"wire": "vRef"})
    """Adjusts the voltages of the Volt-Var curve points relative to the nominal AC (RMS) voltage. Unit: %."""

    autonomous_v_ref_enable: bool | None = field(default=None, metadata={"wire": "autonomousVRefEnable"})
    """Whether the device may adjust the reference voltage of the Volt-Var curve by itself."""

    autonomous_v_ref_time_constant: float | None = field(default=None, metadata={"wire": "autonomousVRefTimeConstant"})
    """Time constant of the autonomous reference voltage adjustment on a Volt-Var curve."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class RelativeTimeIntervalType(DataType):
    """A time interval given relative to the present moment.

    OCPP 2.1 part 2, section 2.83.
    """

    start: int
    """Delay from now until the interval begins. Unit: s."""

    duration: int | None = None
    """Length of the interval. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SignedMeterValueType(DataType):
    """A meter reading with the meter's digital signature.

    OCPP 2.1 part 2, section 2.92.
    """

    signed_meter_data: str = field(metadata={"wire": "signedMeterData"})
    """Data signed by the meter, in Base64; may hold more than the reading, such as times or a customer reference. At
    most 32768 characters.
    """

    encoding_method: str = field(metadata={"wire": "encodingMethod"})
    """Format in which the meter encodes its data, such as OCMF or EDL. At most 50 characters."""

    signing_method: str | None = field(default=None, metadata={"wire": "signingMethod"})
    """Algorithm of the signature; may be left out where the signed data already names it. At most 50 characters."""

    public_key: str | None = field(default=None, metadata={"wire": "publicKey"})
    """Public key in Base64 to check the signature; PublicKeyWithSignedMeterValue tells when it is sent. At most 2500
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class StatusInfoType(DataType):
    """An explanation of the status that was given.

    OCPP 2.1 part 2, section 2.93.
    """

    reason_code: str = field(metadata={"wire": "reasonCode"})
    """Standard code that tells why this status was given; upper and lower case are equal. At most 20 characters."""

    additional_info: str | None = field(default=None, metadata={"wire": "additionalInfo"})
    """Free text with more detail. At most 1024 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class StreamDataElementType(DataType):
    """One value in a periodic event stream, with its time.

    OCPP 2.1 part 2, section 2.94.
    """

    t: float
    """Time at which the value was recorded, counted from the basetime of the message. Unit: s."""

    v: str
    """The recorded value of the monitored variable, as text. At most 2500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffAssignmentType(DataType):
    """A tariff in the station, with the EVSEs or id tokens it is assigned to.

    OCPP 2.1 part 2, section 2.95.
    """

    tariff_id: str = field(metadata={"wire": "tariffId"})
    """Identifier of the assigned tariff. At most 60 characters."""

    tariff_kind: TariffKindEnumType = field(metadata={"wire": "tariffKind"})
    """Whether this is a default tariff or one for a specific driver."""

    valid_from: datetime | None = field(default=None, metadata={"wire": "validFrom"})
    """Moment from which the tariff counts."""

    evse_ids: list[int] | None = field(default=None, metadata={"wire": "evseIds"})
    """EVSEs on which the tariff is installed or in use. At least 1 items. At least 0."""

    id_tokens: list[str] | None = field(default=None, metadata={"wire": "idTokens"})
    """Id tokens for which the tariff was given. At least 1 items. At most 255 characters each."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffConditionsFixedType(DataType):
    """The conditions, checked when a transaction starts, that must all hold for a fixed price to apply.

    OCPP 2.1 part 2, section 2.96.
    """

    start_time_of_day: str | None = field(default=None, metadata={"wire": "startTimeOfDay"})
    """Local time of day (HH:MM) from which the price applies."""

    end_time_of_day: str | None = field(default=None, metadata={"wire": "endTimeOfDay"})
    """Local time of day (HH:MM) until which the price applies; earlier than the start means the next day, 00:00
    midnight.
    """

    day_of_week: list[DayOfWeekEnumType] | None = field(default=None, metadata={"wire": "dayOfWeek"})
    """Weekdays on which the price applies. At least 1 and at most 7 items."""

    valid_from_date: str | None = field(default=None, metadata={"wire": "validFromDate"})
    """First local date (YYYY-MM-DD) on which the price applies."""

    valid_to_date: str | None = field(default=None, metadata={"wire": "validToDate"})
    """Local date (YYYY-MM-DD) from which the price no longer applies."""

    evse_kind: EvseKindEnumType | None = field(default=None, metadata={"wire": "evseKind"})
    """Kind of EVSE, AC or DC, to which the price is limited."""

    payment_brand: str | None = field(default=None, metadata={"wire": "paymentBrand"})
    """Ad hoc payment brand to which the price is limited, taken from the PaymentBrand additional info of the token. At
    most 20 characters.
    """

    payment_recognition: str | None = field(default=None, metadata={"wire": "paymentRecognition"})
    """Kind of ad hoc payment, such as CC or Debit, taken from the PaymentRecognition additional info of the token. At
    most 20 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffConditionsType(DataType):
    """The conditions that must all hold during a transaction for an energy or time price to apply.

    OCPP 2.1 part 2, section 2.97.
    """

    start_time_of_day: str | None = field(default=None, metadata={"wire": "startTimeOfDay"})
    """Local time of day (HH:MM) from which the price applies."""

    end_time_of_day: str | None = field(default=None, metadata={"wire": "endTimeOfDay"})
    """Local time of day (HH:MM) until which the price applies; earlier than the start means the next day, 00:00
    midnight.
    """

    day_of_week: list[DayOfWeekEnumType] | None = field(default=None, metadata={"wire": "dayOfWeek"})
    """Weekdays on which the price applies. At least 1 and at most 7 items."""

    valid_from_date: str | None = field(default=None, metadata={"wire": "validFromDate"})
    """First local date (YYYY-MM-DD) on which the price applies."""

    valid_to_date: str | None = field(default=None, metadata={"wire": "validToDate"})
    """Local date (YYYY-MM-DD) from which the price no longer applies."""

    evse_kind: EvseKindEnumType | None = field(default=None, metadata={"wire": "evseKind"})
    """Kind of EVSE, AC or DC, to which the price is limited."""

    min_energy: float | None = field(default=None, metadata={"wire": "minEnergy"})
    """Energy used from which the price applies; negative for discharging. Unit: Wh."""

    max_energy: float | None = field(default=None, metadata={"wire": "maxEnergy"})
    """Energy used at which the price stops applying; negative for discharging. Unit: Wh."""

    min_current: float | None = field(default=None, metadata={"wire": "minCurrent"})
    """Present current, summed over the phases, from which the price applies; negative for discharging. Unit: A."""

    max_current: float | None = field(default=None, metadata={"wire": "maxCurrent"})
    """Present current, summed over the phases, below which the price applies; negative for discharging. Unit: A."""

    min_power: float | None = field(default=None, metadata={"wire": "minPower"})
    """Present power from which the price applies; negative for discharging. Unit: W."""

    max_power: float | None = field(default=None, metadata={"wire": "maxPower"})
    """Present power below which the price applies; negative for discharging. Unit: W."""

    min_time: int | None = field(default=None, metadata={"wire": "minTime"})
    """Length of the transaction, charging and idle, from which the price applies. Unit: s."""

    max_time: int | None = field(default=None, metadata={"wire": "maxTime"})
    """Length of the transaction, charging and idle, at which the price stops applying. Unit: s."""

    min_charging_time: int | None = field(default=None, metadata={"wire": "minChargingTime"})
    """Time spent charging from which the price applies. Unit: s."""

    max_charging_time: int | None = field(default=None, metadata={"wire": "maxChargingTime"})
    """Time spent charging at which the price stops applying. Unit: s."""

    min_idle_time: int | None = field(default=None, metadata={"wire": "minIdleTime"})
    """Time spent connected without charging from which the price applies. Unit: s."""

    max_idle_time: int | None = field(default=None, metadata={"wire": "maxIdleTime"})
    """Time spent connected without charging at which the price stops applying. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TaxRateType(DataType):
    """One tax, as a percentage, and the order in which it is added.

    OCPP 2.1 part 2, section 2.105.
    """

    type: str
    """The name of the tax as printed on the receipt, for example Federal or State. At most 20 characters."""

    tax: float
    """The rate of the tax. Unit: %."""

    stack: int | None = None
    """The order of calculation: level 0 taxes the net price, each higher level taxes the result of the one below. If
    absent, 0. At least 0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TotalPriceType(DataType):
    """The sum of all parts of the cost, with tax, without tax or both.

    OCPP 2.1 part 2, section 2.108.
    """

    excl_tax: float | None = field(default=None, metadata={"wire": "exclTax"})
    """The total before tax. May be left out when the total with tax is given. Unit: currency of the total cost."""

    incl_tax: float | None = field(default=None, metadata={"wire": "inclTax"})
    """The total with all taxes. May be left out when the total before tax is given. Unit: currency of the total cost.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TotalUsageType(DataType):
    """How much energy and time a transaction has used, as a basis for its cost.

    OCPP 2.1 part 2, section 2.109.
    """

    energy: float
    """The energy used in the transaction. Unit: Wh."""

    charging_time: int = field(metadata={"wire": "chargingTime"})
    """How long the charging session lasted, with the times when no energy flowed. Unit: s."""

    idle_time: int = field(metadata={"wire": "idleTime"})
    """How long the vehicle was in the session without any energy flowing. Unit: s."""

    reservation_time: int | None = field(default=None, metadata={"wire": "reservationTime"})
    """How long the EVSE was reserved before the transaction started. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TransactionLimitType(DataType):
    """Upper limits on a transaction: cost, energy, time or state of charge.

    OCPP 2.1 part 2, section 2.110.
    """

    max_cost: float | None = field(default=None, metadata={"wire": "maxCost"})
    """The most the transaction may cost. Unit: currency of the tariff."""

    max_energy: float | None = field(default=None, metadata={"wire": "maxEnergy"})
    """The most energy the transaction may charge. Unit: Wh."""

    max_time: int | None = field(default=None, metadata={"wire": "maxTime"})
    """How long the transaction may last, counted from its start. Unit: s."""

    max_soc: int | None = field(default=None, metadata={"wire": "maxSoC"})
    """The battery level of the vehicle that must not be exceeded. Unit: %. At least 0 and at most 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class UnitOfMeasureType(DataType):
    """The unit of a measured value and a power of ten to multiply it by.

    OCPP 2.1 part 2, section 2.112.
    """

    unit: str | None = None
    """The name of the unit, from the standard list where it has one. If absent, Wh for energy measurands. At most 20
    characters. Default: Wh.
    """

    multiplier: int | None = None
    """The power of ten by which the value is scaled, for example 3 for thousands. If absent, 0. Default: 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class V2XChargingParametersType(DataType):
    """What vehicle and EVSE together can do in an ISO 15118-20 session that may also discharge the vehicle.

    OCPP 2.1 part 2, section 2.113.
    """

    min_charge_power: float | None = field(default=None, metadata={"wire": "minChargePower"})
    """The lowest charging power that vehicle and EVSE both manage. All phases together, or L1 only when L2 and L3 are
    given. Unit: W.
    """

    min_charge_power_l2: float | None = field(default=None, metadata={"wire": "minChargePower_L2"})
    """The lowest charging power on phase L2 that vehicle and EVSE both manage. Unit: W."""

    min_charge_power_l3: float | None = field(default=None, metadata={"wire": "minChargePower_L3"})
    """The lowest charging power on phase L3 that vehicle and EVSE both manage. Unit: W."""

    max_charge_power: float | None = field(default=None, metadata={"wire": "maxChargePower"})
    """The highest charging power that vehicle and EVSE both manage. All phases together, or L1 only when L2 and L3 are
    given. Unit: W.
    """

    max_charge_power_l2: float | None = field(default=None, metadata={"wire": "maxChargePower_L2"})
    """The highest charging power on phase L2 that vehicle and EVSE both manage. Unit: W."""

    max_charge_power_l3: float | None = field(default=None, metadata={"wire": "maxChargePower_L3"})
    """The highest charging power on phase L3 that vehicle and EVSE both manage. Unit: W."""

    min_discharge_power: float | None = field(default=None, metadata={"wire": "minDischargePower"})
    """The lowest discharging power that both manage, never negative. All phases together, or L1 only when L2 and L3 are
    given. Unit: W.
    """

    min_discharge_power_l2: float | None = field(default=None, metadata={"wire": "minDischargePower_L2"})
    """The lowest discharging power on phase L2 that vehicle and EVSE both manage; never negative. Unit: W."""

    min_discharge_power_l3: float | None = field(default=None, metadata={"wire": "minDischargePower_L3"})
    """The lowest discharging power on phase L3 that vehicle and EVSE both manage; never negative. Unit: W."""

    max_discharge_power: float | None = field(default=None, metadata={"wire": "maxDischargePower"})
    """The highest discharging power that both manage, never negative. All phases together, or L1 only when L2 and L3
    are given. Unit: W.
    """

    max_discharge_power_l2: float | None = field(default=None, metadata={"wire": "maxDischargePower_L2"})
    """The highest discharging power on phase L2 that vehicle and EVSE both manage; never negative. Unit: W."""

    max_discharge_power_l3: float | None = field(default=None, metadata={"wire": "maxDischargePower_L3"})
    """The highest discharging power on phase L3 that vehicle and EVSE both manage; never negative. Unit: W."""

    min_charge_current: float | None = field(default=None, metadata={"wire": "minChargeCurrent"})
    """The lowest charging current that vehicle and EVSE both manage. Unit: A."""

    max_charge_current: float | None = field(default=None, metadata={"wire": "maxChargeCurrent"})
    """The highest charging current that vehicle and EVSE both manage. Unit: A."""

    min_discharge_current: float | None = field(default=None, metadata={"wire": "minDischargeCurrent"})
    """The lowest discharging current that vehicle and EVSE both manage; never negative. Unit: A."""

    max_discharge_current: float | None = field(default=None, metadata={"wire": "maxDischargeCurrent"})
    """The highest discharging current that vehicle and EVSE both manage; never negative. Unit: A."""

    min_voltage: float | None = field(default=None, metadata={"wire": "minVoltage"})
    """The lowest voltage that vehicle and EVSE both manage. Unit: V."""

    max_voltage: float | None = field(default=None, metadata={"wire": "maxVoltage"})
    """The highest voltage that vehicle and EVSE both manage. Unit: V."""

    ev_target_energy_request: float | None = field(default=None, metadata={"wire": "evTargetEnergyRequest"})
    """The energy still missing to the battery level the driver wants; negative when the level is already above it.
    Unit: Wh.
    """

    ev_min_energy_request: float | None = field(default=None, metadata={"wire": "evMinEnergyRequest"})
    """The energy still missing to the lowest battery level the vehicle allows; negative when the level is already above
    it. Unit: Wh.
    """

    ev_max_energy_request: float | None = field(default=None, metadata={"wire": "evMaxEnergyRequest"})
    """The energy the battery can still take before it reaches its highest level; may be negative. Unit: Wh."""

    ev_min_v2x_energy_request: float | None = field(default=None, metadata={"wire": "evMinV2XEnergyRequest"})
    """The energy missing to the bottom of the range used for V2X cycling; positive when the battery is below that
    range. Unit: Wh.
    """

    ev_max_v2x_energy_request: float | None = field(default=None, metadata={"wire": "evMaxV2XEnergyRequest"})
    """The energy missing to the top of the range used for V2X cycling; negative when the battery is above that range.
    Unit: Wh.
    """

    target_soc: int | None = field(default=None, metadata={"wire": "targetSoC"})
    """The battery level the vehicle is to have when it leaves. Unit: %. At least 0 and at most 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class V2XFreqWattPointType(DataType):
    """One point of a curve that gives the charging power for a grid frequency.

    OCPP 2.1 part 2, section 2.114.
    """

    frequency: float
    """The grid frequency at this point of the curve. Unit: Hz."""

    power: float
    """The power at this frequency: above zero charges the vehicle, below zero discharges it. Unit: W."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class V2XSignalWattPointType(DataType):
    """One point of a curve that gives the charging power for an aFRR control signal.

    OCPP 2.1 part 2, section 2.115.
    """

    signal: int
    """The value of the aFRR signal at this point of the curve."""

    power: float
    """The power for this signal: above zero charges the vehicle, below zero discharges it. Unit: W."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VPNType(DataType):
    """The settings with which the station connects to a VPN.

    OCPP 2.1 part 2, section 2.121.
    """

    server: str
    """The address of the VPN server. At most 2000 characters."""

    user: str
    """The user name with which the station logs in to the VPN. At most 50 characters."""

    password: str
    """The password that goes with the user name. At most 64 characters."""

    key: str
    """The pre-shared key of the VPN. At most 255 characters."""

    type: VPNEnumType
    """The VPN protocol."""

    group: str | None = None
    """The VPN group the station belongs to. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VariableAttributeType(DataType):
    """One attribute of a variable, such as its actual or target value, and how it may be accessed.

    OCPP 2.1 part 2, section 2.116.
    """

    type: AttributeEnumType | None = None
    """Which attribute this is. If absent, Actual. Default: Actual."""

    value: str | None = None
    """The value as text. Absent only for an attribute that cannot be read. At most 2500 characters."""

    mutability: MutabilityEnumType | None = None
    """Whether the attribute can be read, written or both. If absent, both. Default: ReadWrite."""

    persistent: bool | None = None
    """Whether the value survives a reboot or loss of power. If absent, it does not. Default: false."""

    constant: bool | None = None
    """Whether the station never changes the value while running. If absent, it may change it. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VariableCharacteristicsType(DataType):
    """The fixed properties of a variable: its data type, unit and permitted values.

    OCPP 2.1 part 2, section 2.117.
    """

    data_type: DataEnumType = field(metadata={"wire": "dataType"})
    """What kind of values the variable holds."""

    supports_monitoring: bool = field(metadata={"wire": "supportsMonitoring"})
    """Whether monitors can be set on this variable."""

    unit: str | None = None
    """The unit of the values. Absent only if they have none. At most 16 characters."""

    min_limit: float | None = field(default=None, metadata={"wire": "minLimit"})
    """The smallest value the variable can have. Unit: unit."""

    max_limit: float | None = field(default=None, metadata={"wire": "maxLimit"})
    """The largest value the variable can have; for strings and lists the greatest length of the text. Unit: unit."""

    max_elements: int | None = field(default=None, metadata={"wire": "maxElements"})
    """How many of the permitted values the variable can hold at once. At least 1."""

    values_list: str | None = field(default=None, metadata={"wire": "valuesList"})
    """The permitted values, separated by commas. Always present for an OptionList, MemberList or SequenceList. At most
    1000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VariableMonitoringType(DataType):
    """One monitor on a variable, which reports an event when its condition is met.

    OCPP 2.1 part 2, section 2.118.
    """

    id: int
    """Identifies the monitor, for example to change or clear it. At least 0."""

    transaction: bool
    """Whether the monitor watches only while a transaction runs that concerns its component."""

    value: float
    """The threshold, the size of the change, or for periodic monitors the interval between reports. Unit: unit of the
    variable; s if periodic.
    """

    type: MonitorEnumType
    """What makes the monitor report: a threshold, a change or a time interval."""

    severity: int
    """How serious its events are, from 0 (danger to life) to 9 (debug information); 5 is the default. At least 0."""

    event_notification_type: EventNotificationEnumType = field(metadata={"wire": "eventNotificationType"})
    """Who set up the monitor: hard-wired or preconfigured by the manufacturer, or set by the operator."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VariableType(DataType):
    """The name of a variable of a component.

    OCPP 2.1 part 2, section 2.119.
    """

    name: str
    """The name of the variable, a standard one where possible. Upper and lower case are the same. At most 50
    characters.
    """

    instance: str | None = None
    """Tells instances apart when a variable exists more than once. Upper and lower case are the same. At most 50
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VoltageParamsType(DataType):
    """Extra settings of a voltage curve for a vehicle that feeds power into the grid.

    OCPP 2.1 part 2, section 2.120.
    """

    hv10_min_mean_value: float | None = field(default=None, metadata={"wire": "hv10MinMeanValue"})
    """The limit on the voltage averaged over 10 minutes (EN 50549-1). Needed whenever the trip delay is given."""

    hv10_min_mean_trip_delay: float | None = field(default=None, metadata={"wire": "hv10MinMeanTripDelay"})
    """How long the 10-minute limit may be exceeded before the vehicle must trip. Needed whenever the limit is given."""

    power_during_cessation: PowerDuringCessationEnumType | None = field(
        default=None, metadata={"wire": "powerDuringCessation"}
    )
    """The kind of power the vehicle must feed in while it rides through a fault. If absent, none is asked for."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class IdTokenType(DataType):
    """A case-insensitive identifier used for authorization, together with its kind.

    OCPP 2.1 part 2, section 2.61.
    """

    id_token: str = field(metadata={"wire": "idToken"})
    """The identifier, such as an RFID UID, an eMAID or a UUID; upper and lower case are equal. At most 255 characters.
    """

    type: str
    """Kind of identifier, for instance ISO14443, eMAID, Central or NoAuthorization. At most 20 characters."""

    additional_info: list[AdditionalInfoType] | None = field(default=None, metadata={"wire": "additionalInfo"})
    """Extra identifying data the CSMS can check; its custom types are agreed between the parties and may be ignored. At
    least 1 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CertificateHashDataChainType(DataType):
    """Hashes that identify an installed certificate and the certificates below it.

    OCPP 2.1 part 2, section 2.9.
    """

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData"})
    """Hashes that identify the installed certificate."""

    certificate_type: GetCertificateIdUseEnumType = field(metadata={"wire": "certificateType"})
    """What the certificate is used for."""

    child_certificate_hash_data: list[CertificateHashDataType] | None = field(
        default=None, metadata={"wire": "childCertificateHashData"}
    )
    """Hashes that identify the child certificates in the chain. At least 1 and at most 4 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CertificateStatusRequestInfoType(DataType):
    """Says for which certificate the revocation status is wanted and where to look it up.

    OCPP 2.1 part 2, section 2.11.
    """

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData"})
    """Hashes that identify the certificate to check."""

    source: CertificateStatusSourceEnumType
    """Whether to ask an OCSP responder or to read a revocation list (CRL)."""

    urls: list[str]
    """Addresses of the OCSP responder or of the revocation list. At least 1 and at most 5 items. At most 2000
    characters each.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CertificateStatusType(DataType):
    """The revocation status found for one certificate, and how long it holds.

    OCPP 2.1 part 2, section 2.12.
    """

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData"})
    """Hashes that identify the certificate that was checked."""

    source: CertificateStatusSourceEnumType
    """Whether the result comes from OCSP or from a revocation list (CRL)."""

    status: CertificateStatusEnumType
    """Whether the certificate is good, revoked or unknown, or the lookup failed."""

    next_update: datetime = field(metadata={"wire": "nextUpdate"})
    """When newer status information is due, so until when this result can be cached."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingPeriodType(DataType):
    """A part of a session with constant conditions, and what was used in it, as the basis for the cost.

    OCPP 2.1 part 2, section 2.15.
    """

    start_period: datetime = field(metadata={"wire": "startPeriod"})
    """When the period begins; it lasts until the next one begins or the session is over."""

    dimensions: list[CostDimensionType] | None = None
    """Amounts used in the period, such as energy, time or power, one per cost dimension. At least 1 items."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId"})
    """Tariff used for the cost of this period. If absent, the cost was found in another way. At most 60 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ConsumptionCostType(DataType):
    """The costs that apply to one block of consumption in a sales tariff.

    OCPP 2.1 part 2, section 2.29.
    """

    start_value: float = field(metadata={"wire": "startValue"})
    """Consumption at which this block begins; it ends where the next block begins."""

    cost: list[CostType]
    """Costs of the block, each of a different kind. At least 1 and at most 3 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EVPowerScheduleType(DataType):
    """The discharge power that an EV offers over time.

    OCPP 2.1 part 2, section 2.45.
    """

    ev_power_schedule_entries: list[EVPowerScheduleEntryType] = field(metadata={"wire": "evPowerScheduleEntries"})
    """Successive time slots with the power on offer in each. At least 1 and at most 1024 items."""

    time_anchor: datetime = field(metadata={"wire": "timeAnchor"})
    """Moment the schedule starts."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EVAbsolutePriceScheduleEntryType(DataType):
    """One time slot in the price schedule at which an EV offers to discharge.

    OCPP 2.1 part 2, section 2.40.
    """

    duration: int
    """Length of the slot. Unit: s."""

    ev_price_rule: list[EVPriceRuleType] = field(metadata={"wire": "evPriceRule"})
    """Energy prices in this slot, one per power range. At least 1 and at most 8 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ComponentType(DataType):
    """A physical or logical part of the station in the device model.

    OCPP 2.1 part 2, section 2.25.
    """

    name: str
    """Component name, preferably a standardized one; compared without regard to case. At most 50 characters."""

    evse: EVSEType | None = None
    """EVSE, and possibly connector, the component belongs to. If absent, it belongs to the station as a whole."""

    instance: str | None = None
    """Tells apart several components of the same name; compared without regard to case. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EnterServiceGetType(DataType):
    """An enter-service setting as stored in the station, with its identifier.

    OCPP 2.1 part 2, section 2.38.
    """

    enter_service: EnterServiceType = field(metadata={"wire": "enterService"})
    """Grid conditions and delays of the setting."""

    id: str
    """Identifier of the setting. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class FixedPFGetType(DataType):
    """A fixed power factor setting as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.49.
    """

    fixed_pf: FixedPFType = field(metadata={"wire": "fixedPF"})
    """Power factor and timing of the setting."""

    id: str
    """Identifier of the setting. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault"})
    """Whether the setting is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded"})
    """Whether a control with a lower priority number overrides this setting."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class FixedVarGetType(DataType):
    """A fixed reactive power setting as stored in the station, with its identifier and current standing.

    OCPP 2.1.
    """

    fixed_var: FixedVarType = field(metadata={"wire": "fixedVar"})
    """Reactive power setpoint and timing of the setting."""

    id: str
    """Identifier of the setting. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault"})
    """Whether the setting is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded"})
    """Whether a control with a lower priority number overrides this setting."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class FreqDroopGetType(DataType):
    """A frequency droop setting as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.53.
    """

    freq_droop: FreqDroopType = field(metadata={"wire": "freqDroop"})
    """Droop parameters and timing of the setting."""

    id: str
    """Identifier of the setting. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault"})
    """Whether the setting is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded"})
    """Whether a control with a lower priority number overrides this setting."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class GradientGetType(DataType):
    """A gradient (ramp rate) setting as stored in the station, with its identifier.

    OCPP 2.1.
    """

    gradient: GradientType
    """Ramp rates of the setting."""

    id: str
    """Identifier of the setting. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingStationType(DataType):
    """The identity of a charging station as it reports it when it boots.

    OCPP 2.1 part 2, section 2.21.
    """

    model: str
    """Model name of the station. At most 20 characters."""

    vendor_name: str = field(metadata={"wire": "vendorName"})
    """Name of the station's vendor, which need not be unique. At most 50 characters."""

    serial_number: str | None = field(default=None, metadata={"wire": "serialNumber"})
    """Serial number the vendor gave this station. At most 25 characters."""

    modem: ModemType | None = None
    """SIM card details of the station's mobile modem."""

    firmware_version: str | None = field(default=None, metadata={"wire": "firmwareVersion"})
    """Firmware version the station is running. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ConstantStreamDataType(DataType):
    """A periodic event stream with the monitor that feeds it and its sending parameters.

    OCPP 2.1 part 2, section 2.28.
    """

    id: int
    """Identifier that is unique to this stream. At least 0."""

    params: PeriodicEventStreamParamsType
    """How often and after how many collected values the stream sends data."""

    variable_monitoring_id: int = field(metadata={"wire": "variableMonitoringId"})
    """Monitor whose values the stream carries, whether set by the CSMS, preconfigured or hardwired. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class PriceLevelScheduleType(DataType):
    """An ISO 15118-20 schedule of relative price levels, kept so that an EMSP signature over it stays valid.

    OCPP 2.1 part 2, section 2.77.
    """

    price_level_schedule_entries: list[PriceLevelScheduleEntryType] = field(
        metadata={"wire": "priceLevelScheduleEntries"}
    )
    """The successive intervals, each with its price level. At least 1 and at most 100 items."""

    time_anchor: datetime = field(metadata={"wire": "timeAnchor"})
    """Moment at which the first interval starts."""

    price_schedule_id: int = field(metadata={"wire": "priceScheduleId"})
    """Number that identifies this price schedule. At least 0."""

    number_of_price_levels: int = field(metadata={"wire": "numberOfPriceLevels"})
    """How many different price levels occur in all price level schedules together. At least 0."""

    price_schedule_description: str | None = field(default=None, metadata={"wire": "priceScheduleDescription"})
    """Short text that describes the price schedule to people. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class AdditionalSelectedServicesType(DataType):
    """An extra service and its price within an ISO 15118-20 price schedule.

    OCPP 2.1 part 2, section 2.4.
    """

    service_fee: RationalNumberType = field(metadata={"wire": "serviceFee"})
    """Price charged for the service."""

    service_name: str = field(metadata={"wire": "serviceName"})
    """Name under which people know the service. At most 80 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class OverstayRuleType(DataType):
    """One overstay fee of an ISO 15118-20 price schedule, with its start and repetition.

    OCPP 2.1 part 2, section 2.74.
    """

    overstay_fee: RationalNumberType = field(metadata={"wire": "overstayFee"})
    """Amount charged each time the rule applies, in the currency of the price schedule."""

    start_time: int = field(metadata={"wire": "startTime"})
    """Time after the overstay rules are triggered at which this fee first applies. Unit: s."""

    overstay_fee_period: int = field(metadata={"wire": "overstayFeePeriod"})
    """Time after which the fee is charged once more. Unit: s."""

    overstay_rule_description: str | None = field(default=None, metadata={"wire": "overstayRuleDescription"})
    """Short text that tells a person which rule this is. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class PriceRuleType(DataType):
    """The prices that apply within one power range of an ISO 15118-20 price schedule.

    OCPP 2.1 part 2, section 2.79.
    """

    energy_fee: RationalNumberType = field(metadata={"wire": "energyFee"})
    """Price per kWh; zero makes the energy free."""

    power_range_start: RationalNumberType = field(metadata={"wire": "powerRangeStart"})
    """Power from which the rule counts, up to the next rule's value; a negative value concerns discharging."""

    parking_fee_period: int | None = field(default=None, metadata={"wire": "parkingFeePeriod"})
    """Length of the period to which the parking fee applies. Unit: s."""

    carbon_dioxide_emission: int | None = field(default=None, metadata={"wire": "carbonDioxideEmission"})
    """Carbon dioxide emitted to produce the energy. Unit: g/kWh. At least 0."""

    renewable_generation_percentage: int | None = field(
        default=None, metadata={"wire": "renewableGenerationPercentage"}
    )
    """Share of the power that comes from renewable sources. Unit: %. At least 0 and at most 100."""

    parking_fee: RationalNumberType | None = field(default=None, metadata={"wire": "parkingFee"})
    """Price for parking; must be given whenever parking costs money."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TaxRuleType(DataType):
    """A tax in an ISO 15118-20 price schedule and the kinds of fee it covers.

    OCPP 2.1 part 2, section 2.106.
    """

    tax_rule_id: int = field(metadata={"wire": "taxRuleID"})
    """Identifies the tax rule within the price schedule. At least 0."""

    applies_to_energy_fee: bool = field(metadata={"wire": "appliesToEnergyFee"})
    """Whether the price of energy is taxed by this rule."""

    applies_to_parking_fee: bool = field(metadata={"wire": "appliesToParkingFee"})
    """Whether the price of parking is taxed by this rule."""

    applies_to_overstay_fee: bool = field(metadata={"wire": "appliesToOverstayFee"})
    """Whether the charge for staying too long is taxed by this rule."""

    applies_to_minimum_maximum_cost: bool = field(metadata={"wire": "appliesToMinimumMaximumCost"})
    """Whether the lower and upper bound on the total cost are taxed by this rule."""

    tax_rate: RationalNumberType = field(metadata={"wire": "taxRate"})
    """The rate of the tax, as a percentage of the fees it covers."""

    tax_rule_name: str | None = field(default=None, metadata={"wire": "taxRuleName"})
    """A name of the tax for people to read. At most 100 characters."""

    tax_included_in_price: bool | None = field(default=None, metadata={"wire": "taxIncludedInPrice"})
    """Whether the prices in the schedule already contain this tax."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ClearMonitoringResultType(DataType):
    """The outcome of removing one variable monitor.

    OCPP 2.1 part 2, section 2.23.
    """

    status: ClearMonitoringStatusEnumType
    """Whether this monitor was removed."""

    id: int
    """Identifier of the monitor that was to be removed. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and further details behind the outcome."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ClearTariffsResultType(DataType):
    """The outcome of clearing one tariff.

    OCPP 2.1 part 2, section 2.24.
    """

    status: TariffClearStatusEnumType
    """Whether the tariff was cleared, refused, or not there at all."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and further details behind the outcome."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId"})
    """Tariff this outcome is about. If absent, no tariff was found and the status is NoTariff. At most 60 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffFixedPriceType(DataType):
    """A one-time price, such as a start fee, and the conditions under which it applies.

    OCPP 2.1 part 2, section 2.100.
    """

    price_fixed: float = field(metadata={"wire": "priceFixed"})
    """Amount charged once, such as a start fee. Unit: currency of the tariff."""

    conditions: TariffConditionsFixedType | None = None
    """When this price applies. If absent, it always applies."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffEnergyPriceType(DataType):
    """A price for energy and the conditions under which it applies.

    OCPP 2.1 part 2, section 2.98.
    """

    price_kwh: float = field(metadata={"wire": "priceKwh"})
    """Price of the energy before tax. Unit: currency of the tariff per kWh."""

    conditions: TariffConditionsType | None = None
    """When this price applies. If absent, it always applies."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffTimePriceType(DataType):
    """A price for each minute of time, with the conditions under which it counts.

    OCPP 2.1 part 2, section 2.102.
    """

    price_minute: float = field(metadata={"wire": "priceMinute"})
    """The price of one minute before tax. Unit: currency of the tariff per min."""

    conditions: TariffConditionsType | None = None
    """When this price counts. If absent, it always counts."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class PriceType(DataType):
    """An amount of money before tax, after tax, or both.

    OCPP 2.1 part 2, section 2.80.
    """

    excl_tax: float | None = field(default=None, metadata={"wire": "exclTax"})
    """Amount before tax; may be left out when inclTax is given. Unit: currency of the tariff."""

    incl_tax: float | None = field(default=None, metadata={"wire": "inclTax"})
    """Amount with tax; may be left out when exclTax is given. Unit: currency of the tariff."""

    tax_rates: list[TaxRateType] | None = field(default=None, metadata={"wire": "taxRates"})
    """Tax rates that lead from the amount before tax to the one with tax, for display or invoices. At least 1 and at
    most 5 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TransactionType(DataType):
    """The identity and present state of the transaction that an event is about.

    OCPP 2.1 part 2, section 2.111.
    """

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """Identifies the transaction; chosen by the station. At most 36 characters."""

    charging_state: ChargingStateEnumType | None = field(default=None, metadata={"wire": "chargingState"})
    """Whether energy flows and if not, why. Sent when it has changed; absent while no vehicle is connected."""

    time_spent_charging: int | None = field(default=None, metadata={"wire": "timeSpentCharging"})
    """How long energy has really flowed to the vehicle; never more than the length of the transaction. Unit: s."""

    stopped_reason: ReasonEnumType | None = field(default=None, metadata={"wire": "stoppedReason"})
    """What led to the end of the transaction. May be left out only when the driver stopped it locally (Local)."""

    remote_start_id: int | None = field(default=None, metadata={"wire": "remoteStartId"})
    """The id of the remote start request that led to this transaction, so that the CSMS can match the two."""

    operation_mode: OperationModeEnumType | None = field(default=None, metadata={"wire": "operationMode"})
    """The mode of charging or discharging that the transaction is in at the moment."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId"})
    """The tariff by which the transaction is priced. At most 60 characters."""

    transaction_limit: TransactionLimitType | None = field(default=None, metadata={"wire": "transactionLimit"})
    """The limits on cost, energy, time or state of charge that the transaction is under."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SampledValueType(DataType):
    """One measured value with the details that tell how to read it.

    OCPP 2.1 part 2, section 2.87.
    """

    value: float
    """The measured number; without other fields it is an imported active energy register reading in Wh. Unit:
    unitOfMeasure.
    """

    measurand: MeasurandEnumType | None = None
    """Quantity that was measured. If absent, Energy.Active.Import.Register. Default: Energy.Active.Import.Register."""

    context: ReadingContextEnumType | None = None
    """Why the value was taken, such as at the start or periodically. If absent, Sample.Periodic. Default:
    Sample.Periodic.
    """

    phase: PhaseEnumType | None = None
    """Phase or pair of conductors the value belongs to. If absent, it covers all phases together."""

    location: LocationEnumType | None = None
    """Place where it was measured, such as Inlet or EV. If absent, Outlet. Default: Outlet."""

    signed_meter_value: SignedMeterValueType | None = field(default=None, metadata={"wire": "signedMeterValue"})
    """The same reading as signed by the meter, for later verification."""

    unit_of_measure: UnitOfMeasureType | None = field(default=None, metadata={"wire": "unitOfMeasure"})
    """Unit and power-of-ten multiplier of the value. If absent, Wh for energy."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingSchedulePeriodType(DataType):
    """A part of a charging schedule during which the same limits and setpoints apply.

    OCPP 2.1 part 2, section 2.18.
    """

    start_period: int = field(metadata={"wire": "startPeriod"})
    """Offset from the start of the schedule at which this period begins and the one before it ends. Unit: s."""

    limit: float | None = None
    """Highest charging rate in the period. Power in W is the total of all phases, or of L1 if L2 and L3 are given
    separately. Unit: chargingRateUnit (W or A).
    """

    limit_l2: float | None = field(default=None, metadata={"wire": "limit_L2"})
    """Highest charging rate on phase L2. Unit: chargingRateUnit (W or A)."""

    limit_l3: float | None = field(default=None, metadata={"wire": "limit_L3"})
    """Highest charging rate on phase L3. Unit: chargingRateUnit (W or A)."""

    number_phases: int | None = field(default=None, metadata={"wire": "numberPhases"})
    """How many phases may be used for charging. If absent on an AC EVSE, 3 is assumed; leave it out for DC. At least 0
    and at most 3.
    """

    phase_to_use: int | None = field(default=None, metadata={"wire": "phaseToUse"})
    """Phase for single-phase charging, if the EVSE can switch phases. If absent, the station chooses. At least 0 and at
    most 3.
    """

    discharge_limit: float | None = field(default=None, metadata={"wire": "dischargeLimit"})
    """Strongest discharging allowed, as a negative number; total of all phases, or L1 if L2 and L3 are given
    separately. Unit: chargingRateUnit (W or A). At most 0.
    """

    discharge_limit_l2: float | None = field(default=None, metadata={"wire": "dischargeLimit_L2"})
    """Strongest discharging allowed on phase L2, as a negative number. Unit: chargingRateUnit (W or A). At most 0."""

    discharge_limit_l3: float | None = field(default=None, metadata={"wire": "dischargeLimit_L3"})
    """Strongest discharging allowed on phase L3, as a negative number. Unit: chargingRateUnit (W or A). At most 0."""

    setpoint: float | None = None
    """Rate the EV should match within its limits, negative to discharge; total of all phases, or L1 if L2 and L3 are
    given. Unit: chargingRateUnit (W or A).
    """

    setpoint_l2: float | None = field(default=None, metadata={"wire": "setpoint_L2"})
    """Rate the EV should match on phase L2, negative to discharge. Unit: chargingRateUnit (W or A)."""

    setpoint_l3: float | None = field(default=None, metadata={"wire": "setpoint_L3"})
    """Rate the EV should match on phase L3, negative to discharge. Unit: chargingRateUnit (W or A)."""

    setpoint_reactive: float | None = field(default=None, metadata={"wire": "setpointReactive"})
    """Reactive power or current to match, positive if inductive; total of all phases, or L1 if L2 and L3 are given.
    Unit: chargingRateUnit (W or A).
    """

    setpoint_reactive_l2: float | None = field(default=None, metadata={"wire": "setpointReactive_L2"})
    """Reactive power or current to match on phase L2; positive is inductive, negative capacitive. Unit:
    chargingRateUnit (W or A).
    """

    setpoint_reactive_l3: float | None = field(default=None, metadata={"wire": "setpointReactive_L3"})
    """Reactive power or current to match on phase L3; positive is inductive, negative capacitive. Unit:
    chargingRateUnit (W or A).
    """

    preconditioning_request: bool | None = field(default=None, metadata={"wire": "preconditioningRequest"})
    """True asks the EV to hold its battery ready for charging or discharging during the period."""

    evse_sleep: bool | None = field(default=None, metadata={"wire": "evseSleep"})
    """True makes the EVSE switch off its power electronics for this transaction. If absent, false is assumed."""

    v2x_baseline: float | None = field(default=None, metadata={"wire": "v2xBaseline"})
    """Base power to which the values of the frequency and signal curves are added. Unit: W."""

    operation_mode: OperationModeEnumType | None = field(default=None, metadata={"wire": "operationMode"})
    """Who or what controls charging and discharging in the period. If absent, ChargingOnly is assumed."""

    v2x_freq_watt_curve: list[V2XFreqWattPointType] | None = field(default=None, metadata={"wire": "v2xFreqWattCurve"})
    """Two or more points that map grid frequency to power; needed only in LocalFrequency mode. At least 1 and at most
    20 items.
    """

    v2x_signal_watt_curve: list[V2XSignalWattPointType] | None = field(
        default=None, metadata={"wire": "v2xSignalWattCurve"}
    )
    """Two or more points that map a regulation signal to power; optional in LocalFrequency mode. At least 1 and at most
    20 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class NetworkConnectionProfileType(DataType):
    """Everything the station needs to connect to a CSMS over one particular network link.

    OCPP 2.1 part 2, section 2.71.
    """

    ocpp_interface: OCPPInterfaceEnumType = field(metadata={"wire": "ocppInterface"})
    """Network interface to use; the station may fall back to another if this one fails."""

    ocpp_transport: OCPPTransportEnumType = field(metadata={"wire": "ocppTransport"})
    """Message transport, JSON or SOAP; OCPP 2.x itself only uses JSON."""

    message_timeout: int = field(metadata={"wire": "messageTimeout"})
    """How long the station waits for the answer to a message on this link before giving up. Unit: s."""

    ocpp_csms_url: str = field(metadata={"wire": "ocppCsmsUrl"})
    """Address of the CSMS without the station identity, which the station appends itself. At most 2000 characters."""

    security_profile: int = field(metadata={"wire": "securityProfile"})
    """Number of the OCPP security profile to use for this connection. At least 0."""

    apn: APNType | None = None
    """Cellular access settings; only needed for a mobile data link."""

    ocpp_version: OCPPVersionEnumType | None = field(default=None, metadata={"wire": "ocppVersion"})
    """OCPP version for this link; ignored where the version is agreed in the websocket handshake."""

    identity: str | None = None
    """Station identity to send as user name in HTTP basic authentication. At most 48 characters."""

    basic_auth_password: str | None = field(default=None, metadata={"wire": "basicAuthPassword"})
    """Password for HTTP basic authentication under security profile 1 or 2. At most 64 characters."""

    vpn: VPNType | None = None
    """Settings of the VPN through which the station must connect."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class DERCurveType(DataType):
    """A curve by which the station reacts on its own to changes in grid voltage, frequency or power.

    OCPP 2.1 part 2, section 2.37.
    """

    curve_data: list[DERCurvePointsType] = field(metadata={"wire": "curveData"})
    """Points of the curve, from which the output for any input follows. At least 1 and at most 10 items."""

    priority: int
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    y_unit: DERUnitEnumType = field(metadata={"wire": "yUnit"})
    """Unit of the output axis."""

    hysteresis: HysteresisType | None = None
    """When and how to return to normal operation after a grid event."""

    reactive_power_params: ReactivePowerParamsType | None = field(
        default=None, metadata={"wire": "reactivePowerParams"}
    )
    """Extra settings that a volt-var curve needs."""

    voltage_params: VoltageParamsType | None = field(default=None, metadata={"wire": "voltageParams"})
    """Extra settings that a voltage curve needs."""

    response_time: float | None = field(default=None, metadata={"wire": "responseTime"})
    """Open-loop time to reach 90% of a new target, 0 for no limit. If absent, the device reacts as it does by default.
    Unit: s.
    """

    start_time: datetime | None = field(default=None, metadata={"wire": "startTime"})
    """Moment the curve takes effect. If absent, the curve is a default one."""

    duration: float | None = None
    """Time the curve stays in effect. If absent, the curve is a default one. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class IdTokenInfoType(DataType):
    """The authorization status of an id token, with its group, validity and preferences.

    OCPP 2.1 part 2, section 2.60.
    """

    status: AuthorizationStatusEnumType
    """Whether the token is accepted for charging, and if not, why."""

    cache_expiry_date_time: datetime | None = field(default=None, metadata={"wire": "cacheExpiryDateTime"})
    """Moment until which a cached status may be trusted. If absent, the status does not expire."""

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority"})
    """Business priority from -9 to 9, higher wins; 0 if absent. A value in TransactionEventResponse takes precedence.
    """

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """The group this token belongs to; tokens of one group can stop each other's transactions."""

    language1: str | None = None
    """First choice of language (RFC 5646 code) for texts shown to this user. At most 8 characters."""

    language2: str | None = None
    """Second choice of language (RFC 5646 code); only given together with a different language1. At most 8 characters.
    """

    evse_id: list[int] | None = field(default=None, metadata={"wire": "evseId"})
    """EVSEs at which the token may be used. If absent, it is valid at the whole station. At least 1 items. At least 0.
    """

    personal_message: MessageContentType | None = field(default=None, metadata={"wire": "personalMessage"})
    """Message for this driver, such as a greeting or tariff information."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SalesTariffEntryType(DataType):
    """The price that holds during one interval of an ISO 15118-2 sales tariff.

    OCPP 2.1 part 2, section 2.85.
    """

    relative_time_interval: RelativeTimeIntervalType = field(metadata={"wire": "relativeTimeInterval"})
    """Interval during which the entry holds."""

    e_price_level: int | None = field(default=None, metadata={"wire": "ePriceLevel"})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    consumption_cost: list[ConsumptionCostType] | None = field(default=None, metadata={"wire": "consumptionCost"})
    """More detailed or alternative costs, per block of consumption. At least 1 and at most 3 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EVAbsolutePriceScheduleType(DataType):
    """The prices over time at which an EV offers to discharge energy.

    OCPP 2.1 part 2, section 2.41.
    """

    time_anchor: datetime = field(metadata={"wire": "timeAnchor"})
    """Moment the schedule starts."""

    currency: str
    """Three-letter ISO 4217 code of the currency of the prices. At most 3 characters."""

    ev_absolute_price_schedule_entries: list[EVAbsolutePriceScheduleEntryType] = field(
        metadata={"wire": "evAbsolutePriceScheduleEntries"}
    )
    """Successive time slots with their prices. At least 1 and at most 1024 items."""

    price_algorithm: str = field(metadata={"wire": "priceAlgorithm"})
    """URN from ISO 15118-20 that says how the price rules combine: Power, PeakPower or StackedEnergy. At most 2000
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ComponentVariableType(DataType):
    """A component, optionally narrowed to one of its variables, to select what a report covers.

    OCPP 2.1 part 2, section 2.26.
    """

    component: ComponentType
    """Component the report must cover."""

    variable: VariableType | None = None
    """Variable of that component the report must cover. If absent, all its variables are meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EventDataType(DataType):
    """A report of one event at a variable of a component.

    OCPP 2.1 part 2, section 2.43.
    """

    event_id: int = field(metadata={"wire": "eventId"})
    """Identifier of the event, so that later events can name it as their cause. At least 0."""

    timestamp: datetime
    """Moment the report was made."""

    trigger: EventTriggerEnumType
    """What set off the event: an alert, a change of value, or a periodic report."""

    actual_value: str = field(metadata={"wire": "actualValue"})
    """Value of the variable when the event occurred. At most 2500 characters."""

    component: ComponentType
    """Component the event is about."""

    event_notification_type: EventNotificationEnumType = field(metadata={"wire": "eventNotificationType"})
    """Whether the event comes from hardwired reporting or from a hardwired, preconfigured or custom monitor."""

    variable: VariableType
    """Variable of that component the event is about."""

    cause: int | None = None
    """Identifier of an earlier event that led to this one. At least 0."""

    tech_code: str | None = field(default=None, metadata={"wire": "techCode"})
    """Technical or error code from the component. At most 50 characters."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo"})
    """Technical details from the component, for diagnosis. At most 500 characters."""

    cleared: bool | None = None
    """True when the reported situation is over and the value is back to normal."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """Transaction the event relates to, if any. At most 36 characters."""

    variable_monitoring_id: int | None = field(default=None, metadata={"wire": "variableMonitoringId"})
    """Monitor that set off the event. At least 0."""

    severity: int | None = None
    """How serious the event is, from 0 (danger) to 9 (debug), as set for the monitor or the hardwired report. At least
    0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class GetVariableDataType(DataType):
    """One variable attribute whose value is asked for.

    OCPP 2.1 part 2, section 2.55.
    """

    component: ComponentType
    """Component that has the variable."""

    variable: VariableType
    """Variable to read."""

    attribute_type: AttributeEnumType | None = field(default=None, metadata={"wire": "attributeType"})
    """Attribute to read. If absent, Actual. Default: Actual."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class GetVariableResultType(DataType):
    """The answer for one variable attribute that was asked for.

    OCPP 2.1 part 2, section 2.56.
    """

    attribute_status: GetVariableStatusEnumType = field(metadata={"wire": "attributeStatus"})
    """Whether the attribute could be read, and if not why."""

    component: ComponentType
    """Component that has the variable."""

    variable: VariableType
    """Variable that was read."""

    attribute_status_info: StatusInfoType | None = field(default=None, metadata={"wire": "attributeStatusInfo"})
    """Reason code and further details behind the outcome."""

    attribute_type: AttributeEnumType | None = field(default=None, metadata={"wire": "attributeType"})
    """Attribute that was read. If absent, Actual. Default: Actual."""

    attribute_value: str | None = field(default=None, metadata={"wire": "attributeValue"})
    """Value of the attribute, as a string. If absent, it could not be read. At most 2500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class MessageInfoType(DataType):
    """A message for the station's display, with when and where it is shown.

    OCPP 2.1 part 2, section 2.67.
    """

    id: int
    """Number by which this message is later queried, replaced or cleared. At least 0."""

    priority: MessagePriorityEnumType
    """How the message ranks against others, such as always in front or part of the normal cycle."""

    message: MessageContentType
    """The text to show, with its format and language."""

    display: ComponentType | None = None
    """The display component to use when the station has more than one."""

    state: MessageStateEnumType | None = None
    """Station state in which the message is shown, such as Charging. If absent, it is shown in every state."""

    start_date_time: datetime | None = field(default=None, metadata={"wire": "startDateTime"})
    """Moment from which the message is shown. If absent, it is shown at once."""

    end_date_time: datetime | None = field(default=None, metadata={"wire": "endDateTime"})
    """Moment after which the station removes the message."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """Transaction to which the message is tied; it is removed when that transaction ends. At most 36 characters."""

    message_extra: list[MessageContentType] | None = field(default=None, metadata={"wire": "messageExtra"})
    """The same message in further languages. At least 1 and at most 4 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class MonitoringDataType(DataType):
    """The monitors that are set on one variable of one component.

    OCPP 2.1 part 2, section 2.70.
    """

    component: ComponentType
    """Component that has the monitored variable."""

    variable: VariableType
    """The variable being monitored."""

    variable_monitoring: list[VariableMonitoringType] = field(metadata={"wire": "variableMonitoring"})
    """Every reported monitor on this variable. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ReportDataType(DataType):
    """What a report tells about one variable: its values and its properties.

    OCPP 2.1 part 2, section 2.84.
    """

    component: ComponentType
    """Component that has the reported variable."""

    variable: VariableType
    """The variable being reported."""

    variable_attribute: list[VariableAttributeType] = field(metadata={"wire": "variableAttribute"})
    """Values of the variable, one entry per attribute type such as Actual or Target. At least 1 and at most 4 items."""

    variable_characteristics: VariableCharacteristicsType | None = field(
        default=None, metadata={"wire": "variableCharacteristics"}
    )
    """Fixed properties of the variable, such as its data type, unit and limits."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SetMonitoringDataType(DataType):
    """A monitor to be set on one variable of one component.

    OCPP 2.1 part 2, section 2.88.
    """

    value: float
    """Threshold or change that sets off the monitor, or the interval of a periodic monitor. Unit: unit of the variable;
    s if periodic.
    """

    type: MonitorEnumType
    """What sets off the monitor, such as a threshold, a change or the passing of time."""

    severity: int
    """How serious events from this monitor are, from 0 (danger to life) to 9 (debug information). At least 0."""

    component: ComponentType
    """Component that has the variable to monitor."""

    variable: VariableType
    """The variable to monitor."""

    id: int | None = None
    """Existing monitor to be replaced. If absent, the station makes a new monitor and numbers it. At least 0."""

    periodic_event_stream: PeriodicEventStreamParamsType | None = field(
        default=None, metadata={"wire": "periodicEventStream"}
    )
    """If present, events of this periodic or delta monitor go out in batches over a stream with these settings."""

    transaction: bool | None = None
    """Whether the monitor only works during a transaction that involves the component. If absent, false. Default:
    false.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SetMonitoringResultType(DataType):
    """The outcome of setting one monitor.

    OCPP 2.1 part 2, section 2.89.
    """

    status: SetMonitoringStatusEnumType
    """Whether the monitor was set, and if not, why."""

    type: MonitorEnumType
    """Type of monitor, as in the request."""

    component: ComponentType
    """Component to which this result belongs."""

    variable: VariableType
    """Variable to which this result belongs."""

    severity: int
    """Severity from 0 (danger to life) to 9 (debug information), as in the request. At least 0."""

    id: int | None = None
    """Number that the station gave to the monitor; only present if it was accepted. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Further explanation of the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SetVariableDataType(DataType):
    """A new value for one attribute of one variable.

    OCPP 2.1 part 2, section 2.90.
    """

    attribute_value: str = field(metadata={"wire": "attributeValue"})
    """The new value as text; an empty string is allowed. At most 2500 characters."""

    component: ComponentType
    """Component that has the variable to change."""

    variable: VariableType
    """The variable to change."""

    attribute_type: AttributeEnumType | None = field(default=None, metadata={"wire": "attributeType"})
    """Attribute to change, such as Target or MaxSet. If absent, Actual. Default: Actual."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SetVariableResultType(DataType):
    """The outcome of changing one attribute of one variable.

    OCPP 2.1 part 2, section 2.91.
    """

    attribute_status: SetVariableStatusEnumType = field(metadata={"wire": "attributeStatus"})
    """Whether the value was set, needs a reboot first, or was refused and why."""

    component: ComponentType
    """Component that has the variable."""

    variable: VariableType
    """The variable that was to be changed."""

    attribute_type: AttributeEnumType | None = field(default=None, metadata={"wire": "attributeType"})
    """Attribute to which this result belongs. If absent, Actual. Default: Actual."""

    attribute_status_info: StatusInfoType | None = field(default=None, metadata={"wire": "attributeStatusInfo"})
    """Further explanation of the attribute status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class OverstayRuleListType(DataType):
    """The ISO 15118-20 rules for fees on vehicles that stay connected too long.

    OCPP 2.1.
    """

    overstay_rule: list[OverstayRuleType] = field(metadata={"wire": "overstayRule"})
    """The successive overstay fees that apply. At least 1 and at most 5 items."""

    overstay_power_threshold: RationalNumberType | None = field(
        default=None, metadata={"wire": "overstayPowerThreshold"}
    )
    """Power in W that decides when the vehicle counts as overstaying."""

    overstay_time_threshold: int | None = field(default=None, metadata={"wire": "overstayTimeThreshold"})
    """Grace time before the overstay rules take effect. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class PriceRuleStackType(DataType):
    """The ISO 15118-20 price rules that hold side by side during one interval, one per power range.

    OCPP 2.1 part 2, section 2.78.
    """

    duration: int
    """How long the rules in this stack apply. Unit: s."""

    price_rule: list[PriceRuleType] = field(metadata={"wire": "priceRule"})
    """The rules of the stack; the power drawn decides which of them counts. At least 1 and at most 8 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffFixedType(DataType):
    """The fixed part of a tariff: its one-time prices and taxes.

    OCPP 2.1 part 2, section 2.101.
    """

    prices: list[TariffFixedPriceType]
    """One-time prices, each with its own conditions. At least 1 items."""

    tax_rates: list[TaxRateType] | None = field(default=None, metadata={"wire": "taxRates"})
    """Taxes on the fixed price. If absent, no tax applies, which differs from a tax of 0%. At least 1 and at most 5
    items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffEnergyType(DataType):
    """The energy part of a tariff: its prices and taxes.

    OCPP 2.1 part 2, section 2.99.
    """

    prices: list[TariffEnergyPriceType]
    """Energy prices, each with its own conditions. At least 1 items."""

    tax_rates: list[TaxRateType] | None = field(default=None, metadata={"wire": "taxRates"})
    """Taxes on the energy price. If absent, no tax applies, which differs from a tax of 0%. At least 1 and at most 5
    items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffTimeType(DataType):
    """The prices of a time-based part of a tariff and the taxes on them.

    OCPP 2.1 part 2, section 2.103.
    """

    prices: list[TariffTimePriceType]
    """The candidate prices, in order; the first one whose conditions hold is used. At least 1 items."""

    tax_rates: list[TaxRateType] | None = field(default=None, metadata={"wire": "taxRates"})
    """The taxes on these prices. If absent, no tax applies, which is not the same as a tax of 0 %. At least 1 and at
    most 5 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TotalCostType(DataType):
    """The cost of a transaction so far or at its end, in total and per kind of cost.

    OCPP 2.1 part 2, section 2.107.
    """

    currency: str
    """The currency of all amounts here, as an ISO 4217 code; the same as that of the tariff. At most 3 characters."""

    type_of_cost: TariffCostEnumType = field(metadata={"wire": "typeOfCost"})
    """Whether the amounts were calculated normally or come from the tariff's minimum or maximum."""

    total: TotalPriceType
    """The sum of all parts, with and without tax."""

    fixed: PriceType | None = None
    """The sum of the flat fees, without those for a reservation; holds the minimum cost when that replaces the
    calculation.
    """

    energy: PriceType | None = None
    """What the energy used has cost altogether."""

    charging_time: PriceType | None = field(default=None, metadata={"wire": "chargingTime"})
    """What the time spent charging has cost altogether."""

    idle_time: PriceType | None = field(default=None, metadata={"wire": "idleTime"})
    """What the time without charging has cost altogether."""

    reservation_time: PriceType | None = field(default=None, metadata={"wire": "reservationTime"})
    """What the time of the reservation has cost."""

    reservation_fixed: PriceType | None = field(default=None, metadata={"wire": "reservationFixed"})
    """The flat fees paid for the reservation."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class MeterValueType(DataType):
    """A set of measurements taken at one moment.

    OCPP 2.1 part 2, section 2.68.
    """

    sampled_value: list[SampledValueType] = field(metadata={"wire": "sampledValue"})
    """The individual measurements taken at that moment. At least 1 items."""

    timestamp: datetime
    """When the measurements were taken."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CompositeScheduleType(DataType):
    """The schedule that results when all valid charging profiles and limits of an EVSE or the grid connection are
    combined.

    OCPP 2.1 part 2, section 2.27.
    """

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE the schedule was calculated for, where 0 means the grid connection of the whole station. At least 0."""

    duration: int
    """Length of time the schedule covers. Unit: s."""

    schedule_start: datetime = field(metadata={"wire": "scheduleStart"})
    """Moment the schedule begins; the offsets of its periods count from here."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit"})
    """Whether the limits are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(metadata={"wire": "chargingSchedulePeriod"})
    """Successive periods with the power or current limit that holds in each. At least 1 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class DERCurveGetType(DataType):
    """A DER curve as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.35.
    """

    curve: DERCurveType
    """Points and parameters of the curve."""

    id: str
    """Identifier of the curve control. At most 36 characters."""

    curve_type: DERControlEnumType = field(metadata={"wire": "curveType"})
    """Grid support function the curve drives."""

    is_default: bool = field(metadata={"wire": "isDefault"})
    """Whether the curve is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded"})
    """Whether a control with a lower priority number overrides this curve."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class LimitMaxDischargeType(DataType):
    """A limit on EV discharge power, as a share of its rated maximum.

    OCPP 2.1 part 2, section 2.64.
    """

    priority: int
    """Rank of this setting against others of its kind; 0 is the highest. At least 0."""

    pct_max_discharge_power: float | None = field(default=None, metadata={"wire": "pctMaxDischargePower"})
    """Share of the EV's rated discharge power above which the power-monitoring curve takes effect. Unit: %."""

    power_monitoring_must_trip: DERCurveType | None = field(default=None, metadata={"wire": "powerMonitoringMustTrip"})
    """Curve of power (% of rated discharge) over time (s); if power leaves it for that long, the EV must trip."""

    start_time: datetime | None = field(default=None, metadata={"wire": "startTime"})
    """Moment from which the setting applies."""

    duration: float | None = None
    """How long the setting stays in force, counted from its start. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class AuthorizationData(DataType):
    """One entry of the local authorization list: an identifier and what it may do.

    OCPP 2.1 part 2, section 2.7.
    """

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """Identifier that the entry is about."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo"})
    """Authorization status, expiry and group; always present in a full update. If absent in a differential one, the
    entry is deleted.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SalesTariffType(DataType):
    """An ISO 15118-2 tariff from the mobility operator, with prices over time.

    OCPP 2.1 part 2, section 2.86.
    """

    id: int
    """Number that identifies this tariff and does not change during the charging session. At least 0."""

    sales_tariff_entry: list[SalesTariffEntryType] = field(metadata={"wire": "salesTariffEntry"})
    """The prices, one entry for each interval. At least 1 and at most 1024 items."""

    sales_tariff_description: str | None = field(default=None, metadata={"wire": "salesTariffDescription"})
    """Short title of the tariff for display to the driver. At most 32 characters."""

    num_e_price_levels: int | None = field(default=None, metadata={"wire": "numEPriceLevels"})
    """How many different price levels occur in all offered tariffs together. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EVEnergyOfferType(DataType):
    """An EV's offer to discharge, as power over time and optionally the price it wants.

    OCPP 2.1 part 2, section 2.42.
    """

    ev_power_schedule: EVPowerScheduleType = field(metadata={"wire": "evPowerSchedule"})
    """Power over time that the EV offers to discharge."""

    ev_absolute_price_schedule: EVAbsolutePriceScheduleType | None = field(
        default=None, metadata={"wire": "evAbsolutePriceSchedule"}
    )
    """Prices at which the EV is willing to discharge. If absent, the offer states no price."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class AbsolutePriceScheduleType(DataType):
    """A price schedule with actual prices in ISO 15118-20 form, convertible to EXI and back without breaking its
    signature.

    OCPP 2.1 part 2, section 2.1.
    """

    time_anchor: datetime = field(metadata={"wire": "timeAnchor"})
    """Moment at which the schedule begins."""

    price_schedule_id: int = field(metadata={"wire": "priceScheduleID"})
    """Number that identifies this price schedule. At least 0."""

    currency: str
    """ISO 4217 code of the currency of all prices in the schedule. At most 3 characters."""

    language: str
    """Language of the readable texts in the schedule, as an ISO 639 code. At most 8 characters."""

    price_algorithm: str = field(metadata={"wire": "priceAlgorithm"})
    """URN of the method that turns a power profile and the energy fees of the price rules into a total energy cost. At
    most 2000 characters.
    """

    price_rule_stacks: list[PriceRuleStackType] = field(metadata={"wire": "priceRuleStacks"})
    """Consecutive periods, each with its rules for energy and parking prices. At least 1 and at most 1024 items."""

    price_schedule_description: str | None = field(default=None, metadata={"wire": "priceScheduleDescription"})
    """Text that explains the price schedule to people. At most 160 characters."""

    minimum_cost: RationalNumberType | None = field(default=None, metadata={"wire": "minimumCost"})
    """Least amount billed for the whole session, with energy, parking and overstay together."""

    maximum_cost: RationalNumberType | None = field(default=None, metadata={"wire": "maximumCost"})
    """Most that is billed for the whole session, with energy, parking and overstay together."""

    tax_rules: list[TaxRuleType] | None = field(default=None, metadata={"wire": "taxRules"})
    """Taxes that apply to the prices in this schedule. At least 1 and at most 10 items."""

    overstay_rule_list: OverstayRuleListType | None = field(default=None, metadata={"wire": "overstayRuleList"})
    """Fees that build up step by step when the EV stays too long."""

    additional_selected_services: list[AdditionalSelectedServicesType] | None = field(
        default=None, metadata={"wire": "additionalSelectedServices"}
    )
    """Prices of extra services, such as valet parking or a car wash. At least 1 and at most 5 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TariffType(DataType):
    """A full price list for a charging transaction, from which the station computes the cost itself.

    OCPP 2.1 part 2, section 2.104.
    """

    tariff_id: str = field(metadata={"wire": "tariffId"})
    """Identifies the tariff, so that cost details and later messages can refer to it. At most 60 characters."""

    currency: str
    """The currency of all prices in the tariff, as an ISO 4217 code such as EUR. At most 3 characters."""

    description: list[MessageContentType] | None = None
    """Texts that explain the tariff to the driver, one per language. At least 1 and at most 10 items."""

    energy: TariffEnergyType | None = None
    """What the energy costs."""

    valid_from: datetime | None = field(default=None, metadata={"wire": "validFrom"})
    """The moment from which the tariff may be used. If absent, it applies at once."""

    charging_time: TariffTimeType | None = field(default=None, metadata={"wire": "chargingTime"})
    """What the time spent charging costs."""

    idle_time: TariffTimeType | None = field(default=None, metadata={"wire": "idleTime"})
    """What the time costs during which the vehicle occupies the EVSE without charging."""

    fixed_fee: TariffFixedType | None = field(default=None, metadata={"wire": "fixedFee"})
    """A flat fee, determined once when a transaction starts."""

    reservation_time: TariffTimeType | None = field(default=None, metadata={"wire": "reservationTime"})
    """What the time costs from making the reservation until the transaction starts."""

    reservation_fixed: TariffFixedType | None = field(default=None, metadata={"wire": "reservationFixed"})
    """A flat fee for using a reservation."""

    min_cost: PriceType | None = field(default=None, metadata={"wire": "minCost"})
    """The least a transaction costs; a lower calculated total is replaced by it. May be given with tax, without tax or
    both.
    """

    max_cost: PriceType | None = field(default=None, metadata={"wire": "maxCost"})
    """The most a transaction costs; once it is reached the cost no longer grows. May be given with tax, without tax or
    both.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CostDetailsType(DataType):
    """The usage and cost of a transaction as the charging station worked them out locally from a tariff.

    OCPP 2.1 part 2, section 2.30.
    """

    total_cost: TotalCostType = field(metadata={"wire": "totalCost"})
    """Total cost of the transaction, split by kind."""

    total_usage: TotalUsageType = field(metadata={"wire": "totalUsage"})
    """Energy and time used in the whole transaction."""

    charging_periods: list[ChargingPeriodType] | None = field(default=None, metadata={"wire": "chargingPeriods"})
    """Periods of constant pricing that make up the session. If absent, this is a running cost update. At least 1 items.
    """

    failure_to_calculate: bool | None = field(default=None, metadata={"wire": "failureToCalculate"})
    """True when the station could not work out the cost."""

    failure_reason: str | None = field(default=None, metadata={"wire": "failureReason"})
    """Explanation in plain text of why the cost could not be worked out. At most 500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class LimitMaxDischargeGetType(DataType):
    """A discharge-limit setting as reported by the station, with its id and whether it is in force.

    OCPP 2.1 part 2, section 2.63.
    """

    id: str
    """Identifier under which the control was set. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault"})
    """True for a default control, false for a scheduled one."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded"})
    """True when another setting with a lower priority number takes precedence over this one."""

    limit_max_discharge: LimitMaxDischargeType = field(metadata={"wire": "limitMaxDischarge"})
    """The discharge-limit setting itself."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingNeedsType(DataType):
    """What an EV tells about the energy it needs, the time it has and how it can charge or discharge.

    OCPP 2.1 part 2, section 2.14.
    """

    requested_energy_transfer: EnergyTransferModeEnumType = field(metadata={"wire": "requestedEnergyTransfer"})
    """Way of transferring energy (AC or DC, phases, bidirectional) that the EV asks for."""

    ac_charging_parameters: ACChargingParametersType | None = field(
        default=None, metadata={"wire": "acChargingParameters"}
    )
    """Needs and limits of the EV for AC charging."""

    der_charging_parameters: DERChargingParametersType | None = field(
        default=None, metadata={"wire": "derChargingParameters"}
    )
    """Extra parameters for bidirectional AC sessions in which the EV acts as a distributed energy resource."""

    ev_energy_offer: EVEnergyOfferType | None = field(default=None, metadata={"wire": "evEnergyOffer"})
    """Energy that the EV offers to discharge and the price it asks; discharging periods have negative power."""

    dc_charging_parameters: DCChargingParametersType | None = field(
        default=None, metadata={"wire": "dcChargingParameters"}
    )
    """Needs and limits of the EV for DC charging."""

    v2x_charging_parameters: V2XChargingParametersType | None = field(
        default=None, metadata={"wire": "v2xChargingParameters"}
    )
    """Needs and limits of the EV for ISO 15118-20 or any other bidirectional session."""

    available_energy_transfer: list[EnergyTransferModeEnumType] | None = field(
        default=None, metadata={"wire": "availableEnergyTransfer"}
    )
    """All ways of transferring energy that the EV says it can use. At least 1 items."""

    control_mode: ControlModeEnumType | None = field(default=None, metadata={"wire": "controlMode"})
    """Whether the EV follows a schedule it selects or setpoints it is sent. If absent, scheduled mode is assumed."""

    mobility_needs_mode: MobilityNeedsModeEnumType | None = field(default=None, metadata={"wire": "mobilityNeedsMode"})
    """Whether only the EV sets departure time and target charge, or the station and CSMS may change them too."""

    departure_time: datetime | None = field(default=None, metadata={"wire": "departureTime"})
    """When the EV is expected to leave."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingScheduleType(DataType):
    """A list of consecutive periods with limits or setpoints for charging, possibly with prices.

    OCPP 2.1 part 2, section 2.19.
    """

    id: int
    """Number that identifies the schedule."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit"})
    """Whether limits and setpoints are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(metadata={"wire": "chargingSchedulePeriod"})
    """Consecutive periods of the schedule, each with its limits or setpoints. At least 1 and at most 1024 items."""

    limit_at_soc: LimitAtSoCType | None = field(default=None, metadata={"wire": "limitAtSoC"})
    """Cap on limit or setpoint once the EV battery has reached a given state of charge."""

    start_schedule: datetime | None = field(default=None, metadata={"wire": "startSchedule"})
    """When an absolute or recurring schedule begins; left out in a relative one."""

    duration: int | None = None
    """Length of the schedule. If absent, its last period goes on without end, or to the end of the transaction. Unit:
    s.
    """

    min_charging_rate: float | None = field(default=None, metadata={"wire": "minChargingRate"})
    """Lowest rate the EV supports; lets local smart charging avoid inefficient low rates. Unit: chargingRateUnit (W or
    A).
    """

    power_tolerance: float | None = field(default=None, metadata={"wire": "powerTolerance"})
    """Deviation allowed when the EV follows its announced power profile."""

    signature_id: int | None = field(default=None, metadata={"wire": "signatureId"})
    """Number by which a signature refers to this schedule. At least 0."""

    digest_value: str | None = field(default=None, metadata={"wire": "digestValue"})
    """Base64 hash of the EXI price schedule that a signature covers: SHA-256 for ISO 15118-2, SHA-512 for ISO 15118-20.
    At most 88 characters.
    """

    use_local_time: bool | None = field(default=None, metadata={"wire": "useLocalTime"})
    """True reads all times as the station's local time, without offset, so daylight saving is followed. If absent,
    false.
    """

    randomized_delay: int | None = field(default=None, metadata={"wire": "randomizedDelay"})
    """Longest random delay for the start of every period except the first. If absent, 0. Unit: s. At least 0."""

    sales_tariff: SalesTariffType | None = field(default=None, metadata={"wire": "salesTariff"})
    """ISO 15118-2 tariff that belongs to the schedule."""

    absolute_price_schedule: AbsolutePriceScheduleType | None = field(
        default=None, metadata={"wire": "absolutePriceSchedule"}
    )
    """ISO 15118-20 schedule with actual prices for this charging schedule."""

    price_level_schedule: PriceLevelScheduleType | None = field(default=None, metadata={"wire": "priceLevelSchedule"})
    """ISO 15118-20 schedule with relative price levels for this charging schedule."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingProfileType(DataType):
    """A set of one to three charging schedules with the rules for when and to what they apply.

    OCPP 2.1 part 2, section 2.17.
    """

    id: int
    """Number that identifies the profile on the station; profiles of external systems may use negative ones."""

    stack_level: int = field(metadata={"wire": "stackLevel"})
    """Precedence among profiles of the same purpose: the higher number wins, 0 is the lowest. At least 0."""

    charging_profile_purpose: ChargingProfilePurposeEnumType = field(metadata={"wire": "chargingProfilePurpose"})
    """What the profile governs, for example one transaction, a default for transactions, or the whole station."""

    charging_profile_kind: ChargingProfileKindEnumType = field(metadata={"wire": "chargingProfileKind"})
    """How the schedule is placed in time, for example at a fixed date, recurring, or from the start of charging."""

    charging_schedule: list[ChargingScheduleType] = field(metadata={"wire": "chargingSchedule"})
    """Limits over time; several alternatives are allowed only for a TxProfile in an ISO 15118 session. At least 1 and
    at most 3 items.
    """

    recurrency_kind: RecurrencyKindEnumType | None = field(default=None, metadata={"wire": "recurrencyKind"})
    """Whether a recurring schedule restarts every day or every week."""

    valid_from: datetime | None = field(default=None, metadata={"wire": "validFrom"})
    """When the profile becomes valid. If absent, that is on arrival at the station."""

    valid_to: datetime | None = field(default=None, metadata={"wire": "validTo"})
    """When the profile expires. If absent, it holds until another profile takes its place."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """Transaction that the profile applies to; when setting profiles it is used only with purpose TxProfile. At most 36
    characters.
    """

    max_offline_duration: int | None = field(default=None, metadata={"wire": "maxOfflineDuration"})
    """How long the profile stays valid once the station is offline; 0 ends it at once. If absent, there is no time
    limit. Unit: s.
    """

    invalid_after_offline_duration: bool | None = field(default=None, metadata={"wire": "invalidAfterOfflineDuration"})
    """True ends the profile for good once the maximum offline time has passed. If absent, false is assumed."""

    dyn_update_interval: int | None = field(default=None, metadata={"wire": "dynUpdateInterval"})
    """Time after the last update when the station asks for new values of a dynamic profile. If 0 or absent, it does not
    ask. Unit: s.
    """

    dyn_update_time: datetime | None = field(default=None, metadata={"wire": "dynUpdateTime"})
    """When the values of a dynamic profile last changed, whoever changed them."""

    price_schedule_signature: str | None = field(default=None, metadata={"wire": "priceScheduleSignature"})
    """ISO 15118-20 signature over the price schedules in the charging schedules. At most 256 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
