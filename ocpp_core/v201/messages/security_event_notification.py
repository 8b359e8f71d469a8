"""The SecurityEventNotification messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "SecurityEventNotificationRequest",
    "SecurityEventNotificationResponse",
]


@define(kw_only=True, repr=False)
class SecurityEventNotificationResponse(Response):
    """Confirms that the security event was noted; it carries no data.

    Answers `SecurityEventNotificationRequest`. OCPP 2.0.1 part 2, section 1.49.
    """

    ACTION: ClassVar[str] = "SecurityEventNotification"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.49"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SecurityEventNotificationRequest(Request[SecurityEventNotificationResponse]):
    """Reports a security event at the station, such as tampering or an invalid certificate.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.49.
    """

    ACTION: ClassVar[str] = "SecurityEventNotification"
    VERSION: ClassVar[Version] = Version.V201

    type: str = field(metadata={"wire": "type", "maxLength": 50, "section": "1.49"})
    """Name of the event, from the standard list of security events. At most 50 characters."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "1.49"})
    """When the security event took place."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo", "maxLength": 255, "section": "1.49"})
    """Technical details that help to analyse the event. At most 255 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.49"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
