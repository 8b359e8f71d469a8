"""The data type PriceType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.tax_rate_type import TaxRateType
from ocpp_core.versions import Version

__all__ = [
    "PriceType",
]


@define(kw_only=True, repr=False)
class PriceType(DataType):
    """An amount of money before tax, after tax, or both.

    OCPP 2.1 part 2, section 2.80.
    """

    VERSION: ClassVar[Version] = Version.V21

    excl_tax: float | None = field(
        default=None, metadata={"wire": "exclTax", "unit": "currency of the tariff", "section": "2.80"}
    )
    """Amount before tax; may be left out when inclTax is given. Unit: currency of the tariff."""

    incl_tax: float | None = field(
        default=None, metadata={"wire": "inclTax", "unit": "currency of the tariff", "section": "2.80"}
    )
    """Amount with tax; may be left out when exclTax is given. Unit: currency of the tariff."""

    tax_rates: list[TaxRateType] | None = field(
        default=None, metadata={"wire": "taxRates", "minItems": 1, "maxItems": 5, "section": "2.80"}
    )
    """Tax rates that lead from the amount before tax to the one with tax, for display or invoices. One to five items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.80"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
