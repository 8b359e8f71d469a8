"""The data type ChargingProfileType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.charging_schedule_type import ChargingScheduleType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.charging_profile_kind_enum_type import ChargingProfileKindEnumType
from ocpp_core.v21.enums.charging_profile_purpose_enum_type import ChargingProfilePurposeEnumType
from ocpp_core.v21.enums.recurrency_kind_enum_type import RecurrencyKindEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingProfileType",
]


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
