"""The data type SalesTariffType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.sales_tariff_entry_type import SalesTariffEntryType
from ocpp_core.versions import Version

__all__ = [
    "SalesTariffType",
]


@define(kw_only=True, repr=False)
class SalesTariffType(DataType):
    """An ISO 15118-2 tariff from the mobility operator, with prices over time.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Number that identifies this tariff and does not change during the charging session."""

    sales_tariff_entry: list[SalesTariffEntryType] = field(
        metadata={"wire": "salesTariffEntry", "minItems": 1, "maxItems": 1024}
    )
    """The prices, one entry for each interval. 1 to 1024 items."""

    sales_tariff_description: str | None = field(
        default=None, metadata={"wire": "salesTariffDescription", "maxLength": 32}
    )
    """Short title of the tariff for display to the driver. At most 32 characters."""

    num_e_price_levels: int | None = field(default=None, metadata={"wire": "numEPriceLevels"})
    """How many different price levels occur in all offered tariffs together."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
