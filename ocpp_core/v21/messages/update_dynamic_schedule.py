"""The UpdateDynamicSchedule messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.charging_schedule_update_type import ChargingScheduleUpdateType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.charging_profile_status_enum_type import ChargingProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UpdateDynamicScheduleRequest",
    "UpdateDynamicScheduleResponse",
]


@define(kw_only=True, repr=False)
class UpdateDynamicScheduleResponse(Response):
    """Says whether the station took over the new limits and setpoints.

    Answers `UpdateDynamicScheduleRequest`. OCPP 2.1 part 2, section 1.88.
    """

    ACTION: ClassVar[str] = "UpdateDynamicSchedule"
    VERSION: ClassVar[Version] = Version.V21

    status: ChargingProfileStatusEnumType = field(metadata={"wire": "status", "section": "1.88"})
    """Whether the update is accepted or rejected."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.88"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.88"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class UpdateDynamicScheduleRequest(Request[UpdateDynamicScheduleResponse]):
    """Changes the limits or setpoints of a dynamic charging profile that is already installed.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.88.
    """

    ACTION: ClassVar[str] = "UpdateDynamicSchedule"
    VERSION: ClassVar[Version] = Version.V21

    charging_profile_id: int = field(metadata={"wire": "chargingProfileId", "section": "1.88"})
    """Dynamic charging profile whose values change."""

    schedule_update: ChargingScheduleUpdateType = field(metadata={"wire": "scheduleUpdate", "section": "1.88"})
    """New limits and setpoints for the schedule period of the profile."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.88"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
