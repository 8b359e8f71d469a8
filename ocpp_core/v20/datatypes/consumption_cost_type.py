"""The data type ConsumptionCostType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.cost_type import CostType
from ocpp_core.versions import Version

__all__ = [
    "ConsumptionCostType",
]


@define(kw_only=True, repr=False)
class ConsumptionCostType(DataType):
    """The costs that apply to one block of consumption in a sales tariff.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    start_value: float = field(metadata={"wire": "startValue"})
    """Consumption at which this block begins; it ends where the next block begins."""

    cost: list[CostType] = field(metadata={"wire": "cost", "minItems": 1, "maxItems": 3})
    """Costs of the block, each of a different kind. One to three items."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
