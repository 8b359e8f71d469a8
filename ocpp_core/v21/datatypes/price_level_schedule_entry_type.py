"""The data type PriceLevelScheduleEntryType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "PriceLevelScheduleEntryType",
]


@define(kw_only=True, repr=False)
class PriceLevelScheduleEntryType(DataType):
    """One interval in a schedule of ISO 15118-20 price levels.

    OCPP 2.1 part 2, section 2.76.
    """

    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.76"})
    """How long this price level lasts. Unit: s."""

    price_level: int = field(metadata={"wire": "priceLevel", "minimum": 0, "section": "2.76"})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.76"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
