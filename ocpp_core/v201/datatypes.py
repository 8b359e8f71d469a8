"""The data types of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.enums import (
    APNAuthenticationEnumType,
    AttributeEnumType,
    AuthorizationStatusEnumType,
    ChargingLimitSourceEnumType,
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingRateUnitEnumType,
    ChargingStateEnumType,
    ClearMonitoringStatusEnumType,
    CostKindEnumType,
    DataEnumType,
    EnergyTransferModeEnumType,
    EventNotificationEnumType,
    EventTriggerEnumType,
    GetCertificateIdUseEnumType,
    GetVariableStatusEnumType,
    HashAlgorithmEnumType,
    IdTokenEnumType,
    LocationEnumType,
    MeasurandEnumType,
    MessageFormatEnumType,
    MessagePriorityEnumType,
    MessageStateEnumType,
    MonitorEnumType,
    MutabilityEnumType,
    OCPPInterfaceEnumType,
    OCPPTransportEnumType,
    OCPPVersionEnumType,
    PhaseEnumType,
    ReadingContextEnumType,
    ReasonEnumType,
    RecurrencyKindEnumType,
    SetMonitoringStatusEnumType,
    SetVariableStatusEnumType,
    VPNEnumType,
)
from ocpp_core.versions import Version

__all__ = [
    "ACChargingParametersType",
    "APNType",
    "AdditionalInfoType",
    "AuthorizationData",
    "CertificateHashDataChainType",
    "CertificateHashDataType",
    "ChargingLimitType",
    "ChargingNeedsType",
    "ChargingProfileCriterionType",
    "ChargingProfileType",
    "ChargingSchedulePeriodType",
    "ChargingScheduleType",
    "ChargingStationType",
    "ClearChargingProfileType",
    "ClearMonitoringResultType",
    "ComponentType",
    "ComponentVariableType",
    "CompositeScheduleType",
    "ConsumptionCostType",
    "CostType",
    "CustomDataType",
    "DCChargingParametersType",
    "EVSEType",
    "EventDataType",
    "FirmwareType",
    "GetVariableDataType",
    "GetVariableResultType",
    "IdTokenInfoType",
    "IdTokenType",
    "LogParametersType",
    "MessageContentType",
    "MessageInfoType",
    "MeterValueType",
    "ModemType",
    "MonitoringDataType",
    "NetworkConnectionProfileType",
    "OCSPRequestDataType",
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
    "TransactionType",
    "UnitOfMeasureType",
    "VPNType",
    "VariableAttributeType",
    "VariableCharacteristicsType",
    "VariableMonitoringType",
    "VariableType",
]


@define(kw_only=True, repr=False)
class CustomDataType(DataType):
    """Data of a vendor that the standard does not know: vendorId and any other members.

    OCPP 2.0.1.
    """

    VERSION: ClassVar[Version] = Version.V201

    vendor_id: str = field(metadata={"wire": "vendorId", "maxLength": 255})
    """Whose data this is: a reverse domain name is a good choice. At most 255 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ACChargingParametersType(DataType):
    """What an EV asks for and can take when charging with alternating current.

    OCPP 2.0.1 part 2, section 2.1.
    """

    VERSION: ClassVar[Version] = Version.V201

    energy_amount: int = field(metadata={"wire": "energyAmount", "unit": "Wh", "section": "2.1"})
    """Energy that the EV wants, with any energy needed for preconditioning counted in. Unit: Wh."""

    ev_min_current: int = field(metadata={"wire": "evMinCurrent", "unit": "A", "section": "2.1"})
    """Lowest current per phase at which the EV can charge. Unit: A."""

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent", "unit": "A", "section": "2.1"})
    """Highest current per phase that the EV and its cable can take. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage", "unit": "V", "section": "2.1"})
    """Highest voltage that the EV can take. Unit: V."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.1"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class APNType(DataType):
    """Settings that let the station's modem open a mobile data connection.

    OCPP 2.0.1 part 2, section 2.3.
    """

    VERSION: ClassVar[Version] = Version.V201

    apn: str = field(metadata={"wire": "apn", "maxLength": 512, "section": "2.3"})
    """Access point of the mobile operator, given as a URL. At most 512 characters."""

    apn_authentication: APNAuthenticationEnumType = field(metadata={"wire": "apnAuthentication", "section": "2.3"})
    """How the station authenticates itself at the access point."""

    apn_user_name: str | None = field(
        default=None, metadata={"wire": "apnUserName", "maxLength": 20, "identifies": "person", "section": "2.3"}
    )
    """User name for logging in at the access point. At most 20 characters."""

    apn_password: str | None = field(
        default=None, metadata={"wire": "apnPassword", "maxLength": 20, "secret": True, "section": "2.3"}
    )
    """Password for logging in at the access point. At most 20 characters."""

    sim_pin: int | None = field(default=None, metadata={"wire": "simPin", "secret": True, "section": "2.3"})
    """PIN that unlocks the SIM card."""

    preferred_network: str | None = field(
        default=None,
        metadata={"wire": "preferredNetwork", "maxLength": 6, "primitive": "identifierString", "section": "2.3"},
    )
    """Mobile network to try first: country code (MCC) directly followed by network code (MNC), such as 20404. At most 6
    characters.
    """

    use_only_preferred_network: bool | None = field(
        default=None, metadata={"wire": "useOnlyPreferredNetwork", "default": False, "section": "2.3"}
    )
    """True keeps the modem off any other network, even if the preferred one is missing. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.3"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AdditionalInfoType(DataType):
    """An extra identifier, with its kind, that accompanies the main token in an authorization.

    OCPP 2.0.1 part 2, section 2.2.
    """

    VERSION: ClassVar[Version] = Version.V201

    additional_id_token: str = field(
        metadata={
            "wire": "additionalIdToken",
            "maxLength": 36,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.2",
        },
    )
    """Value of the extra identifier. At most 36 characters."""

    type: str = field(metadata={"wire": "type", "maxLength": 50, "section": "2.2"})
    """Kind of the extra identifier, a name the parties agree on; a receiver may ignore kinds it does not know. At most
    50 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.2"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CertificateHashDataType(DataType):
    """Hashes and serial number that together identify a certificate without sending it.

    OCPP 2.0.1 part 2, section 2.6.
    """

    VERSION: ClassVar[Version] = Version.V201

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm", "section": "2.6"})
    """Hash function used for the issuer name and issuer key."""

    issuer_name_hash: str = field(
        metadata={
            "wire": "issuerNameHash",
            "maxLength": 128,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.6",
        },
    )
    """Hash over the DER form of the issuer's distinguished name as found in this certificate. At most 128 characters.
    """

    issuer_key_hash: str = field(
        metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person", "section": "2.6"}
    )
    """Hash over the public key of the issuer, in DER form without tag and length. At most 128 characters."""

    serial_number: str = field(
        metadata={
            "wire": "serialNumber",
            "maxLength": 40,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.6",
        },
    )
    """Certificate serial number in hexadecimal, with no 0x in front and no leading zeroes. At most 40 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.6"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingLimitType(DataType):
    """Where a charging limit comes from and how serious it is for the grid.

    OCPP 2.0.1 part 2, section 2.7.
    """

    VERSION: ClassVar[Version] = Version.V201

    charging_limit_source: ChargingLimitSourceEnumType = field(
        metadata={"wire": "chargingLimitSource", "section": "2.7"}
    )
    """Party or system that set the limit, such as EMS, SO, CSO or Other."""

    is_grid_critical: bool | None = field(default=None, metadata={"wire": "isGridCritical", "section": "2.7"})
    """True if the grid is at risk when the limit is not kept."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.7"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingProfileCriterionType(DataType):
    """A filter that selects which installed charging profiles are reported.

    OCPP 2.0.1 part 2, section 2.9.
    """

    VERSION: ClassVar[Version] = Version.V201

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose", "section": "2.9"}
    )
    """Report only profiles with this purpose."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel", "section": "2.9"})
    """Report only profiles at this stack level; 0 is the lowest."""

    charging_profile_id: list[int] | None = field(
        default=None, metadata={"wire": "chargingProfileId", "minItems": 1, "section": "2.9"}
    )
    """Report only profiles with one of these ids. If absent, ids do not matter. At least one item."""

    charging_limit_source: list[ChargingLimitSourceEnumType] | None = field(
        default=None, metadata={"wire": "chargingLimitSource", "minItems": 1, "maxItems": 4, "section": "2.9"}
    )
    """Report only profiles set by one of these sources. If absent, profiles from any source match. One to four items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.9"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingSchedulePeriodType(DataType):
    """A part of a charging schedule during which the same limits and setpoints apply.

    OCPP 2.0.1 part 2, section 2.11.
    """

    VERSION: ClassVar[Version] = Version.V201

    start_period: int = field(metadata={"wire": "startPeriod", "unit": "s", "section": "2.11"})
    """Offset from the start of the schedule at which this period begins and the one before it ends. Unit: s."""

    limit: float = field(metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)", "section": "2.11"})
    """Highest charging rate in the period. Power in W is the total of all phases, or of L1 if L2 and L3 are given
    separately. Unit: chargingRateUnit (W or A).
    """

    number_phases: int | None = field(default=None, metadata={"wire": "numberPhases", "section": "2.11"})
    """How many phases may be used for charging. If absent on an AC EVSE, 3 is assumed; leave it out for DC."""

    phase_to_use: int | None = field(default=None, metadata={"wire": "phaseToUse", "section": "2.11"})
    """Phase for single-phase charging, if the EVSE can switch phases. If absent, the station chooses."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.11"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearChargingProfileType(DataType):
    """Criteria that select which charging profiles to remove.

    OCPP 2.0.1 part 2, section 2.14.
    """

    VERSION: ClassVar[Version] = Version.V201

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "section": "2.14"})
    """Removes only profiles of this EVSE, where 0 means those of the station as a whole. If absent, the EVSE does not
    matter.
    """

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose", "section": "2.14"}
    )
    """Removes only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel", "section": "2.14"})
    """Removes only profiles at this stack level. If absent, the stack level does not matter."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.14"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CostType(DataType):
    """One cost figure of a sales tariff: a relative price, a share of renewable energy or CO2 emissions.

    OCPP 2.0.1 part 2, section 2.20.
    """

    VERSION: ClassVar[Version] = Version.V201

    cost_kind: CostKindEnumType = field(metadata={"wire": "costKind", "section": "2.20"})
    """What the amount expresses."""

    amount: int = field(metadata={"wire": "amount", "unit": "costKind", "section": "2.20"})
    """Figure per kWh or percentage, estimated or real, before the multiplier is applied. Unit: costKind."""

    amount_multiplier: int | None = field(default=None, metadata={"wire": "amountMultiplier", "section": "2.20"})
    """Power of ten, from -3 to 3, by which the amount is scaled. If absent, the amount stands as it is."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.20"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class DCChargingParametersType(DataType):
    """What an EV asks for and can handle in a DC charging session over ISO 15118-2.

    OCPP 2.0.1 part 2, section 2.21.
    """

    VERSION: ClassVar[Version] = Version.V201

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent", "unit": "A", "section": "2.21"})
    """Highest current the EV can take, cable included. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage", "unit": "V", "section": "2.21"})
    """Highest voltage the EV can take. Unit: V."""

    energy_amount: int | None = field(default=None, metadata={"wire": "energyAmount", "unit": "Wh", "section": "2.21"})
    """Energy the EV asks for, preconditioning included. Unit: Wh."""

    ev_max_power: int | None = field(default=None, metadata={"wire": "evMaxPower", "unit": "W", "section": "2.21"})
    """Highest power the EV can take. Unit: W."""

    state_of_charge: int | None = field(
        default=None, metadata={"wire": "stateOfCharge", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.21"}
    )
    """Charge level of the battery at this moment. Unit: %. 0 to 100."""

    ev_energy_capacity: int | None = field(
        default=None, metadata={"wire": "evEnergyCapacity", "unit": "Wh", "section": "2.21"}
    )
    """Energy the battery holds when full. Unit: Wh."""

    full_soc: int | None = field(
        default=None, metadata={"wire": "fullSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.21"}
    )
    """Charge level at which the EV regards its battery as full. Unit: %. 0 to 100."""

    bulk_soc: int | None = field(
        default=None, metadata={"wire": "bulkSoC", "unit": "%", "minimum": 0, "maximum": 100, "section": "2.21"}
    )
    """Charge level at which the EV regards fast charging as finished. Unit: %. 0 to 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.21"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EVSEType(DataType):
    """A reference to an EVSE of the station, and if needed to one of its connectors.

    OCPP 2.0.1 part 2, section 2.23.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.23"})
    """Number of the EVSE within the station, counting from 1."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId", "section": "2.23"})
    """Number of the connector within the EVSE. If absent, the EVSE as a whole is meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.23"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FirmwareType(DataType):
    """A firmware image to fetch and install, with when to do so and how to verify it.

    OCPP 2.0.1 part 2, section 2.24.
    """

    VERSION: ClassVar[Version] = Version.V201

    location: str = field(
        metadata={"wire": "location", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "2.24"}
    )
    """URI to fetch the firmware from. At most 512 characters."""

    retrieve_date_time: datetime = field(
        metadata={"wire": "retrieveDateTime", "format": "date-time", "section": "2.24"}
    )
    """Moment from which the station fetches the firmware."""

    install_date_time: datetime | None = field(
        default=None, metadata={"wire": "installDateTime", "format": "date-time", "section": "2.24"}
    )
    """Moment from which the station installs the firmware."""

    signing_certificate: str | None = field(
        default=None, metadata={"wire": "signingCertificate", "maxLength": 5500, "section": "2.24"}
    )
    """X.509 certificate, in PEM form, that verifies the firmware signature. At most 5500 characters."""

    signature: str | None = field(default=None, metadata={"wire": "signature", "maxLength": 800, "section": "2.24"})
    """Signature over the firmware file, in Base64. At most 800 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.24"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class LogParametersType(DataType):
    """Where a log must be uploaded and which period it must cover.

    OCPP 2.0.1 part 2, section 2.29.
    """

    VERSION: ClassVar[Version] = Version.V201

    remote_location: str = field(
        metadata={"wire": "remoteLocation", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "2.29"}
    )
    """URL to which the station uploads the log file. At most 512 characters."""

    oldest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "oldestTimestamp", "format": "date-time", "section": "2.29"}
    )
    """Start of the wanted period; older log entries are left out."""

    latest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "latestTimestamp", "format": "date-time", "section": "2.29"}
    )
    """End of the wanted period; newer log entries are left out."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.29"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MessageContentType(DataType):
    """A text for people, with its format and language.

    OCPP 2.0.1 part 2, section 2.30.
    """

    VERSION: ClassVar[Version] = Version.V201

    format: MessageFormatEnumType = field(metadata={"wire": "format", "section": "2.30"})
    """How the content is encoded, for instance ASCII, HTML, URI or UTF8."""

    content: str = field(metadata={"wire": "content", "maxLength": 512, "section": "2.30"})
    """The text to show, or a URI to it, as the format tells. At most 512 characters."""

    language: str | None = field(default=None, metadata={"wire": "language", "maxLength": 8, "section": "2.30"})
    """RFC 5646 code of the language in which the content is written. At most 8 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.30"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ModemType(DataType):
    """The SIM card identifiers of the station's modem.

    OCPP 2.0.1 part 2, section 2.33.
    """

    VERSION: ClassVar[Version] = Version.V201

    iccid: str | None = field(
        default=None,
        metadata={
            "wire": "iccid",
            "maxLength": 20,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.33",
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
            "section": "2.33",
        },
    )
    """Mobile subscriber identity (IMSI) stored on the SIM card. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.33"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class OCSPRequestDataType(DataType):
    """The data that identifies one certificate in an OCSP status check.

    OCPP 2.0.1 part 2, section 2.36.
    """

    VERSION: ClassVar[Version] = Version.V201

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm", "section": "2.36"})
    """Algorithm with which both issuer hashes were made."""

    issuer_name_hash: str = field(
        metadata={
            "wire": "issuerNameHash",
            "maxLength": 128,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.36",
        },
    )
    """Hash of the DER-encoded distinguished name of the certificate's issuer. At most 128 characters."""

    issuer_key_hash: str = field(
        metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person", "section": "2.36"}
    )
    """Hash of the issuer's public key, taken without its DER tag and length. At most 128 characters."""

    serial_number: str = field(
        metadata={
            "wire": "serialNumber",
            "maxLength": 40,
            "primitive": "identifierString",
            "identifies": "person",
            "section": "2.36",
        },
    )
    """Serial number of the certificate in hexadecimal, with no 0x prefix and no leading zeros. At most 40 characters.
    """

    responder_url: str = field(metadata={"wire": "responderURL", "maxLength": 512, "section": "2.36"})
    """Address of the OCSP responder to ask. At most 512 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.36"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class RelativeTimeIntervalType(DataType):
    """A time interval given relative to the present moment.

    OCPP 2.0.1 part 2, section 2.37.
    """

    VERSION: ClassVar[Version] = Version.V201

    start: int = field(metadata={"wire": "start", "unit": "s", "section": "2.37"})
    """Delay from now until the interval begins. Unit: s."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.37"})
    """Length of the interval. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.37"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SignedMeterValueType(DataType):
    """A meter reading with the meter's digital signature.

    OCPP 2.0.1 part 2, section 2.46.
    """

    VERSION: ClassVar[Version] = Version.V201

    signed_meter_data: str = field(
        metadata={"wire": "signedMeterData", "maxLength": 2500, "identifies": "person", "section": "2.46"}
    )
    """Data signed by the meter, in Base64; may hold more than the reading, such as times or a customer reference. At
    most 2500 characters.
    """

    signing_method: str = field(metadata={"wire": "signingMethod", "maxLength": 50, "section": "2.46"})
    """Algorithm with which the signature was made. At most 50 characters."""

    encoding_method: str = field(metadata={"wire": "encodingMethod", "maxLength": 50, "section": "2.46"})
    """How the meter values were encoded before they were signed. At most 50 characters."""

    public_key: str = field(
        metadata={"wire": "publicKey", "maxLength": 2500, "identifies": "serial", "section": "2.46"}
    )
    """Public key in Base64 to check the signature; PublicKeyWithSignedMeterValue tells when it is sent. At most 2500
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.46"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class StatusInfoType(DataType):
    """An explanation of the status that was given.

    OCPP 2.0.1 part 2, section 2.47.
    """

    VERSION: ClassVar[Version] = Version.V201

    reason_code: str = field(metadata={"wire": "reasonCode", "maxLength": 20, "section": "2.47"})
    """Standard code that tells why this status was given; upper and lower case are equal. At most 20 characters."""

    additional_info: str | None = field(
        default=None, metadata={"wire": "additionalInfo", "maxLength": 512, "section": "2.47"}
    )
    """Free text with more detail. At most 512 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.47"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TransactionType(DataType):
    """The identity and present state of the transaction that an event is about.

    OCPP 2.0.1 part 2, section 2.48.
    """

    VERSION: ClassVar[Version] = Version.V201

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.48"}
    )
    """Identifies the transaction; chosen by the station. At most 36 characters."""

    charging_state: ChargingStateEnumType | None = field(
        default=None, metadata={"wire": "chargingState", "section": "2.48"}
    )
    """Whether energy flows and if not, why. Sent when it has changed; absent while no vehicle is connected."""

    time_spent_charging: int | None = field(
        default=None, metadata={"wire": "timeSpentCharging", "unit": "s", "section": "2.48"}
    )
    """How long energy has really flowed to the vehicle; never more than the length of the transaction. Unit: s."""

    stopped_reason: ReasonEnumType | None = field(default=None, metadata={"wire": "stoppedReason", "section": "2.48"})
    """What led to the end of the transaction. May be left out only when the driver stopped it locally (Local)."""

    remote_start_id: int | None = field(default=None, metadata={"wire": "remoteStartId", "section": "2.48"})
    """The id of the remote start request that led to this transaction, so that the CSMS can match the two."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.48"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class UnitOfMeasureType(DataType):
    """The unit of a measured value and a power of ten to multiply it by.

    OCPP 2.0.1 part 2, section 2.49.
    """

    VERSION: ClassVar[Version] = Version.V201

    unit: str | None = field(
        default=None, metadata={"wire": "unit", "maxLength": 20, "default": "Wh", "section": "2.49"}
    )
    """The name of the unit, from the standard list where it has one. If absent, Wh for energy measurands. At most 20
    characters. Default: Wh.
    """

    multiplier: int | None = field(default=None, metadata={"wire": "multiplier", "default": 0, "section": "2.49"})
    """The power of ten by which the value is scaled, for example 3 for thousands. Default: 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.49"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VPNType(DataType):
    """The settings with which the station connects to a VPN.

    OCPP 2.0.1 part 2, section 2.54.
    """

    VERSION: ClassVar[Version] = Version.V201

    server: str = field(metadata={"wire": "server", "maxLength": 512, "section": "2.54"})
    """The address of the VPN server. At most 512 characters."""

    user: str = field(metadata={"wire": "user", "maxLength": 20, "identifies": "person", "section": "2.54"})
    """The user name with which the station logs in to the VPN. At most 20 characters."""

    password: str = field(metadata={"wire": "password", "maxLength": 20, "secret": True, "section": "2.54"})
    """The password that goes with the user name. At most 20 characters."""

    key: str = field(metadata={"wire": "key", "maxLength": 255, "secret": True, "section": "2.54"})
    """The pre-shared key of the VPN. At most 255 characters."""

    type: VPNEnumType = field(metadata={"wire": "type", "section": "2.54"})
    """The VPN protocol."""

    group: str | None = field(default=None, metadata={"wire": "group", "maxLength": 20, "section": "2.54"})
    """The VPN group the station belongs to. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.54"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VariableAttributeType(DataType):
    """One attribute of a variable, such as its actual or target value, and how it may be accessed.

    OCPP 2.0.1 part 2, section 2.50.
    """

    VERSION: ClassVar[Version] = Version.V201

    type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "type", "default": "Actual", "section": "2.50"}
    )
    """Which attribute this is. Default: Actual."""

    value: str | None = field(default=None, metadata={"wire": "value", "maxLength": 2500, "section": "2.50"})
    """The value as text. Absent only for an attribute that cannot be read. At most 2500 characters."""

    mutability: MutabilityEnumType | None = field(
        default=None, metadata={"wire": "mutability", "default": "ReadWrite", "section": "2.50"}
    )
    """Whether the attribute can be read, written or both. Default: ReadWrite."""

    persistent: bool | None = field(default=None, metadata={"wire": "persistent", "default": False, "section": "2.50"})
    """Whether the value survives a reboot or loss of power. Default: false."""

    constant: bool | None = field(default=None, metadata={"wire": "constant", "default": False, "section": "2.50"})
    """Whether the station never changes the value while running. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.50"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VariableCharacteristicsType(DataType):
    """The fixed properties of a variable: its data type, unit and permitted values.

    OCPP 2.0.1 part 2, section 2.51.
    """

    VERSION: ClassVar[Version] = Version.V201

    data_type: DataEnumType = field(metadata={"wire": "dataType", "section": "2.51"})
    """What kind of values the variable holds."""

    supports_monitoring: bool = field(metadata={"wire": "supportsMonitoring", "section": "2.51"})
    """Whether monitors can be set on this variable."""

    unit: str | None = field(default=None, metadata={"wire": "unit", "maxLength": 16, "section": "2.51"})
    """The unit of the values. Absent only if they have none. At most 16 characters."""

    min_limit: float | None = field(default=None, metadata={"wire": "minLimit", "unit": "unit", "section": "2.51"})
    """The smallest value the variable can have. Unit: unit."""

    max_limit: float | None = field(default=None, metadata={"wire": "maxLimit", "unit": "unit", "section": "2.51"})
    """The largest value the variable can have; for strings and lists the greatest length of the text. Unit: unit."""

    values_list: str | None = field(default=None, metadata={"wire": "valuesList", "maxLength": 1000, "section": "2.51"})
    """The permitted values, separated by commas. Always present for an OptionList, MemberList or SequenceList. At most
    1000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.51"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VariableMonitoringType(DataType):
    """One monitor on a variable, which reports an event when its condition is met.

    OCPP 2.0.1 part 2, section 2.52.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.52"})
    """Identifies the monitor, for example to change or clear it."""

    transaction: bool = field(metadata={"wire": "transaction", "section": "2.52"})
    """Whether the monitor watches only while a transaction runs that concerns its component."""

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic", "section": "2.52"})
    """The threshold, the size of the change, or for periodic monitors the interval between reports. Unit: unit of the
    variable; s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.52"})
    """What makes the monitor report: a threshold, a change or a time interval."""

    severity: int = field(metadata={"wire": "severity", "section": "2.52"})
    """How serious its events are, from 0 (danger to life) to 9 (debug information); 5 is the default."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.52"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class VariableType(DataType):
    """The name of a variable of a component.

    OCPP 2.0.1 part 2, section 2.53.
    """

    VERSION: ClassVar[Version] = Version.V201

    name: str = field(
        metadata={
            "wire": "name",
            "maxLength": 50,
            "primitive": "identifierString",
            "secretValues": ("BasicAuthPassword",),
            "identifiesValues": {"person": ("ICCID", "IMSI", "MasterPassGroupId", "VehicleCertificate", "VehicleID"), "serial": ("SerialNumber",), "station": ("Identity",)},
            "section": "2.53",
        },
    )
    """The name of the variable, a standard one where possible. Upper and lower case are the same. At most 50
    characters.
    """

    instance: str | None = field(
        default=None, metadata={"wire": "instance", "maxLength": 50, "primitive": "identifierString", "section": "2.53"}
    )
    """Tells instances apart when a variable exists more than once. Upper and lower case are the same. At most 50
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.53"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class IdTokenType(DataType):
    """A case-insensitive identifier used for authorization, together with its kind.

    OCPP 2.0.1 part 2, section 2.28.
    """

    VERSION: ClassVar[Version] = Version.V201

    id_token: str = field(
        metadata={
            "wire": "idToken",
            "maxLength": 36,
            "primitive": "identifierString",
            "secret": {"if": "type"},
            "identifies": "person",
            "section": "2.28",
        },
    )
    """The identifier, such as an RFID UID, an eMAID or a UUID; upper and lower case are equal. At most 36 characters.
    """

    type: IdTokenEnumType = field(metadata={"wire": "type", "secretValues": ("KeyCode",), "section": "2.28"})
    """Kind of identifier, for instance ISO14443, eMAID, Central or NoAuthorization."""

    additional_info: list[AdditionalInfoType] | None = field(
        default=None, metadata={"wire": "additionalInfo", "minItems": 1, "section": "2.28"}
    )
    """Extra identifying data the CSMS can check; its custom types are agreed between the parties and may be ignored. At
    least one item.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.28"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CertificateHashDataChainType(DataType):
    """Hashes that identify an installed certificate and the certificates below it.

    OCPP 2.0.1 part 2, section 2.5.
    """

    VERSION: ClassVar[Version] = Version.V201

    certificate_hash_data: CertificateHashDataType = field(metadata={"wire": "certificateHashData", "section": "2.5"})
    """Hashes that identify the installed certificate."""

    certificate_type: GetCertificateIdUseEnumType = field(metadata={"wire": "certificateType", "section": "2.5"})
    """What the certificate is used for."""

    child_certificate_hash_data: list[CertificateHashDataType] | None = field(
        default=None, metadata={"wire": "childCertificateHashData", "minItems": 1, "maxItems": 4, "section": "2.5"}
    )
    """Hashes that identify the child certificates in the chain. One to four items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.5"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CompositeScheduleType(DataType):
    """The schedule that results when all valid charging profiles and limits of an EVSE or the grid connection are
    combined.

    OCPP 2.0.1 part 2, section 2.18.
    """

    VERSION: ClassVar[Version] = Version.V201

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(
        metadata={"wire": "chargingSchedulePeriod", "minItems": 1, "section": "2.18"}
    )
    """Successive periods with the power or current limit that holds in each. At least one item."""

    evse_id: int = field(metadata={"wire": "evseId", "section": "2.18"})
    """EVSE the schedule was calculated for, where 0 means the grid connection of the whole station."""

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.18"})
    """Length of time the schedule covers. Unit: s."""

    schedule_start: datetime = field(metadata={"wire": "scheduleStart", "format": "date-time", "section": "2.18"})
    """Moment the schedule begins; the offsets of its periods count from here."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit", "section": "2.18"})
    """Whether the limits are in watts or amperes."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.18"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ConsumptionCostType(DataType):
    """The costs that apply to one block of consumption in a sales tariff.

    OCPP 2.0.1 part 2, section 2.19.
    """

    VERSION: ClassVar[Version] = Version.V201

    start_value: float = field(metadata={"wire": "startValue", "section": "2.19"})
    """Consumption at which this block begins; it ends where the next block begins."""

    cost: list[CostType] = field(metadata={"wire": "cost", "minItems": 1, "maxItems": 3, "section": "2.19"})
    """Costs of the block, each of a different kind. One to three items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.19"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingNeedsType(DataType):
    """What an EV tells about the energy it needs, the time it has and how it can charge or discharge.

    OCPP 2.0.1 part 2, section 2.8.
    """

    VERSION: ClassVar[Version] = Version.V201

    requested_energy_transfer: EnergyTransferModeEnumType = field(
        metadata={"wire": "requestedEnergyTransfer", "section": "2.8"}
    )
    """Way of transferring energy (AC or DC, phases, bidirectional) that the EV asks for."""

    ac_charging_parameters: ACChargingParametersType | None = field(
        default=None, metadata={"wire": "acChargingParameters", "section": "2.8"}
    )
    """Needs and limits of the EV for AC charging."""

    dc_charging_parameters: DCChargingParametersType | None = field(
        default=None, metadata={"wire": "dcChargingParameters", "section": "2.8"}
    )
    """Needs and limits of the EV for DC charging."""

    departure_time: datetime | None = field(
        default=None, metadata={"wire": "departureTime", "format": "date-time", "section": "2.8"}
    )
    """When the EV is expected to leave."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.8"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ComponentType(DataType):
    """A physical or logical part of the station in the device model.

    OCPP 2.0.1 part 2, section 2.16.
    """

    VERSION: ClassVar[Version] = Version.V201

    name: str = field(metadata={"wire": "name", "maxLength": 50, "primitive": "identifierString", "section": "2.16"})
    """Component name, preferably a standardized one; compared without regard to case. At most 50 characters."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse", "section": "2.16"})
    """EVSE, and possibly connector, the component belongs to. If absent, it belongs to the station as a whole."""

    instance: str | None = field(
        default=None, metadata={"wire": "instance", "maxLength": 50, "primitive": "identifierString", "section": "2.16"}
    )
    """Tells apart several components of the same name; compared without regard to case. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.16"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingStationType(DataType):
    """The identity of a charging station as it reports it when it boots.

    OCPP 2.0.1 part 2, section 2.13.
    """

    VERSION: ClassVar[Version] = Version.V201

    model: str = field(metadata={"wire": "model", "maxLength": 20, "section": "2.13"})
    """Model name of the station. At most 20 characters."""

    vendor_name: str = field(metadata={"wire": "vendorName", "maxLength": 50, "section": "2.13"})
    """Name of the station's vendor, which need not be unique. At most 50 characters."""

    serial_number: str | None = field(
        default=None, metadata={"wire": "serialNumber", "maxLength": 25, "identifies": "serial", "section": "2.13"}
    )
    """Serial number the vendor gave this station. At most 25 characters."""

    modem: ModemType | None = field(default=None, metadata={"wire": "modem", "section": "2.13"})
    """SIM card details of the station's mobile modem."""

    firmware_version: str | None = field(
        default=None, metadata={"wire": "firmwareVersion", "maxLength": 50, "section": "2.13"}
    )
    """Firmware version the station is running. At most 50 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.13"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearMonitoringResultType(DataType):
    """The outcome of removing one variable monitor.

    OCPP 2.0.1 part 2, section 2.15.
    """

    VERSION: ClassVar[Version] = Version.V201

    status: ClearMonitoringStatusEnumType = field(metadata={"wire": "status", "section": "2.15"})
    """Whether this monitor was removed."""

    id: int = field(metadata={"wire": "id", "section": "2.15"})
    """Identifier of the monitor that was to be removed."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.15"})
    """Reason code and further details behind the outcome."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.15"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SampledValueType(DataType):
    """One measured value with the details that tell how to read it.

    OCPP 2.0.1 part 2, section 2.41.
    """

    VERSION: ClassVar[Version] = Version.V201

    value: float = field(metadata={"wire": "value", "unit": "unitOfMeasure", "section": "2.41"})
    """The measured number; without other fields it is an imported active energy register reading in Wh. Unit:
    unitOfMeasure.
    """

    context: ReadingContextEnumType | None = field(
        default=None, metadata={"wire": "context", "default": "Sample.Periodic", "section": "2.41"}
    )
    """Why the value was taken, such as at the start or periodically. Default: Sample.Periodic."""

    measurand: MeasurandEnumType | None = field(
        default=None, metadata={"wire": "measurand", "default": "Energy.Active.Import.Register", "section": "2.41"}
    )
    """Quantity that was measured. Default: Energy.Active.Import.Register."""

    phase: PhaseEnumType | None = field(default=None, metadata={"wire": "phase", "section": "2.41"})
    """Phase or pair of conductors the value belongs to. If absent, it covers all phases together."""

    location: LocationEnumType | None = field(
        default=None, metadata={"wire": "location", "default": "Outlet", "section": "2.41"}
    )
    """Place where it was measured, such as Inlet or EV. Default: Outlet."""

    signed_meter_value: SignedMeterValueType | None = field(
        default=None, metadata={"wire": "signedMeterValue", "section": "2.41"}
    )
    """The same reading as signed by the meter, for later verification."""

    unit_of_measure: UnitOfMeasureType | None = field(
        default=None, metadata={"wire": "unitOfMeasure", "section": "2.41"}
    )
    """Unit and power-of-ten multiplier of the value. If absent, Wh for energy."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.41"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NetworkConnectionProfileType(DataType):
    """Everything the station needs to connect to a CSMS over one particular network link.

    OCPP 2.0.1 part 2, section 2.35.
    """

    VERSION: ClassVar[Version] = Version.V201

    ocpp_version: OCPPVersionEnumType = field(metadata={"wire": "ocppVersion", "section": "2.35"})
    """OCPP version for this link; ignored where the version is agreed in the websocket handshake."""

    ocpp_transport: OCPPTransportEnumType = field(metadata={"wire": "ocppTransport", "section": "2.35"})
    """Message transport, JSON or SOAP; OCPP 2.x itself only uses JSON."""

    ocpp_csms_url: str = field(
        metadata={"wire": "ocppCsmsUrl", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "2.35"}
    )
    """Address of the CSMS without the station identity, which the station appends itself. At most 512 characters."""

    message_timeout: int = field(metadata={"wire": "messageTimeout", "unit": "s", "section": "2.35"})
    """How long the station waits for the answer to a message on this link before giving up. Unit: s."""

    security_profile: int = field(metadata={"wire": "securityProfile", "section": "2.35"})
    """Number of the OCPP security profile to use for this connection."""

    ocpp_interface: OCPPInterfaceEnumType = field(metadata={"wire": "ocppInterface", "section": "2.35"})
    """Network interface to use; the station may fall back to another if this one fails."""

    apn: APNType | None = field(default=None, metadata={"wire": "apn", "section": "2.35"})
    """Cellular access settings; only needed for a mobile data link."""

    vpn: VPNType | None = field(default=None, metadata={"wire": "vpn", "section": "2.35"})
    """Settings of the VPN through which the station must connect."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.35"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class IdTokenInfoType(DataType):
    """The authorization status of an id token, with its group, validity and preferences.

    OCPP 2.0.1 part 2, section 2.27.
    """

    VERSION: ClassVar[Version] = Version.V201

    status: AuthorizationStatusEnumType = field(metadata={"wire": "status", "section": "2.27"})
    """Whether the token is accepted for charging, and if not, why."""

    cache_expiry_date_time: datetime | None = field(
        default=None, metadata={"wire": "cacheExpiryDateTime", "format": "date-time", "section": "2.27"}
    )
    """Moment until which a cached status may be trusted. If absent, the status does not expire."""

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority", "section": "2.27"})
    """Business priority from -9 to 9, higher wins; 0 if absent. A value in TransactionEventResponse takes precedence.
    """

    language1: str | None = field(default=None, metadata={"wire": "language1", "maxLength": 8, "section": "2.27"})
    """First choice of language (RFC 5646 code) for texts shown to this user. At most 8 characters."""

    evse_id: list[int] | None = field(default=None, metadata={"wire": "evseId", "minItems": 1, "section": "2.27"})
    """EVSEs at which the token may be used. If absent, it is valid at the whole station. At least one item."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken", "section": "2.27"})
    """The group this token belongs to; tokens of one group can stop each other's transactions."""

    language2: str | None = field(default=None, metadata={"wire": "language2", "maxLength": 8, "section": "2.27"})
    """Second choice of language (RFC 5646 code); only given together with a different language1. At most 8 characters.
    """

    personal_message: MessageContentType | None = field(
        default=None, metadata={"wire": "personalMessage", "section": "2.27"}
    )
    """Message for this driver, such as a greeting or tariff information."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.27"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SalesTariffEntryType(DataType):
    """The price that holds during one interval of an ISO 15118-2 sales tariff.

    OCPP 2.0.1 part 2, section 2.39.
    """

    VERSION: ClassVar[Version] = Version.V201

    relative_time_interval: RelativeTimeIntervalType = field(
        metadata={"wire": "relativeTimeInterval", "section": "2.39"}
    )
    """Interval during which the entry holds."""

    e_price_level: int | None = field(default=None, metadata={"wire": "ePriceLevel", "minimum": 0, "section": "2.39"})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    consumption_cost: list[ConsumptionCostType] | None = field(
        default=None, metadata={"wire": "consumptionCost", "minItems": 1, "maxItems": 3, "section": "2.39"}
    )
    """More detailed or alternative costs, per block of consumption. One to three items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.39"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ComponentVariableType(DataType):
    """A component, optionally narrowed to one of its variables, to select what a report covers.

    OCPP 2.0.1 part 2, section 2.17.
    """

    VERSION: ClassVar[Version] = Version.V201

    component: ComponentType = field(metadata={"wire": "component", "section": "2.17"})
    """Component the report must cover."""

    variable: VariableType | None = field(default=None, metadata={"wire": "variable", "section": "2.17"})
    """Variable of that component the report must cover. If absent, all its variables are meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.17"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class EventDataType(DataType):
    """A report of one event at a variable of a component.

    OCPP 2.0.1 part 2, section 2.22.
    """

    VERSION: ClassVar[Version] = Version.V201

    event_id: int = field(metadata={"wire": "eventId", "section": "2.22"})
    """Identifier of the event, so that later events can name it as their cause."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "2.22"})
    """Moment the report was made."""

    trigger: EventTriggerEnumType = field(metadata={"wire": "trigger", "section": "2.22"})
    """What set off the event: an alert, a change of value, or a periodic report."""

    actual_value: str = field(
        metadata={
            "wire": "actualValue",
            "maxLength": 2500,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.22",
        },
    )
    """Value of the variable when the event occurred. At most 2500 characters."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.22"})
    """Component the event is about."""

    event_notification_type: EventNotificationEnumType = field(
        metadata={"wire": "eventNotificationType", "section": "2.22"}
    )
    """Whether the event comes from hardwired reporting or from a hardwired, preconfigured or custom monitor."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.22"})
    """Variable of that component the event is about."""

    cause: int | None = field(default=None, metadata={"wire": "cause", "section": "2.22"})
    """Identifier of an earlier event that led to this one."""

    tech_code: str | None = field(default=None, metadata={"wire": "techCode", "maxLength": 50, "section": "2.22"})
    """Technical or error code from the component. At most 50 characters."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo", "maxLength": 500, "section": "2.22"})
    """Technical details from the component, for diagnosis. At most 500 characters."""

    cleared: bool | None = field(default=None, metadata={"wire": "cleared", "section": "2.22"})
    """True when the reported situation is over and the value is back to normal."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.22"},
    )
    """Transaction the event relates to, if any. At most 36 characters."""

    variable_monitoring_id: int | None = field(
        default=None, metadata={"wire": "variableMonitoringId", "section": "2.22"}
    )
    """Monitor that set off the event."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.22"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetVariableDataType(DataType):
    """One variable attribute whose value is asked for.

    OCPP 2.0.1 part 2, section 2.25.
    """

    VERSION: ClassVar[Version] = Version.V201

    component: ComponentType = field(metadata={"wire": "component", "section": "2.25"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.25"})
    """Variable to read."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.25"}
    )
    """Attribute to read. Default: Actual."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.25"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetVariableResultType(DataType):
    """The answer for one variable attribute that was asked for.

    OCPP 2.0.1 part 2, section 2.26.
    """

    VERSION: ClassVar[Version] = Version.V201

    attribute_status: GetVariableStatusEnumType = field(metadata={"wire": "attributeStatus", "section": "2.26"})
    """Whether the attribute could be read, and if not why."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.26"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.26"})
    """Variable that was read."""

    attribute_status_info: StatusInfoType | None = field(
        default=None, metadata={"wire": "attributeStatusInfo", "section": "2.26"}
    )
    """Reason code and further details behind the outcome."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.26"}
    )
    """Attribute that was read. Default: Actual."""

    attribute_value: str | None = field(
        default=None,
        metadata={
            "wire": "attributeValue",
            "maxLength": 2500,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.26",
        },
    )
    """Value of the attribute, as a string. If absent, it could not be read. At most 2500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.26"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MessageInfoType(DataType):
    """A message for the station's display, with when and where it is shown.

    OCPP 2.0.1 part 2, section 2.31.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.31"})
    """Number by which this message is later queried, replaced or cleared."""

    priority: MessagePriorityEnumType = field(metadata={"wire": "priority", "section": "2.31"})
    """How the message ranks against others, such as always in front or part of the normal cycle."""

    message: MessageContentType = field(metadata={"wire": "message", "section": "2.31"})
    """The text to show, with its format and language."""

    display: ComponentType | None = field(default=None, metadata={"wire": "display", "section": "2.31"})
    """The display component to use when the station has more than one."""

    state: MessageStateEnumType | None = field(default=None, metadata={"wire": "state", "section": "2.31"})
    """Station state in which the message is shown, such as Charging. If absent, it is shown in every state."""

    start_date_time: datetime | None = field(
        default=None, metadata={"wire": "startDateTime", "format": "date-time", "section": "2.31"}
    )
    """Moment from which the message is shown. If absent, it is shown at once."""

    end_date_time: datetime | None = field(
        default=None, metadata={"wire": "endDateTime", "format": "date-time", "section": "2.31"}
    )
    """Moment after which the station removes the message."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.31"},
    )
    """Transaction to which the message is tied; it is removed when that transaction ends. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.31"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MonitoringDataType(DataType):
    """The monitors that are set on one variable of one component.

    OCPP 2.0.1 part 2, section 2.34.
    """

    VERSION: ClassVar[Version] = Version.V201

    component: ComponentType = field(metadata={"wire": "component", "section": "2.34"})
    """Component that has the monitored variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.34"})
    """The variable being monitored."""

    variable_monitoring: list[VariableMonitoringType] = field(
        metadata={"wire": "variableMonitoring", "minItems": 1, "section": "2.34"}
    )
    """Every reported monitor on this variable. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.34"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ReportDataType(DataType):
    """What a report tells about one variable: its values and its properties.

    OCPP 2.0.1 part 2, section 2.38.
    """

    VERSION: ClassVar[Version] = Version.V201

    component: ComponentType = field(metadata={"wire": "component", "section": "2.38"})
    """Component that has the reported variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.38"})
    """The variable being reported."""

    variable_attribute: list[VariableAttributeType] = field(
        metadata={
            "wire": "variableAttribute",
            "minItems": 1,
            "maxItems": 4,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.38",
        },
    )
    """Values of the variable, one entry per attribute type such as Actual or Target. One to four items."""

    variable_characteristics: VariableCharacteristicsType | None = field(
        default=None, metadata={"wire": "variableCharacteristics", "section": "2.38"}
    )
    """Fixed properties of the variable, such as its data type, unit and limits."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.38"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetMonitoringDataType(DataType):
    """A monitor to be set on one variable of one component.

    OCPP 2.0.1 part 2, section 2.42.
    """

    VERSION: ClassVar[Version] = Version.V201

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic", "section": "2.42"})
    """Threshold or change that sets off the monitor, or the interval of a periodic monitor. Unit: unit of the variable;
    s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.42"})
    """What sets off the monitor, such as a threshold, a change or the passing of time."""

    severity: int = field(metadata={"wire": "severity", "section": "2.42"})
    """How serious events from this monitor are, from 0 (danger to life) to 9 (debug information)."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.42"})
    """Component that has the variable to monitor."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.42"})
    """The variable to monitor."""

    id: int | None = field(default=None, metadata={"wire": "id", "section": "2.42"})
    """Existing monitor to be replaced. If absent, the station makes a new monitor and numbers it."""

    transaction: bool | None = field(
        default=None, metadata={"wire": "transaction", "default": False, "section": "2.42"}
    )
    """Whether the monitor only works during a transaction that involves the component. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.42"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetMonitoringResultType(DataType):
    """The outcome of setting one monitor.

    OCPP 2.0.1 part 2, section 2.43.
    """

    VERSION: ClassVar[Version] = Version.V201

    status: SetMonitoringStatusEnumType = field(metadata={"wire": "status", "section": "2.43"})
    """Whether the monitor was set, and if not, why."""

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.43"})
    """Type of monitor, as in the request."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.43"})
    """Component to which this result belongs."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.43"})
    """Variable to which this result belongs."""

    severity: int = field(metadata={"wire": "severity", "section": "2.43"})
    """Severity from 0 (danger to life) to 9 (debug information), as in the request."""

    id: int | None = field(default=None, metadata={"wire": "id", "section": "2.43"})
    """Number that the station gave to the monitor; only present if it was accepted."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.43"})
    """Further explanation of the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.43"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetVariableDataType(DataType):
    """A new value for one attribute of one variable.

    OCPP 2.0.1 part 2, section 2.44.
    """

    VERSION: ClassVar[Version] = Version.V201

    attribute_value: str = field(
        metadata={
            "wire": "attributeValue",
            "maxLength": 1000,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.44",
        },
    )
    """The new value as text; an empty string is allowed. At most 1000 characters."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.44"})
    """Component that has the variable to change."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.44"})
    """The variable to change."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.44"}
    )
    """Attribute to change, such as Target or MaxSet. Default: Actual."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.44"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetVariableResultType(DataType):
    """The outcome of changing one attribute of one variable.

    OCPP 2.0.1 part 2, section 2.45.
    """

    VERSION: ClassVar[Version] = Version.V201

    attribute_status: SetVariableStatusEnumType = field(metadata={"wire": "attributeStatus", "section": "2.45"})
    """Whether the value was set, needs a reboot first, or was refused and why."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.45"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.45"})
    """The variable that was to be changed."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.45"}
    )
    """Attribute to which this result belongs. Default: Actual."""

    attribute_status_info: StatusInfoType | None = field(
        default=None, metadata={"wire": "attributeStatusInfo", "section": "2.45"}
    )
    """Further explanation of the attribute status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.45"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class MeterValueType(DataType):
    """A set of measurements taken at one moment.

    OCPP 2.0.1 part 2, section 2.32.
    """

    VERSION: ClassVar[Version] = Version.V201

    sampled_value: list[SampledValueType] = field(metadata={"wire": "sampledValue", "minItems": 1, "section": "2.32"})
    """The individual measurements taken at that moment. At least one item."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "2.32"})
    """When the measurements were taken."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.32"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AuthorizationData(DataType):
    """One entry of the local authorization list: an identifier and what it may do.

    OCPP 2.0.1 part 2, section 2.4.
    """

    VERSION: ClassVar[Version] = Version.V201

    id_token: IdTokenType = field(metadata={"wire": "idToken", "section": "2.4"})
    """Identifier that the entry is about."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo", "section": "2.4"})
    """Authorization status, expiry and group; always present in a full update. If absent in a differential one, the
    entry is deleted.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.4"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SalesTariffType(DataType):
    """An ISO 15118-2 tariff from the mobility operator, with prices over time.

    OCPP 2.0.1 part 2, section 2.40.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.40"})
    """Number that identifies this tariff and does not change during the charging session."""

    sales_tariff_entry: list[SalesTariffEntryType] = field(
        metadata={"wire": "salesTariffEntry", "minItems": 1, "maxItems": 1024, "section": "2.40"}
    )
    """The prices, one entry for each interval. 1 to 1024 items."""

    sales_tariff_description: str | None = field(
        default=None, metadata={"wire": "salesTariffDescription", "maxLength": 32, "section": "2.40"}
    )
    """Short title of the tariff for display to the driver. At most 32 characters."""

    num_e_price_levels: int | None = field(default=None, metadata={"wire": "numEPriceLevels", "section": "2.40"})
    """How many different price levels occur in all offered tariffs together."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.40"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingScheduleType(DataType):
    """A list of consecutive periods with limits or setpoints for charging, possibly with prices.

    OCPP 2.0.1 part 2, section 2.12.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.12"})
    """Number that identifies the schedule."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit", "section": "2.12"})
    """Whether limits and setpoints are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(
        metadata={"wire": "chargingSchedulePeriod", "minItems": 1, "maxItems": 1024, "section": "2.12"}
    )
    """Consecutive periods of the schedule, each with its limits or setpoints. 1 to 1024 items."""

    start_schedule: datetime | None = field(
        default=None, metadata={"wire": "startSchedule", "format": "date-time", "section": "2.12"}
    )
    """When an absolute or recurring schedule begins; left out in a relative one."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.12"})
    """Length of the schedule. If absent, its last period goes on without end, or to the end of the transaction. Unit:
    s.
    """

    min_charging_rate: float | None = field(
        default=None, metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)", "section": "2.12"}
    )
    """Lowest rate the EV supports; lets local smart charging avoid inefficient low rates. Unit: chargingRateUnit (W or
    A).
    """

    sales_tariff: SalesTariffType | None = field(default=None, metadata={"wire": "salesTariff", "section": "2.12"})
    """ISO 15118-2 tariff that belongs to the schedule."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.12"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChargingProfileType(DataType):
    """A set of one to three charging schedules with the rules for when and to what they apply.

    OCPP 2.0.1 part 2, section 2.10.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.10"})
    """Number that identifies the profile on the station; profiles of external systems may use negative ones."""

    stack_level: int = field(metadata={"wire": "stackLevel", "section": "2.10"})
    """Precedence among profiles of the same purpose: the higher number wins, 0 is the lowest."""

    charging_profile_purpose: ChargingProfilePurposeEnumType = field(
        metadata={"wire": "chargingProfilePurpose", "section": "2.10"}
    )
    """What the profile governs, for example one transaction, a default for transactions, or the whole station."""

    charging_profile_kind: ChargingProfileKindEnumType = field(
        metadata={"wire": "chargingProfileKind", "section": "2.10"}
    )
    """How the schedule is placed in time, for example at a fixed date, recurring, or from the start of charging."""

    charging_schedule: list[ChargingScheduleType] = field(
        metadata={"wire": "chargingSchedule", "minItems": 1, "maxItems": 3, "section": "2.10"}
    )
    """Limits over time; several alternatives are allowed only for a TxProfile in an ISO 15118 session. One to three
    items.
    """

    recurrency_kind: RecurrencyKindEnumType | None = field(
        default=None, metadata={"wire": "recurrencyKind", "section": "2.10"}
    )
    """Whether a recurring schedule restarts every day or every week."""

    valid_from: datetime | None = field(
        default=None, metadata={"wire": "validFrom", "format": "date-time", "section": "2.10"}
    )
    """When the profile becomes valid. If absent, that is on arrival at the station."""

    valid_to: datetime | None = field(
        default=None, metadata={"wire": "validTo", "format": "date-time", "section": "2.10"}
    )
    """When the profile expires. If absent, it holds until another profile takes its place."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.10"},
    )
    """Transaction that the profile applies to; when setting profiles it is used only with purpose TxProfile. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.10"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
