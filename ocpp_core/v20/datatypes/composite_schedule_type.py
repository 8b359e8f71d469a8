"""The data type CompositeScheduleType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.partial_charging_schedule_type import PartialChargingScheduleType
from ocpp_core.versions import Version

__all__ = [
    "CompositeScheduleType",
]


@define(kw_only=True, repr=False)
class CompositeScheduleType(DataType):
    """The schedule that results when all valid charging profiles and limits of an EVSE or the grid connection are
    combined.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    start_date_time: datetime | None = field(default=None, metadata={"wire": "startDateTime", "format": "date-time"})
    """Moment the combined schedule begins."""

    charging_schedule: PartialChargingScheduleType | None = field(default=None, metadata={"wire": "chargingSchedule"})
    """Combined limits over time, without a start moment of their own."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
