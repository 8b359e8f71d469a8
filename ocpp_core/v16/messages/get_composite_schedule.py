"""The GetCompositeSchedule messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.charging_schedule import ChargingSchedule
from ocpp_core.v16.enums.charging_rate_unit_type import ChargingRateUnitType
from ocpp_core.v16.enums.get_composite_schedule_status import GetCompositeScheduleStatus
from ocpp_core.versions import Version

__all__ = [
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
]


@define(kw_only=True, repr=False)
class GetCompositeScheduleResponse(Response):
    """Returns the combined charging schedule as it is expected at this moment.

    Answers `GetCompositeScheduleRequest`. OCPP 1.6, section 6.22.
    """

    ACTION: ClassVar[str] = "GetCompositeSchedule"
    VERSION: ClassVar[Version] = Version.V16

    status: GetCompositeScheduleStatus = field(metadata={"wire": "status", "section": "6.22"})
    """Whether the station could work out the schedule, for example whether it knows the connector."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId", "section": "6.22"})
    """Connector the schedule is for."""

    schedule_start: datetime | None = field(
        default=None, metadata={"wire": "scheduleStart", "format": "date-time", "section": "6.22"}
    )
    """Moment from which the periods of the schedule are counted. May be left out after a rejection."""

    charging_schedule: ChargingSchedule | None = field(
        default=None, metadata={"wire": "chargingSchedule", "section": "6.22"}
    )
    """Limits over time, counted from scheduleStart. May be left out after a rejection."""


@define(kw_only=True, repr=False)
class GetCompositeScheduleRequest(Request[GetCompositeScheduleResponse]):
    """Asks which charging limits result from all active profiles and local limits together.

    Sent by the CSMS. OCPP 1.6, section 6.21.
    """

    ACTION: ClassVar[str] = "GetCompositeSchedule"
    VERSION: ClassVar[Version] = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId", "section": "6.21"})
    """Connector to calculate for; 0 asks for what the whole station expects to draw from the grid."""

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "6.21"})
    """How far ahead the schedule should reach, counted from receipt of the request. Unit: s."""

    charging_rate_unit: ChargingRateUnitType | None = field(
        default=None, metadata={"wire": "chargingRateUnit", "section": "6.21"}
    )
    """Makes the station express the limits in amperes or in watts."""
