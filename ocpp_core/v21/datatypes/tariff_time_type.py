"""The data type TariffTimeType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.tariff_time_price_type import TariffTimePriceType
from ocpp_core.v21.datatypes.tax_rate_type import TaxRateType
from ocpp_core.versions import Version

__all__ = [
    "TariffTimeType",
]


@define(kw_only=True, repr=False)
class TariffTimeType(DataType):
    """The prices of a time-based part of a tariff and the taxes on them.

    OCPP 2.1 part 2, section 2.103.
    """

    VERSION: ClassVar[Version] = Version.V21

    prices: list[TariffTimePriceType] = field(metadata={"wire": "prices", "minItems": 1, "section": "2.103"})
    """The candidate prices, in order; the first one whose conditions hold is used. At least one item."""

    tax_rates: list[TaxRateType] | None = field(
        default=None, metadata={"wire": "taxRates", "minItems": 1, "maxItems": 5, "section": "2.103"}
    )
    """The taxes on these prices. If absent, no tax applies, which is not the same as a tax of 0 %. One to five items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.103"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
