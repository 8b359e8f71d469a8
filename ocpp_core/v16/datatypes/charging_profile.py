"""The data type ChargingProfile of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v16.datatypes.charging_schedule import ChargingSchedule
from ocpp_core.v16.enums.charging_profile_kind_type import ChargingProfileKindType
from ocpp_core.v16.enums.charging_profile_purpose_type import ChargingProfilePurposeType
from ocpp_core.v16.enums.recurrency_kind_type import RecurrencyKindType
from ocpp_core.versions import Version

__all__ = [
    "ChargingProfile",
]


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
