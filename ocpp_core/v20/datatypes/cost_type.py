"""The data type CostType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.cost_kind_enum_type import CostKindEnumType
from ocpp_core.versions import Version

__all__ = [
    "CostType",
]


@define(kw_only=True, repr=False)
class CostType(DataType):
    """One cost figure of a sales tariff: a relative price, a share of renewable energy or CO2 emissions.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    cost_kind: CostKindEnumType = field(metadata={"wire": "costKind"})
    """What the amount expresses."""

    amount: float = field(metadata={"wire": "amount", "unit": "costKind"})
    """Figure per kWh or percentage, estimated or real, before the multiplier is applied. Unit: costKind."""

    amount_multiplier: int | None = field(default=None, metadata={"wire": "amountMultiplier"})
    """Power of ten, from -3 to 3, by which the amount is scaled. If absent, the amount stands as it is."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
