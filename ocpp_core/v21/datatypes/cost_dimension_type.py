"""The data type CostDimensionType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.cost_dimension_enum_type import CostDimensionEnumType
from ocpp_core.versions import Version

__all__ = [
    "CostDimensionType",
]


@define(kw_only=True, repr=False)
class CostDimensionType(DataType):
    """An amount of energy, power, current or time that counts towards the cost of a charging period.

    OCPP 2.1 part 2, section 2.31.
    """

    VERSION: ClassVar[Version] = Version.V21

    type: CostDimensionEnumType = field(metadata={"wire": "type", "section": "2.31"})
    """What is being measured, such as energy, maximum power or idle time."""

    volume: float = field(metadata={"wire": "volume", "unit": "type (Wh, W, A or s)", "section": "2.31"})
    """Measured amount, in the unit that belongs to the dimension. Unit: type (Wh, W, A or s)."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.31"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
