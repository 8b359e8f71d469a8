"""The data type TariffFixedPriceType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.tariff_conditions_fixed_type import TariffConditionsFixedType
from ocpp_core.versions import Version

__all__ = [
    "TariffFixedPriceType",
]


@define(kw_only=True, repr=False)
class TariffFixedPriceType(DataType):
    """A one-time price, such as a start fee, and the conditions under which it applies.

    OCPP 2.1 part 2, section 2.100.
    """

    VERSION: ClassVar[Version] = Version.V21

    price_fixed: float = field(metadata={"wire": "priceFixed", "unit": "currency of the tariff", "section": "2.100"})
    """Amount charged once, such as a start fee. Unit: currency of the tariff."""

    conditions: TariffConditionsFixedType | None = field(
        default=None, metadata={"wire": "conditions", "section": "2.100"}
    )
    """When this price applies. If absent, it always applies."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.100"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
