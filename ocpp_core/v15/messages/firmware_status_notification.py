"""The FirmwareStatusNotification messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.firmware_status import FirmwareStatus
from ocpp_core.versions import Version

__all__ = [
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class FirmwareStatusNotificationResponse(Response):
    """Acknowledges the firmware report; it carries no data.

    Answers `FirmwareStatusNotificationRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "FirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V15


@define(kw_only=True, repr=False)
class FirmwareStatusNotificationRequest(Request[FirmwareStatusNotificationResponse]):
    """Reports how a firmware update is getting on.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "FirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V15

    status: FirmwareStatus = field(metadata={"wire": "status"})
    """Stage the update has reached; idle is only sent when the report was triggered and no update is running."""
