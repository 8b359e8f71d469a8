"""The data type CostDetailsType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.charging_period_type import ChargingPeriodType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.total_cost_type import TotalCostType
from ocpp_core.v21.datatypes.total_usage_type import TotalUsageType
from ocpp_core.versions import Version

__all__ = [
    "CostDetailsType",
]


@define(kw_only=True, repr=False)
class CostDetailsType(DataType):
    """The usage and cost of a transaction as the charging station worked them out locally from a tariff.

    OCPP 2.1 part 2, section 2.30.
    """

    VERSION: ClassVar[Version] = Version.V21

    total_cost: TotalCostType = field(metadata={"wire": "totalCost", "section": "2.30"})
    """Total cost of the transaction, split by kind."""

    total_usage: TotalUsageType = field(metadata={"wire": "totalUsage", "section": "2.30"})
    """Energy and time used in the whole transaction."""

    charging_periods: list[ChargingPeriodType] | None = field(
        default=None, metadata={"wire": "chargingPeriods", "minItems": 1, "section": "2.30"}
    )
    """Periods of constant pricing that make up the session. If absent, this is a running cost update. At least one
    item.
    """

    failure_to_calculate: bool | None = field(default=None, metadata={"wire": "failureToCalculate", "section": "2.30"})
    """True when the station could not work out the cost."""

    failure_reason: str | None = field(
        default=None, metadata={"wire": "failureReason", "maxLength": 500, "section": "2.30"}
    )
    """Explanation in plain text of why the cost could not be worked out. At most 500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.30"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
