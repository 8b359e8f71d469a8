"""The data type CostType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.cost_kind_enum_type import CostKindEnumType
from ocpp_core.versions import Version

__all__ = [
    "CostType",
]


@define(kw_only=True, repr=False)
class CostType(DataType):
    """One cost figure of a sales tariff: a relative price, a share of renewable energy or CO2 emissions.

    OCPP 2.0.1 part 2, section 2.20.
    """

    VERSION: ClassVar[Version] = Version.V201

    cost_kind: CostKindEnumType = field(metadata={"wire": "costKind", "section": "2.20"})
    """What the amount expresses."""

    amount: int = field(metadata={"wire": "amount", "unit": "costKind", "section": "2.20"})
    """Figure per kWh or percentage, estimated or real, before the multiplier is applied. Unit: costKind."""

    amount_multiplier: int | None = field(default=None, metadata={"wire": "amountMultiplier", "section": "2.20"})
    """Power of ten, from -3 to 3, by which the amount is scaled. If absent, the amount stands as it is."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.20"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
