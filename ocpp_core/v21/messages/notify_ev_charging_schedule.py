"""The NotifyEVChargingSchedule messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.charging_schedule_type import ChargingScheduleType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifyEVChargingScheduleRequest",
    "NotifyEVChargingScheduleResponse",
]


@define(kw_only=True, repr=False)
class NotifyEVChargingScheduleResponse(Response):
    """Says whether the CSMS could handle the vehicle's planned schedule.

    Answers `NotifyEVChargingScheduleRequest`. OCPP 2.1 part 2, section 1.51.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingSchedule"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.51"})
    """Whether the message was processed; accepted does not mean that the CSMS agrees to the plan."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.51"})
    """Reason and detail behind the processing result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.51"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyEVChargingScheduleRequest(Request[NotifyEVChargingScheduleResponse]):
    """Tells the CSMS the charging schedule that the vehicle plans to follow.

    Sent by the charging station. OCPP 2.1 part 2, section 1.51.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingSchedule"
    VERSION: ClassVar[Version] = Version.V21

    time_base: datetime = field(metadata={"wire": "timeBase", "format": "date-time", "section": "1.51"})
    """Moment from which the start offsets of the schedule periods count."""

    charging_schedule: ChargingScheduleType = field(metadata={"wire": "chargingSchedule", "section": "1.51"})
    """How much the vehicle plans to draw over time."""

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 1, "section": "1.51"})
    """The EVSE at which the vehicle follows this schedule; never 0. At least 1."""

    selected_charging_schedule_id: int | None = field(
        default=None, metadata={"wire": "selectedChargingScheduleId", "minimum": 0, "section": "1.51"}
    )
    """Which of the schedules offered in the charging profile the vehicle picked. At least 0."""

    power_tolerance_acceptance: bool | None = field(
        default=None, metadata={"wire": "powerToleranceAcceptance", "section": "1.51"}
    )
    """Whether the vehicle agrees to the power tolerance, as signalled in ISO 15118-20 power delivery."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.51"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
