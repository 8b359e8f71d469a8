"""The data types of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums import (
    APNAuthenticationEnumType,
    AttributeEnumType,
    AuthorizationStatusEnumType,
    ChargingLimitSourceEnumType,
    ChargingProfileKindEnumType,
    ChargingProfilePurposeEnumType,
    ChargingRateUnitEnumType,
    ChargingStateEnumType,
    ClearMonitoringStatusEnumType,
    ConnectorEnumType,
    CostKindEnumType,
    DataEnumType,
    EncodingMethodEnumType,
    EnergyTransferModeEnumType,
    EventTriggerEnumType,
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
    SignatureMethodEnumType,
    VPNEnumType,
)
from ocpp_core.versions import Version

__all__ = [
    "ACChargingParametersType",
    "APNType",
    "AdditionalInfoType",
    "AuthorizationData",
    "CertificateChainType",
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
    "DCChargingParametersType",
    "EVSEType",
    "EventDataType",
    "FirmwareType",
    "GetVariableDataType",
    "GetVariableResultType",
    "GroupIdTokenType",
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
    "PMaxScheduleType",
    "PartialChargingScheduleType",
    "RelativeTimeIntervalType",
    "ReportDataType",
    "ReservationType",
    "SAScheduleType",
    "SalesTariffEntryType",
    "SalesTariffType",
    "SampledValueType",
    "SetMonitoringDataType",
    "SetMonitoringResultType",
    "SetVariableDataType",
    "SetVariableResultType",
    "SignedMeterValueType",
    "TransactionType",
    "UnitOfMeasureType",
    "VPNType",
    "VariableAttributeType",
    "VariableCharacteristicsType",
    "VariableMonitoringType",
    "VariableType",
]


@define(kw_only=True, repr=False)
class ACChargingParametersType(DataType):
    """What an EV asks for and can take when charging with alternating current.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    energy_amount: int = field(metadata={"wire": "energyAmount", "unit": "Wh"})
    """Energy that the EV wants, with any energy needed for preconditioning counted in. Unit: Wh."""

    ev_min_current: int = field(metadata={"wire": "evMinCurrent", "unit": "A"})
    """Lowest current per phase at which the EV can charge. Unit: A."""

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent", "unit": "A"})
    """Highest current per phase that the EV and its cable can take. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage", "unit": "V"})
    """Highest voltage that the EV can take. Unit: V."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class APNType(DataType):
    """Settings that let the station's modem open a mobile data connection.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    apn: str = field(metadata={"wire": "apn", "maxLength": 512})
    """Access point of the mobile operator, given as a URL. At most 512 characters."""

    apn_authentication: APNAuthenticationEnumType = field(metadata={"wire": "apnAuthentication"})
    """How the station authenticates itself at the access point."""

    apn_user_name: str | None = field(
        default=None, metadata={"wire": "apnUserName", "maxLength": 20, "identifies": "person"}
    )
    """User name for logging in at the access point. At most 20 characters."""

    apn_password: str | None = field(default=None, metadata={"wire": "apnPassword", "maxLength": 20, "secret": True})
    """Password for logging in at the access point. At most 20 characters."""

    sim_pin: int | None = field(default=None, metadata={"wire": "simPin", "secret": True})
    """PIN that unlocks the SIM card."""

    preferred_network: str | None = field(default=None, metadata={"wire": "preferredNetwork", "maxLength": 6})
    """Mobile network to try first: country code (MCC) directly followed by network code (MNC), such as 20404. At most 6
    characters.
    """

    use_only_preferred_network: bool | None = field(default=None, metadata={"wire": "useOnlyPreferredNetwork"})
    """True keeps the modem off any other network, even if the preferred one is missing. If absent, false is assumed."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class AdditionalInfoType(DataType):
    """An extra identifier, with its kind, that accompanies the main token in an authorization.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    additional_id_token: str = field(metadata={"wire": "additionalIdToken", "maxLength": 36, "identifies": "person"})
    """Value of the extra identifier. At most 36 characters."""

    type: str = field(metadata={"wire": "type", "maxLength": 50})
    """Kind of the extra identifier, a name the parties agree on; a receiver may ignore kinds it does not know. At most
    50 characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class CertificateChainType(DataType):
    """A certificate together with its child certificates, as used for ISO 15118 contract and provisioning chains.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    certificate: str = field(metadata={"wire": "certificate", "maxLength": 800, "identifies": "person"})
    """Encoded certificate that the chain is about. At most 800 characters."""

    child_certificate: list[str] | None = field(
        default=None,
        metadata={"wire": "childCertificate", "minItems": 1, "maxItems": 4, "maxLength": 800, "identifies": "person"},
    )
    """Encoded subordinate certificates that complete the chain. One to four items. At most 800 characters each."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class CertificateHashDataType(DataType):
    """Hashes and serial number that together identify a certificate without sending it.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm"})
    """Hash function used for the issuer name and issuer key."""

    issuer_name_hash: str = field(metadata={"wire": "issuerNameHash", "maxLength": 128, "identifies": "person"})
    """Hash over the DER form of the issuer's distinguished name as found in this certificate. At most 128 characters.
    """

    issuer_key_hash: str = field(metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person"})
    """Hash over the public key of the issuer, in DER form without tag and length. At most 128 characters."""

    serial_number: str = field(metadata={"wire": "serialNumber", "maxLength": 20, "identifies": "person"})
    """Certificate serial number in hexadecimal, with no 0x in front and no leading zeroes. At most 20 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ChargingLimitType(DataType):
    """Where a charging limit comes from and how serious it is for the grid.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Party or system that set the limit, such as EMS, SO, CSO or Other."""

    is_grid_critical: bool | None = field(default=None, metadata={"wire": "isGridCritical"})
    """True if the grid is at risk when the limit is not kept."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class DCChargingParametersType(DataType):
    """What an EV asks for and can handle in a DC charging session over ISO 15118-2.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    ev_max_current: int = field(metadata={"wire": "evMaxCurrent", "unit": "A"})
    """Highest current the EV can take, cable included. Unit: A."""

    ev_max_voltage: int = field(metadata={"wire": "evMaxVoltage", "unit": "V"})
    """Highest voltage the EV can take. Unit: V."""

    energy_amount: int | None = field(default=None, metadata={"wire": "energyAmount", "unit": "Wh"})
    """Energy the EV asks for, preconditioning included. Unit: Wh."""

    ev_max_power: int | None = field(default=None, metadata={"wire": "evMaxPower", "unit": "W"})
    """Highest power the EV can take. Unit: W."""

    state_of_charge: int | None = field(
        default=None, metadata={"wire": "stateOfCharge", "unit": "%", "minimum": 0, "maximum": 100}
    )
    """Charge level of the battery at this moment. Unit: %. 0 to 100."""

    ev_energy_capacity: int | None = field(default=None, metadata={"wire": "evEnergyCapacity", "unit": "Wh"})
    """Energy the battery holds when full. Unit: Wh."""

    full_soc: int | None = field(default=None, metadata={"wire": "fullSoC", "unit": "%", "minimum": 0, "maximum": 100})
    """Charge level at which the EV regards its battery as full. Unit: %. 0 to 100."""

    bulk_soc: int | None = field(default=None, metadata={"wire": "bulkSoC", "unit": "%", "minimum": 0, "maximum": 100})
    """Charge level at which the EV regards fast charging as finished. Unit: %. 0 to 100."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ChargingProfileCriterionType(DataType):
    """A filter that selects which installed charging profiles are reported.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose"}
    )
    """Report only profiles with this purpose."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel"})
    """Report only profiles at this stack level; 0 is the lowest."""

    charging_profile_id: list[int] | None = field(default=None, metadata={"wire": "chargingProfileId", "minItems": 1})
    """Report only profiles with one of these ids. If absent, ids do not matter. At least one item."""

    charging_limit_source: list[ChargingLimitSourceEnumType] | None = field(
        default=None, metadata={"wire": "chargingLimitSource", "minItems": 1, "maxItems": 4}
    )
    """Report only profiles set by one of these sources. If absent, profiles from any source match. One to four items.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ChargingSchedulePeriodType(DataType):
    """A part of a charging schedule during which the same limits and setpoints apply.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    start_period: int = field(metadata={"wire": "startPeriod", "unit": "s"})
    """Offset from the start of the schedule at which this period begins and the one before it ends. Unit: s."""

    limit: float = field(metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)"})
    """Highest charging rate in the period. Power in W is the total of all phases, or of L1 if L2 and L3 are given
    separately. Unit: chargingRateUnit (W or A).
    """

    number_phases: int | None = field(default=None, metadata={"wire": "numberPhases"})
    """How many phases may be used for charging. If absent on an AC EVSE, 3 is assumed; leave it out for DC."""

    phase_to_use: int | None = field(default=None, metadata={"wire": "phaseToUse"})
    """Phase for single-phase charging, if the EVSE can switch phases. If absent, the station chooses."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ModemType(DataType):
    """The SIM card identifiers of the station's modem.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    iccid: str | None = field(default=None, metadata={"wire": "iccid", "maxLength": 20, "identifies": "person"})
    """Serial number (ICCID) of the SIM card in the modem. At most 20 characters."""

    imsi: str | None = field(default=None, metadata={"wire": "imsi", "maxLength": 20, "identifies": "person"})
    """Mobile subscriber identity (IMSI) stored on the SIM card. At most 20 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ClearChargingProfileType(DataType):
    """Criteria that select which charging profiles to remove.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int | None = field(default=None, metadata={"wire": "id"})
    """Identifier of the one charging profile to remove."""

    charging_profile_purpose: ChargingProfilePurposeEnumType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose"}
    )
    """Removes only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel"})
    """Removes only profiles at this stack level. If absent, the stack level does not matter."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ClearMonitoringResultType(DataType):
    """The outcome of removing one variable monitor.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Identifier of the monitor that was to be removed."""

    status: ClearMonitoringStatusEnumType = field(metadata={"wire": "status"})
    """Whether this monitor was removed."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class EVSEType(DataType):
    """A reference to an EVSE of the station, and if needed to one of its connectors.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Number of the EVSE within the station, counting from 1."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Number of the connector within the EVSE. If absent, the EVSE as a whole is meant."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class VariableType(DataType):
    """The name of a variable of a component.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    name: str = field(
        metadata={
            "wire": "name",
            "maxLength": 50,
            "secretValues": ("BasicAuthPassword",),
            "identifiesValues": {"person": ("ICCID", "IMSI", "MasterPassGroupId", "VehicleCertificate", "VehicleID"), "serial": ("SerialNumber",), "station": ("Identity",)},
        },
    )
    """The name of the variable, a standard one where possible. Upper and lower case are the same. At most 50
    characters.
    """

    instance: str | None = field(default=None, metadata={"wire": "instance", "maxLength": 50})
    """Tells instances apart when a variable exists more than once. Upper and lower case are the same. At most 50
    characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class CostType(DataType):
    """One cost figure of a sales tariff: a relative price, a share of renewable energy or CO2 emissions.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    cost_kind: CostKindEnumType = field(metadata={"wire": "costKind"})
    """What the amount expresses."""

    amount: float = field(metadata={"wire": "amount", "unit": "costKind"})
    """Figure per kWh or percentage, estimated or real, before the multiplier is applied. Unit: costKind."""

    amount_multiplier: int | None = field(default=None, metadata={"wire": "amountMultiplier"})
    """Power of ten, from -3 to 3, by which the amount is scaled. If absent, the amount stands as it is."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class VariableMonitoringType(DataType):
    """One monitor on a variable, which reports an event when its condition is met.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Identifies the monitor, for example to change or clear it."""

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic"})
    """The threshold, the size of the change, or for periodic monitors the interval between reports. Unit: unit of the
    variable; s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type"})
    """What makes the monitor report: a threshold, a change or a time interval."""

    severity: int = field(metadata={"wire": "severity"})
    """How serious its events are, from 0 (danger to life) to 9 (debug information); 5 is the default."""

    transaction: bool = field(metadata={"wire": "transaction"})
    """Whether the monitor watches only while a transaction runs that concerns its component."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class FirmwareType(DataType):
    """A firmware image to fetch and install, with when to do so and how to verify it.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    location: str = field(metadata={"wire": "location", "maxLength": 512, "secret": {"part": "userinfo"}})
    """URI to fetch the firmware from. At most 512 characters."""

    retrieve_date_time: datetime = field(metadata={"wire": "retrieveDateTime", "format": "date-time"})
    """Moment from which the station fetches the firmware."""

    install_date_time: datetime | None = field(
        default=None, metadata={"wire": "installDateTime", "format": "date-time"}
    )
    """Moment from which the station installs the firmware."""

    signing_certificate: str | None = field(default=None, metadata={"wire": "signingCertificate", "maxLength": 800})
    """X.509 certificate, in PEM form, that verifies the firmware signature. At most 800 characters."""

    signature: str | None = field(default=None, metadata={"wire": "signature", "maxLength": 800})
    """Signature over the firmware file, in Base64. At most 800 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GroupIdTokenType(DataType):
    """The group identifier that several id tokens share.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id_token: str = field(metadata={"wire": "idToken", "maxLength": 36, "identifies": "person"})
    """The group identifier itself. At most 36 characters."""

    type: IdTokenEnumType = field(metadata={"wire": "type"})
    """What kind of token the group identifier is, such as central or local."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class MessageContentType(DataType):
    """A text for people, with its format and language.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    format: MessageFormatEnumType = field(metadata={"wire": "format"})
    """How the content is encoded, for instance ASCII, HTML, URI or UTF8."""

    content: str = field(metadata={"wire": "content", "maxLength": 512})
    """The text to show, or a URI to it, as the format tells. At most 512 characters."""

    language: str | None = field(default=None, metadata={"wire": "language", "maxLength": 8})
    """RFC 5646 code of the language in which the content is written. At most 8 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class LogParametersType(DataType):
    """Where a log must be uploaded and which period it must cover.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    remote_location: str = field(metadata={"wire": "remoteLocation", "maxLength": 512, "secret": {"part": "userinfo"}})
    """URL to which the station uploads the log file. At most 512 characters."""

    oldest_timestamp: datetime | None = field(default=None, metadata={"wire": "oldestTimestamp", "format": "date-time"})
    """Start of the wanted period; older log entries are left out."""

    latest_timestamp: datetime | None = field(default=None, metadata={"wire": "latestTimestamp", "format": "date-time"})
    """End of the wanted period; newer log entries are left out."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class VPNType(DataType):
    """The settings with which the station connects to a VPN.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    server: str = field(metadata={"wire": "server", "maxLength": 512})
    """The address of the VPN server. At most 512 characters."""

    user: str = field(metadata={"wire": "user", "maxLength": 20, "identifies": "person"})
    """The user name with which the station logs in to the VPN. At most 20 characters."""

    password: str = field(metadata={"wire": "password", "maxLength": 20, "secret": True})
    """The password that goes with the user name. At most 20 characters."""

    key: str = field(metadata={"wire": "key", "maxLength": 255, "secret": True})
    """The pre-shared key of the VPN. At most 255 characters."""

    type: VPNEnumType = field(metadata={"wire": "type"})
    """The VPN protocol."""

    group: str | None = field(default=None, metadata={"wire": "group", "maxLength": 20})
    """The VPN group the station belongs to. At most 20 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class OCSPRequestDataType(DataType):
    """The data that identifies one certificate in an OCSP status check.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm"})
    """Algorithm with which both issuer hashes were made."""

    issuer_name_hash: str = field(metadata={"wire": "issuerNameHash", "maxLength": 128, "identifies": "person"})
    """Hash of the DER-encoded distinguished name of the certificate's issuer. At most 128 characters."""

    issuer_key_hash: str = field(metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person"})
    """Hash of the issuer's public key, taken without its DER tag and length. At most 128 characters."""

    serial_number: str = field(metadata={"wire": "serialNumber", "maxLength": 20, "identifies": "person"})
    """Serial number of the certificate in hexadecimal, with no 0x prefix and no leading zeros. At most 20 characters.
    """

    responder_url: str | None = field(default=None, metadata={"wire": "responderURL", "maxLength": 512})
    """Address of the OCSP responder to ask. At most 512 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class RelativeTimeIntervalType(DataType):
    """A time interval given relative to the present moment.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    start: int = field(metadata={"wire": "start", "unit": "s"})
    """Delay from now until the interval begins. Unit: s."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s"})
    """Length of the interval. Unit: s."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class VariableAttributeType(DataType):
    """One attribute of a variable, such as its actual or target value, and how it may be accessed.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    value: str = field(metadata={"wire": "value", "maxLength": 1000})
    """The value as text. Absent only for an attribute that cannot be read. At most 1000 characters."""

    persistence: bool = field(metadata={"wire": "persistence"})
    """Whether the value survives a reboot or loss of power."""

    constant: bool = field(metadata={"wire": "constant"})
    """Whether the station never changes the value while running. If absent, it may change it."""

    type: AttributeEnumType | None = field(default=None, metadata={"wire": "type", "default": "Actual"})
    """Which attribute this is. Default: Actual."""

    mutability: MutabilityEnumType | None = field(default=None, metadata={"wire": "mutability"})
    """Whether the attribute can be read, written or both. If absent, both."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class VariableCharacteristicsType(DataType):
    """The fixed properties of a variable: its data type, unit and permitted values.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    data_type: DataEnumType = field(metadata={"wire": "dataType"})
    """What kind of values the variable holds."""

    supports_monitoring: bool = field(metadata={"wire": "supportsMonitoring"})
    """Whether monitors can be set on this variable."""

    unit: str | None = field(default=None, metadata={"wire": "unit", "maxLength": 16})
    """The unit of the values. Absent only if they have none. At most 16 characters."""

    min_limit: float | None = field(default=None, metadata={"wire": "minLimit", "unit": "unit"})
    """The smallest value the variable can have. Unit: unit."""

    max_limit: float | None = field(default=None, metadata={"wire": "maxLimit", "unit": "unit"})
    """The largest value the variable can have; for strings and lists the greatest length of the text. Unit: unit."""

    values_list: str | None = field(default=None, metadata={"wire": "valuesList", "maxLength": 1000})
    """The permitted values, separated by commas. Always present for an OptionList, MemberList or SequenceList. At most
    1000 characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SignedMeterValueType(DataType):
    """A meter reading with the meter's digital signature.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    meter_value_signature: str = field(metadata={"wire": "meterValueSignature", "maxLength": 2500})
    """Digital signature over the meter value. At most 2500 characters."""

    signature_method: SignatureMethodEnumType = field(metadata={"wire": "signatureMethod"})
    """Algorithm with which the signature was made."""

    encoding_method: EncodingMethodEnumType = field(metadata={"wire": "encodingMethod"})
    """How the meter value was encoded before it was signed."""

    encoded_meter_value: str = field(metadata={"wire": "encodedMeterValue", "maxLength": 512, "identifies": "person"})
    """The meter value in its encoded form. At most 512 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class UnitOfMeasureType(DataType):
    """The unit of a measured value and a power of ten to multiply it by.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    unit: str | None = field(default=None, metadata={"wire": "unit", "maxLength": 20})
    """The name of the unit, from the standard list where it has one. If absent, Wh for energy measurands. At most 20
    characters.
    """

    multiplier: int | None = field(default=None, metadata={"wire": "multiplier"})
    """The power of ten by which the value is scaled, for example 3 for thousands. If absent, 0."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class TransactionType(DataType):
    """The identity and present state of the transaction that an event is about.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: str = field(metadata={"wire": "id", "maxLength": 36})
    """Identifies the transaction; chosen by the station. At most 36 characters."""

    charging_state: ChargingStateEnumType | None = field(default=None, metadata={"wire": "chargingState"})
    """Whether energy flows and if not, why. Sent when it has changed; absent while no vehicle is connected."""

    time_spent_charging: int | None = field(default=None, metadata={"wire": "timeSpentCharging", "unit": "s"})
    """How long energy has really flowed to the vehicle; never more than the length of the transaction. Unit: s."""

    stopped_reason: ReasonEnumType | None = field(default=None, metadata={"wire": "stoppedReason"})
    """What led to the end of the transaction. May be left out only when the driver stopped it locally (Local)."""

    remote_start_id: int | None = field(default=None, metadata={"wire": "remoteStartId"})
    """The id of the remote start request that led to this transaction, so that the CSMS can match the two."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class IdTokenType(DataType):
    """A case-insensitive identifier used for authorization, together with its kind.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id_token: str = field(
        metadata={"wire": "idToken", "maxLength": 36, "secret": {"if": "type"}, "identifies": "person"}
    )
    """The identifier, such as an RFID UID, an eMAID or a UUID; upper and lower case are equal. At most 36 characters.
    """

    type: IdTokenEnumType = field(metadata={"wire": "type", "secretValues": ("KeyCode",)})
    """Kind of identifier, for instance ISO14443, eMAID, Central or NoAuthorization."""

    additional_info: list[AdditionalInfoType] | None = field(
        default=None, metadata={"wire": "additionalInfo", "minItems": 1}
    )
    """Extra identifying data the CSMS can check; its custom types are agreed between the parties and may be ignored. At
    least one item.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ChargingNeedsType(DataType):
    """What an EV tells about the energy it needs, the time it has and how it can charge or discharge.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

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

    departure_time: datetime | None = field(default=None, metadata={"wire": "departureTime", "format": "date-time"})
    """When the EV is expected to leave."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ChargingScheduleType(DataType):
    """A list of consecutive periods with limits or setpoints for charging, possibly with prices.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit"})
    """Whether limits and setpoints are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(
        metadata={"wire": "chargingSchedulePeriod", "minItems": 1}
    )
    """Consecutive periods of the schedule, each with its limits or setpoints. At least one item."""

    start_schedule: datetime | None = field(default=None, metadata={"wire": "startSchedule", "format": "date-time"})
    """When an absolute or recurring schedule begins; left out in a relative one."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s"})
    """Length of the schedule. If absent, its last period goes on without end, or to the end of the transaction. Unit:
    s.
    """

    min_charging_rate: float | None = field(
        default=None, metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)"}
    )
    """Lowest rate the EV supports; lets local smart charging avoid inefficient low rates. Unit: chargingRateUnit (W or
    A).
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class PartialChargingScheduleType(DataType):
    """A charging schedule that starts at a fixed moment, as part of a composite schedule.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit"})
    """Whether the rates are in watts or in amperes."""

    start_schedule: datetime | None = field(default=None, metadata={"wire": "startSchedule", "format": "date-time"})
    """Moment at which the schedule starts."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s"})
    """How long the schedule lasts. Unit: s."""

    charging_schedule_period: list[ChargingSchedulePeriodType] | None = field(
        default=None, metadata={"wire": "chargingSchedulePeriod", "minItems": 1}
    )
    """The successive periods, each with its own rate limit. At least one item."""

    min_charging_rate: float | None = field(
        default=None, metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)"}
    )
    """Lowest rate at which the EV charges efficiently. Unit: chargingRateUnit (W or A)."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ChargingStationType(DataType):
    """The identity of a charging station as it reports it when it boots.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    model: str = field(metadata={"wire": "model", "maxLength": 20})
    """Model name of the station. At most 20 characters."""

    vendor_name: str = field(metadata={"wire": "vendorName", "maxLength": 50})
    """Name of the station's vendor, which need not be unique. At most 50 characters."""

    serial_number: str | None = field(
        default=None, metadata={"wire": "serialNumber", "maxLength": 20, "identifies": "serial"}
    )
    """Serial number the vendor gave this station. At most 20 characters."""

    modem: ModemType | None = field(default=None, metadata={"wire": "modem"})
    """SIM card details of the station's mobile modem."""

    firmware_version: str | None = field(default=None, metadata={"wire": "firmwareVersion", "maxLength": 50})
    """Firmware version the station is running. At most 50 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ComponentType(DataType):
    """A physical or logical part of the station in the device model.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    name: str = field(metadata={"wire": "name", "maxLength": 50})
    """Component name, preferably a standardized one; compared without regard to case. At most 50 characters."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse"})
    """EVSE, and possibly connector, the component belongs to. If absent, it belongs to the station as a whole."""

    instance: str | None = field(default=None, metadata={"wire": "instance", "maxLength": 50})
    """Tells apart several components of the same name; compared without regard to case. At most 50 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ReservationType(DataType):
    """A request to keep an EVSE free for one user until a given moment.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    evse: EVSEType = field(metadata={"wire": "evse"})
    """The EVSE to reserve. If absent, the station keeps any suitable EVSE free."""

    id: int = field(metadata={"wire": "id"})
    """Number that identifies the reservation."""

    expiry_date_time: datetime = field(metadata={"wire": "expiryDateTime", "format": "date-time"})
    """Moment at which the reservation ends if it was not used."""

    connector_code: ConnectorEnumType | None = field(default=None, metadata={"wire": "connectorCode"})
    """Type of connector that the reserved EVSE must have."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ConsumptionCostType(DataType):
    """The costs that apply to one block of consumption in a sales tariff.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    start_value: float = field(metadata={"wire": "startValue"})
    """Consumption at which this block begins; it ends where the next block begins."""

    cost: list[CostType] = field(metadata={"wire": "cost", "minItems": 1, "maxItems": 3})
    """Costs of the block, each of a different kind. One to three items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class IdTokenInfoType(DataType):
    """The authorization status of an id token, with its group, validity and preferences.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    status: AuthorizationStatusEnumType = field(metadata={"wire": "status"})
    """Whether the token is accepted for charging, and if not, why."""

    cache_expiry_date_time: datetime | None = field(
        default=None, metadata={"wire": "cacheExpiryDateTime", "format": "date-time"}
    )
    """Moment until which a cached status may be trusted. If absent, the status does not expire."""

    charging_priority: int | None = field(default=None, metadata={"wire": "chargingPriority"})
    """Business priority from -9 to 9, higher wins; 0 if absent. A value in TransactionEventResponse takes precedence.
    """

    group_id_token: GroupIdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """The group this token belongs to; tokens of one group can stop each other's transactions."""

    language1: str | None = field(default=None, metadata={"wire": "language1", "maxLength": 8})
    """First choice of language (RFC 5646 code) for texts shown to this user. At most 8 characters."""

    language2: str | None = field(default=None, metadata={"wire": "language2", "maxLength": 8})
    """Second choice of language (RFC 5646 code); only given together with a different language1. At most 8 characters.
    """

    personal_message: MessageContentType | None = field(default=None, metadata={"wire": "personalMessage"})
    """Message for this driver, such as a greeting or tariff information."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NetworkConnectionProfileType(DataType):
    """Everything the station needs to connect to a CSMS over one particular network link.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    ocpp_version: OCPPVersionEnumType = field(metadata={"wire": "ocppVersion"})
    """OCPP version for this link; ignored where the version is agreed in the websocket handshake."""

    ocpp_transport: OCPPTransportEnumType = field(metadata={"wire": "ocppTransport"})
    """Message transport, JSON or SOAP; OCPP 2.x itself only uses JSON."""

    ocpp_csms_url: str = field(metadata={"wire": "ocppCsmsUrl", "maxLength": 512, "secret": {"part": "userinfo"}})
    """Address of the CSMS without the station identity, which the station appends itself. At most 512 characters."""

    message_timeout: int = field(metadata={"wire": "messageTimeout", "unit": "s"})
    """How long the station waits for the answer to a message on this link before giving up. Unit: s."""

    ocpp_interface: OCPPInterfaceEnumType = field(metadata={"wire": "ocppInterface"})
    """Network interface to use; the station may fall back to another if this one fails."""

    apn: APNType | None = field(default=None, metadata={"wire": "apn"})
    """Cellular access settings; only needed for a mobile data link."""

    vpn: VPNType | None = field(default=None, metadata={"wire": "vpn"})
    """Settings of the VPN through which the station must connect."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class PMaxScheduleType(DataType):
    """A maximum power that holds during one time interval, as in ISO 15118.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    relative_time_interval: RelativeTimeIntervalType = field(metadata={"wire": "relativeTimeInterval"})
    """Interval during which the maximum holds."""

    p_max: float = field(metadata={"wire": "pMax", "unit": "W"})
    """Highest power the EV may draw during the interval. Unit: W."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SampledValueType(DataType):
    """One measured value with the details that tell how to read it.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    value: float = field(metadata={"wire": "value", "unit": "unitOfMeasure"})
    """The measured number; without other fields it is an imported active energy register reading in Wh. Unit:
    unitOfMeasure.
    """

    context: ReadingContextEnumType | None = field(default=None, metadata={"wire": "context"})
    """Why the value was taken, such as at the start or periodically. If absent, Sample.Periodic."""

    measurand: MeasurandEnumType | None = field(default=None, metadata={"wire": "measurand"})
    """Quantity that was measured. If absent, Energy.Active.Import.Register."""

    phase: PhaseEnumType | None = field(default=None, metadata={"wire": "phase"})
    """Phase or pair of conductors the value belongs to. If absent, it covers all phases together."""

    location: LocationEnumType | None = field(default=None, metadata={"wire": "location"})
    """Place where it was measured, such as Inlet or EV. If absent, Outlet."""

    signed_meter_value: SignedMeterValueType | None = field(default=None, metadata={"wire": "signedMeterValue"})
    """The same reading as signed by the meter, for later verification."""

    unit_of_measure: UnitOfMeasureType | None = field(default=None, metadata={"wire": "unitOfMeasure"})
    """Unit and power-of-ten multiplier of the value. If absent, Wh for energy."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ChargingProfileType(DataType):
    """A set of one to three charging schedules with the rules for when and to what they apply.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Number that identifies the profile on the station; profiles of external systems may use negative ones."""

    stack_level: int = field(metadata={"wire": "stackLevel"})
    """Precedence among profiles of the same purpose: the higher number wins, 0 is the lowest."""

    charging_profile_purpose: ChargingProfilePurposeEnumType = field(metadata={"wire": "chargingProfilePurpose"})
    """What the profile governs, for example one transaction, a default for transactions, or the whole station."""

    charging_profile_kind: ChargingProfileKindEnumType = field(metadata={"wire": "chargingProfileKind"})
    """How the schedule is placed in time, for example at a fixed date, recurring, or from the start of charging."""

    charging_schedule: ChargingScheduleType = field(metadata={"wire": "chargingSchedule"})
    """Limits over time; several alternatives are allowed only for a TxProfile in an ISO 15118 session."""

    primary: bool | None = field(default=None, metadata={"wire": "primary"})
    """Marks the profile as the primary one."""

    recurrency_kind: RecurrencyKindEnumType | None = field(default=None, metadata={"wire": "recurrencyKind"})
    """Whether a recurring schedule restarts every day or every week."""

    valid_from: datetime | None = field(default=None, metadata={"wire": "validFrom", "format": "date-time"})
    """When the profile becomes valid. If absent, that is on arrival at the station."""

    valid_to: datetime | None = field(default=None, metadata={"wire": "validTo", "format": "date-time"})
    """When the profile expires. If absent, it holds until another profile takes its place."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId", "maxLength": 36})
    """Transaction that the profile applies to; when setting profiles it is used only with purpose TxProfile. At most 36
    characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class CompositeScheduleType(DataType):
    """The schedule that results when all valid charging profiles and limits of an EVSE or the grid connection are
    combined.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    start_date_time: datetime | None = field(default=None, metadata={"wire": "startDateTime", "format": "date-time"})
    """Moment the combined schedule begins."""

    charging_schedule: PartialChargingScheduleType | None = field(default=None, metadata={"wire": "chargingSchedule"})
    """Combined limits over time, without a start moment of their own."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ComponentVariableType(DataType):
    """A component, optionally narrowed to one of its variables, to select what a report covers.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    component: ComponentType = field(metadata={"wire": "component"})
    """Component the report must cover."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable of that component the report must cover. If absent, all its variables are meant."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class EventDataType(DataType):
    """A report of one event at a variable of a component.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    event_id: int = field(metadata={"wire": "eventId"})
    """Identifier of the event, so that later events can name it as their cause."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """Moment the report was made."""

    trigger: EventTriggerEnumType = field(metadata={"wire": "trigger"})
    """What set off the event: an alert, a change of value, or a periodic report."""

    actual_value: str = field(
        metadata={
            "wire": "actualValue",
            "maxLength": 1000,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
        },
    )
    """Value of the variable when the event occurred. At most 1000 characters."""

    cleared: bool = field(metadata={"wire": "cleared"})
    """True when the reported situation is over and the value is back to normal."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component the event is about."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable of that component the event is about."""

    cause: int | None = field(default=None, metadata={"wire": "cause"})
    """Identifier of an earlier event that led to this one."""

    tech_code: str | None = field(default=None, metadata={"wire": "techCode", "maxLength": 50})
    """Technical or error code from the component. At most 50 characters."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo", "maxLength": 500})
    """Technical details from the component, for diagnosis. At most 500 characters."""

    variable_monitoring_event: VariableMonitoringType | None = field(
        default=None, metadata={"wire": "variableMonitoringEvent"}
    )
    """Monitor that set off the event."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetVariableDataType(DataType):
    """One variable attribute whose value is asked for.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable to read."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual"}
    )
    """Attribute to read. Default: Actual."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetVariableResultType(DataType):
    """The answer for one variable attribute that was asked for.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    attribute_status: GetVariableStatusEnumType = field(metadata={"wire": "attributeStatus"})
    """Whether the attribute could be read, and if not why."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable that was read."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual"}
    )
    """Attribute that was read. Default: Actual."""

    attribute_value: str | None = field(
        default=None,
        metadata={
            "wire": "attributeValue",
            "maxLength": 1000,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
        },
    )
    """Value of the attribute, as a string. If absent, it could not be read. At most 1000 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class MessageInfoType(DataType):
    """A message for the station's display, with when and where it is shown.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Number by which this message is later queried, replaced or cleared."""

    priority: MessagePriorityEnumType = field(metadata={"wire": "priority"})
    """How the message ranks against others, such as always in front or part of the normal cycle."""

    message: MessageContentType = field(metadata={"wire": "message"})
    """The text to show, with its format and language."""

    display: ComponentType | None = field(default=None, metadata={"wire": "display"})
    """The display component to use when the station has more than one."""

    state: MessageStateEnumType | None = field(default=None, metadata={"wire": "state"})
    """Station state in which the message is shown, such as Charging. If absent, it is shown in every state."""

    start_date_time: datetime | None = field(default=None, metadata={"wire": "startDateTime", "format": "date-time"})
    """Moment from which the message is shown. If absent, it is shown at once."""

    end_date_time: datetime | None = field(default=None, metadata={"wire": "endDateTime", "format": "date-time"})
    """Moment after which the station removes the message."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId", "maxLength": 36})
    """Transaction to which the message is tied; it is removed when that transaction ends. At most 36 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class MonitoringDataType(DataType):
    """The monitors that are set on one variable of one component.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the monitored variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable being monitored."""

    variable_monitoring: list[VariableMonitoringType] = field(metadata={"wire": "variableMonitoring", "minItems": 1})
    """Every reported monitor on this variable. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ReportDataType(DataType):
    """What a report tells about one variable: its values and its properties.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the reported variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable being reported."""

    variable_attribute: list[VariableAttributeType] = field(
        metadata={
            "wire": "variableAttribute",
            "minItems": 1,
            "maxItems": 4,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
        },
    )
    """Values of the variable, one entry per attribute type such as Actual or Target. One to four items."""

    variable_characteristics: VariableCharacteristicsType | None = field(
        default=None, metadata={"wire": "variableCharacteristics"}
    )
    """Fixed properties of the variable, such as its data type, unit and limits."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetMonitoringDataType(DataType):
    """A monitor to be set on one variable of one component.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic"})
    """Threshold or change that sets off the monitor, or the interval of a periodic monitor. Unit: unit of the variable;
    s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type"})
    """What sets off the monitor, such as a threshold, a change or the passing of time."""

    severity: int = field(metadata={"wire": "severity"})
    """How serious events from this monitor are, from 0 (danger to life) to 9 (debug information)."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable to monitor."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable to monitor."""

    id: int | None = field(default=None, metadata={"wire": "id"})
    """Existing monitor to be replaced. If absent, the station makes a new monitor and numbers it."""

    transaction: bool | None = field(default=None, metadata={"wire": "transaction"})
    """Whether the monitor only works during a transaction that involves the component. If absent, false."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetMonitoringResultType(DataType):
    """The outcome of setting one monitor.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    type: MonitorEnumType = field(metadata={"wire": "type"})
    """Type of monitor, as in the request."""

    severity: int = field(metadata={"wire": "severity"})
    """Severity from 0 (danger to life) to 9 (debug information), as in the request."""

    status: SetMonitoringStatusEnumType = field(metadata={"wire": "status"})
    """Whether the monitor was set, and if not, why."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component to which this result belongs."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable to which this result belongs."""

    id: int | None = field(default=None, metadata={"wire": "id"})
    """Number that the station gave to the monitor; only present if it was accepted."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetVariableDataType(DataType):
    """A new value for one attribute of one variable.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    attribute_value: str = field(
        metadata={
            "wire": "attributeValue",
            "maxLength": 1000,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
        },
    )
    """The new value as text; an empty string is allowed. At most 1000 characters."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable to change."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable to change."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual"}
    )
    """Attribute to change, such as Target or MaxSet. Default: Actual."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetVariableResultType(DataType):
    """The outcome of changing one attribute of one variable.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    attribute_status: SetVariableStatusEnumType = field(metadata={"wire": "attributeStatus"})
    """Whether the value was set, needs a reboot first, or was refused and why."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable that was to be changed."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual"}
    )
    """Attribute to which this result belongs. Default: Actual."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SalesTariffEntryType(DataType):
    """The price that holds during one interval of an ISO 15118-2 sales tariff.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    relative_time_interval: RelativeTimeIntervalType | None = field(
        default=None, metadata={"wire": "relativeTimeInterval"}
    )
    """Interval during which the entry holds."""

    e_price_level: int | None = field(default=None, metadata={"wire": "ePriceLevel", "minimum": 0})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    consumption_cost: list[ConsumptionCostType] | None = field(
        default=None, metadata={"wire": "consumptionCost", "minItems": 1, "maxItems": 3}
    )
    """More detailed or alternative costs, per block of consumption. One to three items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class AuthorizationData(DataType):
    """One entry of the local authorization list: an identifier and what it may do.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """Identifier that the entry is about."""

    id_token_info: IdTokenInfoType | None = field(default=None, metadata={"wire": "idTokenInfo"})
    """Authorization status, expiry and group; always present in a full update. If absent in a differential one, the
    entry is deleted.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class MeterValueType(DataType):
    """A set of measurements taken at one moment.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    sampled_value: list[SampledValueType] = field(metadata={"wire": "sampledValue", "minItems": 1})
    """The individual measurements taken at that moment. At least one item."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """When the measurements were taken."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SalesTariffType(DataType):
    """An ISO 15118-2 tariff from the mobility operator, with prices over time.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Number that identifies this tariff and does not change during the charging session."""

    sales_tariff_entry: list[SalesTariffEntryType] = field(
        metadata={"wire": "salesTariffEntry", "minItems": 1, "maxItems": 1024}
    )
    """The prices, one entry for each interval. 1 to 1024 items."""

    sales_tariff_description: str | None = field(
        default=None, metadata={"wire": "salesTariffDescription", "maxLength": 32}
    )
    """Short title of the tariff for display to the driver. At most 32 characters."""

    num_e_price_levels: int | None = field(default=None, metadata={"wire": "numEPriceLevels"})
    """How many different price levels occur in all offered tariffs together."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SAScheduleType(DataType):
    """One of the schedules, as in ISO 15118, from which the EV may choose.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    p_max_schedule: list[PMaxScheduleType] = field(metadata={"wire": "pMaxSchedule", "minItems": 1, "maxItems": 1024})
    """Power limits over time. 1 to 1024 items."""

    sa_schedule_tuple_id: int = field(metadata={"wire": "saScheduleTupleID"})
    """Number that identifies this schedule among those offered to the EV."""

    sales_tariff: SalesTariffType | None = field(default=None, metadata={"wire": "salesTariff"})
    """Price information that belongs to this schedule."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
