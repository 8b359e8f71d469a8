"""The data type ConsumptionCostType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.cost_type import CostType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ConsumptionCostType",
]


@define(kw_only=True, repr=False)
class ConsumptionCostType(DataType):
    """The costs that apply to one block of consumption in a sales tariff.

    OCPP 2.0.1 part 2, section 2.19.
    """

    VERSION: ClassVar[Version] = Version.V201

    start_value: float = field(metadata={"wire": "startValue", "section": "2.19"})
    """Consumption at which this block begins; it ends where the next block begins."""

    cost: list[CostType] = field(metadata={"wire": "cost", "minItems": 1, "maxItems": 3, "section": "2.19"})
    """Costs of the block, each of a different kind. One to three items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.19"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
