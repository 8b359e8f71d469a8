"""The GetCompositeSchedule messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.composite_schedule_type import CompositeScheduleType
from ocpp_core.v20.enums.charging_rate_unit_enum_type import ChargingRateUnitEnumType
from ocpp_core.v20.enums.get_composite_schedule_status_enum_type import GetCompositeScheduleStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
]


@define(kw_only=True, repr=False)
class GetCompositeScheduleResponse(Response):
    """Returns the composite schedule, if the station can calculate it.

    Answers `GetCompositeScheduleRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetCompositeSchedule"
    VERSION: ClassVar[Version] = Version.V20

    status: GetCompositeScheduleStatusEnumType = field(metadata={"wire": "status"})
    """Rejected if the station cannot give the schedule, for example because the EVSE is unknown."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE to which the schedule applies; 0 means the whole station."""

    schedule: CompositeScheduleType | None = field(default=None, metadata={"wire": "schedule"})
    """The calculated schedule. Absent only if the request is rejected."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetCompositeScheduleRequest(Request[GetCompositeScheduleResponse]):
    """Asks the station for the schedule that results from combining all active profiles and local limits.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetCompositeSchedule"
    VERSION: ClassVar[Version] = Version.V20

    duration: int = field(metadata={"wire": "duration", "unit": "s"})
    """How far ahead the schedule must reach, counted from receipt of the request. Unit: s."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE whose schedule is wanted; 0 asks what the whole station expects to draw from the grid."""

    charging_rate_unit: ChargingRateUnitEnumType | None = field(default=None, metadata={"wire": "chargingRateUnit"})
    """Unit in which the schedule is wanted: W or A. If absent, the station chooses."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
