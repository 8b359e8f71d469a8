"""The data types of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any

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


@define(kw_only=True)
class CustomDataType(DataType):
    """Data that a vendor adds; vendorId says whose.

    OCPP 2.0.1.
    """

    vendor_id: str = field(metadata={"wire": "vendorId"})
    """Whose data this is: a reverse domain name is a good choice. At most 255 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True)
class ACChargingParametersType(DataType):
    """What an EV asks for and can take when charging with alternating current.

    OCPP 2.0.1 part 2, section 2.1.
    """

    energy_amount: int = field(metadata={"wire": "energyAmount"})
    """Energy that the EV wants, with any energy needed for preconditioning counted in. Unit: Wh."""

    ev_min_current: int = field(metadata={"wire": "evMinCurrent"})
    """Lowest current per phase at which the EV can charge. Unit: A."""

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent"})
    """Highest current per phase that the EV and its cable can take. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage"})
    """Highest voltage that the EV can take. Unit: V."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class APNType(DataType):
    """Settings that let the station's modem open a mobile data connection.

    OCPP 2.0.1 part 2, section 2.3.
    """

    apn: str
    """Access point of the mobile operator, given as a URL. At most 512 characters."""

    apn_authentication: APNAuthenticationEnumType = field(metadata={"wire": "apnAuthentication"})
    """How the station authenticates itself at the access point."""

    apn_user_name: str | None = field(default=None, metadata={"wire": "apnUserName"})
    """User name for logging in at the access point. At most 20 characters."""

    apn_password: str | None = field(default=None, metadata={"wire": "apnPassword"})
    """Password for logging in at the access point. At most 20 characters."""

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

    OCPP 2.0.1 part 2, section 2.2.
    """

    additional_id_token: str = field(metadata={"wire": "additionalIdToken"})
    """Value of the extra identifier. At most 36 characters."""

    type: str
    """Kind of the extra identifier, a name the parties agree on; a receiver may ignore kinds it does not know. At most
    50 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CertificateHashDataType(DataType):
    """Hashes and serial number that together identify a certificate without sending it.

    OCPP 2.0.1 part 2, section 2.6.
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

    OCPP 2.0.1 part 2, section 2.7.
    """

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Party or system that set the limit, such as EMS, SO, CSO or Other."""

    is_grid_critical: bool | None = field(default=None, metadata={"wire": "isGridCritical"})
    """True if the grid is at risk when the limit is not kept."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingProfileCriterionType(DataType):
    """A filter that selects which installed charging profiles are reported.

    OCPP 2.0.1 part 2, section 2.9.
    """

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose"}
    )
    """Report only profiles with this purpose."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel"})
    """Report only profiles at this stack level; 0 is the lowest."""

    charging_profile_id: list[int] | None = field(default=None, metadata={"wire": "chargingProfileId"})
    """Report only profiles with one of these ids. If absent, ids do not matter. At least 1 items."""

    charging_limit_source: list[ChargingLimitSourceEnumType] | None = field(
        default=None, metadata={"wire": "chargingLimitSource"}
    )
    """Report only profiles set by one of these sources. If absent, profiles from any source match. At least 1 and at
    most 4 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingSchedulePeriodType(DataType):
    """A part of a charging schedule during which the same limits and setpoints apply.

    OCPP 2.0.1 part 2, section 2.11.
    """

    start_period: int = field(metadata={"wire": "startPeriod"})
    """Offset from the start of the schedule at which this period begins and the one before it ends. Unit: s."""

    limit: float
    """Highest charging rate in the period. Power in W is the total of all phases, or of L1 if L2 and L3 are given
    separately. Unit: chargingRateUnit (W or A).
    """

    number_phases: int | None = field(default=None, metadata={"wire": "numberPhases"})
    """How many phases may be used for charging. If absent on an AC EVSE, 3 is assumed; leave it out for DC."""

    phase_to_use: int | None = field(default=None, metadata={"wire": "phaseToUse"})
    """Phase for single-phase charging, if the EVSE can switch phases. If absent, the station chooses."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ClearChargingProfileType(DataType):
    """Criteria that select which charging profiles to remove.

    OCPP 2.0.1 part 2, section 2.14.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """Removes only profiles of this EVSE, where 0 means those of the station as a whole. If absent, the EVSE does not
    matter.
    """

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose"}
    )
    """Removes only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel"})
    """Removes only profiles at this stack level. If absent, the stack level does not matter."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CostType(DataType):
    """One cost figure of a sales tariff: a relative price, a share of renewable energy or CO2 emissions.

    OCPP 2.0.1 part 2, section 2.20.
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

    OCPP 2.0.1 part 2, section 2.21.
    """

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent"})
    """Highest current the EV can take, cable included. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage"})
    """Highest voltage the EV can take. Unit: V."""

    energy_amount: int | None = field(default=None, metadata={"wire": "energyAmount"})
    """Energy the EV asks for, preconditioning included. Unit: Wh."""

    ev_max_power: int | None = field(default=None, metadata={"wire": "evMaxPower"})
    """Highest power the EV can take. Unit: W."""

    state_of_charge: int | None = field(default=None, metadata={"wire": "stateOfCharge"})
    """Charge level of the battery at this moment. Unit: %. At least 0 and at most 100."""

    ev_energy_capacity: int | None = field(default=None, metadata={"wire": "evEnergyCapacity"})
    """Energy the battery holds when full. Unit: Wh."""

    full_soc: int | None = field(default=None, metadata={"wire": "fullSoC"})
    """Charge level at which the EV regards its battery as full. Unit: %. At least 0 and at most 100."""

    bulk_soc: int | None = field(default=None, metadata={"wire": "bulkSoC"})
    """Charge level at which the EV regards fast charging as finished. Unit: %. At least 0 and at most 100."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class EVSEType(DataType):
    """A reference to an EVSE of the station, and if needed to one of its connectors.

    OCPP 2.0.1 part 2, section 2.23.
    """

    id: int
    """Number of the EVSE within the station, counting from 1."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Number of the connector within the EVSE. If absent, the EVSE as a whole is meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class FirmwareType(DataType):
    """A firmware image to fetch and install, with when to do so and how to verify it.

    OCPP 2.0.1 part 2, section 2.24.
    """

    location: str
    """URI to fetch the firmware from. At most 512 characters."""

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
class LogParametersType(DataType):
    """Where a log must be uploaded and which period it must cover.

    OCPP 2.0.1 part 2, section 2.29.
    """

    remote_location: str = field(metadata={"wire": "remoteLocation"})
    """URL to which the station uploads the log file. At most 512 characters."""

    oldest_timestamp: datetime | None = field(default=None, metadata={"wire": "oldestTimestamp"})
    """Start of the wanted period; older log entries are left out."""

    latest_timestamp: datetime | None = field(default=None, metadata={"wire": "latestTimestamp"})
    """End of the wanted period; newer log entries are left out."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class MessageContentType(DataType):
    """A text for people, with its format and language.

    OCPP 2.0.1 part 2, section 2.30.
    """

    format: MessageFormatEnumType
    """How the content is encoded, for instance ASCII, HTML, URI or UTF8."""

    content: str
    """The text to show, or a URI to it, as the format tells. At most 512 characters."""

    language: str | None = None
    """RFC 5646 code of the language in which the content is written. At most 8 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ModemType(DataType):
    """The SIM card identifiers of the station's modem.

    OCPP 2.0.1 part 2, section 2.33.
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

    OCPP 2.0.1 part 2, section 2.36.
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
    """Address of the OCSP responder to ask. At most 512 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class RelativeTimeIntervalType(DataType):
    """A time interval given relative to the present moment.

    OCPP 2.0.1 part 2, section 2.37.
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

    OCPP 2.0.1 part 2, section 2.46.
    """

    signed_meter_data: str = field(metadata={"wire": "signedMeterData"})
    """Data signed by the meter, in Base64; may hold more than the reading, such as times or a customer reference. At
    most 2500 characters.
    """

    signing_method: str = field(metadata={"wire": "signingMethod"})
    """Algorithm with which the signature was made. At most 50 characters."""

    encoding_method: str = field(metadata={"wire": "encodingMethod"})
    """How the meter values were encoded before they were signed. At most 50 characters."""

    public_key: str = field(metadata={"wire": "publicKey"})
    """Public key in Base64 to check the signature; PublicKeyWithSignedMeterValue tells when it is sent. At most 2500
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class StatusInfoType(DataType):
    """An explanation of the status that was given.

    OCPP 2.0.1 part 2, section 2.47.
    """

    reason_code: str = field(metadata={"wire": "reasonCode"})
    """Standard code that tells why this status was given; upper and lower case are equal. At most 20 characters."""

    additional_info: str | None = field(default=None, metadata={"wire": "additionalInfo"})
    """Free text with more detail. At most 512 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class TransactionType(DataType):
    """The identity and present state of the transaction that an event is about.

    OCPP 2.0.1 part 2, section 2.48.
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

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class UnitOfMeasureType(DataType):
    """The unit of a measured value and a power of ten to multiply it by.

    OCPP 2.0.1 part 2, section 2.49.
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
class VPNType(DataType):
    """The settings with which the station connects to a VPN.

    OCPP 2.0.1 part 2, section 2.54.
    """

    server: str
    """The address of the VPN server. At most 512 characters."""

    user: str
    """The user name with which the station logs in to the VPN. At most 20 characters."""

    password: str
    """The password that goes with the user name. At most 20 characters."""

    key: str
    """The pre-shared key of the VPN. At most 255 characters."""

    type: VPNEnumType
    """The VPN protocol."""

    group: str | None = None
    """The VPN group the station belongs to. At most 20 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VariableAttributeType(DataType):
    """One attribute of a variable, such as its actual or target value, and how it may be accessed.

    OCPP 2.0.1 part 2, section 2.50.
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

    OCPP 2.0.1 part 2, section 2.51.
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

    values_list: str | None = field(default=None, metadata={"wire": "valuesList"})
    """The permitted values, separated by commas. Always present for an OptionList, MemberList or SequenceList. At most
    1000 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VariableMonitoringType(DataType):
    """One monitor on a variable, which reports an event when its condition is met.

    OCPP 2.0.1 part 2, section 2.52.
    """

    id: int
    """Identifies the monitor, for example to change or clear it."""

    transaction: bool
    """Whether the monitor watches only while a transaction runs that concerns its component."""

    value: float
    """The threshold, the size of the change, or for periodic monitors the interval between reports. Unit: unit of the
    variable; s if periodic.
    """

    type: MonitorEnumType
    """What makes the monitor report: a threshold, a change or a time interval."""

    severity: int
    """How serious its events are, from 0 (danger to life) to 9 (debug information); 5 is the default."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class VariableType(DataType):
    """The name of a variable of a component.

    OCPP 2.0.1 part 2, section 2.53.
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
class IdTokenType(DataType):
    """A case-insensitive identifier used for authorization, together with its kind.

    OCPP 2.0.1 part 2, section 2.28.
    """

    id_token: str = field(metadata={"wire": "idToken"})
    """The identifier, such as an RFID UID, an eMAID or a UUID; upper and lower case are equal. At most 36 characters.
    """

    type: IdTokenEnumType
    """Kind of identifier, for instance ISO14443, eMAID, Central or NoAuthorization."""

    additional_info: list[AdditionalInfoType] | None = field(default=None, metadata={"wire": "additionalInfo"})
    """Extra identifying data the CSMS can check; its custom types are agreed between the parties and may be ignored. At
    least 1 items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class CertificateHashDataChainType(DataType):
    """Hashes that identify an installed certificate and the certificates below it.

    OCPP 2.0.1 part 2, section 2.5.
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
class CompositeScheduleType(DataType):
    """The schedule that results when all valid charging profiles and limits of an EVSE or the grid connection are
    combined.

    OCPP 2.0.1 part 2, section 2.18.
    """

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(metadata={"wire": "chargingSchedulePeriod"})
    """Successive periods with the power or current limit that holds in each. At least 1 items."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE the schedule was calculated for, where 0 means the grid connection of the whole station."""

    duration: int
    """Length of time the schedule covers. Unit: s."""

    schedule_start: datetime = field(metadata={"wire": "scheduleStart"})
    """Moment the schedule begins; the offsets of its periods count from here."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit"})
    """Whether the limits are in watts or amperes."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ConsumptionCostType(DataType):
    """The costs that apply to one block of consumption in a sales tariff.

    OCPP 2.0.1 part 2, section 2.19.
    """

    start_value: float = field(metadata={"wire": "startValue"})
    """Consumption at which this block begins; it ends where the next block begins."""

    cost: list[CostType]
    """Costs of the block, each of a different kind. At least 1 and at most 3 items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingNeedsType(DataType):
    """What an EV tells about the energy it needs, the time it has and how it can charge or discharge.

    OCPP 2.0.1 part 2, section 2.8.
    """

    requested_energy_transfer: EnergyTransferModeEnumType = field(metadata={"wire": "requestedEnergyTransfer"})
    """Way of transferring energy (AC or DC, phases, bidirectional) that the EV asks for."""

    ac_charging_parameters: ACChargingParametersType | None = field(
        default=None, metadata={"wire": "acChargingParameters"}
    )
    """Needs and limits of the EV for AC charging."""

    dc_charging_parameters: DCChargingParametersType | None = field(
        default=None, metadata={"wire": "dcChargingParameters"}
    )
    """Needs and limits of the EV for DC charging."""

    departure_time: datetime | None = field(default=None, metadata={"wire": "departureTime"})
    """When the EV is expected to leave."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ComponentType(DataType):
    """A physical or logical part of the station in the device model.

    OCPP 2.0.1 part 2, section 2.16.
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
class ChargingStationType(DataType):
    """The identity of a charging station as it reports it when it boots.

    OCPP 2.0.1 part 2, section 2.13.
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
class ClearMonitoringResultType(DataType):
    """The outcome of removing one variable monitor.

    OCPP 2.0.1 part 2, section 2.15.
    """

    status: ClearMonitoringStatusEnumType
    """Whether this monitor was removed."""

    id: int
    """Identifier of the monitor that was to be removed."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and further details behind the outcome."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SampledValueType(DataType):
    """One measured value with the details that tell how to read it.

    OCPP 2.0.1 part 2, section 2.41.
    """

    value: float
    """The measured number; without other fields it is an imported active energy register reading in Wh. Unit:
    unitOfMeasure.
    """

    context: ReadingContextEnumType | None = None
    """Why the value was taken, such as at the start or periodically. If absent, Sample.Periodic. Default:
    Sample.Periodic.
    """

    measurand: MeasurandEnumType | None = None
    """Quantity that was measured. If absent, Energy.Active.Import.Register. Default: Energy.Active.Import.Register."""

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
class NetworkConnectionProfileType(DataType):
    """Everything the station needs to connect to a CSMS over one particular network link.

    OCPP 2.0.1 part 2, section 2.35.
    """

    ocpp_version: OCPPVersionEnumType = field(metadata={"wire": "ocppVersion"})
    """OCPP version for this link; ignored where the version is agreed in the websocket handshake."""

    ocpp_transport: OCPPTransportEnumType = field(metadata={"wire": "ocppTransport"})
    """Message transport, JSON or SOAP; OCPP 2.x itself only uses JSON."""

    ocpp_csms_url: str = field(metadata={"wire": "ocppCsmsUrl"})
    """Address of the CSMS without the station identity, which the station appends itself. At most 512 characters."""

    message_timeout: int = field(metadata={"wire": "messageTimeout"})
    """How long the station waits for the answer to a message on this link before giving up. Unit: s."""

    security_profile: int = field(metadata={"wire": "securityProfile"})
    """Number of the OCPP security profile to use for this connection."""

    ocpp_interface: OCPPInterfaceEnumType = field(metadata={"wire": "ocppInterface"})
    """Network interface to use; the station may fall back to another if this one fails."""

    apn: APNType | None = None
    """Cellular access settings; only needed for a mobile data link."""

    vpn: VPNType | None = None
    """Settings of the VPN through which the station must connect."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class IdTokenInfoType(DataType):
    """The authorization status of an id token, with its group, validity and preferences.

    OCPP 2.0.1 part 2, section 2.27.
    """

    status: AuthorizationStatusEnumType
    """Whether the token is accepted for charging, and if not, why."""

    cache_expiry_date_time: datetime | None = field(default=None, metadata={"wire": "cacheExpiryDateTime"})
    """Moment until which a cached status may be trusted. If absent, the status does not expire."""

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority"})
    """Business priority from -9 to 9, higher wins; 0 if absent. A value in TransactionEventResponse takes precedence.
    """

    language1: str | None = None
    """First choice of language (RFC 5646 code) for texts shown to this user. At most 8 characters."""

    evse_id: list[int] | None = field(default=None, metadata={"wire": "evseId"})
    """EVSEs at which the token may be used. If absent, it is valid at the whole station. At least 1 items."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """The group this token belongs to; tokens of one group can stop each other's transactions."""

    language2: str | None = None
    """Second choice of language (RFC 5646 code); only given together with a different language1. At most 8 characters.
    """

    personal_message: MessageContentType | None = field(default=None, metadata={"wire": "personalMessage"})
    """Message for this driver, such as a greeting or tariff information."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SalesTariffEntryType(DataType):
    """The price that holds during one interval of an ISO 15118-2 sales tariff.

    OCPP 2.0.1 part 2, section 2.39.
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
class ComponentVariableType(DataType):
    """A component, optionally narrowed to one of its variables, to select what a report covers.

    OCPP 2.0.1 part 2, section 2.17.
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

    OCPP 2.0.1 part 2, section 2.22.
    """

    event_id: int = field(metadata={"wire": "eventId"})
    """Identifier of the event, so that later events can name it as their cause."""

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
    """Identifier of an earlier event that led to this one."""

    tech_code: str | None = field(default=None, metadata={"wire": "techCode"})
    """Technical or error code from the component. At most 50 characters."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo"})
    """Technical details from the component, for diagnosis. At most 500 characters."""

    cleared: bool | None = None
    """True when the reported situation is over and the value is back to normal."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId"})
    """Transaction the event relates to, if any. At most 36 characters."""

    variable_monitoring_id: int | None = field(default=None, metadata={"wire": "variableMonitoringId"})
    """Monitor that set off the event."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class GetVariableDataType(DataType):
    """One variable attribute whose value is asked for.

    OCPP 2.0.1 part 2, section 2.25.
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

    OCPP 2.0.1 part 2, section 2.26.
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

    OCPP 2.0.1 part 2, section 2.31.
    """

    id: int
    """Number by which this message is later queried, replaced or cleared."""

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

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class MonitoringDataType(DataType):
    """The monitors that are set on one variable of one component.

    OCPP 2.0.1 part 2, section 2.34.
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

    OCPP 2.0.1 part 2, section 2.38.
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

    OCPP 2.0.1 part 2, section 2.42.
    """

    value: float
    """Threshold or change that sets off the monitor, or the interval of a periodic monitor. Unit: unit of the variable;
    s if periodic.
    """

    type: MonitorEnumType
    """What sets off the monitor, such as a threshold, a change or the passing of time."""

    severity: int
    """How serious events from this monitor are, from 0 (danger to life) to 9 (debug information)."""

    component: ComponentType
    """Component that has the variable to monitor."""

    variable: VariableType
    """The variable to monitor."""

    id: int | None = None
    """Existing monitor to be replaced. If absent, the station makes a new monitor and numbers it."""

    transaction: bool | None = None
    """Whether the monitor only works during a transaction that involves the component. If absent, false. Default:
    false.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SetMonitoringResultType(DataType):
    """The outcome of setting one monitor.

    OCPP 2.0.1 part 2, section 2.43.
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
    """Severity from 0 (danger to life) to 9 (debug information), as in the request."""

    id: int | None = None
    """Number that the station gave to the monitor; only present if it was accepted."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Further explanation of the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SetVariableDataType(DataType):
    """A new value for one attribute of one variable.

    OCPP 2.0.1 part 2, section 2.44.
    """

    attribute_value: str = field(metadata={"wire": "attributeValue"})
    """The new value as text; an empty string is allowed. At most 1000 characters."""

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

    OCPP 2.0.1 part 2, section 2.45.
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
class MeterValueType(DataType):
    """A set of measurements taken at one moment.

    OCPP 2.0.1 part 2, section 2.32.
    """

    sampled_value: list[SampledValueType] = field(metadata={"wire": "sampledValue"})
    """The individual measurements taken at that moment. At least 1 items."""

    timestamp: datetime
    """When the measurements were taken."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class AuthorizationData(DataType):
    """One entry of the local authorization list: an identifier and what it may do.

    OCPP 2.0.1 part 2, section 2.4.
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

    OCPP 2.0.1 part 2, section 2.40.
    """

    id: int
    """Number that identifies this tariff and does not change during the charging session."""

    sales_tariff_entry: list[SalesTariffEntryType] = field(metadata={"wire": "salesTariffEntry"})
    """The prices, one entry for each interval. At least 1 and at most 1024 items."""

    sales_tariff_description: str | None = field(default=None, metadata={"wire": "salesTariffDescription"})
    """Short title of the tariff for display to the driver. At most 32 characters."""

    num_e_price_levels: int | None = field(default=None, metadata={"wire": "numEPriceLevels"})
    """How many different price levels occur in all offered tariffs together."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingScheduleType(DataType):
    """A list of consecutive periods with limits or setpoints for charging, possibly with prices.

    OCPP 2.0.1 part 2, section 2.12.
    """

    id: int
    """Number that identifies the schedule."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit"})
    """Whether limits and setpoints are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(metadata={"wire": "chargingSchedulePeriod"})
    """Consecutive periods of the schedule, each with its limits or setpoints. At least 1 and at most 1024 items."""

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

    sales_tariff: SalesTariffType | None = field(default=None, metadata={"wire": "salesTariff"})
    """ISO 15118-2 tariff that belongs to the schedule."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ChargingProfileType(DataType):
    """A set of one to three charging schedules with the rules for when and to what they apply.

    OCPP 2.0.1 part 2, section 2.10.
    """

    id: int
    """Number that identifies the profile on the station; profiles of external systems may use negative ones."""

    stack_level: int = field(metadata={"wire": "stackLevel"})
    """Precedence among profiles of the same purpose: the higher number wins, 0 is the lowest."""

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

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
