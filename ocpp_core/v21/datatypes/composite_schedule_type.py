"""The data type CompositeScheduleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.charging_schedule_period_type import ChargingSchedulePeriodType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.charging_rate_unit_enum_type import ChargingRateUnitEnumType
from ocpp_core.versions import Version

__all__ = [
    "CompositeScheduleType",
]


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
