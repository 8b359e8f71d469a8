"""The FirmwareStatusNotification messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.firmware_status_enum_type import FirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class FirmwareStatusNotificationResponse(Response):
    """Confirms receipt of the firmware status.

    Answers `FirmwareStatusNotificationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "FirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class FirmwareStatusNotificationRequest(Request[FirmwareStatusNotificationResponse]):
    """Reports the progress of a firmware update.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "FirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V20

    status: FirmwareStatusEnumType = field(metadata={"wire": "status"})
    """Step that the download, verification or installation has reached, or how it failed."""

    request_id: int = field(metadata={"wire": "requestId"})
    """The requestId of the UpdateFirmwareRequest behind this update. Absent only if no update is running and the report
    was triggered.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
