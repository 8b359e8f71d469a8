"""The NotifyEVChargingSchedule messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.partial_charging_schedule_type import PartialChargingScheduleType
from ocpp_core.v20.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifyEVChargingScheduleRequest",
    "NotifyEVChargingScheduleResponse",
]


@define(kw_only=True, repr=False)
class NotifyEVChargingScheduleResponse(Response):
    """Says whether the CSMS could handle the vehicle's planned schedule.

    Answers `NotifyEVChargingScheduleRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingSchedule"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericStatusEnumType = field(metadata={"wire": "status"})
    """Whether the message was processed; accepted does not mean that the CSMS agrees to the plan."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NotifyEVChargingScheduleRequest(Request[NotifyEVChargingScheduleResponse]):
    """Tells the CSMS the charging schedule that the vehicle plans to follow.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingSchedule"
    VERSION: ClassVar[Version] = Version.V20

    time_base: datetime = field(metadata={"wire": "timeBase", "format": "date-time"})
    """Moment from which the start offsets of the schedule periods count."""

    charging_schedule: PartialChargingScheduleType = field(metadata={"wire": "chargingSchedule"})
    """How much the vehicle plans to draw over time."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE at which the vehicle follows this schedule; never 0."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
