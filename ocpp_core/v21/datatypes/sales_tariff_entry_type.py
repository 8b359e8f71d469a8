"""The data type SalesTariffEntryType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.consumption_cost_type import ConsumptionCostType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.relative_time_interval_type import RelativeTimeIntervalType
from ocpp_core.versions import Version

__all__ = [
    "SalesTariffEntryType",
]


@define(kw_only=True, repr=False)
class SalesTariffEntryType(DataType):
    """The price that holds during one interval of an ISO 15118-2 sales tariff.

    OCPP 2.1 part 2, section 2.85.
    """

    VERSION: ClassVar[Version] = Version.V21

    relative_time_interval: RelativeTimeIntervalType = field(
        metadata={"wire": "relativeTimeInterval", "section": "2.85"}
    )
    """Interval during which the entry holds."""

    e_price_level: int | None = field(default=None, metadata={"wire": "ePriceLevel", "minimum": 0, "section": "2.85"})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    consumption_cost: list[ConsumptionCostType] | None = field(
        default=None, metadata={"wire": "consumptionCost", "minItems": 1, "maxItems": 3, "section": "2.85"}
    )
    """More detailed or alternative costs, per block of consumption. One to three items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.85"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
