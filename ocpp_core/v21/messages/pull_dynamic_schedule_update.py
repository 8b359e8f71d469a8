"""The PullDynamicScheduleUpdate messages of OCPP 2.1.

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
    "PullDynamicScheduleUpdateRequest",
    "PullDynamicScheduleUpdateResponse",
]


@define(kw_only=True, repr=False)
class PullDynamicScheduleUpdateResponse(Response):
    """Supplies new values for the dynamic charging profile, if the CSMS has any.

    Answers `PullDynamicScheduleUpdateRequest`. OCPP 2.1 part 2, section 1.62.
    """

    ACTION: ClassVar[str] = "PullDynamicScheduleUpdate"
    VERSION: ClassVar[Version] = Version.V21

    status: ChargingProfileStatusEnumType = field(metadata={"wire": "status", "section": "1.62"})
    """Whether the CSMS honours the request for new values."""

    schedule_update: ChargingScheduleUpdateType | None = field(
        default=None, metadata={"wire": "scheduleUpdate", "section": "1.62"}
    )
    """The new limits and setpoints. Absent when the CSMS has nothing to supply."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.62"})
    """Reason and detail behind the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.62"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PullDynamicScheduleUpdateRequest(Request[PullDynamicScheduleUpdateResponse]):
    """Asks the CSMS for fresh limits and setpoints for a dynamic charging profile.

    Sent by the charging station. OCPP 2.1 part 2, section 1.62.
    """

    ACTION: ClassVar[str] = "PullDynamicScheduleUpdate"
    VERSION: ClassVar[Version] = Version.V21

    charging_profile_id: int = field(metadata={"wire": "chargingProfileId", "section": "1.62"})
    """The dynamic charging profile that needs new values."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.62"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
