"""The data types of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

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
from ocpp_core.versions import Version

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


@define(kw_only=True, repr=False)
class CustomDataType(DataType):
    """Data of a vendor that the standard does not know: vendorId and any other members.

    OCPP 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    vendor_id: str = field(metadata={"wire": "vendorId", "maxLength": 255})
    """Whose data this is: a reverse domain name is a good choice. At most 255 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ACChargingParametersType(DataType):
    """What an EV asks for and can take when charging with alternating current.

    OCPP 2.1 part 2, section 2.2.
    """

    VERSION: ClassVar[Version] = Version.V21

    energy_amount: float = field(metadata={"wire": "energyAmount", "unit": "Wh", "section": "2.2"})
    """Energy that the EV wants, with any energy needed for preconditioning counted in. Unit: Wh."""

    ev_min_current: float = field(metadata={"wire": "evMinCurrent", "unit": "A", "section": "2.2"})
    """Lowest current per phase at which the EV can charge. Unit: A."""

    ev_max_current: float = field(metadata={"wire": "evMaxCurrent", "unit": "A", "section": "2.2"})
    """Highest current per phase that the EV and its cable can take. Unit: A."""

    ev_max_voltage: float = field(metadata={"wire": "evMaxVoltage", "unit": "V", "section": "2.2"})
    """Highest voltage that the EV can take. Unit: V."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.2"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class APNType(DataType):
    """Settings that let the station's modem open a mobile data connection.

    OCPP 2.1 part 2, section 2.6.
    """

    VERSION: ClassVar[Version] = Version.V21

    apn: str = field(metadata={"wire": "apn", "maxLength": 2000, "section": "2.6"})
    """Access point of the mobile operator, given as a URL. At most 2000 characters."""

    apn_authentication: APNAuthenticationEnumType = field(metadata={"wire": "apnAuthentication", "section": "2.6"})
    """How the station authenticates itself at the access point."""

    apn_user_name: str | None = field(
        default=None, metadata={"wire": "apnUserName", "maxLength": 50, "identifies": "person", "section": "2.6"}
    )
    """User name for logging in at the access point. At most 50 characters."""

    apn_password: str | None = field(
        default=None, metadata={"wire": "apnPassword", "maxLength": 64, "secret": True, "section": "2.6"}
    )
    """Password for logging in at the access point. At most 64 characters."""

    sim_pin: int | None = field(default=None, metadata={"wire": "simPin", "secret": True, "section": "2.6"})
    """PIN that unlocks the SIM card."""

    preferred_network: str | None = field(
        default=None,
        metadata={"wire": "preferredNetwork", "maxLength": 6, "primitive": "identifierString", "section": "2.6"},
    )
    """Mobile network to try first: country code (MCC) directly followed by network code (MNC), such as 20404. At most 6
    characters.
    """

    use_only_preferred_network: bool | None = field(
        default=None, metadata={"wire": "useOnlyPreferredNetwork", "default": False, "section": "2.6"}
    )
    """True keeps the modem off any other network, even if the preferred one is missing. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.6"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AdditionalInfoType(DataType):
    """An extra identifier, with its kind, that accompanies the main token in an authorization.

    OCPP 2.1 part 2, section 2.3.
    """

    VERSION: ClassVar[Version] = Version.V21

    additional_id_token: str = field(
        metadata={
            "wire": "additionalIdToken",
            "maxLength": 255,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.3",
        },
    )
    """Value of the extra identifier. At most 255 characters."""

    type: str = field(metadata={"wire": "type", "maxLength": 50, "section": "2.3"})
    """Kind of the extra identifier, a name the parties agree on; a receiver may ignore kinds it does not know. At most
    50 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.3"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AddressType(DataType):
    """Name and postal address of a person or company.

    OCPP 2.1 part 2, section 2.5.
    """

    VERSION: ClassVar[Version] = Version.V21

    name: str = field(metadata={"wire": "name", "maxLength": 50, "identifies": "person", "section": "2.5"})
    """Person or company that has this address. At most 50 characters."""

    address1: str = field(metadata={"wire": "address1", "maxLength": 100, "identifies": "person", "section": "2.5"})
    """First line of the address, usually street and house number. At most 100 characters."""

    city: str = field(metadata={"wire": "city", "maxLength": 100, "identifies": "person", "section": "2.5"})
    """City or town of the address. At most 100 characters."""

    country: str = field(metadata={"wire": "country", "maxLength": 50, "section": "2.5"})
    """Country of the address, by name. At most 50 characters."""

    address2: str | None = field(
        default=None, metadata={"wire": "address2", "maxLength": 100, "identifies": "person", "section": "2.5"}
    )
    """Second line of the address, for anything that does not fit in the first. At most 100 characters."""

    postal_code: str | None = field(
        default=None, metadata={"wire": "postalCode", "maxLength": 20, "identifies": "person", "section": "2.5"}
    )
    """Postal or ZIP code of the address. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.5"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class BatteryDataType(DataType):
    """State and identity of a battery that is put into or taken out of a swap station.

    OCPP 2.1 part 2, section 2.8.
    """

    VERSION: ClassVar[Version] = Version.V21

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "2.8"})
    """Slot of the swap station that receives or releases the battery. At least 0."""

    serial_number: str = field(
        metadata={"wire": "serialNumber", "maxLength": 50, "identifies": "serial", "section": "2.8"}
    )
    """Serial number that identifies the battery. At most 50 characters."""

    soc: float = field(metadata={"wire": "soC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.8"})
    """How full the battery is. Unit: %. 0 to 100."""

    soh: float = field(metadata={"wire": "soH", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.8"})
    """Remaining health of the battery compared with a new one. Unit: %. 0 to 100."""

    production_date: datetime | None = field(
        default=None, metadata={"wire": "productionDate", "format": "date-time", "section": "2.8"}
    )
    """When the battery was made."""

    vendor_info: str | None = field(default=None, metadata={"wire": "vendorInfo", "maxLength": 500, "section": "2.8"})
    """Further data from the battery, in a form that only its vendor defines. At most 500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.8"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CertificateHashDataType(DataType):
    """Hashes and serial number that together identify a certificate without sending it.

    OCPP 2.1 part 2, section 2.10.
    """

    VERSION: ClassVar[Version] = Version.V21

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm", "section": "2.10"})
    """Hash function used for the issuer name and issuer key."""

    issuer_name_hash: str = field(
        metadata={
            "wire": "issuerNameHash",
            "maxLength": 128,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.10",
        },
    )
    """Hash over the DER form of the issuer's distinguished name as found in this certificate. At most 128 characters.
    """

    issuer_key_hash: str = field(
        metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person", "section": "2.10"}
    )
    """Hash over the public key of the issuer, in DER form without tag and length. At most 128 characters."""

    serial_number: str = field(
        metadata={
            "wire": "serialNumber",
            "maxLength": 40,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.10",
        },
    )
    """Certificate serial number in hexadecimal, with no 0x in front and no leading zeroes. At most 40 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.10"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingLimitType(DataType):
    """Where a charging limit comes from and how serious it is for the grid.

    OCPP 2.1 part 2, section 2.13.
    """

    VERSION: ClassVar[Version] = Version.V21

    charging_limit_source: str = field(metadata={"wire": "chargingLimitSource", "maxLength": 20, "section": "2.13"})
    """Party or system that set the limit, such as EMS, SO, CSO or Other. At most 20 characters."""

    is_local_generation: bool | None = field(default=None, metadata={"wire": "isLocalGeneration", "section": "2.13"})
    """True if the report is about extra capacity from local generation, not about a restriction."""

    is_grid_critical: bool | None = field(default=None, metadata={"wire": "isGridCritical", "section": "2.13"})
    """True if the grid is at risk when the limit is not kept."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.13"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingProfileCriterionType(DataType):
    """A filter that selects which installed charging profiles are reported.

    OCPP 2.1 part 2, section 2.16.
    """

    VERSION: ClassVar[Version] = Version.V21

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose", "section": "2.16"}
    )
    """Report only profiles with this purpose."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel", "minimum": 0, "section": "2.16"})
    """Report only profiles at this stack level; 0 is the lowest. At least 0."""

    charging_profile_id: list[int] | None = field(
        default=None, metadata={"wire": "chargingProfileId", "minItems": 1, "section": "2.16"}
    )
    """Report only profiles with one of these ids. If absent, ids do not matter. At least one item."""

    charging_limit_source: list[str] | None = field(
        default=None,
        metadata={"wire": "chargingLimitSource", "minItems": 1, "maxItems": 4, "maxLength": 20, "section": "2.16"},
    )
    """Report only profiles set by one of these sources. If absent, profiles from any source match. One to four items.
    At most 20 characters each.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.16"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


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


@define(kw_only=True, repr=False)
class ClearChargingProfileType(DataType):
    """Criteria that select which charging profiles to remove.

    OCPP 2.1 part 2, section 2.22.
    """

    VERSION: ClassVar[Version] = Version.V21

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "minimum": 0, "section": "2.22"})
    """Removes only profiles of this EVSE, where 0 means those of the station as a whole. If absent, the EVSE does not
    matter. At least 0.
    """

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose", "section": "2.22"}
    )
    """Removes only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel", "minimum": 0, "section": "2.22"})
    """Removes only profiles at this stack level. If absent, the stack level does not matter. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.22"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CostDimensionType(DataType):
    """An amount of energy, power, current or time that counts towards the cost of a charging period.

    OCPP 2.1 part 2, section 2.31.
    """

    VERSION: ClassVar[Version] = Version.V21

    type: CostDimensionEnumType = field(metadata={"wire": "type", "section": "2.31"})
    """What is being measured, such as energy, maximum power or idle time."""

    volume: float = field(metadata={"wire": "volume", "unit": "type (Wh, W, A or s)", "section": "2.31"})
    """Measured amount, in the unit that belongs to the dimension. Unit: type (Wh, W, A or s)."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.31"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CostType(DataType):
    """One cost figure of a sales tariff: a relative price, a share of renewable energy or CO2 emissions.

    OCPP 2.1 part 2, section 2.32.
    """

    VERSION: ClassVar[Version] = Version.V21

    cost_kind: CostKindEnumType = field(metadata={"wire": "costKind", "section": "2.32"})
    """What the amount expresses."""

    amount: int = field(metadata={"wire": "amount", "unit": "costKind", "section": "2.32"})
    """Figure per kWh or percentage, estimated or real, before the multiplier is applied. Unit: costKind."""

    amount_multiplier: int | None = field(default=None, metadata={"wire": "amountMultiplier", "section": "2.32"})
    """Power of ten, from -3 to 3, by which the amount is scaled. If absent, the amount stands as it is."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.32"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class DCChargingParametersType(DataType):
    """What an EV asks for and can handle in a DC charging session over ISO 15118-2.

    OCPP 2.1 part 2, section 2.33.
    """

    VERSION: ClassVar[Version] = Version.V21

    ev_max_current: float = field(metadata={"wire": "evMaxCurrent", "unit": "A", "section": "2.33"})
    """Highest current the EV can take, cable included. Unit: A."""

    ev_max_voltage: float = field(metadata={"wire": "evMaxVoltage", "unit": "V", "section": "2.33"})
    """Highest voltage the EV can take. Unit: V."""

    ev_max_power: float | None = field(default=None, metadata={"wire": "evMaxPower", "unit": "W", "section": "2.33"})
    """Highest power the EV can take. Unit: W."""

    ev_energy_capacity: float | None = field(
        default=None, metadata={"wire": "evEnergyCapacity", "unit": "Wh", "section": "2.33"}
    )
    """Energy the battery holds when full. Unit: Wh."""

    energy_amount: float | None = field(
        default=None, metadata={"wire": "energyAmount", "unit": "Wh", "section": "2.33"}
    )
    """Energy the EV asks for, preconditioning included. Unit: Wh."""

    state_of_charge: int | None = field(
        default=None, metadata={"wire": "stateOfCharge", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.33"}
    )
    """Charge level of the battery at this moment. Unit: %. 0 to 100."""

    full_soc: int | None = field(
        default=None, metadata={"wire": "fullSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.33"}
    )
    """Charge level at which the EV regards its battery as full. Unit: %. 0 to 100."""

    bulk_soc: int | None = field(
        default=None, metadata={"wire": "bulkSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.33"}
    )
    """Charge level at which the EV regards fast charging as finished. Unit: %. 0 to 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.33"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


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


@define(kw_only=True, repr=False)
class DERCurvePointsType(DataType):
    """One point of a DER curve.

    OCPP 2.1 part 2, section 2.36.
    """

    VERSION: ClassVar[Version] = Version.V21

    x: float = field(metadata={"wire": "x", "unit": "curve type", "section": "2.36"})
    """Input of the curve at this point, such as voltage, frequency or power, depending on the type of curve. Unit:
    curve type.
    """

    y: float = field(metadata={"wire": "y", "unit": "yUnit", "section": "2.36"})
    """Output of the curve at this point. For a power factor, positive absorbs and negative injects reactive power.
    Unit: yUnit.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.36"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EVPowerScheduleEntryType(DataType):
    """One time slot in the power schedule that an EV offers to discharge.

    OCPP 2.1 part 2, section 2.44.
    """

    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.44"})
    """Length of the slot. Unit: s."""

    power: float = field(metadata={"wire": "power", "unit": "W", "section": "2.44"})
    """Maximum discharge power in this slot, as a negative number; positive means the EV has nothing to offer now. Unit:
    W.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.44"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EVPriceRuleType(DataType):
    """The energy price an EV asks within one range of discharge power.

    OCPP 2.1 part 2, section 2.46.
    """

    VERSION: ClassVar[Version] = Version.V21

    energy_fee: float = field(metadata={"wire": "energyFee", "unit": "currency per kWh", "section": "2.46"})
    """Price of a kWh within this power range. Unit: currency per kWh."""

    power_range_start: float = field(metadata={"wire": "powerRangeStart", "unit": "W", "section": "2.46"})
    """Power at which this price starts to apply, up to the start of the next rule; negative when discharging. Unit: W.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.46"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EVSEType(DataType):
    """A reference to an EVSE of the station, and if needed to one of its connectors.

    OCPP 2.1 part 2, section 2.47.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.47"})
    """Number of the EVSE within the station, counting from 1. At least 0."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId", "minimum": 0, "section": "2.47"})
    """Number of the connector within the EVSE. If absent, the EVSE as a whole is meant. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.47"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EnterServiceType(DataType):
    """The grid conditions and delays under which a DER may start or resume exchanging power with the grid.

    OCPP 2.1 part 2, section 2.39.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.39"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    high_voltage: float = field(metadata={"wire": "highVoltage", "section": "2.39"})
    """Highest grid voltage at which the DER may enter service."""

    low_voltage: float = field(metadata={"wire": "lowVoltage", "section": "2.39"})
    """Lowest grid voltage at which the DER may enter service."""

    high_freq: float = field(metadata={"wire": "highFreq", "unit": "Hz", "section": "2.39"})
    """Highest grid frequency at which the DER may enter service. Unit: Hz."""

    low_freq: float = field(metadata={"wire": "lowFreq", "unit": "Hz", "section": "2.39"})
    """Lowest grid frequency at which the DER may enter service. Unit: Hz."""

    delay: float | None = field(default=None, metadata={"wire": "delay", "unit": "s", "section": "2.39"})
    """Time to wait before the DER enters service. Unit: s."""

    random_delay: float | None = field(default=None, metadata={"wire": "randomDelay", "unit": "s", "section": "2.39"})
    """Upper bound of a random wait before entering service, so that not all DERs start at once. Unit: s."""

    ramp_rate: float | None = field(default=None, metadata={"wire": "rampRate", "unit": "s", "section": "2.39"})
    """Time to ramp up power when entering service. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.39"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FirmwareType(DataType):
    """A firmware image to fetch and install, with when to do so and how to verify it.

    OCPP 2.1 part 2, section 2.48.
    """

    VERSION: ClassVar[Version] = Version.V21

    location: str = field(
        metadata={"wire": "location", "maxLength": 2000, "secret": {"part": "userinfo"}, "section": "2.48"}
    )
    """URI to fetch the firmware from. At most 2000 characters."""

    retrieve_date_time: datetime = field(
        metadata={"wire": "retrieveDateTime", "format": "date-time", "section": "2.48"}
    )
    """Moment from which the station fetches the firmware."""

    install_date_time: datetime | None = field(
        default=None, metadata={"wire": "installDateTime", "format": "date-time", "section": "2.48"}
    )
    """Moment from which the station installs the firmware."""

    signing_certificate: str | None = field(
        default=None, metadata={"wire": "signingCertificate", "maxLength": 5500, "section": "2.48"}
    )
    """X.509 certificate, in PEM form, that verifies the firmware signature. At most 5500 characters."""

    signature: str | None = field(default=None, metadata={"wire": "signature", "maxLength": 800, "section": "2.48"})
    """Signature over the firmware file, in Base64. At most 800 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.48"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FixedPFType(DataType):
    """A constant power factor that the DER must keep.

    OCPP 2.1 part 2, section 2.50.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.50"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    displacement: float = field(metadata={"wire": "displacement", "section": "2.50"})
    """Power factor to keep, as a cosine between 0 and 1."""

    excitation: bool = field(metadata={"wire": "excitation", "section": "2.50"})
    """True to absorb reactive power, false to inject it."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.50"}
    )
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.50"})
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.50"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FixedVarType(DataType):
    """A constant reactive power output that the DER must keep.

    OCPP 2.1 part 2, section 2.52.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.52"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    setpoint: float = field(metadata={"wire": "setpoint", "unit": "%", "section": "2.52"})
    """Reactive power target from -100 to 100, negative for charging and positive for discharging; unit names what 100
    stands for. Unit: %.
    """

    unit: DERUnitEnumType = field(metadata={"wire": "unit", "section": "2.52"})
    """Quantity of which the setpoint is a percentage."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.52"}
    )
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.52"})
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.52"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FreqDroopType(DataType):
    """How the DER adapts its active power when the grid frequency drifts away from nominal.

    OCPP 2.1 part 2, section 2.54.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.54"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    over_freq: float = field(metadata={"wire": "overFreq", "unit": "Hz", "section": "2.54"})
    """Point on the high side of the frequency at which droop begins. Unit: Hz."""

    under_freq: float = field(metadata={"wire": "underFreq", "unit": "Hz", "section": "2.54"})
    """Point on the low side of the frequency at which droop begins. Unit: Hz."""

    over_droop: float = field(metadata={"wire": "overDroop", "section": "2.54"})
    """Slope of the droop at high frequency, per unit."""

    under_droop: float = field(metadata={"wire": "underDroop", "section": "2.54"})
    """Slope of the droop at low frequency, per unit."""

    response_time: float = field(metadata={"wire": "responseTime", "unit": "s", "section": "2.54"})
    """Open-loop time for the power to follow a change in frequency. Unit: s."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.54"}
    )
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.54"})
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.54"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GradientType(DataType):
    """Ramp-rate settings that govern how quickly a distributed energy resource changes its output.

    OCPP 2.1 part 2, section 2.58.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.58"})
    """Rank of this setting against others of its kind; 0 is the highest. At least 0."""

    gradient: float = field(metadata={"wire": "gradient", "unit": "s", "section": "2.58"})
    """Ramp rate for normal operation, expressed as a time; 0 means it does not apply. Unit: s."""

    soft_gradient: float = field(metadata={"wire": "softGradient", "unit": "s", "section": "2.58"})
    """Ramp rate for a soft start, expressed as a time; 0 means it does not apply. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.58"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class HysteresisType(DataType):
    """When and how fast an EV returns to normal once a disturbance on the grid has passed.

    OCPP 2.1 part 2, section 2.59.
    """

    VERSION: ClassVar[Version] = Version.V21

    hysteresis_high: float | None = field(
        default=None, metadata={"wire": "hysteresisHigh", "unit": "yUnit", "section": "2.59"}
    )
    """Upper bound of the band the grid value must be in before normal operation resumes. Unit: yUnit."""

    hysteresis_low: float | None = field(
        default=None, metadata={"wire": "hysteresisLow", "unit": "yUnit", "section": "2.59"}
    )
    """Lower bound of the band the grid value must be in before normal operation resumes. Unit: yUnit."""

    hysteresis_delay: float | None = field(
        default=None, metadata={"wire": "hysteresisDelay", "unit": "s", "section": "2.59"}
    )
    """How long the grid value must stay inside the band before the EV resumes normal operation. Unit: s."""

    hysteresis_gradient: float | None = field(
        default=None, metadata={"wire": "hysteresisGradient", "unit": "%/s", "section": "2.59"}
    )
    """How fast the EV ramps back to normal operation after the event. Unit: %/s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.59"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class LimitAtSoCType(DataType):
    """A cap on the charging rate once the EV battery has reached a given state of charge.

    OCPP 2.1 part 2, section 2.62.
    """

    VERSION: ClassVar[Version] = Version.V21

    soc: int = field(metadata={"wire": "soc", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.62"})
    """State of charge from which the cap takes effect. Unit: %. 0 to 100."""

    limit: float = field(metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)", "section": "2.62"})
    """Highest rate allowed once that state of charge is reached. Unit: chargingRateUnit (W or A)."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.62"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class LogParametersType(DataType):
    """Where a log must be uploaded and which period it must cover.

    OCPP 2.1 part 2, section 2.65.
    """

    VERSION: ClassVar[Version] = Version.V21

    remote_location: str = field(
        metadata={"wire": "remoteLocation", "maxLength": 2000, "secret": {"part": "userinfo"}, "section": "2.65"}
    )
    """URL to which the station uploads the log file. At most 2000 characters."""

    oldest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "oldestTimestamp", "format": "date-time", "section": "2.65"}
    )
    """Start of the wanted period; older log entries are left out."""

    latest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "latestTimestamp", "format": "date-time", "section": "2.65"}
    )
    """End of the wanted period; newer log entries are left out."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.65"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MessageContentType(DataType):
    """A text for people, with its format and language.

    OCPP 2.1 part 2, section 2.66.
    """

    VERSION: ClassVar[Version] = Version.V21

    format: MessageFormatEnumType = field(metadata={"wire": "format", "section": "2.66"})
    """How the content is encoded, for instance ASCII, HTML, URI or UTF8."""

    content: str = field(metadata={"wire": "content", "maxLength": 1024, "section": "2.66"})
    """The text to show, or a URI to it, as the format tells. At most 1024 characters."""

    language: str | None = field(default=None, metadata={"wire": "language", "maxLength": 8, "section": "2.66"})
    """RFC 5646 code of the language in which the content is written. At most 8 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.66"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ModemType(DataType):
    """The SIM card identifiers of the station's modem.

    OCPP 2.1 part 2, section 2.69.
    """

    VERSION: ClassVar[Version] = Version.V21

    iccid: str | None = field(
        default=None,
        metadata={
            "wire": "iccid",
            "maxLength": 20,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.69",
        },
    )
    """Serial number (ICCID) of the SIM card in the modem. At most 20 characters."""

    imsi: str | None = field(
        default=None,
        metadata={
            "wire": "imsi",
            "maxLength": 20,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.69",
        },
    )
    """Mobile subscriber identity (IMSI) stored on the SIM card. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.69"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class OCSPRequestDataType(DataType):
    """The data that identifies one certificate in an OCSP status check.

    OCPP 2.1 part 2, section 2.72.
    """

    VERSION: ClassVar[Version] = Version.V21

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm", "section": "2.72"})
    """Algorithm with which both issuer hashes were made."""

    issuer_name_hash: str = field(
        metadata={
            "wire": "issuerNameHash",
            "maxLength": 128,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.72",
        },
    )
    """Hash of the DER-encoded distinguished name of the certificate's issuer. At most 128 characters."""

    issuer_key_hash: str = field(
        metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person", "section": "2.72"}
    )
    """Hash of the issuer's public key, taken without its DER tag and length. At most 128 characters."""

    serial_number: str = field(
        metadata={
            "wire": "serialNumber",
            "maxLength": 40,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.72",
        },
    )
    """Serial number of the certificate in hexadecimal, with no 0x prefix and no leading zeros. At most 40 characters.
    """

    responder_url: str = field(metadata={"wire": "responderURL", "maxLength": 2000, "section": "2.72"})
    """Address of the OCSP responder to ask. At most 2000 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.72"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PeriodicEventStreamParamsType(DataType):
    """How often, and in what batch size, a periodic event stream sends its values.

    OCPP 2.1 part 2, section 2.75.
    """

    VERSION: ClassVar[Version] = Version.V21

    interval: int | None = field(
        default=None, metadata={"wire": "interval", "unit": "s", "minimum": 0, "section": "2.75"}
    )
    """Time between two stream messages. Unit: s. At least 0."""

    values: int | None = field(default=None, metadata={"wire": "values", "minimum": 0, "section": "2.75"})
    """Number of collected values at which a message is sent at once; also the most it may hold. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.75"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PriceLevelScheduleEntryType(DataType):
    """One interval in a schedule of ISO 15118-20 price levels.

    OCPP 2.1 part 2, section 2.76.
    """

    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.76"})
    """How long this price level lasts. Unit: s."""

    price_level: int = field(metadata={"wire": "priceLevel", "minimum": 0, "section": "2.76"})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.76"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class RationalNumberType(DataType):
    """A decimal number written as a whole number times a power of ten, as in ISO 15118-20.

    OCPP 2.1 part 2, section 2.81.
    """

    VERSION: ClassVar[Version] = Version.V21

    exponent: int = field(metadata={"wire": "exponent", "section": "2.81"})
    """Power of ten by which the value is scaled, such as -2 for hundredths."""

    value: int = field(metadata={"wire": "value", "section": "2.81"})
    """Whole number that is scaled by the power of ten."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.81"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ReactivePowerParamsType(DataType):
    """Extra settings of a Volt-Var curve that concern its reference voltage.

    OCPP 2.1 part 2, section 2.82.
    """

    VERSION: ClassVar[Version] = Version.V21

    v_ref: float | None = field(default=None, metadata={"wire": "vRef", "unit": "%", "section": "2.82"})
    """Adjusts the voltages of the Volt-Var curve points relative to the nominal AC (RMS) voltage. Unit: %."""

    autonomous_v_ref_enable: bool | None = field(
        default=None, metadata={"wire": "autonomousVRefEnable", "section": "2.82"}
    )
    """Whether the device may adjust the reference voltage of the Volt-Var curve by itself."""

    autonomous_v_ref_time_constant: float | None = field(
        default=None, metadata={"wire": "autonomousVRefTimeConstant", "section": "2.82"}
    )
    """Time constant of the autonomous reference voltage adjustment on a Volt-Var curve."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.82"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class RelativeTimeIntervalType(DataType):
    """A time interval given relative to the present moment.

    OCPP 2.1 part 2, section 2.83.
    """

    VERSION: ClassVar[Version] = Version.V21

    start: int = field(metadata={"wire": "start", "unit": "s", "section": "2.83"})
    """Delay from now until the interval begins. Unit: s."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.83"})
    """Length of the interval. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.83"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SignedMeterValueType(DataType):
    """A meter reading with the meter's digital signature.

    OCPP 2.1 part 2, section 2.92.
    """

    VERSION: ClassVar[Version] = Version.V21

    signed_meter_data: str = field(
        metadata={"wire": "signedMeterData", "maxLength": 32768, "identifies": "person", "section": "2.92"}
    )
    """Data signed by the meter, in Base64; may hold more than the reading, such as times or a customer reference. At
    most 32768 characters.
    """

    encoding_method: str = field(metadata={"wire": "encodingMethod", "maxLength": 50, "section": "2.92"})
    """Format in which the meter encodes its data, such as OCMF or EDL. At most 50 characters."""

    signing_method: str | None = field(
        default=None, metadata={"wire": "signingMethod", "maxLength": 50, "section": "2.92"}
    )
    """Algorithm of the signature; may be left out where the signed data already names it. At most 50 characters."""

    public_key: str | None = field(
        default=None, metadata={"wire": "publicKey", "maxLength": 2500, "identifies": "serial", "section": "2.92"}
    )
    """Public key in Base64 to check the signature; PublicKeyWithSignedMeterValue tells when it is sent. At most 2500
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.92"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class StatusInfoType(DataType):
    """An explanation of the status that was given.

    OCPP 2.1 part 2, section 2.93.
    """

    VERSION: ClassVar[Version] = Version.V21

    reason_code: str = field(metadata={"wire": "reasonCode", "maxLength": 20, "section": "2.93"})
    """Standard code that tells why this status was given; upper and lower case are equal. At most 20 characters."""

    additional_info: str | None = field(
        default=None, metadata={"wire": "additionalInfo", "maxLength": 1024, "section": "2.93"}
    )
    """Free text with more detail. At most 1024 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.93"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class StreamDataElementType(DataType):
    """One value in a periodic event stream, with its time.

    OCPP 2.1 part 2, section 2.94.
    """

    VERSION: ClassVar[Version] = Version.V21

    t: float = field(metadata={"wire": "t", "unit": "s", "section": "2.94"})
    """Time at which the value was recorded, counted from the basetime of the message. Unit: s."""

    v: str = field(metadata={"wire": "v", "maxLength": 2500, "section": "2.94"})
    """The recorded value of the monitored variable, as text. At most 2500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.94"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffAssignmentType(DataType):
    """A tariff in the station, with the EVSEs or id tokens it is assigned to.

    OCPP 2.1 part 2, section 2.95.
    """

    VERSION: ClassVar[Version] = Version.V21

    tariff_id: str = field(metadata={"wire": "tariffId", "maxLength": 60, "section": "2.95"})
    """Identifier of the assigned tariff. At most 60 characters."""

    tariff_kind: TariffKindEnumType = field(metadata={"wire": "tariffKind", "section": "2.95"})
    """Whether this is a default tariff or one for a specific driver."""

    valid_from: datetime | None = field(
        default=None, metadata={"wire": "validFrom", "format": "date-time", "section": "2.95"}
    )
    """Moment from which the tariff counts."""

    evse_ids: list[int] | None = field(
        default=None, metadata={"wire": "evseIds", "minItems": 1, "minimum": 0, "section": "2.95"}
    )
    """EVSEs on which the tariff is installed or in use. At least one item. At least 0."""

    id_tokens: list[str] | None = field(
        default=None,
        metadata={
            "wire": "idTokens",
            "minItems": 1,
            "maxLength": 255,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.95",
        },
    )
    """Id tokens for which the tariff was given. At least one item. At most 255 characters each."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.95"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffConditionsFixedType(DataType):
    """The conditions, checked when a transaction starts, that must all hold for a fixed price to apply.

    OCPP 2.1 part 2, section 2.96.
    """

    VERSION: ClassVar[Version] = Version.V21

    start_time_of_day: str | None = field(default=None, metadata={"wire": "startTimeOfDay", "section": "2.96"})
    """Local time of day (HH:MM) from which the price applies."""

    end_time_of_day: str | None = field(default=None, metadata={"wire": "endTimeOfDay", "section": "2.96"})
    """Local time of day (HH:MM) until which the price applies; earlier than the start means the next day, 00:00
    midnight.
    """

    day_of_week: list[DayOfWeekEnumType] | None = field(
        default=None, metadata={"wire": "dayOfWeek", "minItems": 1, "maxItems": 7, "section": "2.96"}
    )
    """Weekdays on which the price applies. One to seven items."""

    valid_from_date: str | None = field(default=None, metadata={"wire": "validFromDate", "section": "2.96"})
    """First local date (YYYY-MM-DD) on which the price applies."""

    valid_to_date: str | None = field(default=None, metadata={"wire": "validToDate", "section": "2.96"})
    """Local date (YYYY-MM-DD) from which the price no longer applies."""

    evse_kind: EvseKindEnumType | None = field(default=None, metadata={"wire": "evseKind", "section": "2.96"})
    """Kind of EVSE, AC or DC, to which the price is limited."""

    payment_brand: str | None = field(
        default=None, metadata={"wire": "paymentBrand", "maxLength": 20, "section": "2.96"}
    )
    """Ad hoc payment brand to which the price is limited, taken from the PaymentBrand additional info of the token. At
    most 20 characters.
    """

    payment_recognition: str | None = field(
        default=None, metadata={"wire": "paymentRecognition", "maxLength": 20, "section": "2.96"}
    )
    """Kind of ad hoc payment, such as CC or Debit, taken from the PaymentRecognition additional info of the token. At
    most 20 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.96"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffConditionsType(DataType):
    """The conditions that must all hold during a transaction for an energy or time price to apply.

    OCPP 2.1 part 2, section 2.97.
    """

    VERSION: ClassVar[Version] = Version.V21

    start_time_of_day: str | None = field(default=None, metadata={"wire": "startTimeOfDay", "section": "2.97"})
    """Local time of day (HH:MM) from which the price applies."""

    end_time_of_day: str | None = field(default=None, metadata={"wire": "endTimeOfDay", "section": "2.97"})
    """Local time of day (HH:MM) until which the price applies; earlier than the start means the next day, 00:00
    midnight.
    """

    day_of_week: list[DayOfWeekEnumType] | None = field(
        default=None, metadata={"wire": "dayOfWeek", "minItems": 1, "maxItems": 7, "section": "2.97"}
    )
    """Weekdays on which the price applies. One to seven items."""

    valid_from_date: str | None = field(default=None, metadata={"wire": "validFromDate", "section": "2.97"})
    """First local date (YYYY-MM-DD) on which the price applies."""

    valid_to_date: str | None = field(default=None, metadata={"wire": "validToDate", "section": "2.97"})
    """Local date (YYYY-MM-DD) from which the price no longer applies."""

    evse_kind: EvseKindEnumType | None = field(default=None, metadata={"wire": "evseKind", "section": "2.97"})
    """Kind of EVSE, AC or DC, to which the price is limited."""

    min_energy: float | None = field(default=None, metadata={"wire": "minEnergy", "unit": "Wh", "section": "2.97"})
    """Energy used from which the price applies; negative for discharging. Unit: Wh."""

    max_energy: float | None = field(default=None, metadata={"wire": "maxEnergy", "unit": "Wh", "section": "2.97"})
    """Energy used at which the price stops applying; negative for discharging. Unit: Wh."""

    min_current: float | None = field(default=None, metadata={"wire": "minCurrent", "unit": "A", "section": "2.97"})
    """Present current, summed over the phases, from which the price applies; negative for discharging. Unit: A."""

    max_current: float | None = field(default=None, metadata={"wire": "maxCurrent", "unit": "A", "section": "2.97"})
    """Present current, summed over the phases, below which the price applies; negative for discharging. Unit: A."""

    min_power: float | None = field(default=None, metadata={"wire": "minPower", "unit": "W", "section": "2.97"})
    """Present power from which the price applies; negative for discharging. Unit: W."""

    max_power: float | None = field(default=None, metadata={"wire": "maxPower", "unit": "W", "section": "2.97"})
    """Present power below which the price applies; negative for discharging. Unit: W."""

    min_time: int | None = field(default=None, metadata={"wire": "minTime", "unit": "s", "section": "2.97"})
    """Length of the transaction, charging and idle, from which the price applies. Unit: s."""

    max_time: int | None = field(default=None, metadata={"wire": "maxTime", "unit": "s", "section": "2.97"})
    """Length of the transaction, charging and idle, at which the price stops applying. Unit: s."""

    min_charging_time: int | None = field(
        default=None, metadata={"wire": "minChargingTime", "unit": "s", "section": "2.97"}
    )
    """Time spent charging from which the price applies. Unit: s."""

    max_charging_time: int | None = field(
        default=None, metadata={"wire": "maxChargingTime", "unit": "s", "section": "2.97"}
    )
    """Time spent charging at which the price stops applying. Unit: s."""

    min_idle_time: int | None = field(default=None, metadata={"wire": "minIdleTime", "unit": "s", "section": "2.97"})
    """Time spent connected without charging from which the price applies. Unit: s."""

    max_idle_time: int | None = field(default=None, metadata={"wire": "maxIdleTime", "unit": "s", "section": "2.97"})
    """Time spent connected without charging at which the price stops applying. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.97"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TaxRateType(DataType):
    """One tax, as a percentage, and the order in which it is added.

    OCPP 2.1 part 2, section 2.105.
    """

    VERSION: ClassVar[Version] = Version.V21

    type: str = field(metadata={"wire": "type", "maxLength": 20, "section": "2.105"})
    """The name of the tax as printed on the receipt, for example Federal or State. At most 20 characters."""

    tax: float = field(metadata={"wire": "tax", "unit": "%", "section": "2.105"})
    """The rate of the tax. Unit: %."""

    stack: int | None = field(default=None, metadata={"wire": "stack", "minimum": 0, "section": "2.105"})
    """The order of calculation: level 0 taxes the net price, each higher level taxes the result of the one below. If
    absent, 0. At least 0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.105"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TotalPriceType(DataType):
    """The sum of all parts of the cost, with tax, without tax or both.

    OCPP 2.1 part 2, section 2.108.
    """

    VERSION: ClassVar[Version] = Version.V21

    excl_tax: float | None = field(
        default=None, metadata={"wire": "exclTax", "unit": "currency of the total cost", "section": "2.108"}
    )
    """The total before tax. May be left out when the total with tax is given. Unit: currency of the total cost."""

    incl_tax: float | None = field(
        default=None, metadata={"wire": "inclTax", "unit": "currency of the total cost", "section": "2.108"}
    )
    """The total with all taxes. May be left out when the total before tax is given. Unit: currency of the total cost.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.108"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TotalUsageType(DataType):
    """How much energy and time a transaction has used, as a basis for its cost.

    OCPP 2.1 part 2, section 2.109.
    """

    VERSION: ClassVar[Version] = Version.V21

    energy: float = field(metadata={"wire": "energy", "unit": "Wh", "section": "2.109"})
    """The energy used in the transaction. Unit: Wh."""

    charging_time: int = field(metadata={"wire": "chargingTime", "unit": "s", "section": "2.109"})
    """How long the charging session lasted, with the times when no energy flowed. Unit: s."""

    idle_time: int = field(metadata={"wire": "idleTime", "unit": "s", "section": "2.109"})
    """How long the vehicle was in the session without any energy flowing. Unit: s."""

    reservation_time: int | None = field(
        default=None, metadata={"wire": "reservationTime", "unit": "s", "section": "2.109"}
    )
    """How long the EVSE was reserved before the transaction started. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.109"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TransactionLimitType(DataType):
    """Upper limits on a transaction: cost, energy, time or state of charge.

    OCPP 2.1 part 2, section 2.110.
    """

    VERSION: ClassVar[Version] = Version.V21

    max_cost: float | None = field(
        default=None, metadata={"wire": "maxCost", "unit": "currency of the tariff", "section": "2.110"}
    )
    """The most the transaction may cost. Unit: currency of the tariff."""

    max_energy: float | None = field(default=None, metadata={"wire": "maxEnergy", "unit": "Wh", "section": "2.110"})
    """The most energy the transaction may charge. Unit: Wh."""

    max_time: int | None = field(default=None, metadata={"wire": "maxTime", "unit": "s", "section": "2.110"})
    """How long the transaction may last, counted from its start. Unit: s."""

    max_soc: int | None = field(
        default=None, metadata={"wire": "maxSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.110"}
    )
    """The battery level of the vehicle that must not be exceeded. Unit: %. 0 to 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.110"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class UnitOfMeasureType(DataType):
    """The unit of a measured value and a power of ten to multiply it by.

    OCPP 2.1 part 2, section 2.112.
    """

    VERSION: ClassVar[Version] = Version.V21

    unit: str | None = field(
        default=None, metadata={"wire": "unit", "maxLength": 20, "default": "Wh", "section": "2.112"}
    )
    """The name of the unit, from the standard list where it has one. If absent, Wh for energy measurands. At most 20
    characters. Default: Wh.
    """

    multiplier: int | None = field(default=None, metadata={"wire": "multiplier", "default": 0, "section": "2.112"})
    """The power of ten by which the value is scaled, for example 3 for thousands. Default: 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.112"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


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


@define(kw_only=True, repr=False)
class V2XFreqWattPointType(DataType):
    """One point of a curve that gives the charging power for a grid frequency.

    OCPP 2.1 part 2, section 2.114.
    """

    VERSION: ClassVar[Version] = Version.V21

    frequency: float = field(metadata={"wire": "frequency", "unit": "Hz", "section": "2.114"})
    """The grid frequency at this point of the curve. Unit: Hz."""

    power: float = field(metadata={"wire": "power", "unit": "W", "section": "2.114"})
    """The power at this frequency: above zero charges the vehicle, below zero discharges it. Unit: W."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.114"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class V2XSignalWattPointType(DataType):
    """One point of a curve that gives the charging power for an aFRR control signal.

    OCPP 2.1 part 2, section 2.115.
    """

    VERSION: ClassVar[Version] = Version.V21

    signal: int = field(metadata={"wire": "signal", "section": "2.115"})
    """The value of the aFRR signal at this point of the curve."""

    power: float = field(metadata={"wire": "power", "unit": "W", "section": "2.115"})
    """The power for this signal: above zero charges the vehicle, below zero discharges it. Unit: W."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.115"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VPNType(DataType):
    """The settings with which the station connects to a VPN.

    OCPP 2.1 part 2, section 2.121.
    """

    VERSION: ClassVar[Version] = Version.V21

    server: str = field(metadata={"wire": "server", "maxLength": 2000, "section": "2.121"})
    """The address of the VPN server. At most 2000 characters."""

    user: str = field(metadata={"wire": "user", "maxLength": 50, "identifies": "person", "section": "2.121"})
    """The user name with which the station logs in to the VPN. At most 50 characters."""

    password: str = field(metadata={"wire": "password", "maxLength": 64, "secret": True, "section": "2.121"})
    """The password that goes with the user name. At most 64 characters."""

    key: str = field(metadata={"wire": "key", "maxLength": 255, "secret": True, "section": "2.121"})
    """The pre-shared key of the VPN. At most 255 characters."""

    type: VPNEnumType = field(metadata={"wire": "type", "section": "2.121"})
    """The VPN protocol."""

    group: str | None = field(default=None, metadata={"wire": "group", "maxLength": 50, "section": "2.121"})
    """The VPN group the station belongs to. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.121"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VariableAttributeType(DataType):
    """One attribute of a variable, such as its actual or target value, and how it may be accessed.

    OCPP 2.1 part 2, section 2.116.
    """

    VERSION: ClassVar[Version] = Version.V21

    type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "type", "default": "Actual", "section": "2.116"}
    )
    """Which attribute this is. Default: Actual."""

    value: str | None = field(default=None, metadata={"wire": "value", "maxLength": 2500, "section": "2.116"})
    """The value as text. Absent only for an attribute that cannot be read. At most 2500 characters."""

    mutability: MutabilityEnumType | None = field(
        default=None, metadata={"wire": "mutability", "default": "ReadWrite", "section": "2.116"}
    )
    """Whether the attribute can be read, written or both. Default: ReadWrite."""

    persistent: bool | None = field(default=None, metadata={"wire": "persistent", "default": False, "section": "2.116"})
    """Whether the value survives a reboot or loss of power. Default: false."""

    constant: bool | None = field(default=None, metadata={"wire": "constant", "default": False, "section": "2.116"})
    """Whether the station never changes the value while running. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.116"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VariableCharacteristicsType(DataType):
    """The fixed properties of a variable: its data type, unit and permitted values.

    OCPP 2.1 part 2, section 2.117.
    """

    VERSION: ClassVar[Version] = Version.V21

    data_type: DataEnumType = field(metadata={"wire": "dataType", "section": "2.117"})
    """What kind of values the variable holds."""

    supports_monitoring: bool = field(metadata={"wire": "supportsMonitoring", "section": "2.117"})
    """Whether monitors can be set on this variable."""

    unit: str | None = field(default=None, metadata={"wire": "unit", "maxLength": 16, "section": "2.117"})
    """The unit of the values. Absent only if they have none. At most 16 characters."""

    min_limit: float | None = field(default=None, metadata={"wire": "minLimit", "unit": "unit", "section": "2.117"})
    """The smallest value the variable can have. Unit: unit."""

    max_limit: float | None = field(default=None, metadata={"wire": "maxLimit", "unit": "unit", "section": "2.117"})
    """The largest value the variable can have; for strings and lists the greatest length of the text. Unit: unit."""

    max_elements: int | None = field(default=None, metadata={"wire": "maxElements", "minimum": 1, "section": "2.117"})
    """How many of the permitted values the variable can hold at once. At least 1."""

    values_list: str | None = field(
        default=None, metadata={"wire": "valuesList", "maxLength": 1000, "section": "2.117"}
    )
    """The permitted values, separated by commas. Always present for an OptionList, MemberList or SequenceList. At most
    1000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.117"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VariableMonitoringType(DataType):
    """One monitor on a variable, which reports an event when its condition is met.

    OCPP 2.1 part 2, section 2.118.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.118"})
    """Identifies the monitor, for example to change or clear it. At least 0."""

    transaction: bool = field(metadata={"wire": "transaction", "section": "2.118"})
    """Whether the monitor watches only while a transaction runs that concerns its component."""

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic", "section": "2.118"})
    """The threshold, the size of the change, or for periodic monitors the interval between reports. Unit: unit of the
    variable; s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.118"})
    """What makes the monitor report: a threshold, a change or a time interval."""

    severity: int = field(metadata={"wire": "severity", "minimum": 0, "section": "2.118"})
    """How serious its events are, from 0 (danger to life) to 9 (debug information); 5 is the default. At least 0."""

    event_notification_type: EventNotificationEnumType = field(
        metadata={"wire": "eventNotificationType", "section": "2.118"}
    )
    """Who set up the monitor: hard-wired or preconfigured by the manufacturer, or set by the operator."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.118"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VariableType(DataType):
    """The name of a variable of a component.

    OCPP 2.1 part 2, section 2.119.
    """

    VERSION: ClassVar[Version] = Version.V21

    name: str = field(
        metadata={
            "wire": "name",
            "maxLength": 50,
            "primitive": "identifierString",
            "secretValues": ("ApnPassword", "BasicAuthPassword", "SharedSecret", "SimPin", "VpnKey", "VpnPassword"),
            "identifiesValues": {"person": ("ICCID", "IMSI", "MasterPassGroupId", "VehicleCertificate", "VehicleID"), "serial": ("SerialNumber",), "station": ("Identity",)},
            "section": "2.119",
        },
    )
    """The name of the variable, a standard one where possible. Upper and lower case are the same. At most 50
    characters.
    """

    instance: str | None = field(
        default=None,
        metadata={"wire": "instance", "maxLength": 50, "primitive": "identifierString", "section": "2.119"},
    )
    """Tells instances apart when a variable exists more than once. Upper and lower case are the same. At most 50
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.119"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VoltageParamsType(DataType):
    """Extra settings of a voltage curve for a vehicle that feeds power into the grid.

    OCPP 2.1 part 2, section 2.120.
    """

    VERSION: ClassVar[Version] = Version.V21

    hv10_min_mean_value: float | None = field(default=None, metadata={"wire": "hv10MinMeanValue", "section": "2.120"})
    """The limit on the voltage averaged over 10 minutes (EN 50549-1). Needed whenever the trip delay is given."""

    hv10_min_mean_trip_delay: float | None = field(
        default=None, metadata={"wire": "hv10MinMeanTripDelay", "section": "2.120"}
    )
    """How long the 10-minute limit may be exceeded before the vehicle must trip. Needed whenever the limit is given."""

    power_during_cessation: PowerDuringCessationEnumType | None = field(
        default=None, metadata={"wire": "powerDuringCessation", "section": "2.120"}
    )
    """The kind of power the vehicle must feed in while it rides through a fault. If absent, none is asked for."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.120"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class IdTokenType(DataType):
    """A case-insensitive identifier used for authorization, together with its kind.

    OCPP 2.1 part 2, section 2.61.
    """

    VERSION: ClassVar[Version] = Version.V21

    id_token: str = field(
        metadata={
            "wire": "idToken",
            "maxLength": 255,
            "primitive": "identifierString",
            "secret": {"if": "type"},
            "identifies": "person",
            "section": "2.61",
        },
    )
    """The identifier, such as an RFID UID, an eMAID or a UUID; upper and lower case are equal. At most 255 characters.
    """

    type: str = field(metadata={"wire": "type", "maxLength": 20, "secretValues": ("KeyCode",), "section": "2.61"})
    """Kind of identifier, for instance ISO14443, eMAID, Central or NoAuthorization. At most 20 characters."""

    additional_info: list[AdditionalInfoType] | None = field(
        default=None, metadata={"wire": "additionalInfo", "minItems": 1, "section": "2.61"}
    )
    """Extra identifying data the CSMS can check; its custom types are agreed between the parties and may be ignored. At
    least one item.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.61"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CertificateHashDataChainType(DataType):
    """Hashes that identify an installed certificate and the certificates below it.

    OCPP 2.1 part 2, section 2.9.
    """

    VERSION: ClassVar[Version] = Version.V21

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData", "section": "2.9"})
    """Hashes that identify the installed certificate."""

    certificate_type: GetCertificateIdUseEnumType = field(metadata={"wire": "certificateType", "section": "2.9"})
    """What the certificate is used for."""

    child_certificate_hash_data: list[CertificateHashDataType] | None = field(
        default=None, metadata={"wire": "childCertificateHashData", "minItems": 1, "maxItems": 4, "section": "2.9"}
    )
    """Hashes that identify the child certificates in the chain. One to four items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.9"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CertificateStatusRequestInfoType(DataType):
    """Says for which certificate the revocation status is wanted and where to look it up.

    OCPP 2.1 part 2, section 2.11.
    """

    VERSION: ClassVar[Version] = Version.V21

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData", "section": "2.11"})
    """Hashes that identify the certificate to check."""

    source: CertificateStatusSourceEnumType = field(metadata={"wire": "source", "section": "2.11"})
    """Whether to ask an OCSP responder or to read a revocation list (CRL)."""

    urls: list[str] = field(
        metadata={"wire": "urls", "minItems": 1, "maxItems": 5, "maxLength": 2000, "section": "2.11"}
    )
    """Addresses of the OCSP responder or of the revocation list. One to five items. At most 2000 characters each."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.11"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CertificateStatusType(DataType):
    """The revocation status found for one certificate, and how long it holds.

    OCPP 2.1 part 2, section 2.12.
    """

    VERSION: ClassVar[Version] = Version.V21

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData", "section": "2.12"})
    """Hashes that identify the certificate that was checked."""

    source: CertificateStatusSourceEnumType = field(metadata={"wire": "source", "section": "2.12"})
    """Whether the result comes from OCSP or from a revocation list (CRL)."""

    status: CertificateStatusEnumType = field(metadata={"wire": "status", "section": "2.12"})
    """Whether the certificate is good, revoked or unknown, or the lookup failed."""

    next_update: datetime = field(metadata={"wire": "nextUpdate", "format": "date-time", "section": "2.12"})
    """When newer status information is due, so until when this result can be cached."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.12"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingPeriodType(DataType):
    """A part of a session with constant conditions, and what was used in it, as the basis for the cost.

    OCPP 2.1 part 2, section 2.15.
    """

    VERSION: ClassVar[Version] = Version.V21

    start_period: datetime = field(metadata={"wire": "startPeriod", "format": "date-time", "section": "2.15"})
    """When the period begins; it lasts until the next one begins or the session is over."""

    dimensions: list[CostDimensionType] | None = field(
        default=None, metadata={"wire": "dimensions", "minItems": 1, "section": "2.15"}
    )
    """Amounts used in the period, such as energy, time or power, one per cost dimension. At least one item."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId", "maxLength": 60, "section": "2.15"})
    """Tariff used for the cost of this period. If absent, the cost was found in another way. At most 60 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.15"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ConsumptionCostType(DataType):
    """The costs that apply to one block of consumption in a sales tariff.

    OCPP 2.1 part 2, section 2.29.
    """

    VERSION: ClassVar[Version] = Version.V21

    start_value: float = field(metadata={"wire": "startValue", "section": "2.29"})
    """Consumption at which this block begins; it ends where the next block begins."""

    cost: list[CostType] = field(metadata={"wire": "cost", "minItems": 1, "maxItems": 3, "section": "2.29"})
    """Costs of the block, each of a different kind. One to three items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.29"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EVPowerScheduleType(DataType):
    """The discharge power that an EV offers over time.

    OCPP 2.1 part 2, section 2.45.
    """

    VERSION: ClassVar[Version] = Version.V21

    ev_power_schedule_entries: list[EVPowerScheduleEntryType] = field(
        metadata={"wire": "evPowerScheduleEntries", "minItems": 1, "maxItems": 1024, "section": "2.45"}
    )
    """Successive time slots with the power on offer in each. 1 to 1024 items."""

    time_anchor: datetime = field(metadata={"wire": "timeAnchor", "format": "date-time", "section": "2.45"})
    """Moment the schedule starts."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.45"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EVAbsolutePriceScheduleEntryType(DataType):
    """One time slot in the price schedule at which an EV offers to discharge.

    OCPP 2.1 part 2, section 2.40.
    """

    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.40"})
    """Length of the slot. Unit: s."""

    ev_price_rule: list[EVPriceRuleType] = field(
        metadata={"wire": "evPriceRule", "minItems": 1, "maxItems": 8, "section": "2.40"}
    )
    """Energy prices in this slot, one per power range. One to eight items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.40"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ComponentType(DataType):
    """A physical or logical part of the station in the device model.

    OCPP 2.1 part 2, section 2.25.
    """

    VERSION: ClassVar[Version] = Version.V21

    name: str = field(metadata={"wire": "name", "maxLength": 50, "primitive": "identifierString", "section": "2.25"})
    """Component name, preferably a standardized one; compared without regard to case. At most 50 characters."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse", "section": "2.25"})
    """EVSE, and possibly connector, the component belongs to. If absent, it belongs to the station as a whole."""

    instance: str | None = field(
        default=None, metadata={"wire": "instance", "maxLength": 50, "primitive": "identifierString", "section": "2.25"}
    )
    """Tells apart several components of the same name; compared without regard to case. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.25"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EnterServiceGetType(DataType):
    """An enter-service setting as stored in the station, with its identifier.

    OCPP 2.1 part 2, section 2.38.
    """

    VERSION: ClassVar[Version] = Version.V21

    enter_service: EnterServiceType = field(metadata={"wire": "enterService", "section": "2.38"})
    """Grid conditions and delays of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.38"})
    """Identifier of the setting. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.38"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FixedPFGetType(DataType):
    """A fixed power factor setting as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.49.
    """

    VERSION: ClassVar[Version] = Version.V21

    fixed_pf: FixedPFType = field(metadata={"wire": "fixedPF", "section": "2.49"})
    """Power factor and timing of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.49"})
    """Identifier of the setting. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault", "section": "2.49"})
    """Whether the setting is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded", "section": "2.49"})
    """Whether a control with a lower priority number overrides this setting."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.49"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FixedVarGetType(DataType):
    """A fixed reactive power setting as stored in the station, with its identifier and current standing.

    OCPP 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    fixed_var: FixedVarType = field(metadata={"wire": "fixedVar"})
    """Reactive power setpoint and timing of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString"})
    """Identifier of the setting. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault"})
    """Whether the setting is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded"})
    """Whether a control with a lower priority number overrides this setting."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FreqDroopGetType(DataType):
    """A frequency droop setting as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.53.
    """

    VERSION: ClassVar[Version] = Version.V21

    freq_droop: FreqDroopType = field(metadata={"wire": "freqDroop", "section": "2.53"})
    """Droop parameters and timing of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.53"})
    """Identifier of the setting. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault", "section": "2.53"})
    """Whether the setting is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded", "section": "2.53"})
    """Whether a control with a lower priority number overrides this setting."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.53"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GradientGetType(DataType):
    """A gradient (ramp rate) setting as stored in the station, with its identifier.

    OCPP 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    gradient: GradientType = field(metadata={"wire": "gradient"})
    """Ramp rates of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString"})
    """Identifier of the setting. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingStationType(DataType):
    """The identity of a charging station as it reports it when it boots.

    OCPP 2.1 part 2, section 2.21.
    """

    VERSION: ClassVar[Version] = Version.V21

    model: str = field(metadata={"wire": "model", "maxLength": 20, "section": "2.21"})
    """Model name of the station. At most 20 characters."""

    vendor_name: str = field(metadata={"wire": "vendorName", "maxLength": 50, "section": "2.21"})
    """Name of the station's vendor, which need not be unique. At most 50 characters."""

    serial_number: str | None = field(
        default=None, metadata={"wire": "serialNumber", "maxLength": 25, "identifies": "serial", "section": "2.21"}
    )
    """Serial number the vendor gave this station. At most 25 characters."""

    modem: ModemType | None = field(default=None, metadata={"wire": "modem", "section": "2.21"})
    """SIM card details of the station's mobile modem."""

    firmware_version: str | None = field(
        default=None, metadata={"wire": "firmwareVersion", "maxLength": 50, "section": "2.21"}
    )
    """Firmware version the station is running. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.21"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ConstantStreamDataType(DataType):
    """A periodic event stream with the monitor that feeds it and its sending parameters.

    OCPP 2.1 part 2, section 2.28.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.28"})
    """Identifier that is unique to this stream. At least 0."""

    params: PeriodicEventStreamParamsType = field(metadata={"wire": "params", "section": "2.28"})
    """How often and after how many collected values the stream sends data."""

    variable_monitoring_id: int = field(metadata={"wire": "variableMonitoringId", "minimum": 0, "section": "2.28"})
    """Monitor whose values the stream carries, whether set by the CSMS, preconfigured or hardwired. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.28"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PriceLevelScheduleType(DataType):
    """An ISO 15118-20 schedule of relative price levels, kept so that an EMSP signature over it stays valid.

    OCPP 2.1 part 2, section 2.77.
    """

    VERSION: ClassVar[Version] = Version.V21

    price_level_schedule_entries: list[PriceLevelScheduleEntryType] = field(
        metadata={"wire": "priceLevelScheduleEntries", "minItems": 1, "maxItems": 100, "section": "2.77"}
    )
    """The successive intervals, each with its price level. 1 to 100 items."""

    time_anchor: datetime = field(metadata={"wire": "timeAnchor", "format": "date-time", "section": "2.77"})
    """Moment at which the first interval starts."""

    price_schedule_id: int = field(metadata={"wire": "priceScheduleId", "minimum": 0, "section": "2.77"})
    """Number that identifies this price schedule. At least 0."""

    number_of_price_levels: int = field(metadata={"wire": "numberOfPriceLevels", "minimum": 0, "section": "2.77"})
    """How many different price levels occur in all price level schedules together. At least 0."""

    price_schedule_description: str | None = field(
        default=None, metadata={"wire": "priceScheduleDescription", "maxLength": 32, "section": "2.77"}
    )
    """Short text that describes the price schedule to people. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.77"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AdditionalSelectedServicesType(DataType):
    """An extra service and its price within an ISO 15118-20 price schedule.

    OCPP 2.1 part 2, section 2.4.
    """

    VERSION: ClassVar[Version] = Version.V21

    service_fee: RationalNumberType = field(metadata={"wire": "serviceFee", "section": "2.4"})
    """Price charged for the service."""

    service_name: str = field(metadata={"wire": "serviceName", "maxLength": 80, "section": "2.4"})
    """Name under which people know the service. At most 80 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.4"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class OverstayRuleType(DataType):
    """One overstay fee of an ISO 15118-20 price schedule, with its start and repetition.

    OCPP 2.1 part 2, section 2.74.
    """

    VERSION: ClassVar[Version] = Version.V21

    overstay_fee: RationalNumberType = field(metadata={"wire": "overstayFee", "section": "2.74"})
    """Amount charged each time the rule applies, in the currency of the price schedule."""

    start_time: int = field(metadata={"wire": "startTime", "unit": "s", "section": "2.74"})
    """Time after the overstay rules are triggered at which this fee first applies. Unit: s."""

    overstay_fee_period: int = field(metadata={"wire": "overstayFeePeriod", "unit": "s", "section": "2.74"})
    """Time after which the fee is charged once more. Unit: s."""

    overstay_rule_description: str | None = field(
        default=None, metadata={"wire": "overstayRuleDescription", "maxLength": 32, "section": "2.74"}
    )
    """Short text that tells a person which rule this is. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.74"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PriceRuleType(DataType):
    """The prices that apply within one power range of an ISO 15118-20 price schedule.

    OCPP 2.1 part 2, section 2.79.
    """

    VERSION: ClassVar[Version] = Version.V21

    energy_fee: RationalNumberType = field(metadata={"wire": "energyFee", "section": "2.79"})
    """Price per kWh; zero makes the energy free."""

    power_range_start: RationalNumberType = field(metadata={"wire": "powerRangeStart", "section": "2.79"})
    """Power from which the rule counts, up to the next rule's value; a negative value concerns discharging."""

    parking_fee_period: int | None = field(
        default=None, metadata={"wire": "parkingFeePeriod", "unit": "s", "section": "2.79"}
    )
    """Length of the period to which the parking fee applies. Unit: s."""

    carbon_dioxide_emission: int | None = field(
        default=None, metadata={"wire": "carbonDioxideEmission", "unit": "g/kWh", "minimum": 0, "section": "2.79"}
    )
    """Carbon dioxide emitted to produce the energy. Unit: g/kWh. At least 0."""

    renewable_generation_percentage: int | None = field(
        default=None,
        metadata={
            "wire": "renewableGenerationPercentage",
            "unit": "%",
            "minimum": 0,
            "maximum": 100,
            "section": "2.79",
        },
    )
    """Share of the power that comes from renewable sources. Unit: %. 0 to 100."""

    parking_fee: RationalNumberType | None = field(default=None, metadata={"wire": "parkingFee", "section": "2.79"})
    """Price for parking; must be given whenever parking costs money."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.79"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TaxRuleType(DataType):
    """A tax in an ISO 15118-20 price schedule and the kinds of fee it covers.

    OCPP 2.1 part 2, section 2.106.
    """

    VERSION: ClassVar[Version] = Version.V21

    tax_rule_id: int = field(metadata={"wire": "taxRuleID", "minimum": 0, "section": "2.106"})
    """Identifies the tax rule within the price schedule. At least 0."""

    applies_to_energy_fee: bool = field(metadata={"wire": "appliesToEnergyFee", "section": "2.106"})
    """Whether the price of energy is taxed by this rule."""

    applies_to_parking_fee: bool = field(metadata={"wire": "appliesToParkingFee", "section": "2.106"})
    """Whether the price of parking is taxed by this rule."""

    applies_to_overstay_fee: bool = field(metadata={"wire": "appliesToOverstayFee", "section": "2.106"})
    """Whether the charge for staying too long is taxed by this rule."""

    applies_to_minimum_maximum_cost: bool = field(metadata={"wire": "appliesToMinimumMaximumCost", "section": "2.106"})
    """Whether the lower and upper bound on the total cost are taxed by this rule."""

    tax_rate: RationalNumberType = field(metadata={"wire": "taxRate", "section": "2.106"})
    """The rate of the tax, as a percentage of the fees it covers."""

    tax_rule_name: str | None = field(
        default=None, metadata={"wire": "taxRuleName", "maxLength": 100, "section": "2.106"}
    )
    """A name of the tax for people to read. At most 100 characters."""

    tax_included_in_price: bool | None = field(
        default=None, metadata={"wire": "taxIncludedInPrice", "section": "2.106"}
    )
    """Whether the prices in the schedule already contain this tax."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.106"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearMonitoringResultType(DataType):
    """The outcome of removing one variable monitor.

    OCPP 2.1 part 2, section 2.23.
    """

    VERSION: ClassVar[Version] = Version.V21

    status: ClearMonitoringStatusEnumType = field(metadata={"wire": "status", "section": "2.23"})
    """Whether this monitor was removed."""

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.23"})
    """Identifier of the monitor that was to be removed. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.23"})
    """Reason code and further details behind the outcome."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.23"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearTariffsResultType(DataType):
    """The outcome of clearing one tariff.

    OCPP 2.1 part 2, section 2.24.
    """

    VERSION: ClassVar[Version] = Version.V21

    status: TariffClearStatusEnumType = field(metadata={"wire": "status", "section": "2.24"})
    """Whether the tariff was cleared, refused, or not there at all."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.24"})
    """Reason code and further details behind the outcome."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId", "maxLength": 60, "section": "2.24"})
    """Tariff this outcome is about. If absent, no tariff was found and the status is NoTariff. At most 60 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.24"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffFixedPriceType(DataType):
    """A one-time price, such as a start fee, and the conditions under which it applies.

    OCPP 2.1 part 2, section 2.100.
    """

    VERSION: ClassVar[Version] = Version.V21

    price_fixed: float = field(metadata={"wire": "priceFixed", "unit": "currency of the tariff", "section": "2.100"})
    """Amount charged once, such as a start fee. Unit: currency of the tariff."""

    conditions: TariffConditionsFixedType | None = field(
        default=None, metadata={"wire": "conditions", "section": "2.100"}
    )
    """When this price applies. If absent, it always applies."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.100"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffEnergyPriceType(DataType):
    """A price for energy and the conditions under which it applies.

    OCPP 2.1 part 2, section 2.98.
    """

    VERSION: ClassVar[Version] = Version.V21

    price_kwh: float = field(metadata={"wire": "priceKwh", "unit": "currency of the tariff per kWh", "section": "2.98"})
    """Price of the energy before tax. Unit: currency of the tariff per kWh."""

    conditions: TariffConditionsType | None = field(default=None, metadata={"wire": "conditions", "section": "2.98"})
    """When this price applies. If absent, it always applies."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.98"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffTimePriceType(DataType):
    """A price for each minute of time, with the conditions under which it counts.

    OCPP 2.1 part 2, section 2.102.
    """

    VERSION: ClassVar[Version] = Version.V21

    price_minute: float = field(
        metadata={"wire": "priceMinute", "unit": "currency of the tariff per min", "section": "2.102"}
    )
    """The price of one minute before tax. Unit: currency of the tariff per min."""

    conditions: TariffConditionsType | None = field(default=None, metadata={"wire": "conditions", "section": "2.102"})
    """When this price counts. If absent, it always counts."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.102"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PriceType(DataType):
    """An amount of money before tax, after tax, or both.

    OCPP 2.1 part 2, section 2.80.
    """

    VERSION: ClassVar[Version] = Version.V21

    excl_tax: float | None = field(
        default=None, metadata={"wire": "exclTax", "unit": "currency of the tariff", "section": "2.80"}
    )
    """Amount before tax; may be left out when inclTax is given. Unit: currency of the tariff."""

    incl_tax: float | None = field(
        default=None, metadata={"wire": "inclTax", "unit": "currency of the tariff", "section": "2.80"}
    )
    """Amount with tax; may be left out when exclTax is given. Unit: currency of the tariff."""

    tax_rates: list[TaxRateType] | None = field(
        default=None, metadata={"wire": "taxRates", "minItems": 1, "maxItems": 5, "section": "2.80"}
    )
    """Tax rates that lead from the amount before tax to the one with tax, for display or invoices. One to five items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.80"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TransactionType(DataType):
    """The identity and present state of the transaction that an event is about.

    OCPP 2.1 part 2, section 2.111.
    """

    VERSION: ClassVar[Version] = Version.V21

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.111"}
    )
    """Identifies the transaction; chosen by the station. At most 36 characters."""

    charging_state: ChargingStateEnumType | None = field(
        default=None, metadata={"wire": "chargingState", "section": "2.111"}
    )
    """Whether energy flows and if not, why. Sent when it has changed; absent while no vehicle is connected."""

    time_spent_charging: int | None = field(
        default=None, metadata={"wire": "timeSpentCharging", "unit": "s", "section": "2.111"}
    )
    """How long energy has really flowed to the vehicle; never more than the length of the transaction. Unit: s."""

    stopped_reason: ReasonEnumType | None = field(default=None, metadata={"wire": "stoppedReason", "section": "2.111"})
    """What led to the end of the transaction. May be left out only when the driver stopped it locally (Local)."""

    remote_start_id: int | None = field(default=None, metadata={"wire": "remoteStartId", "section": "2.111"})
    """The id of the remote start request that led to this transaction, so that the CSMS can match the two."""

    operation_mode: OperationModeEnumType | None = field(
        default=None, metadata={"wire": "operationMode", "section": "2.111"}
    )
    """The mode of charging or discharging that the transaction is in at the moment."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId", "maxLength": 60, "section": "2.111"})
    """The tariff by which the transaction is priced. At most 60 characters."""

    transaction_limit: TransactionLimitType | None = field(
        default=None, metadata={"wire": "transactionLimit", "section": "2.111"}
    )
    """The limits on cost, energy, time or state of charge that the transaction is under."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.111"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SampledValueType(DataType):
    """One measured value with the details that tell how to read it.

    OCPP 2.1 part 2, section 2.87.
    """

    VERSION: ClassVar[Version] = Version.V21

    value: float = field(metadata={"wire": "value", "unit": "unitOfMeasure", "section": "2.87"})
    """The measured number; without other fields it is an imported active energy register reading in Wh. Unit:
    unitOfMeasure.
    """

    measurand: MeasurandEnumType | None = field(
        default=None, metadata={"wire": "measurand", "default": "Energy.Active.Import.Register", "section": "2.87"}
    )
    """Quantity that was measured. Default: Energy.Active.Import.Register."""

    context: ReadingContextEnumType | None = field(
        default=None, metadata={"wire": "context", "default": "Sample.Periodic", "section": "2.87"}
    )
    """Why the value was taken, such as at the start or periodically. Default: Sample.Periodic."""

    phase: PhaseEnumType | None = field(default=None, metadata={"wire": "phase", "section": "2.87"})
    """Phase or pair of conductors the value belongs to. If absent, it covers all phases together."""

    location: LocationEnumType | None = field(
        default=None, metadata={"wire": "location", "default": "Outlet", "section": "2.87"}
    )
    """Place where it was measured, such as Inlet or EV. Default: Outlet."""

    signed_meter_value: SignedMeterValueType | None = field(
        default=None, metadata={"wire": "signedMeterValue", "section": "2.87"}
    )
    """The same reading as signed by the meter, for later verification."""

    unit_of_measure: UnitOfMeasureType | None = field(
        default=None, metadata={"wire": "unitOfMeasure", "section": "2.87"}
    )
    """Unit and power-of-ten multiplier of the value. If absent, Wh for energy."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.87"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


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


@define(kw_only=True, repr=False)
class NetworkConnectionProfileType(DataType):
    """Everything the station needs to connect to a CSMS over one particular network link.

    OCPP 2.1 part 2, section 2.71.
    """

    VERSION: ClassVar[Version] = Version.V21

    ocpp_interface: OCPPInterfaceEnumType = field(metadata={"wire": "ocppInterface", "section": "2.71"})
    """Network interface to use; the station may fall back to another if this one fails."""

    ocpp_transport: OCPPTransportEnumType = field(metadata={"wire": "ocppTransport", "section": "2.71"})
    """Message transport, JSON or SOAP; OCPP 2.x itself only uses JSON."""

    message_timeout: int = field(metadata={"wire": "messageTimeout", "unit": "s", "section": "2.71"})
    """How long the station waits for the answer to a message on this link before giving up. Unit: s."""

    ocpp_csms_url: str = field(
        metadata={"wire": "ocppCsmsUrl", "maxLength": 2000, "secret": {"part": "userinfo"}, "section": "2.71"}
    )
    """Address of the CSMS without the station identity, which the station appends itself. At most 2000 characters."""

    security_profile: int = field(metadata={"wire": "securityProfile", "minimum": 0, "section": "2.71"})
    """Number of the OCPP security profile to use for this connection. At least 0."""

    apn: APNType | None = field(default=None, metadata={"wire": "apn", "section": "2.71"})
    """Cellular access settings; only needed for a mobile data link."""

    ocpp_version: OCPPVersionEnumType | None = field(default=None, metadata={"wire": "ocppVersion", "section": "2.71"})
    """OCPP version for this link; ignored where the version is agreed in the websocket handshake."""

    identity: str | None = field(
        default=None, metadata={"wire": "identity", "maxLength": 48, "identifies": "station", "section": "2.71"}
    )
    """Station identity to send as user name in HTTP basic authentication. At most 48 characters."""

    basic_auth_password: str | None = field(
        default=None, metadata={"wire": "basicAuthPassword", "maxLength": 64, "secret": True, "section": "2.71"}
    )
    """Password for HTTP basic authentication under security profile 1 or 2. At most 64 characters."""

    vpn: VPNType | None = field(default=None, metadata={"wire": "vpn", "section": "2.71"})
    """Settings of the VPN through which the station must connect."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.71"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class DERCurveType(DataType):
    """A curve by which the station reacts on its own to changes in grid voltage, frequency or power.

    OCPP 2.1 part 2, section 2.37.
    """

    VERSION: ClassVar[Version] = Version.V21

    curve_data: list[DERCurvePointsType] = field(
        metadata={"wire": "curveData", "minItems": 1, "maxItems": 10, "section": "2.37"}
    )
    """Points of the curve, from which the output for any input follows. One to ten items."""

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.37"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    y_unit: DERUnitEnumType = field(metadata={"wire": "yUnit", "section": "2.37"})
    """Unit of the output axis."""

    hysteresis: HysteresisType | None = field(default=None, metadata={"wire": "hysteresis", "section": "2.37"})
    """When and how to return to normal operation after a grid event."""

    reactive_power_params: ReactivePowerParamsType | None = field(
        default=None, metadata={"wire": "reactivePowerParams", "section": "2.37"}
    )
    """Extra settings that a volt-var curve needs."""

    voltage_params: VoltageParamsType | None = field(
        default=None, metadata={"wire": "voltageParams", "section": "2.37"}
    )
    """Extra settings that a voltage curve needs."""

    response_time: float | None = field(default=None, metadata={"wire": "responseTime", "unit": "s", "section": "2.37"})
    """Open-loop time to reach 90% of a new target, 0 for no limit. If absent, the device reacts as it does by default.
    Unit: s.
    """

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.37"}
    )
    """Moment the curve takes effect. If absent, the curve is a default one."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.37"})
    """Time the curve stays in effect. If absent, the curve is a default one. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.37"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class IdTokenInfoType(DataType):
    """The authorization status of an id token, with its group, validity and preferences.

    OCPP 2.1 part 2, section 2.60.
    """

    VERSION: ClassVar[Version] = Version.V21

    status: AuthorizationStatusEnumType = field(metadata={"wire": "status", "section": "2.60"})
    """Whether the token is accepted for charging, and if not, why."""

    cache_expiry_date_time: datetime | None = field(
        default=None, metadata={"wire": "cacheExpiryDateTime", "format": "date-time", "section": "2.60"}
    )
    """Moment until which a cached status may be trusted. If absent, the status does not expire."""

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority", "section": "2.60"})
    """Business priority from -9 to 9, higher wins; 0 if absent. A value in TransactionEventResponse takes precedence.
    """

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken", "section": "2.60"})
    """The group this token belongs to; tokens of one group can stop each other's transactions."""

    language1: str | None = field(default=None, metadata={"wire": "language1", "maxLength": 8, "section": "2.60"})
    """First choice of language (RFC 5646 code) for texts shown to this user. At most 8 characters."""

    language2: str | None = field(default=None, metadata={"wire": "language2", "maxLength": 8, "section": "2.60"})
    """Second choice of language (RFC 5646 code); only given together with a different language1. At most 8 characters.
    """

    evse_id: list[int] | None = field(
        default=None, metadata={"wire": "evseId", "minItems": 1, "minimum": 0, "section": "2.60"}
    )
    """EVSEs at which the token may be used. If absent, it is valid at the whole station. At least one item. At least 0.
    """

    personal_message: MessageContentType | None = field(
        default=None, metadata={"wire": "personalMessage", "section": "2.60"}
    )
    """Message for this driver, such as a greeting or tariff information."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.60"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SalesTariffEntryType(DataType):
    """The price that holds during one interval of an ISO 15118-2 sales tariff.

    OCPP 2.1 part 2, section 2.85.
    """

    VERSION: ClassVar[Version] = Version.V21

    relative_time_interval: RelativeTimeIntervalType = field(
        metadata={"wire": "relativeTimeInterval", "section": "2.85"}
    )
    """Interval during which the entry holds."""

    e_price_level: int | None = field(default=None, metadata={"wire": "ePriceLevel", "minimum": 0, "section": "2.85"})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    consumption_cost: list[ConsumptionCostType] | None = field(
        default=None, metadata={"wire": "consumptionCost", "minItems": 1, "maxItems": 3, "section": "2.85"}
    )
    """More detailed or alternative costs, per block of consumption. One to three items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.85"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EVAbsolutePriceScheduleType(DataType):
    """The prices over time at which an EV offers to discharge energy.

    OCPP 2.1 part 2, section 2.41.
    """

    VERSION: ClassVar[Version] = Version.V21

    time_anchor: datetime = field(metadata={"wire": "timeAnchor", "format": "date-time", "section": "2.41"})
    """Moment the schedule starts."""

    currency: str = field(metadata={"wire": "currency", "maxLength": 3, "section": "2.41"})
    """Three-letter ISO 4217 code of the currency of the prices. At most 3 characters."""

    ev_absolute_price_schedule_entries: list[EVAbsolutePriceScheduleEntryType] = field(
        metadata={"wire": "evAbsolutePriceScheduleEntries", "minItems": 1, "maxItems": 1024, "section": "2.41"}
    )
    """Successive time slots with their prices. 1 to 1024 items."""

    price_algorithm: str = field(metadata={"wire": "priceAlgorithm", "maxLength": 2000, "section": "2.41"})
    """URN from ISO 15118-20 that says how the price rules combine: Power, PeakPower or StackedEnergy. At most 2000
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.41"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ComponentVariableType(DataType):
    """A component, optionally narrowed to one of its variables, to select what a report covers.

    OCPP 2.1 part 2, section 2.26.
    """

    VERSION: ClassVar[Version] = Version.V21

    component: ComponentType = field(metadata={"wire": "component", "section": "2.26"})
    """Component the report must cover."""

    variable: VariableType | None = field(default=None, metadata={"wire": "variable", "section": "2.26"})
    """Variable of that component the report must cover. If absent, all its variables are meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.26"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EventDataType(DataType):
    """A report of one event at a variable of a component.

    OCPP 2.1 part 2, section 2.43.
    """

    VERSION: ClassVar[Version] = Version.V21

    event_id: int = field(metadata={"wire": "eventId", "minimum": 0, "section": "2.43"})
    """Identifier of the event, so that later events can name it as their cause. At least 0."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "2.43"})
    """Moment the report was made."""

    trigger: EventTriggerEnumType = field(metadata={"wire": "trigger", "section": "2.43"})
    """What set off the event: an alert, a change of value, or a periodic report."""

    actual_value: str = field(
        metadata={
            "wire": "actualValue",
            "maxLength": 2500,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.43",
        },
    )
    """Value of the variable when the event occurred. At most 2500 characters."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.43"})
    """Component the event is about."""

    event_notification_type: EventNotificationEnumType = field(
        metadata={"wire": "eventNotificationType", "section": "2.43"}
    )
    """Whether the event comes from hardwired reporting or from a hardwired, preconfigured or custom monitor."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.43"})
    """Variable of that component the event is about."""

    cause: int | None = field(default=None, metadata={"wire": "cause", "minimum": 0, "section": "2.43"})
    """Identifier of an earlier event that led to this one. At least 0."""

    tech_code: str | None = field(default=None, metadata={"wire": "techCode", "maxLength": 50, "section": "2.43"})
    """Technical or error code from the component. At most 50 characters."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo", "maxLength": 500, "section": "2.43"})
    """Technical details from the component, for diagnosis. At most 500 characters."""

    cleared: bool | None = field(default=None, metadata={"wire": "cleared", "section": "2.43"})
    """True when the reported situation is over and the value is back to normal."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.43"},
    )
    """Transaction the event relates to, if any. At most 36 characters."""

    variable_monitoring_id: int | None = field(
        default=None, metadata={"wire": "variableMonitoringId", "minimum": 0, "section": "2.43"}
    )
    """Monitor that set off the event. At least 0."""

    severity: int | None = field(default=None, metadata={"wire": "severity", "minimum": 0, "section": "2.43"})
    """How serious the event is, from 0 (danger) to 9 (debug), as set for the monitor or the hardwired report. At least
    0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.43"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetVariableDataType(DataType):
    """One variable attribute whose value is asked for.

    OCPP 2.1 part 2, section 2.55.
    """

    VERSION: ClassVar[Version] = Version.V21

    component: ComponentType = field(metadata={"wire": "component", "section": "2.55"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.55"})
    """Variable to read."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.55"}
    )
    """Attribute to read. Default: Actual."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.55"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetVariableResultType(DataType):
    """The answer for one variable attribute that was asked for.

    OCPP 2.1 part 2, section 2.56.
    """

    VERSION: ClassVar[Version] = Version.V21

    attribute_status: GetVariableStatusEnumType = field(metadata={"wire": "attributeStatus", "section": "2.56"})
    """Whether the attribute could be read, and if not why."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.56"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.56"})
    """Variable that was read."""

    attribute_status_info: StatusInfoType | None = field(
        default=None, metadata={"wire": "attributeStatusInfo", "section": "2.56"}
    )
    """Reason code and further details behind the outcome."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.56"}
    )
    """Attribute that was read. Default: Actual."""

    attribute_value: str | None = field(
        default=None,
        metadata={
            "wire": "attributeValue",
            "maxLength": 2500,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.56",
        },
    )
    """Value of the attribute, as a string. If absent, it could not be read. At most 2500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.56"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MessageInfoType(DataType):
    """A message for the station's display, with when and where it is shown.

    OCPP 2.1 part 2, section 2.67.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.67"})
    """Number by which this message is later queried, replaced or cleared. At least 0."""

    priority: MessagePriorityEnumType = field(metadata={"wire": "priority", "section": "2.67"})
    """How the message ranks against others, such as always in front or part of the normal cycle."""

    message: MessageContentType = field(metadata={"wire": "message", "section": "2.67"})
    """The text to show, with its format and language."""

    display: ComponentType | None = field(default=None, metadata={"wire": "display", "section": "2.67"})
    """The display component to use when the station has more than one."""

    state: MessageStateEnumType | None = field(default=None, metadata={"wire": "state", "section": "2.67"})
    """Station state in which the message is shown, such as Charging. If absent, it is shown in every state."""

    start_date_time: datetime | None = field(
        default=None, metadata={"wire": "startDateTime", "format": "date-time", "section": "2.67"}
    )
    """Moment from which the message is shown. If absent, it is shown at once."""

    end_date_time: datetime | None = field(
        default=None, metadata={"wire": "endDateTime", "format": "date-time", "section": "2.67"}
    )
    """Moment after which the station removes the message."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.67"},
    )
    """Transaction to which the message is tied; it is removed when that transaction ends. At most 36 characters."""

    message_extra: list[MessageContentType] | None = field(
        default=None, metadata={"wire": "messageExtra", "minItems": 1, "maxItems": 4, "section": "2.67"}
    )
    """The same message in further languages. One to four items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.67"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MonitoringDataType(DataType):
    """The monitors that are set on one variable of one component.

    OCPP 2.1 part 2, section 2.70.
    """

    VERSION: ClassVar[Version] = Version.V21

    component: ComponentType = field(metadata={"wire": "component", "section": "2.70"})
    """Component that has the monitored variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.70"})
    """The variable being monitored."""

    variable_monitoring: list[VariableMonitoringType] = field(
        metadata={"wire": "variableMonitoring", "minItems": 1, "section": "2.70"}
    )
    """Every reported monitor on this variable. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.70"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ReportDataType(DataType):
    """What a report tells about one variable: its values and its properties.

    OCPP 2.1 part 2, section 2.84.
    """

    VERSION: ClassVar[Version] = Version.V21

    component: ComponentType = field(metadata={"wire": "component", "section": "2.84"})
    """Component that has the reported variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.84"})
    """The variable being reported."""

    variable_attribute: list[VariableAttributeType] = field(
        metadata={
            "wire": "variableAttribute",
            "minItems": 1,
            "maxItems": 4,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.84",
        },
    )
    """Values of the variable, one entry per attribute type such as Actual or Target. One to four items."""

    variable_characteristics: VariableCharacteristicsType | None = field(
        default=None, metadata={"wire": "variableCharacteristics", "section": "2.84"}
    )
    """Fixed properties of the variable, such as its data type, unit and limits."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.84"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetMonitoringDataType(DataType):
    """A monitor to be set on one variable of one component.

    OCPP 2.1 part 2, section 2.88.
    """

    VERSION: ClassVar[Version] = Version.V21

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic", "section": "2.88"})
    """Threshold or change that sets off the monitor, or the interval of a periodic monitor. Unit: unit of the variable;
    s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.88"})
    """What sets off the monitor, such as a threshold, a change or the passing of time."""

    severity: int = field(metadata={"wire": "severity", "minimum": 0, "section": "2.88"})
    """How serious events from this monitor are, from 0 (danger to life) to 9 (debug information). At least 0."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.88"})
    """Component that has the variable to monitor."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.88"})
    """The variable to monitor."""

    id: int | None = field(default=None, metadata={"wire": "id", "minimum": 0, "section": "2.88"})
    """Existing monitor to be replaced. If absent, the station makes a new monitor and numbers it. At least 0."""

    periodic_event_stream: PeriodicEventStreamParamsType | None = field(
        default=None, metadata={"wire": "periodicEventStream", "section": "2.88"}
    )
    """If present, events of this periodic or delta monitor go out in batches over a stream with these settings."""

    transaction: bool | None = field(
        default=None, metadata={"wire": "transaction", "default": False, "section": "2.88"}
    )
    """Whether the monitor only works during a transaction that involves the component. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.88"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetMonitoringResultType(DataType):
    """The outcome of setting one monitor.

    OCPP 2.1 part 2, section 2.89.
    """

    VERSION: ClassVar[Version] = Version.V21

    status: SetMonitoringStatusEnumType = field(metadata={"wire": "status", "section": "2.89"})
    """Whether the monitor was set, and if not, why."""

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.89"})
    """Type of monitor, as in the request."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.89"})
    """Component to which this result belongs."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.89"})
    """Variable to which this result belongs."""

    severity: int = field(metadata={"wire": "severity", "minimum": 0, "section": "2.89"})
    """Severity from 0 (danger to life) to 9 (debug information), as in the request. At least 0."""

    id: int | None = field(default=None, metadata={"wire": "id", "minimum": 0, "section": "2.89"})
    """Number that the station gave to the monitor; only present if it was accepted. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.89"})
    """Further explanation of the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.89"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetVariableDataType(DataType):
    """A new value for one attribute of one variable.

    OCPP 2.1 part 2, section 2.90.
    """

    VERSION: ClassVar[Version] = Version.V21

    attribute_value: str = field(
        metadata={
            "wire": "attributeValue",
            "maxLength": 2500,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.90",
        },
    )
    """The new value as text; an empty string is allowed. At most 2500 characters."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.90"})
    """Component that has the variable to change."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.90"})
    """The variable to change."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.90"}
    )
    """Attribute to change, such as Target or MaxSet. Default: Actual."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.90"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetVariableResultType(DataType):
    """The outcome of changing one attribute of one variable.

    OCPP 2.1 part 2, section 2.91.
    """

    VERSION: ClassVar[Version] = Version.V21

    attribute_status: SetVariableStatusEnumType = field(metadata={"wire": "attributeStatus", "section": "2.91"})
    """Whether the value was set, needs a reboot first, or was refused and why."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.91"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.91"})
    """The variable that was to be changed."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.91"}
    )
    """Attribute to which this result belongs. Default: Actual."""

    attribute_status_info: StatusInfoType | None = field(
        default=None, metadata={"wire": "attributeStatusInfo", "section": "2.91"}
    )
    """Further explanation of the attribute status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.91"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class OverstayRuleListType(DataType):
    """The ISO 15118-20 rules for fees on vehicles that stay connected too long.

    OCPP 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    overstay_rule: list[OverstayRuleType] = field(metadata={"wire": "overstayRule", "minItems": 1, "maxItems": 5})
    """The successive overstay fees that apply. One to five items."""

    overstay_power_threshold: RationalNumberType | None = field(
        default=None, metadata={"wire": "overstayPowerThreshold"}
    )
    """Power in W that decides when the vehicle counts as overstaying."""

    overstay_time_threshold: int | None = field(default=None, metadata={"wire": "overstayTimeThreshold", "unit": "s"})
    """Grace time before the overstay rules take effect. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PriceRuleStackType(DataType):
    """The ISO 15118-20 price rules that hold side by side during one interval, one per power range.

    OCPP 2.1 part 2, section 2.78.
    """

    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.78"})
    """How long the rules in this stack apply. Unit: s."""

    price_rule: list[PriceRuleType] = field(
        metadata={"wire": "priceRule", "minItems": 1, "maxItems": 8, "section": "2.78"}
    )
    """The rules of the stack; the power drawn decides which of them counts. One to eight items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.78"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffFixedType(DataType):
    """The fixed part of a tariff: its one-time prices and taxes.

    OCPP 2.1 part 2, section 2.101.
    """

    VERSION: ClassVar[Version] = Version.V21

    prices: list[TariffFixedPriceType] = field(metadata={"wire": "prices", "minItems": 1, "section": "2.101"})
    """One-time prices, each with its own conditions. At least one item."""

    tax_rates: list[TaxRateType] | None = field(
        default=None, metadata={"wire": "taxRates", "minItems": 1, "maxItems": 5, "section": "2.101"}
    )
    """Taxes on the fixed price. If absent, no tax applies, which differs from a tax of 0%. One to five items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.101"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffEnergyType(DataType):
    """The energy part of a tariff: its prices and taxes.

    OCPP 2.1 part 2, section 2.99.
    """

    VERSION: ClassVar[Version] = Version.V21

    prices: list[TariffEnergyPriceType] = field(metadata={"wire": "prices", "minItems": 1, "section": "2.99"})
    """Energy prices, each with its own conditions. At least one item."""

    tax_rates: list[TaxRateType] | None = field(
        default=None, metadata={"wire": "taxRates", "minItems": 1, "maxItems": 5, "section": "2.99"}
    )
    """Taxes on the energy price. If absent, no tax applies, which differs from a tax of 0%. One to five items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.99"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffTimeType(DataType):
    """The prices of a time-based part of a tariff and the taxes on them.

    OCPP 2.1 part 2, section 2.103.
    """

    VERSION: ClassVar[Version] = Version.V21

    prices: list[TariffTimePriceType] = field(metadata={"wire": "prices", "minItems": 1, "section": "2.103"})
    """The candidate prices, in order; the first one whose conditions hold is used. At least one item."""

    tax_rates: list[TaxRateType] | None = field(
        default=None, metadata={"wire": "taxRates", "minItems": 1, "maxItems": 5, "section": "2.103"}
    )
    """The taxes on these prices. If absent, no tax applies, which is not the same as a tax of 0 %. One to five items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.103"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TotalCostType(DataType):
    """The cost of a transaction so far or at its end, in total and per kind of cost.

    OCPP 2.1 part 2, section 2.107.
    """

    VERSION: ClassVar[Version] = Version.V21

    currency: str = field(metadata={"wire": "currency", "maxLength": 3, "section": "2.107"})
    """The currency of all amounts here, as an ISO 4217 code; the same as that of the tariff. At most 3 characters."""

    type_of_cost: TariffCostEnumType = field(metadata={"wire": "typeOfCost", "section": "2.107"})
    """Whether the amounts were calculated normally or come from the tariff's minimum or maximum."""

    total: TotalPriceType = field(metadata={"wire": "total", "section": "2.107"})
    """The sum of all parts, with and without tax."""

    fixed: PriceType | None = field(default=None, metadata={"wire": "fixed", "section": "2.107"})
    """The sum of the flat fees, without those for a reservation; holds the minimum cost when that replaces the
    calculation.
    """

    energy: PriceType | None = field(default=None, metadata={"wire": "energy", "section": "2.107"})
    """What the energy used has cost altogether."""

    charging_time: PriceType | None = field(default=None, metadata={"wire": "chargingTime", "section": "2.107"})
    """What the time spent charging has cost altogether."""

    idle_time: PriceType | None = field(default=None, metadata={"wire": "idleTime", "section": "2.107"})
    """What the time without charging has cost altogether."""

    reservation_time: PriceType | None = field(default=None, metadata={"wire": "reservationTime", "section": "2.107"})
    """What the time of the reservation has cost."""

    reservation_fixed: PriceType | None = field(default=None, metadata={"wire": "reservationFixed", "section": "2.107"})
    """The flat fees paid for the reservation."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.107"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MeterValueType(DataType):
    """A set of measurements taken at one moment.

    OCPP 2.1 part 2, section 2.68.
    """

    VERSION: ClassVar[Version] = Version.V21

    sampled_value: list[SampledValueType] = field(metadata={"wire": "sampledValue", "minItems": 1, "section": "2.68"})
    """The individual measurements taken at that moment. At least one item."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "2.68"})
    """When the measurements were taken."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.68"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CompositeScheduleType(DataType):
    """The schedule that results when all valid charging profiles and limits of an EVSE or the grid connection are
    combined.

    OCPP 2.1 part 2, section 2.27.
    """

    VERSION: ClassVar[Version] = Version.V21

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "2.27"})
    """EVSE the schedule was calculated for, where 0 means the grid connection of the whole station. At least 0."""

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.27"})
    """Length of time the schedule covers. Unit: s."""

    schedule_start: datetime = field(metadata={"wire": "scheduleStart", "format": "date-time", "section": "2.27"})
    """Moment the schedule begins; the offsets of its periods count from here."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit", "section": "2.27"})
    """Whether the limits are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(
        metadata={"wire": "chargingSchedulePeriod", "minItems": 1, "section": "2.27"}
    )
    """Successive periods with the power or current limit that holds in each. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.27"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class DERCurveGetType(DataType):
    """A DER curve as stored in the station, with its identifier and current standing.

    OCPP 2.1 part 2, section 2.35.
    """

    VERSION: ClassVar[Version] = Version.V21

    curve: DERCurveType = field(metadata={"wire": "curve", "section": "2.35"})
    """Points and parameters of the curve."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.35"})
    """Identifier of the curve control. At most 36 characters."""

    curve_type: DERControlEnumType = field(metadata={"wire": "curveType", "section": "2.35"})
    """Grid support function the curve drives."""

    is_default: bool = field(metadata={"wire": "isDefault", "section": "2.35"})
    """Whether the curve is a default, in force when no scheduled control of the same type is active."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded", "section": "2.35"})
    """Whether a control with a lower priority number overrides this curve."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.35"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class LimitMaxDischargeType(DataType):
    """A limit on EV discharge power, as a share of its rated maximum.

    OCPP 2.1 part 2, section 2.64.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.64"})
    """Rank of this setting against others of its kind; 0 is the highest. At least 0."""

    pct_max_discharge_power: float | None = field(
        default=None, metadata={"wire": "pctMaxDischargePower", "unit": "%", "section": "2.64"}
    )
    """Share of the EV's rated discharge power above which the power-monitoring curve takes effect. Unit: %."""

    power_monitoring_must_trip: DERCurveType | None = field(
        default=None, metadata={"wire": "powerMonitoringMustTrip", "section": "2.64"}
    )
    """Curve of power (% of rated discharge) over time (s); if power leaves it for that long, the EV must trip."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.64"}
    )
    """Moment from which the setting applies."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.64"})
    """How long the setting stays in force, counted from its start. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.64"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AuthorizationData(DataType):
    """One entry of the local authorization list: an identifier and what it may do.

    OCPP 2.1 part 2, section 2.7.
    """

    VERSION: ClassVar[Version] = Version.V21

    id_token: IdTokenType = field(metadata={"wire": "idToken", "section": "2.7"})
    """Identifier that the entry is about."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo", "section": "2.7"})
    """Authorization status, expiry and group; always present in a full update. If absent in a differential one, the
    entry is deleted.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.7"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SalesTariffType(DataType):
    """An ISO 15118-2 tariff from the mobility operator, with prices over time.

    OCPP 2.1 part 2, section 2.86.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.86"})
    """Number that identifies this tariff and does not change during the charging session. At least 0."""

    sales_tariff_entry: list[SalesTariffEntryType] = field(
        metadata={"wire": "salesTariffEntry", "minItems": 1, "maxItems": 1024, "section": "2.86"}
    )
    """The prices, one entry for each interval. 1 to 1024 items."""

    sales_tariff_description: str | None = field(
        default=None, metadata={"wire": "salesTariffDescription", "maxLength": 32, "section": "2.86"}
    )
    """Short title of the tariff for display to the driver. At most 32 characters."""

    num_e_price_levels: int | None = field(
        default=None, metadata={"wire": "numEPriceLevels", "minimum": 0, "section": "2.86"}
    )
    """How many different price levels occur in all offered tariffs together. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.86"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EVEnergyOfferType(DataType):
    """An EV's offer to discharge, as power over time and optionally the price it wants.

    OCPP 2.1 part 2, section 2.42.
    """

    VERSION: ClassVar[Version] = Version.V21

    ev_power_schedule: EVPowerScheduleType = field(metadata={"wire": "evPowerSchedule", "section": "2.42"})
    """Power over time that the EV offers to discharge."""

    ev_absolute_price_schedule: EVAbsolutePriceScheduleType | None = field(
        default=None, metadata={"wire": "evAbsolutePriceSchedule", "section": "2.42"}
    )
    """Prices at which the EV is willing to discharge. If absent, the offer states no price."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.42"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AbsolutePriceScheduleType(DataType):
    """A price schedule with actual prices in ISO 15118-20 form, convertible to EXI and back without breaking its
    signature.

    OCPP 2.1 part 2, section 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    time_anchor: datetime = field(metadata={"wire": "timeAnchor", "format": "date-time", "section": "2.1"})
    """Moment at which the schedule begins."""

    price_schedule_id: int = field(metadata={"wire": "priceScheduleID", "minimum": 0, "section": "2.1"})
    """Number that identifies this price schedule. At least 0."""

    currency: str = field(metadata={"wire": "currency", "maxLength": 3, "section": "2.1"})
    """ISO 4217 code of the currency of all prices in the schedule. At most 3 characters."""

    language: str = field(metadata={"wire": "language", "maxLength": 8, "section": "2.1"})
    """Language of the readable texts in the schedule, as an ISO 639 code. At most 8 characters."""

    price_algorithm: str = field(metadata={"wire": "priceAlgorithm", "maxLength": 2000, "section": "2.1"})
    """URN of the method that turns a power profile and the energy fees of the price rules into a total energy cost. At
    most 2000 characters.
    """

    price_rule_stacks: list[PriceRuleStackType] = field(
        metadata={"wire": "priceRuleStacks", "minItems": 1, "maxItems": 1024, "section": "2.1"}
    )
    """Consecutive periods, each with its rules for energy and parking prices. 1 to 1024 items."""

    price_schedule_description: str | None = field(
        default=None, metadata={"wire": "priceScheduleDescription", "maxLength": 160, "section": "2.1"}
    )
    """Text that explains the price schedule to people. At most 160 characters."""

    minimum_cost: RationalNumberType | None = field(default=None, metadata={"wire": "minimumCost", "section": "2.1"})
    """Least amount billed for the whole session, with energy, parking and overstay together."""

    maximum_cost: RationalNumberType | None = field(default=None, metadata={"wire": "maximumCost", "section": "2.1"})
    """Most that is billed for the whole session, with energy, parking and overstay together."""

    tax_rules: list[TaxRuleType] | None = field(
        default=None, metadata={"wire": "taxRules", "minItems": 1, "maxItems": 10, "section": "2.1"}
    )
    """Taxes that apply to the prices in this schedule. One to ten items."""

    overstay_rule_list: OverstayRuleListType | None = field(
        default=None, metadata={"wire": "overstayRuleList", "section": "2.1"}
    )
    """Fees that build up step by step when the EV stays too long."""

    additional_selected_services: list[AdditionalSelectedServicesType] | None = field(
        default=None, metadata={"wire": "additionalSelectedServices", "minItems": 1, "maxItems": 5, "section": "2.1"}
    )
    """Prices of extra services, such as valet parking or a car wash. One to five items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.1"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TariffType(DataType):
    """A full price list for a charging transaction, from which the station computes the cost itself.

    OCPP 2.1 part 2, section 2.104.
    """

    VERSION: ClassVar[Version] = Version.V21

    tariff_id: str = field(metadata={"wire": "tariffId", "maxLength": 60, "section": "2.104"})
    """Identifies the tariff, so that cost details and later messages can refer to it. At most 60 characters."""

    currency: str = field(metadata={"wire": "currency", "maxLength": 3, "section": "2.104"})
    """The currency of all prices in the tariff, as an ISO 4217 code such as EUR. At most 3 characters."""

    description: list[MessageContentType] | None = field(
        default=None, metadata={"wire": "description", "minItems": 1, "maxItems": 10, "section": "2.104"}
    )
    """Texts that explain the tariff to the driver, one per language. One to ten items."""

    energy: TariffEnergyType | None = field(default=None, metadata={"wire": "energy", "section": "2.104"})
    """What the energy costs."""

    valid_from: datetime | None = field(
        default=None, metadata={"wire": "validFrom", "format": "date-time", "section": "2.104"}
    )
    """The moment from which the tariff may be used. If absent, it applies at once."""

    charging_time: TariffTimeType | None = field(default=None, metadata={"wire": "chargingTime", "section": "2.104"})
    """What the time spent charging costs."""

    idle_time: TariffTimeType | None = field(default=None, metadata={"wire": "idleTime", "section": "2.104"})
    """What the time costs during which the vehicle occupies the EVSE without charging."""

    fixed_fee: TariffFixedType | None = field(default=None, metadata={"wire": "fixedFee", "section": "2.104"})
    """A flat fee, determined once when a transaction starts."""

    reservation_time: TariffTimeType | None = field(
        default=None, metadata={"wire": "reservationTime", "section": "2.104"}
    )
    """What the time costs from making the reservation until the transaction starts."""

    reservation_fixed: TariffFixedType | None = field(
        default=None, metadata={"wire": "reservationFixed", "section": "2.104"}
    )
    """A flat fee for using a reservation."""

    min_cost: PriceType | None = field(default=None, metadata={"wire": "minCost", "section": "2.104"})
    """The least a transaction costs; a lower calculated total is replaced by it. May be given with tax, without tax or
    both.
    """

    max_cost: PriceType | None = field(default=None, metadata={"wire": "maxCost", "section": "2.104"})
    """The most a transaction costs; once it is reached the cost no longer grows. May be given with tax, without tax or
    both.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.104"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CostDetailsType(DataType):
    """The usage and cost of a transaction as the charging station worked them out locally from a tariff.

    OCPP 2.1 part 2, section 2.30.
    """

    VERSION: ClassVar[Version] = Version.V21

    total_cost: TotalCostType = field(metadata={"wire": "totalCost", "section": "2.30"})
    """Total cost of the transaction, split by kind."""

    total_usage: TotalUsageType = field(metadata={"wire": "totalUsage", "section": "2.30"})
    """Energy and time used in the whole transaction."""

    charging_periods: list[ChargingPeriodType] | None = field(
        default=None, metadata={"wire": "chargingPeriods", "minItems": 1, "section": "2.30"}
    )
    """Periods of constant pricing that make up the session. If absent, this is a running cost update. At least one
    item.
    """

    failure_to_calculate: bool | None = field(default=None, metadata={"wire": "failureToCalculate", "section": "2.30"})
    """True when the station could not work out the cost."""

    failure_reason: str | None = field(
        default=None, metadata={"wire": "failureReason", "maxLength": 500, "section": "2.30"}
    )
    """Explanation in plain text of why the cost could not be worked out. At most 500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.30"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class LimitMaxDischargeGetType(DataType):
    """A discharge-limit setting as reported by the station, with its id and whether it is in force.

    OCPP 2.1 part 2, section 2.63.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString", "section": "2.63"})
    """Identifier under which the control was set. At most 36 characters."""

    is_default: bool = field(metadata={"wire": "isDefault", "section": "2.63"})
    """True for a default control, false for a scheduled one."""

    is_superseded: bool = field(metadata={"wire": "isSuperseded", "section": "2.63"})
    """True when another setting with a lower priority number takes precedence over this one."""

    limit_max_discharge: LimitMaxDischargeType = field(metadata={"wire": "limitMaxDischarge", "section": "2.63"})
    """The discharge-limit setting itself."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.63"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingNeedsType(DataType):
    """What an EV tells about the energy it needs, the time it has and how it can charge or discharge.

    OCPP 2.1 part 2, section 2.14.
    """

    VERSION: ClassVar[Version] = Version.V21

    requested_energy_transfer: EnergyTransferModeEnumType = field(
        metadata={"wire": "requestedEnergyTransfer", "section": "2.14"}
    )
    """Way of transferring energy (AC or DC, phases, bidirectional) that the EV asks for."""

    ac_charging_parameters: ACChargingParametersType | None = field(
        default=None, metadata={"wire": "acChargingParameters", "section": "2.14"}
    )
    """Needs and limits of the EV for AC charging."""

    der_charging_parameters: DERChargingParametersType | None = field(
        default=None, metadata={"wire": "derChargingParameters", "section": "2.14"}
    )
    """Extra parameters for bidirectional AC sessions in which the EV acts as a distributed energy resource."""

    ev_energy_offer: EVEnergyOfferType | None = field(
        default=None, metadata={"wire": "evEnergyOffer", "section": "2.14"}
    )
    """Energy that the EV offers to discharge and the price it asks; discharging periods have negative power."""

    dc_charging_parameters: DCChargingParametersType | None = field(
        default=None, metadata={"wire": "dcChargingParameters", "section": "2.14"}
    )
    """Needs and limits of the EV for DC charging."""

    v2x_charging_parameters: V2XChargingParametersType | None = field(
        default=None, metadata={"wire": "v2xChargingParameters", "section": "2.14"}
    )
    """Needs and limits of the EV for ISO 15118-20 or any other bidirectional session."""

    available_energy_transfer: list[EnergyTransferModeEnumType] | None = field(
        default=None, metadata={"wire": "availableEnergyTransfer", "minItems": 1, "section": "2.14"}
    )
    """All ways of transferring energy that the EV says it can use. At least one item."""

    control_mode: ControlModeEnumType | None = field(default=None, metadata={"wire": "controlMode", "section": "2.14"})
    """Whether the EV follows a schedule it selects or setpoints it is sent. If absent, scheduled mode is assumed."""

    mobility_needs_mode: MobilityNeedsModeEnumType | None = field(
        default=None, metadata={"wire": "mobilityNeedsMode", "section": "2.14"}
    )
    """Whether only the EV sets departure time and target charge, or the station and CSMS may change them too."""

    departure_time: datetime | None = field(
        default=None, metadata={"wire": "departureTime", "format": "date-time", "section": "2.14"}
    )
    """When the EV is expected to leave."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.14"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingScheduleType(DataType):
    """A list of consecutive periods with limits or setpoints for charging, possibly with prices.

    OCPP 2.1 part 2, section 2.19.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "section": "2.19"})
    """Number that identifies the schedule."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit", "section": "2.19"})
    """Whether limits and setpoints are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(
        metadata={"wire": "chargingSchedulePeriod", "minItems": 1, "maxItems": 1024, "section": "2.19"}
    )
    """Consecutive periods of the schedule, each with its limits or setpoints. 1 to 1024 items."""

    limit_at_soc: LimitAtSoCType | None = field(default=None, metadata={"wire": "limitAtSoC", "section": "2.19"})
    """Cap on limit or setpoint once the EV battery has reached a given state of charge."""

    start_schedule: datetime | None = field(
        default=None, metadata={"wire": "startSchedule", "format": "date-time", "section": "2.19"}
    )
    """When an absolute or recurring schedule begins; left out in a relative one."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.19"})
    """Length of the schedule. If absent, its last period goes on without end, or to the end of the transaction. Unit:
    s.
    """

    min_charging_rate: float | None = field(
        default=None, metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)", "section": "2.19"}
    )
    """Lowest rate the EV supports; lets local smart charging avoid inefficient low rates. Unit: chargingRateUnit (W or
    A).
    """

    power_tolerance: float | None = field(default=None, metadata={"wire": "powerTolerance", "section": "2.19"})
    """Deviation allowed when the EV follows its announced power profile."""

    signature_id: int | None = field(default=None, metadata={"wire": "signatureId", "minimum": 0, "section": "2.19"})
    """Number by which a signature refers to this schedule. At least 0."""

    digest_value: str | None = field(default=None, metadata={"wire": "digestValue", "maxLength": 88, "section": "2.19"})
    """Base64 hash of the EXI price schedule that a signature covers: SHA-256 for ISO 15118-2, SHA-512 for ISO 15118-20.
    At most 88 characters.
    """

    use_local_time: bool | None = field(default=None, metadata={"wire": "useLocalTime", "section": "2.19"})
    """True reads all times as the station's local time, without offset, so daylight saving is followed. If absent,
    false.
    """

    randomized_delay: int | None = field(
        default=None, metadata={"wire": "randomizedDelay", "unit": "s", "minimum": 0, "section": "2.19"}
    )
    """Longest random delay for the start of every period except the first. If absent, 0. Unit: s. At least 0."""

    sales_tariff: SalesTariffType | None = field(default=None, metadata={"wire": "salesTariff", "section": "2.19"})
    """ISO 15118-2 tariff that belongs to the schedule."""

    absolute_price_schedule: AbsolutePriceScheduleType | None = field(
        default=None, metadata={"wire": "absolutePriceSchedule", "section": "2.19"}
    )
    """ISO 15118-20 schedule with actual prices for this charging schedule."""

    price_level_schedule: PriceLevelScheduleType | None = field(
        default=None, metadata={"wire": "priceLevelSchedule", "section": "2.19"}
    )
    """ISO 15118-20 schedule with relative price levels for this charging schedule."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.19"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingProfileType(DataType):
    """A set of one to three charging schedules with the rules for when and to what they apply.

    OCPP 2.1 part 2, section 2.17.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "section": "2.17"})
    """Number that identifies the profile on the station; profiles of external systems may use negative ones."""

    stack_level: int = field(metadata={"wire": "stackLevel", "minimum": 0, "section": "2.17"})
    """Precedence among profiles of the same purpose: the higher number wins, 0 is the lowest. At least 0."""

    charging_profile_purpose: ChargingProfilePurposeEnumType = field(
        metadata={"wire": "chargingProfilePurpose", "section": "2.17"}
    )
    """What the profile governs, for example one transaction, a default for transactions, or the whole station."""

    charging_profile_kind: ChargingProfileKindEnumType = field(
        metadata={"wire": "chargingProfileKind", "section": "2.17"}
    )
    """How the schedule is placed in time, for example at a fixed date, recurring, or from the start of charging."""

    charging_schedule: list[ChargingScheduleType] = field(
        metadata={"wire": "chargingSchedule", "minItems": 1, "maxItems": 3, "section": "2.17"}
    )
    """Limits over time; several alternatives are allowed only for a TxProfile in an ISO 15118 session. One to three
    items.
    """

    recurrency_kind: RecurrencyKindEnumType | None = field(
        default=None, metadata={"wire": "recurrencyKind", "section": "2.17"}
    )
    """Whether a recurring schedule restarts every day or every week."""

    valid_from: datetime | None = field(
        default=None, metadata={"wire": "validFrom", "format": "date-time", "section": "2.17"}
    )
    """When the profile becomes valid. If absent, that is on arrival at the station."""

    valid_to: datetime | None = field(
        default=None, metadata={"wire": "validTo", "format": "date-time", "section": "2.17"}
    )
    """When the profile expires. If absent, it holds until another profile takes its place."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.17"},
    )
    """Transaction that the profile applies to; when setting profiles it is used only with purpose TxProfile. At most 36
    characters.
    """

    max_offline_duration: int | None = field(
        default=None, metadata={"wire": "maxOfflineDuration", "unit": "s", "section": "2.17"}
    )
    """How long the profile stays valid once the station is offline; 0 ends it at once. If absent, there is no time
    limit. Unit: s.
    """

    invalid_after_offline_duration: bool | None = field(
        default=None, metadata={"wire": "invalidAfterOfflineDuration", "section": "2.17"}
    )
    """True ends the profile for good once the maximum offline time has passed. If absent, false is assumed."""

    dyn_update_interval: int | None = field(
        default=None, metadata={"wire": "dynUpdateInterval", "unit": "s", "section": "2.17"}
    )
    """Time after the last update when the station asks for new values of a dynamic profile. If 0 or absent, it does not
    ask. Unit: s.
    """

    dyn_update_time: datetime | None = field(
        default=None, metadata={"wire": "dynUpdateTime", "format": "date-time", "section": "2.17"}
    )
    """When the values of a dynamic profile last changed, whoever changed them."""

    price_schedule_signature: str | None = field(
        default=None, metadata={"wire": "priceScheduleSignature", "maxLength": 256, "section": "2.17"}
    )
    """ISO 15118-20 signature over the price schedules in the charging schedules. At most 256 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.17"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
