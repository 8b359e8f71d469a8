"""The data type SalesTariffType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.sales_tariff_entry_type import SalesTariffEntryType
from ocpp_core.versions import Version

__all__ = [
    "SalesTariffType",
]


@define(kw_only=True, repr=False)
class SalesTariffType(DataType):
    """An ISO 15118-2 tariff from the mobility operator, with prices over time.

    OCPP 2.1 part 2, section 2.86.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.86"})
    """Number that identifies this tariff and does not change during the charging session. At least 0."""

    sales_tariff_entry: list[SalesTariffEntryType] = field(
        metadata={"wire": "salesTariffEntry", "minItems": 1, "maxItems": 1024, "section": "2.86"}
    )
    """The prices, one entry for each interval. 1 to 1024 items."""

    sales_tariff_description: str | None = field(
        default=None, metadata={"wire": "salesTariffDescription", "maxLength": 32, "section": "2.86"}
    )
    """Short title of the tariff for display to the driver. At most 32 characters."""

    num_e_price_levels: int | None = field(
        default=None, metadata={"wire": "numEPriceLevels", "minimum": 0, "section": "2.86"}
    )
    """How many different price levels occur in all offered tariffs together. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.86"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
