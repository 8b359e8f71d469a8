"""The SecurityEventNotification messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.security_event_enum_type import SecurityEventEnumType
from ocpp_core.versions import Version

__all__ = [
    "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse",
]


@define(kw_only=True, repr=False)
class SecurityEventNotificationResponse(Response):
    """Confirms that the security event was noted; it carries no data.

    Answers `SecurityEventNotificationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SecurityEventNotification"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SecurityEventNotificationRequest(Request[SecurityEventNotificationResponse]):
    """Reports a security event at the station, such as tampering or an invalid certificate.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SecurityEventNotification"
    VERSION: ClassVar[Version] = Version.V20

    type: SecurityEventEnumType = field(metadata={"wire": "type"})
    """Name of the event, from the standard list of security events."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """When the security event took place."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
