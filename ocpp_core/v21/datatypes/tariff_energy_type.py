"""The data type TariffEnergyType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.tariff_energy_price_type import TariffEnergyPriceType
from ocpp_core.v21.datatypes.tax_rate_type import TaxRateType
from ocpp_core.versions import Version

__all__ = [
    "TariffEnergyType",
]


@define(kw_only=True, repr=False)
class TariffEnergyType(DataType):
    """The energy part of a tariff: its prices and taxes.

    OCPP 2.1 part 2, section 2.99.
    """

    VERSION: ClassVar[Version] = Version.V21

    prices: list[TariffEnergyPriceType] = field(metadata={"wire": "prices", "minItems": 1, "section": "2.99"})
    """Energy prices, each with its own conditions. At least one item."""

    tax_rates: list[TaxRateType] | None = field(
        default=None, metadata={"wire": "taxRates", "minItems": 1, "maxItems": 5, "section": "2.99"}
    )
    """Taxes on the energy price. If absent, no tax applies, which differs from a tax of 0%. One to five items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.99"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
