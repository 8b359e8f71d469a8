"""The NotifyEVChargingSchedule messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.charging_schedule_type import ChargingScheduleType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifyEVChargingScheduleRequest",
    "NotifyEVChargingScheduleResponse",
]


@define(kw_only=True, repr=False)
class NotifyEVChargingScheduleResponse(Response):
    """Says whether the CSMS could handle the vehicle's planned schedule.

    Answers `NotifyEVChargingScheduleRequest`. OCPP 2.0.1 part 2, section 1.37.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingSchedule"
    VERSION: ClassVar[Version] = Version.V201

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.37"})
    """Whether the message was processed; accepted does not mean that the CSMS agrees to the plan."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.37"})
    """Reason and detail behind the processing result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.37"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyEVChargingScheduleRequest(Request[NotifyEVChargingScheduleResponse]):
    """Tells the CSMS the charging schedule that the vehicle plans to follow.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.37.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingSchedule"
    VERSION: ClassVar[Version] = Version.V201

    time_base: datetime = field(metadata={"wire": "timeBase", "format": "date-time", "section": "1.37"})
    """Moment from which the start offsets of the schedule periods count."""

    charging_schedule: ChargingScheduleType = field(metadata={"wire": "chargingSchedule", "section": "1.37"})
    """How much the vehicle plans to draw over time."""

    evse_id: int = field(metadata={"wire": "evseId", "section": "1.37"})
    """The EVSE at which the vehicle follows this schedule; never 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.37"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
