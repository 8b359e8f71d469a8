"""The data type EVAbsolutePriceScheduleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.ev_absolute_price_schedule_entry_type import EVAbsolutePriceScheduleEntryType
from ocpp_core.versions import Version

__all__ = [
    "EVAbsolutePriceScheduleType",
]


@define(kw_only=True, repr=False)
class EVAbsolutePriceScheduleType(DataType):
    """The prices over time at which an EV offers to discharge energy.

    OCPP 2.1 part 2, section 2.41.
    """

    VERSION: ClassVar[Version] = Version.V21

    time_anchor: datetime = field(metadata={"wire": "timeAnchor", "format": "date-time", "section": "2.41"})
    """Moment the schedule starts."""

    currency: str = field(metadata={"wire": "currency", "maxLength": 3, "section": "2.41"})
    """Three-letter ISO 4217 code of the currency of the prices. At most 3 characters."""

    ev_absolute_price_schedule_entries: list[EVAbsolutePriceScheduleEntryType] = field(
        metadata={"wire": "evAbsolutePriceScheduleEntries", "minItems": 1, "maxItems": 1024, "section": "2.41"}
    )
    """Successive time slots with their prices. 1 to 1024 items."""

    price_algorithm: str = field(metadata={"wire": "priceAlgorithm", "maxLength": 2000, "section": "2.41"})
    """URN from ISO 15118-20 that says how the price rules combine: Power, PeakPower or StackedEnergy. At most 2000
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.41"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
