"""The SecurityEventNotification messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse",
]


@define(kw_only=True, repr=False)
class SecurityEventNotificationResponse(Response):
    """Acknowledges the security event; it carries no data.

    Answers `SecurityEventNotificationRequest`. OCPP 1.6 security whitepaper, section 5.16.
    """

    ACTION: ClassVar[str] = "SecurityEventNotification"
    VERSION: ClassVar[Version] = Version.V16


@define(kw_only=True, repr=False)
class SecurityEventNotificationRequest(Request[SecurityEventNotificationResponse]):
    """Reports a security event that happened at the station.

    Sent by the charging station. OCPP 1.6 security whitepaper, section 5.15.
    """

    ACTION: ClassVar[str] = "SecurityEventNotification"
    VERSION: ClassVar[Version] = Version.V16

    type: str = field(metadata={"wire": "type", "maxLength": 50, "section": "WP 5.15"})
    """Name of the event, such as InvalidTLSVersion or TamperDetectionActivated. At most 50 characters."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "WP 5.15"})
    """When the event took place."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo", "maxLength": 255, "section": "WP 5.15"})
    """Technical details that help to investigate the event. At most 255 characters."""
