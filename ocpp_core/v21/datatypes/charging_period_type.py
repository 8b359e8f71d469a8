"""The data type ChargingPeriodType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.cost_dimension_type import CostDimensionType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ChargingPeriodType",
]


@define(kw_only=True, repr=False)
class ChargingPeriodType(DataType):
    """A part of a session with constant conditions, and what was used in it, as the basis for the cost.

    OCPP 2.1 part 2, section 2.15.
    """

    VERSION: ClassVar[Version] = Version.V21

    start_period: datetime = field(metadata={"wire": "startPeriod", "format": "date-time", "section": "2.15"})
    """When the period begins; it lasts until the next one begins or the session is over."""

    dimensions: list[CostDimensionType] | None = field(
        default=None, metadata={"wire": "dimensions", "minItems": 1, "section": "2.15"}
    )
    """Amounts used in the period, such as energy, time or power, one per cost dimension. At least one item."""

    tariff_id: str | None = field(default=None, metadata={"wire": "tariffId", "maxLength": 60, "section": "2.15"})
    """Tariff used for the cost of this period. If absent, the cost was found in another way. At most 60 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.15"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
