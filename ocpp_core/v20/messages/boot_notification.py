"""The BootNotification messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.charging_station_type import ChargingStationType
from ocpp_core.v20.enums.boot_reason_enum_type import BootReasonEnumType
from ocpp_core.v20.enums.registration_status_enum_type import RegistrationStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "BootNotificationRequest",
    "BootNotificationResponse",
]


@define(kw_only=True, repr=False)
class BootNotificationResponse(Response):
    """Says whether the CSMS accepts the station, and gives it the time and the heartbeat interval.

    Answers `BootNotificationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V20

    current_time: datetime = field(metadata={"wire": "currentTime", "format": "date-time"})
    """Clock of the CSMS, which the station can use to set its own."""

    interval: int = field(metadata={"wire": "interval", "unit": "s"})
    """Heartbeat interval if accepted, else the least time to wait before the next BootNotificationRequest. If 0 then,
    the station picks a wait. Unit: s.
    """

    status: RegistrationStatusEnumType = field(metadata={"wire": "status"})
    """Whether the station is registered, must wait in pending state, or is refused."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class BootNotificationRequest(Request[BootNotificationResponse]):
    """Registers the station with the CSMS after it starts or reboots.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "BootNotification"
    VERSION: ClassVar[Version] = Version.V20

    charging_station: ChargingStationType = field(metadata={"wire": "chargingStation"})
    """Describes the station: vendor, model, serial number, firmware and modem."""

    reason: BootReasonEnumType = field(metadata={"wire": "reason"})
    """Why the station booted or sends this message."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
