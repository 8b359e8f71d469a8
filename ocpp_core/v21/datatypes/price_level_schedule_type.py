"""The data type PriceLevelScheduleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.price_level_schedule_entry_type import PriceLevelScheduleEntryType
from ocpp_core.versions import Version

__all__ = [
    "PriceLevelScheduleType",
]


@define(kw_only=True, repr=False)
class PriceLevelScheduleType(DataType):
    """An ISO 15118-20 schedule of relative price levels, kept so that an EMSP signature over it stays valid.

    OCPP 2.1 part 2, section 2.77.
    """

    VERSION: ClassVar[Version] = Version.V21

    price_level_schedule_entries: list[PriceLevelScheduleEntryType] = field(
        metadata={"wire": "priceLevelScheduleEntries", "minItems": 1, "maxItems": 100, "section": "2.77"}
    )
    """The successive intervals, each with its price level. 1 to 100 items."""

    time_anchor: datetime = field(metadata={"wire": "timeAnchor", "format": "date-time", "section": "2.77"})
    """Moment at which the first interval starts."""

    price_schedule_id: int = field(metadata={"wire": "priceScheduleId", "minimum": 0, "section": "2.77"})
    """Number that identifies this price schedule. At least 0."""

    number_of_price_levels: int = field(metadata={"wire": "numberOfPriceLevels", "minimum": 0, "section": "2.77"})
    """How many different price levels occur in all price level schedules together. At least 0."""

    price_schedule_description: str | None = field(
        default=None, metadata={"wire": "priceScheduleDescription", "maxLength": 32, "section": "2.77"}
    )
    """Short text that describes the price schedule to people. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.77"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
