"""The data types of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v16.enums import (
    AuthorizationStatus,
    ChargingProfileKindType,
    ChargingProfilePurposeType,
    ChargingRateUnitType,
    HashAlgorithmEnumType,
    Location,
    Measurand,
    Phase,
    ReadingContext,
    RecurrencyKindType,
    UnitOfMeasure,
    ValueFormat,
)

__all__ = [
    "AuthorizationData",
    "CertificateHashDataType",
    "ChargingProfile",
    "ChargingSchedule",
    "ChargingSchedulePeriod",
    "FirmwareType",
    "IdTagInfo",
    "KeyValue",
    "LogParametersType",
    "MeterValue",
    "SampledValue",
]


@define(kw_only=True)
class IdTagInfo(DataType):
    """What the central system knows about an identifier: whether it may charge, until when, and its group.

    OCPP 1.6, section 7.27.
    """

    status: AuthorizationStatus
    """Whether the identifier may charge, and if not, why."""

    expiry_date: datetime | None = field(default=None, metadata={"wire": "expiryDate"})
    """When the verdict lapses and leaves the authorization cache. If absent, it has no end date."""

    parent_id_tag: str | None = field(default=None, metadata={"wire": "parentIdTag"})
    """Group the identifier belongs to; members of one group can stop each other's transactions. At most 20 characters.
    """


@define(kw_only=True)
class CertificateHashDataType(DataType):
    """The hashes and serial number that identify one certificate, in the manner of OCSP.

    OCPP 1.6 security whitepaper, section 6.1.
    """

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm"})
    """Algorithm used for both hashes."""

    issuer_name_hash: str = field(metadata={"wire": "issuerNameHash"})
    """Hexadecimal hash over the DER form of the issuer's distinguished name. At most 128 characters."""

    issuer_key_hash: str = field(metadata={"wire": "issuerKeyHash"})
    """Hexadecimal hash over the issuer's public key, without its DER tag and length. At most 128 characters."""

    serial_number: str = field(metadata={"wire": "serialNumber"})
    """Serial number of the certificate in hexadecimal, with neither leading zeros nor 0x. At most 40 characters."""


@define(kw_only=True)
class ChargingSchedulePeriod(DataType):
    """A period within a charging schedule during which one limit holds.

    OCPP 1.6, section 7.14.
    """

    start_period: int = field(metadata={"wire": "startPeriod"})
    """When the period begins, counted from the start of the schedule; this also ends the period before it. Unit: s."""

    limit: float
    """Most that may be drawn in this period, in chargingRateUnit (A or W), with at most one decimal. Unit:
    chargingRateUnit (W or A). A multiple of 0.1.
    """

    number_phases: int | None = field(default=None, metadata={"wire": "numberPhases"})
    """How many phases may be used. If absent, 3 is assumed where it matters."""


@define(kw_only=True)
class FirmwareType(DataType):
    """A firmware image to install, with where to get it, when, and its signature.

    OCPP 1.6 security whitepaper, section 6.9.
    """

    location: str
    """Address from which to download the firmware. At most 512 characters."""

    retrieve_date_time: datetime = field(metadata={"wire": "retrieveDateTime"})
    """Moment at which the station should download the firmware."""

    signing_certificate: str = field(metadata={"wire": "signingCertificate"})
    """Certificate (X.509, PEM) that belongs to the key the firmware was signed with. At most 5500 characters."""

    signature: str
    """Digital signature over the firmware file, in Base64. At most 800 characters."""

    install_date_time: datetime | None = field(default=None, metadata={"wire": "installDateTime"})
    """Moment at which the station should install the firmware. If absent, as soon as it can."""


@define(kw_only=True)
class KeyValue(DataType):
    """A configuration setting of a station, with its present value.

    OCPP 1.6, section 7.29.
    """

    key: str
    """Name of the setting. At most 50 characters."""

    readonly: bool
    """True if ChangeConfiguration cannot alter the setting."""

    value: str | None = None
    """Present value as text. If absent, the setting is known but has no value. At most 500 characters."""


@define(kw_only=True)
class LogParametersType(DataType):
    """The place a log is uploaded to and the period it covers.

    OCPP 1.6 security whitepaper, section 6.14.
    """

    remote_location: str = field(metadata={"wire": "remoteLocation"})
    """Address to upload the log to. At most 512 characters."""

    oldest_timestamp: datetime | None = field(default=None, metadata={"wire": "oldestTimestamp"})
    """Leave out log entries older than this."""

    latest_timestamp: datetime | None = field(default=None, metadata={"wire": "latestTimestamp"})
    """Leave out log entries newer than this."""


@define(kw_only=True)
class SampledValue(DataType):
    """A single measured value, with what was measured, where, when in the process and in which unit.

    OCPP 1.6, section 7.43.
    """

    value: str
    """Measured value as text: a decimal number, or signed data in hexadecimal."""

    context: ReadingContext | None = None
    """What led to the measurement. If absent, periodic sampling (Sample.Periodic)."""

    format: ValueFormat | None = None
    """Whether the value is a plain number or signed data. If absent, a plain number (Raw)."""

    measurand: Measurand | None = None
    """Quantity that was measured. If absent, imported active energy (Energy.Active.Import.Register)."""

    phase: Phase | None = None
    """Phase or pair of conductors that was measured. If absent, the value is an overall one."""

    location: Location | None = None
    """Where it was measured. If absent, at the connector (Outlet)."""

    unit: UnitOfMeasure | None = None
    """Unit of the value. If absent, Wh for energy."""


@define(kw_only=True)
class AuthorizationData(DataType):
    """One entry of an update to the local authorization list.

    OCPP 1.6, section 7.1.
    """

    id_tag: str = field(metadata={"wire": "idTag"})
    """Identifier the entry is about. At most 20 characters."""

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo"})
    """Verdict to store for the identifier, needed in a full update. If absent in a differential one, the entry is
    deleted.
    """


@define(kw_only=True)
class ChargingSchedule(DataType):
    """A series of periods that each limit power or current.

    OCPP 1.6, section 7.13.
    """

    charging_rate_unit: ChargingRateUnitType = field(metadata={"wire": "chargingRateUnit"})
    """Unit of all limits in the schedule."""

    charging_schedule_period: list[ChargingSchedulePeriod] = field(metadata={"wire": "chargingSchedulePeriod"})
    """Periods in order of time; the first one must begin at 0."""

    duration: int | None = None
    """How long the schedule lasts. If absent, its last period goes on without end, or to the end of the transaction.
    Unit: s.
    """

    start_schedule: datetime | None = field(default=None, metadata={"wire": "startSchedule"})
    """Fixed moment at which the schedule begins. If absent, it begins when charging does."""

    min_charging_rate: float | None = field(default=None, metadata={"wire": "minChargingRate"})
    """Lowest rate the vehicle can charge at, in chargingRateUnit (A or W); a hint for local load balancing. Unit:
    chargingRateUnit (W or A). A multiple of 0.1.
    """


@define(kw_only=True)
class MeterValue(DataType):
    """One or more quantities measured at the same moment.

    OCPP 1.6, section 7.33.
    """

    timestamp: datetime
    """When the quantities were measured."""

    sampled_value: list[SampledValue] = field(metadata={"wire": "sampledValue"})
    """Quantities measured at that moment."""


@define(kw_only=True)
class ChargingProfile(DataType):
    """A set of charging limits over time, with its purpose, rank and period of validity.

    OCPP 1.6, section 7.8.
    """

    charging_profile_id: int = field(metadata={"wire": "chargingProfileId"})
    """Number that identifies the profile."""

    stack_level: int = field(metadata={"wire": "stackLevel"})
    """Rank among profiles of the same purpose; a higher level wins over a lower one, and 0 is lowest."""

    charging_profile_purpose: ChargingProfilePurposeType = field(metadata={"wire": "chargingProfilePurpose"})
    """What the profile limits: the whole station, transactions by default, or one transaction."""

    charging_profile_kind: ChargingProfileKindType = field(metadata={"wire": "chargingProfileKind"})
    """How the start of the schedule is found: fixed in time, repeating, or relative to an event."""

    charging_schedule: ChargingSchedule = field(metadata={"wire": "chargingSchedule"})
    """Limits that the profile imposes over time."""

    transaction_id: int | None = field(default=None, metadata={"wire": "transactionId"})
    """Transaction the profile is meant for; only used when the purpose is TxProfile."""

    recurrency_kind: RecurrencyKindType | None = field(default=None, metadata={"wire": "recurrencyKind"})
    """How often the schedule repeats; only used when the kind is Recurring."""

    valid_from: datetime | None = field(default=None, metadata={"wire": "validFrom"})
    """When the profile takes effect. If absent, it does so on receipt."""

    valid_to: datetime | None = field(default=None, metadata={"wire": "validTo"})
    """When the profile loses effect. If absent, it stays until another replaces it."""
