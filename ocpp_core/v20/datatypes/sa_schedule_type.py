"""The data type SAScheduleType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.p_max_schedule_type import PMaxScheduleType
from ocpp_core.v20.datatypes.sales_tariff_type import SalesTariffType
from ocpp_core.versions import Version

__all__ = [
    "SAScheduleType",
]


@define(kw_only=True, repr=False)
class SAScheduleType(DataType):
    """One of the schedules, as in ISO 15118, from which the EV may choose.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    p_max_schedule: list[PMaxScheduleType] = field(metadata={"wire": "pMaxSchedule", "minItems": 1, "maxItems": 1024})
    """Power limits over time. 1 to 1024 items."""

    sa_schedule_tuple_id: int = field(metadata={"wire": "saScheduleTupleID"})
    """Number that identifies this schedule among those offered to the EV."""

    sales_tariff: SalesTariffType | None = field(default=None, metadata={"wire": "salesTariff"})
    """Price information that belongs to this schedule."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
