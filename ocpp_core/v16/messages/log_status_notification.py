"""The LogStatusNotification messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.upload_log_status_enum_type import UploadLogStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class LogStatusNotificationResponse(Response):
    """Acknowledges the upload report; it carries no data.

    Answers `LogStatusNotificationRequest`. OCPP 1.6 security whitepaper, section 5.14.
    """

    ACTION: ClassVar[str] = "LogStatusNotification"
    VERSION: ClassVar[Version] = Version.V16


@define(kw_only=True, repr=False)
class LogStatusNotificationRequest(Request[LogStatusNotificationResponse]):
    """Reports how the upload of a log file is getting on.

    Sent by the charging station. OCPP 1.6 security whitepaper, section 5.13.
    """

    ACTION: ClassVar[str] = "LogStatusNotification"
    VERSION: ClassVar[Version] = Version.V16

    status: UploadLogStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.13"})
    """Stage the upload has reached, or why it failed."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId", "section": "WP 5.13"})
    """Number from the GetLog request this is about. Absent only in a triggered report while no upload is running."""
