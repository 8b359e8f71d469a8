"""The BootNotification messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.registration_status import RegistrationStatus
from ocpp_core.versions import Version

__all__ = [
    "BootNotificationRequest",
    "BootNotificationResponse",
]


@define(kw_only=True, repr=False)
class BootNotificationResponse(Response):
    """Says whether the station is registered, gives the time and sets how soon it should report again.

    Answers `BootNotificationRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V15

    status: RegistrationStatus = field(metadata={"wire": "status"})
    """Whether the station may operate, must wait while it is being prepared, or is turned away."""

    current_time: datetime = field(metadata={"wire": "currentTime", "format": "date-time"})
    """Clock of the central system, to which the station can set its own."""

    heartbeat_interval: int = field(metadata={"wire": "heartbeatInterval", "unit": "s"})
    """Time to leave between heartbeats once the station has been accepted. Unit: s."""


@define(kw_only=True, repr=False)
class BootNotificationRequest(Request[BootNotificationResponse]):
    """Registers a station with the central system after it starts up and tells which hardware and firmware it has.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V15

    charge_point_vendor: str = field(metadata={"wire": "chargePointVendor", "maxLength": 20})
    """Name of the station's manufacturer. At most 20 characters."""

    charge_point_model: str = field(metadata={"wire": "chargePointModel", "maxLength": 20})
    """Model name the manufacturer gave the station. At most 20 characters."""

    charge_point_serial_number: str | None = field(
        default=None, metadata={"wire": "chargePointSerialNumber", "maxLength": 25, "identifies": "serial"}
    )
    """Serial number of the station as a whole. At most 25 characters."""

    charge_box_serial_number: str | None = field(
        default=None, metadata={"wire": "chargeBoxSerialNumber", "maxLength": 25, "identifies": "serial"}
    )
    """Serial number of the inner charge box. Deprecated as of 1.6. At most 25 characters."""

    firmware_version: str | None = field(default=None, metadata={"wire": "firmwareVersion", "maxLength": 50})
    """Version of the firmware the station is now running. At most 50 characters."""

    iccid: str | None = field(default=None, metadata={"wire": "iccid", "maxLength": 20, "identifies": "person"})
    """Card number (ICCID) of the SIM in the station's modem. At most 20 characters."""

    imsi: str | None = field(default=None, metadata={"wire": "imsi", "maxLength": 20, "identifies": "person"})
    """Mobile subscriber number (IMSI) of the SIM in the station's modem. At most 20 characters."""

    meter_type: str | None = field(default=None, metadata={"wire": "meterType", "maxLength": 25})
    """Type of the station's main energy meter. At most 25 characters."""

    meter_serial_number: str | None = field(
        default=None, metadata={"wire": "meterSerialNumber", "maxLength": 25, "identifies": "serial"}
    )
    """Serial number of the station's main energy meter. At most 25 characters."""
