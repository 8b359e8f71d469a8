"""The BootNotification messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.charging_station_type import ChargingStationType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.boot_reason_enum_type import BootReasonEnumType
from ocpp_core.v21.enums.registration_status_enum_type import RegistrationStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "BootNotificationRequest",
    "BootNotificationResponse",
]


@define(kw_only=True, repr=False)
class BootNotificationResponse(Response):
    """Says whether the CSMS accepts the station, and gives it the time and the heartbeat interval.

    Answers `BootNotificationRequest`. OCPP 2.1 part 2, section 1.5.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V21

    current_time: datetime = field(metadata={"wire": "currentTime", "format": "date-time", "section": "1.5"})
    """Clock of the CSMS, which the station can use to set its own."""

    interval: int = field(metadata={"wire": "interval", "unit": "s", "section": "1.5"})
    """Heartbeat interval if accepted, else the least time to wait before the next BootNotificationRequest. If 0 then,
    the station picks a wait. Unit: s.
    """

    status: RegistrationStatusEnumType = field(metadata={"wire": "status", "section": "1.5"})
    """Whether the station is registered, must wait in pending state, or is refused."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.5"})
    """More detail on why the station is accepted, kept pending or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.5"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class BootNotificationRequest(Request[BootNotificationResponse]):
    """Registers the station with the CSMS after it starts or reboots.

    Sent by the charging station. OCPP 2.1 part 2, section 1.5.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V21

    charging_station: ChargingStationType = field(metadata={"wire": "chargingStation", "section": "1.5"})
    """Describes the station: vendor, model, serial number, firmware and modem."""

    reason: BootReasonEnumType = field(metadata={"wire": "reason", "section": "1.5"})
    """Why the station booted or sends this message."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.5"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
