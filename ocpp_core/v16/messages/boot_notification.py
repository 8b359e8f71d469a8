"""The BootNotification messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.registration_status import RegistrationStatus
from ocpp_core.versions import Version

__all__ = [
    "BootNotificationRequest",
    "BootNotificationResponse",
]


@define(kw_only=True, repr=False)
class BootNotificationResponse(Response):
    """Says whether the station is registered, gives the time and sets how soon it should report again.

    Answers `BootNotificationRequest`. OCPP 1.6, section 6.4.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V16

    status: RegistrationStatus = field(metadata={"wire": "status", "section": "6.4"})
    """Whether the station may operate, must wait while it is being prepared, or is turned away."""

    current_time: datetime = field(metadata={"wire": "currentTime", "format": "date-time", "section": "6.4"})
    """Clock of the central system, to which the station can set its own."""

    interval: int = field(metadata={"wire": "interval", "unit": "s", "section": "6.4"})
    """If accepted, the time between heartbeats; otherwise, how long to wait at least before booting is announced again.
    Unit: s.
    """


@define(kw_only=True, repr=False)
class BootNotificationRequest(Request[BootNotificationResponse]):
    """Registers a station with the central system after it starts up and tells which hardware and firmware it has.

    Sent by the charging station. OCPP 1.6, section 6.3.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V16

    charge_point_vendor: str = field(metadata={"wire": "chargePointVendor", "maxLength": 20, "section": "6.3"})
    """Name of the station's manufacturer. At most 20 characters."""

    charge_point_model: str = field(metadata={"wire": "chargePointModel", "maxLength": 20, "section": "6.3"})
    """Model name the manufacturer gave the station. At most 20 characters."""

    charge_point_serial_number: str | None = field(
        default=None,
        metadata={"wire": "chargePointSerialNumber", "maxLength": 25, "identifies": "serial", "section": "6.3"},
    )
    """Serial number of the station as a whole. At most 25 characters."""

    charge_box_serial_number: str | None = field(
        default=None,
        metadata={"wire": "chargeBoxSerialNumber", "maxLength": 25, "identifies": "serial", "section": "6.3"},
    )
    """Serial number of the inner charge box. Deprecated as of 1.6. At most 25 characters."""

    firmware_version: str | None = field(
        default=None, metadata={"wire": "firmwareVersion", "maxLength": 50, "section": "6.3"}
    )
    """Version of the firmware the station is now running. At most 50 characters."""

    iccid: str | None = field(
        default=None, metadata={"wire": "iccid", "maxLength": 20, "identifies": "person", "section": "6.3"}
    )
    """Card number (ICCID) of the SIM in the station's modem. At most 20 characters."""

    imsi: str | None = field(
        default=None, metadata={"wire": "imsi", "maxLength": 20, "identifies": "person", "section": "6.3"}
    )
    """Mobile subscriber number (IMSI) of the SIM in the station's modem. At most 20 characters."""

    meter_type: str | None = field(default=None, metadata={"wire": "meterType", "maxLength": 25, "section": "6.3"})
    """Type of the station's main energy meter. At most 25 characters."""

    meter_serial_number: str | None = field(
        default=None, metadata={"wire": "meterSerialNumber", "maxLength": 25, "identifies": "serial", "section": "6.3"}
    )
    """Serial number of the station's main energy meter. At most 25 characters."""
