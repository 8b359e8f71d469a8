"""The data types of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

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
from ocpp_core.versions import Version

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


@define(kw_only=True, repr=False)
class IdTagInfo(DataType):
    """What the central system knows about an identifier: whether it may charge, until when, and its group.

    OCPP 1.6, section 7.27.
    """

    VERSION: ClassVar[Version] = Version.V16

    status: AuthorizationStatus = field(metadata={"wire": "status", "section": "7.27"})
    """Whether the identifier may charge, and if not, why."""

    expiry_date: datetime | None = field(
        default=None, metadata={"wire": "expiryDate", "format": "date-time", "section": "7.27"}
    )
    """When the verdict lapses and leaves the authorization cache. If absent, it has no end date."""

    parent_id_tag: str | None = field(
        default=None, metadata={"wire": "parentIdTag", "maxLength": 20, "identifies": "person", "section": "7.27"}
    )
    """Group the identifier belongs to; members of one group can stop each other's transactions. At most 20 characters.
    """


@define(kw_only=True, repr=False)
class CertificateHashDataType(DataType):
    """The hashes and serial number that identify one certificate, in the manner of OCSP.

    OCPP 1.6 security whitepaper, section 6.1.
    """

    VERSION: ClassVar[Version] = Version.V16

    hash_algorithm: HashAlgorithmEnumType = field(metadata={"wire": "hashAlgorithm", "section": "WP 6.1"})
    """Algorithm used for both hashes."""

    issuer_name_hash: str = field(
        metadata={"wire": "issuerNameHash", "maxLength": 128, "identifies": "person", "section": "WP 6.1"}
    )
    """Hexadecimal hash over the DER form of the issuer's distinguished name. At most 128 characters."""

    issuer_key_hash: str = field(
        metadata={"wire": "issuerKeyHash", "maxLength": 128, "identifies": "person", "section": "WP 6.1"}
    )
    """Hexadecimal hash over the issuer's public key, without its DER tag and length. At most 128 characters."""

    serial_number: str = field(
        metadata={"wire": "serialNumber", "maxLength": 40, "identifies": "person", "section": "WP 6.1"}
    )
    """Serial number of the certificate in hexadecimal, with neither leading zeros nor 0x. At most 40 characters."""


@define(kw_only=True, repr=False)
class ChargingSchedulePeriod(DataType):
    """A period within a charging schedule during which one limit holds.

    OCPP 1.6, section 7.14.
    """

    VERSION: ClassVar[Version] = Version.V16

    start_period: int = field(metadata={"wire": "startPeriod", "unit": "s", "section": "7.14"})
    """When the period begins, counted from the start of the schedule; this also ends the period before it. Unit: s."""

    limit: float = field(
        metadata={"wire": "limit", "unit": "chargingRateUnit (W or A)", "multipleOf": 0.1, "section": "7.14"}
    )
    """Most that may be drawn in this period, in chargingRateUnit (A or W). Unit: chargingRateUnit (W or A). A multiple
    of 0.1.
    """

    number_phases: int | None = field(default=None, metadata={"wire": "numberPhases", "section": "7.14"})
    """How many phases may be used. If absent, 3 is assumed where it matters."""


@define(kw_only=True, repr=False)
class FirmwareType(DataType):
    """A firmware image to install, with where to get it, when, and its signature.

    OCPP 1.6 security whitepaper, section 6.9.
    """

    VERSION: ClassVar[Version] = Version.V16

    location: str = field(
        metadata={"wire": "location", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "WP 6.9"}
    )
    """Address from which to download the firmware. At most 512 characters."""

    retrieve_date_time: datetime = field(
        metadata={"wire": "retrieveDateTime", "format": "date-time", "section": "WP 6.9"}
    )
    """Moment at which the station should download the firmware."""

    signing_certificate: str = field(metadata={"wire": "signingCertificate", "maxLength": 5500, "section": "WP 6.9"})
    """Certificate (X.509, PEM) that belongs to the key the firmware was signed with. At most 5500 characters."""

    signature: str = field(metadata={"wire": "signature", "maxLength": 800, "section": "WP 6.9"})
    """Digital signature over the firmware file, in Base64. At most 800 characters."""

    install_date_time: datetime | None = field(
        default=None, metadata={"wire": "installDateTime", "format": "date-time", "section": "WP 6.9"}
    )
    """Moment at which the station should install the firmware. If absent, as soon as it can."""


@define(kw_only=True, repr=False)
class KeyValue(DataType):
    """A configuration setting of a station, with its present value.

    OCPP 1.6, section 7.29.
    """

    VERSION: ClassVar[Version] = Version.V16

    key: str = field(
        metadata={"wire": "key", "maxLength": 50, "secretValues": ("AuthorizationKey",), "section": "7.29"}
    )
    """Name of the setting. At most 50 characters."""

    readonly: bool = field(metadata={"wire": "readonly", "section": "7.29"})
    """True if ChangeConfiguration cannot alter the setting."""

    value: str | None = field(
        default=None, metadata={"wire": "value", "maxLength": 500, "secret": {"if": "key"}, "section": "7.29"}
    )
    """Present value as text. If absent, the setting is known but has no value. At most 500 characters."""


@define(kw_only=True, repr=False)
class LogParametersType(DataType):
    """The place a log is uploaded to and the period it covers.

    OCPP 1.6 security whitepaper, section 6.14.
    """

    VERSION: ClassVar[Version] = Version.V16

    remote_location: str = field(
        metadata={"wire": "remoteLocation", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "WP 6.14"}
    )
    """Address to upload the log to. At most 512 characters."""

    oldest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "oldestTimestamp", "format": "date-time", "section": "WP 6.14"}
    )
    """Leave out log entries older than this."""

    latest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "latestTimestamp", "format": "date-time", "section": "WP 6.14"}
    )
    """Leave out log entries newer than this."""


@define(kw_only=True, repr=False)
class SampledValue(DataType):
    """A single measured value, with what was measured, where, when in the process and in which unit.

    OCPP 1.6, section 7.43.
    """

    VERSION: ClassVar[Version] = Version.V16

    value: str = field(metadata={"wire": "value", "section": "7.43"})
    """Measured value as text: a decimal number, or signed data in hexadecimal."""

    context: ReadingContext | None = field(default=None, metadata={"wire": "context", "section": "7.43"})
    """What led to the measurement. If absent, periodic sampling (Sample.Periodic)."""

    format: ValueFormat | None = field(default=None, metadata={"wire": "format", "section": "7.43"})
    """Whether the value is a plain number or signed data. If absent, a plain number (Raw)."""

    measurand: Measurand | None = field(default=None, metadata={"wire": "measurand", "section": "7.43"})
    """Quantity that was measured. If absent, imported active energy (Energy.Active.Import.Register)."""

    phase: Phase | None = field(default=None, metadata={"wire": "phase", "section": "7.43"})
    """Phase or pair of conductors that was measured. If absent, the value is an overall one."""

    location: Location | None = field(default=None, metadata={"wire": "location", "section": "7.43"})
    """Where it was measured. If absent, at the connector (Outlet)."""

    unit: UnitOfMeasure | None = field(default=None, metadata={"wire": "unit", "section": "7.43"})
    """Unit of the value. If absent, Wh for energy."""


@define(kw_only=True, repr=False)
class AuthorizationData(DataType):
    """One entry of an update to the local authorization list.

    OCPP 1.6, section 7.1.
    """

    VERSION: ClassVar[Version] = Version.V16

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person", "section": "7.1"})
    """Identifier the entry is about. At most 20 characters."""

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo", "section": "7.1"})
    """Verdict to store for the identifier, needed in a full update. If absent in a differential one, the entry is
    deleted.
    """


@define(kw_only=True, repr=False)
class ChargingSchedule(DataType):
    """A series of periods that each limit power or current.

    OCPP 1.6, section 7.13.
    """

    VERSION: ClassVar[Version] = Version.V16

    charging_rate_unit: ChargingRateUnitType = field(metadata={"wire": "chargingRateUnit", "section": "7.13"})
    """Unit of all limits in the schedule."""

    charging_schedule_period: list[ChargingSchedulePeriod] = field(
        metadata={"wire": "chargingSchedulePeriod", "section": "7.13"}
    )
    """Periods in order of time; the first one must begin at 0."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "7.13"})
    """How long the schedule lasts. If absent, its last period goes on without end, or to the end of the transaction.
    Unit: s.
    """

    start_schedule: datetime | None = field(
        default=None, metadata={"wire": "startSchedule", "format": "date-time", "section": "7.13"}
    )
    """Fixed moment at which the schedule begins. If absent, it begins when charging does."""

    min_charging_rate: float | None = field(
        default=None,
        metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)", "multipleOf": 0.1, "section": "7.13"},
    )
    """Lowest rate the vehicle can charge at, in chargingRateUnit (A or W); a hint for local load balancing. Unit:
    chargingRateUnit (W or A). A multiple of 0.1.
    """


@define(kw_only=True, repr=False)
class MeterValue(DataType):
    """One or more quantities measured at the same moment.

    OCPP 1.6, section 7.33.
    """

    VERSION: ClassVar[Version] = Version.V16

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "7.33"})
    """When the quantities were measured."""

    sampled_value: list[SampledValue] = field(metadata={"wire": "sampledValue", "section": "7.33"})
    """Quantities measured at that moment."""


@define(kw_only=True, repr=False)
class ChargingProfile(DataType):
    """A set of charging limits over time, with its purpose, rank and period of validity.

    OCPP 1.6, section 7.8.
    """

    VERSION: ClassVar[Version] = Version.V16

    charging_profile_id: int = field(metadata={"wire": "chargingProfileId", "section": "7.8"})
    """Number that identifies the profile."""

    stack_level: int = field(metadata={"wire": "stackLevel", "section": "7.8"})
    """Rank among profiles of the same purpose; a higher level wins over a lower one, and 0 is lowest."""

    charging_profile_purpose: ChargingProfilePurposeType = field(
        metadata={"wire": "chargingProfilePurpose", "section": "7.8"}
    )
    """What the profile limits: the whole station, transactions by default, or one transaction."""

    charging_profile_kind: ChargingProfileKindType = field(metadata={"wire": "chargingProfileKind", "section": "7.8"})
    """How the start of the schedule is found: fixed in time, repeating, or relative to an event."""

    charging_schedule: ChargingSchedule = field(metadata={"wire": "chargingSchedule", "section": "7.8"})
    """Limits that the profile imposes over time."""

    transaction_id: int | None = field(default=None, metadata={"wire": "transactionId", "section": "7.8"})
    """Transaction the profile is meant for; only used when the purpose is TxProfile."""

    recurrency_kind: RecurrencyKindType | None = field(
        default=None, metadata={"wire": "recurrencyKind", "section": "7.8"}
    )
    """How often the schedule repeats; only used when the kind is Recurring."""

    valid_from: datetime | None = field(
        default=None, metadata={"wire": "validFrom", "format": "date-time", "section": "7.8"}
    )
    """When the profile takes effect. If absent, it does so on receipt."""

    valid_to: datetime | None = field(
        default=None, metadata={"wire": "validTo", "format": "date-time", "section": "7.8"}
    )
    """When the profile loses effect. If absent, it stays until another replaces it."""
