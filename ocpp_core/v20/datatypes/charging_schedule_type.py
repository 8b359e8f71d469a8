"""The data type ChargingScheduleType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.charging_schedule_period_type import ChargingSchedulePeriodType
from ocpp_core.v20.enums.charging_rate_unit_enum_type import ChargingRateUnitEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingScheduleType",
]


@define(kw_only=True, repr=False)
class ChargingScheduleType(DataType):
    """A list of consecutive periods with limits or setpoints for charging, possibly with prices.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit"})
    """Whether limits and setpoints are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(
        metadata={"wire": "chargingSchedulePeriod", "minItems": 1}
    )
    """Consecutive periods of the schedule, each with its limits or setpoints. At least one item."""

    start_schedule: datetime | None = field(default=None, metadata={"wire": "startSchedule", "format": "date-time"})
    """When an absolute or recurring schedule begins; left out in a relative one."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s"})
    """Length of the schedule. If absent, its last period goes on without end, or to the end of the transaction. Unit:
    s.
    """

    min_charging_rate: float | None = field(
        default=None, metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)"}
    )
    """Lowest rate the EV supports; lets local smart charging avoid inefficient low rates. Unit: chargingRateUnit (W or
    A).
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
