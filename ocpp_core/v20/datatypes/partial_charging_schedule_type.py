"""The data type PartialChargingScheduleType of OCPP 2.0.

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
    "PartialChargingScheduleType",
]


@define(kw_only=True, repr=False)
class PartialChargingScheduleType(DataType):
    """A charging schedule that starts at a fixed moment, as part of a composite schedule.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit"})
    """Whether the rates are in watts or in amperes."""

    start_schedule: datetime | None = field(default=None, metadata={"wire": "startSchedule", "format": "date-time"})
    """Moment at which the schedule starts."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s"})
    """How long the schedule lasts. Unit: s."""

    charging_schedule_period: list[ChargingSchedulePeriodType] | None = field(
        default=None, metadata={"wire": "chargingSchedulePeriod", "minItems": 1}
    )
    """The successive periods, each with its own rate limit. At least one item."""

    min_charging_rate: float | None = field(
        default=None, metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)"}
    )
    """Lowest rate at which the EV charges efficiently. Unit: chargingRateUnit (W or A)."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
