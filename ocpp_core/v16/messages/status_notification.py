"""The StatusNotification messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.charge_point_error_code import ChargePointErrorCode
from ocpp_core.v16.enums.charge_point_status import ChargePointStatus
from ocpp_core.versions import Version

__all__ = [
    "StatusNotificationRequest",
    "StatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 1.6, section 6.48.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V16


@define(kw_only=True, repr=False)
class StatusNotificationRequest(Request[StatusNotificationResponse]):
    """Reports the current status of a connector or of the station, or an error.

    Sent by the charging station. OCPP 1.6, section 6.47.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId", "section": "6.47"})
    """Connector the report is about; 0 is the main controller of the station."""

    error_code: ChargePointErrorCode = field(metadata={"wire": "errorCode", "section": "6.47"})
    """Fault that is present, or NoError."""

    status: ChargePointStatus = field(metadata={"wire": "status", "section": "6.47"})
    """What the connector or station is doing now."""

    info: str | None = field(default=None, metadata={"wire": "info", "maxLength": 50, "section": "6.47"})
    """Free text with more detail about the error. At most 50 characters."""

    timestamp: datetime | None = field(
        default=None, metadata={"wire": "timestamp", "format": "date-time", "section": "6.47"}
    )
    """When the status arose. If absent, the time at which the message arrives counts."""

    vendor_id: str | None = field(default=None, metadata={"wire": "vendorId", "maxLength": 255, "section": "6.47"})
    """Vendor whose own error codes are used in vendorErrorCode. At most 255 characters."""

    vendor_error_code: str | None = field(
        default=None, metadata={"wire": "vendorErrorCode", "maxLength": 50, "section": "6.47"}
    )
    """Error code from the vendor's own list. At most 50 characters."""
