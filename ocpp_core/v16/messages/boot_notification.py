"""The BootNotification messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums import RegistrationStatus
from ocpp_core.versions import Version

__all__ = [
    "BootNotificationRequest",
    "BootNotificationResponse",
]


@define(kw_only=True)
class BootNotificationResponse(Response):
    """Says whether the station is registered, gives the time and sets how soon it should report again.

    Answers `BootNotificationRequest`. OCPP 1.6, section 6.4.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V16

    status: RegistrationStatus
    """Whether the station may operate, must wait while it is being prepared, or is turned away."""

    current_time: datetime = field(metadata={"wire": "currentTime"})
    """Clock of the central system, to which the station can set its own."""

    interval: int
    """If accepted, the time between heartbeats; otherwise, how long to wait at least before booting is announced again.
    Unit: s.
    """


@define(kw_only=True)
class BootNotificationRequest(Request[BootNotificationResponse]):
    """Registers a station with the central system after it starts up and tells which hardware and firmware it has.

    Sent by the charging station. OCPP 1.6, section 6.3.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V16

    charge_point_vendor: str = field(metadata={"wire": "chargePointVendor"})
    """Name of the station's manufacturer. At most 20 characters."""

    charge_point_model: str = field(metadata={"wire": "chargePointModel"})
    """Model name the manufacturer gave the station. At most 20 characters."""

    charge_point_serial_number: str | None = field(default=None, metadata={"wire": "chargePointSerialNumber"})
    """Serial number of the station as a whole. At most 25 characters."""

    charge_box_serial_number: str | None = field(default=None, metadata={"wire": "chargeBoxSerialNumber"})
    """Serial number of the inner charge box. Deprecated as of 1.6. At most 25 characters."""

    firmware_version: str | None = field(default=None, metadata={"wire": "firmwareVersion"})
    """Version of the firmware the station is now running. At most 50 characters."""

    iccid: str | None = None
    """Card number (ICCID) of the SIM in the station's modem. At most 20 characters."""

    imsi: str | None = None
    """Mobile subscriber number (IMSI) of the SIM in the station's modem. At most 20 characters."""

    meter_type: str | None = field(default=None, metadata={"wire": "meterType"})
    """Type of the station's main energy meter. At most 25 characters."""

    meter_serial_number: str | None = field(default=None, metadata={"wire": "meterSerialNumber"})
    """Serial number of the station's main energy meter. At most 25 characters."""
