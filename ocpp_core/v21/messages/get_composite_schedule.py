"""The GetCompositeSchedule messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.composite_schedule_type import CompositeScheduleType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.charging_rate_unit_enum_type import ChargingRateUnitEnumType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetCompositeScheduleRequest",
    "GetCompositeScheduleResponse",
]


@define(kw_only=True, repr=False)
class GetCompositeScheduleResponse(Response):
    """Returns the composite schedule, if the station can calculate it.

    Answers `GetCompositeScheduleRequest`. OCPP 2.1 part 2, section 1.28.
    """

    ACTION: ClassVar[str] = "GetCompositeSchedule"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.28"})
    """Rejected if the station cannot give the schedule, for example because the EVSE is unknown."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.28"})
    """More detail on why the schedule is or is not given."""

    schedule: CompositeScheduleType | None = field(default=None, metadata={"wire": "schedule", "section": "1.28"})
    """The calculated schedule. Absent only if the request is rejected."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.28"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetCompositeScheduleRequest(Request[GetCompositeScheduleResponse]):
    """Asks the station for the schedule that results from combining all active profiles and local limits.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.28.
    """

    ACTION: ClassVar[str] = "GetCompositeSchedule"
    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "1.28"})
    """How far ahead the schedule must reach, counted from receipt of the request. Unit: s."""

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "1.28"})
    """EVSE whose schedule is wanted; 0 asks what the whole station expects to draw from the grid. At least 0."""

    charging_rate_unit: ChargingRateUnitEnumType | None = field(
        default=None, metadata={"wire": "chargingRateUnit", "section": "1.28"}
    )
    """Unit in which the schedule is wanted: W or A. If absent, the station chooses."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.28"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
