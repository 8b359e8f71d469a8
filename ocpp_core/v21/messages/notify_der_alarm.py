"""The NotifyDERAlarm messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.der_control_enum_type import DERControlEnumType
from ocpp_core.v21.enums.grid_event_fault_enum_type import GridEventFaultEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifyDERAlarmRequest",
    "NotifyDERAlarmResponse",
]


@define(kw_only=True, repr=False)
class NotifyDERAlarmResponse(Response):
    """Confirms that the DER alarm arrived; it carries no data.

    Answers `NotifyDERAlarmRequest`. OCPP 2.1 part 2, section 1.47.
    """

    ACTION: ClassVar[str] = "NotifyDERAlarm"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.47"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyDERAlarmRequest(Request[NotifyDERAlarmResponse]):
    """Reports that a DER control has started or stopped overriding normal charging because of a grid event.

    Sent by the charging station. OCPP 2.1 part 2, section 1.47.
    """

    ACTION: ClassVar[str] = "NotifyDERAlarm"
    VERSION: ClassVar[Version] = Version.V21

    control_type: DERControlEnumType = field(metadata={"wire": "controlType", "section": "1.47"})
    """The DER control that takes over or lets go, for example a low-frequency trip curve."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "1.47"})
    """When the alarm began or ended."""

    grid_event_fault: GridEventFaultEnumType | None = field(
        default=None, metadata={"wire": "gridEventFault", "section": "1.47"}
    )
    """The grid disturbance that made the control step in."""

    alarm_ended: bool | None = field(default=None, metadata={"wire": "alarmEnded", "section": "1.47"})
    """True when the situation is over. If absent or false, the alarm begins now."""

    extra_info: str | None = field(default=None, metadata={"wire": "extraInfo", "maxLength": 200, "section": "1.47"})
    """Additional details that the vehicle gave about the alarm. At most 200 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.47"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
