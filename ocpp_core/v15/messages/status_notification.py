"""The StatusNotification messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.charge_point_error_code import ChargePointErrorCode
from ocpp_core.v15.enums.charge_point_status import ChargePointStatus
from ocpp_core.versions import Version

__all__ = [
    "StatusNotificationRequest",
    "StatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V15


@define(kw_only=True, repr=False)
class StatusNotificationRequest(Request[StatusNotificationResponse]):
    """Reports the current status of a connector or of the station, or an error.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector the report is about; 0 is the main controller of the station."""

    status: ChargePointStatus = field(metadata={"wire": "status"})
    """What the connector or station is doing now."""

    error_code: ChargePointErrorCode = field(metadata={"wire": "errorCode"})
    """Fault that is present, or NoError."""

    info: str | None = field(default=None, metadata={"wire": "info"})
    """Free text with more detail about the error."""

    timestamp: datetime | None = field(default=None, metadata={"wire": "timestamp", "format": "date-time"})
    """When the status arose. If absent, the time at which the message arrives counts."""

    vendor_id: str | None = field(default=None, metadata={"wire": "vendorId"})
    """Vendor whose own error codes are used in vendorErrorCode."""

    vendor_error_code: str | None = field(default=None, metadata={"wire": "vendorErrorCode"})
    """Error code from the vendor's own list."""
