"""The data type TariffEnergyPriceType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.tariff_conditions_type import TariffConditionsType
from ocpp_core.versions import Version

__all__ = [
    "TariffEnergyPriceType",
]


@define(kw_only=True, repr=False)
class TariffEnergyPriceType(DataType):
    """A price for energy and the conditions under which it applies.

    OCPP 2.1 part 2, section 2.98.
    """

    VERSION: ClassVar[Version] = Version.V21

    price_kwh: float = field(metadata={"wire": "priceKwh", "unit": "currency of the tariff per kWh", "section": "2.98"})
    """Price of the energy before tax. Unit: currency of the tariff per kWh."""

    conditions: TariffConditionsType | None = field(default=None, metadata={"wire": "conditions", "section": "2.98"})
    """When this price applies. If absent, it always applies."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.98"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
