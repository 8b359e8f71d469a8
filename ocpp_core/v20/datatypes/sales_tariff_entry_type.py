"""The data type SalesTariffEntryType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.consumption_cost_type import ConsumptionCostType
from ocpp_core.v20.datatypes.relative_time_interval_type import RelativeTimeIntervalType
from ocpp_core.versions import Version

__all__ = [
    "SalesTariffEntryType",
]


@define(kw_only=True, repr=False)
class SalesTariffEntryType(DataType):
    """The price that holds during one interval of an ISO 15118-2 sales tariff.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    relative_time_interval: RelativeTimeIntervalType | None = field(
        default=None, metadata={"wire": "relativeTimeInterval"}
    )
    """Interval during which the entry holds."""

    e_price_level: int | None = field(default=None, metadata={"wire": "ePriceLevel", "minimum": 0})
    """Relative price during the interval; the higher the number, the dearer the energy. At least 0."""

    consumption_cost: list[ConsumptionCostType] | None = field(
        default=None, metadata={"wire": "consumptionCost", "minItems": 1, "maxItems": 3}
    )
    """More detailed or alternative costs, per block of consumption. One to three items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
