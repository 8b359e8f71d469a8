"""The data type TariffTimePriceType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.tariff_conditions_type import TariffConditionsType
from ocpp_core.versions import Version

__all__ = [
    "TariffTimePriceType",
]


@define(kw_only=True, repr=False)
class TariffTimePriceType(DataType):
    """A price for each minute of time, with the conditions under which it counts.

    OCPP 2.1 part 2, section 2.102.
    """

    VERSION: ClassVar[Version] = Version.V21

    price_minute: float = field(
        metadata={"wire": "priceMinute", "unit": "currency of the tariff per min", "section": "2.102"}
    )
    """The price of one minute before tax. Unit: currency of the tariff per min."""

    conditions: TariffConditionsType | None = field(default=None, metadata={"wire": "conditions", "section": "2.102"})
    """When this price counts. If absent, it always counts."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.102"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
