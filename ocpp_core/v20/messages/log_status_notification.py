"""The LogStatusNotification messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.upload_log_status_enum_type import UploadLogStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class LogStatusNotificationResponse(Response):
    """Confirms that the log upload status arrived; it carries no data.

    Answers `LogStatusNotificationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "LogStatusNotification"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class LogStatusNotificationRequest(Request[LogStatusNotificationResponse]):
    """Reports how far the station is with uploading a log file.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "LogStatusNotification"
    VERSION: ClassVar[Version] = Version.V20

    status: UploadLogStatusEnumType = field(metadata={"wire": "status"})
    """Current stage or outcome of the log upload; idle when nothing is being uploaded."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetLogRequest behind the upload. Absent only in a triggered report while no upload runs."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
