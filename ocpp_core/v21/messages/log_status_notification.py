"""The LogStatusNotification messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.upload_log_status_enum_type import UploadLogStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "LogStatusNotificationRequest",
    "LogStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class LogStatusNotificationResponse(Response):
    """Confirms that the log upload status arrived; it carries no data.

    Answers `LogStatusNotificationRequest`. OCPP 2.1 part 2, section 1.42.
    """

    ACTION: ClassVar[str] = "LogStatusNotification"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.42"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class LogStatusNotificationRequest(Request[LogStatusNotificationResponse]):
    """Reports how far the station is with uploading a log file.

    Sent by the charging station. OCPP 2.1 part 2, section 1.42.
    """

    ACTION: ClassVar[str] = "LogStatusNotification"
    VERSION: ClassVar[Version] = Version.V21

    status: UploadLogStatusEnumType = field(metadata={"wire": "status", "section": "1.42"})
    """Current stage or outcome of the log upload; idle when nothing is being uploaded."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId", "section": "1.42"})
    """Repeats the id of the GetLogRequest behind the upload. Absent only in a triggered report while no upload runs."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.42"})
    """Reason and detail behind the reported upload status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.42"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
