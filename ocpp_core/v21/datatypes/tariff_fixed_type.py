"""The data type TariffFixedType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.tariff_fixed_price_type import TariffFixedPriceType
from ocpp_core.v21.datatypes.tax_rate_type import TaxRateType
from ocpp_core.versions import Version

__all__ = [
    "TariffFixedType",
]


@define(kw_only=True, repr=False)
class TariffFixedType(DataType):
    """The fixed part of a tariff: its one-time prices and taxes.

    OCPP 2.1 part 2, section 2.101.
    """

    VERSION: ClassVar[Version] = Version.V21

    prices: list[TariffFixedPriceType] = field(metadata={"wire": "prices", "minItems": 1, "section": "2.101"})
    """One-time prices, each with its own conditions. At least one item."""

    tax_rates: list[TaxRateType] | None = field(
        default=None, metadata={"wire": "taxRates", "minItems": 1, "maxItems": 5, "section": "2.101"}
    )
    """Taxes on the fixed price. If absent, no tax applies, which differs from a tax of 0%. One to five items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.101"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
