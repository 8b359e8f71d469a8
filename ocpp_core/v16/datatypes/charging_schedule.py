"""The data type ChargingSchedule of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v16.datatypes.charging_schedule_period import ChargingSchedulePeriod
from ocpp_core.v16.enums.charging_rate_unit_type import ChargingRateUnitType
from ocpp_core.versions import Version

__all__ = [
    "ChargingSchedule",
]


@define(kw_only=True, repr=False)
class ChargingSchedule(DataType):
    """A series of periods that each limit power or current.

    OCPP 1.6, section 7.13.
    """

    VERSION: ClassVar[Version] = Version.V16

    charging_rate_unit: ChargingRateUnitType = field(metadata={"wire": "chargingRateUnit", "section": "7.13"})
    """Unit of all limits in the schedule."""

    charging_schedule_period: list[ChargingSchedulePeriod] = field(
        metadata={"wire": "chargingSchedulePeriod", "section": "7.13"}
    )
    """Periods in order of time; the first one must begin at 0."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "7.13"})
    """How long the schedule lasts. If absent, its last period goes on without end, or to the end of the transaction.
    Unit: s.
    """

    start_schedule: datetime | None = field(
        default=None, metadata={"wire": "startSchedule", "format": "date-time", "section": "7.13"}
    )
    """Fixed moment at which the schedule begins. If absent, it begins when charging does."""

    min_charging_rate: float | None = field(
        default=None,
        metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)", "multipleOf": 0.1, "section": "7.13"},
    )
    """Lowest rate the vehicle can charge at, in chargingRateUnit (A or W); a hint for local load balancing. Unit:
    chargingRateUnit (W or A). A multiple of 0.1.
    """
