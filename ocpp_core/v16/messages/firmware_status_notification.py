"""The FirmwareStatusNotification messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.firmware_status import FirmwareStatus
from ocpp_core.versions import Version

__all__ = [
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class FirmwareStatusNotificationResponse(Response):
    """Acknowledges the firmware report; it carries no data.

    Answers `FirmwareStatusNotificationRequest`. OCPP 1.6, section 6.20.
    """

    ACTION: ClassVar[str] = "FirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V16


@define(kw_only=True, repr=False)
class FirmwareStatusNotificationRequest(Request[FirmwareStatusNotificationResponse]):
    """Reports how a firmware update is getting on.

    Sent by the charging station. OCPP 1.6, section 6.19.
    """

    ACTION: ClassVar[str] = "FirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V16

    status: FirmwareStatus = field(metadata={"wire": "status", "section": "6.19"})
    """Stage the update has reached; idle is only sent when the report was triggered and no update is running."""
