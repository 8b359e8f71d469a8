"""The data type EVPowerScheduleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.ev_power_schedule_entry_type import EVPowerScheduleEntryType
from ocpp_core.versions import Version

__all__ = [
    "EVPowerScheduleType",
]


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
