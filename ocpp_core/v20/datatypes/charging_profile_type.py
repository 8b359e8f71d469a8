"""The data type ChargingProfileType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.charging_schedule_type import ChargingScheduleType
from ocpp_core.v20.enums.charging_profile_kind_enum_type import ChargingProfileKindEnumType
from ocpp_core.v20.enums.charging_profile_purpose_enum_type import ChargingProfilePurposeEnumType
from ocpp_core.v20.enums.recurrency_kind_enum_type import RecurrencyKindEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingProfileType",
]


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
