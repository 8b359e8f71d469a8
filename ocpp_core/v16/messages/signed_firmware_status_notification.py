"""The SignedFirmwareStatusNotification messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.firmware_status_enum_type import FirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SignedFirmwareStatusNotificationRequest",
    "SignedFirmwareStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class SignedFirmwareStatusNotificationResponse(Response):
    """Acknowledges the firmware report; it carries no data.

    Answers `SignedFirmwareStatusNotificationRequest`. OCPP 1.6 security whitepaper, section 5.20.
    """

    ACTION: ClassVar[str] = "SignedFirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V16


@define(kw_only=True, repr=False)
class SignedFirmwareStatusNotificationRequest(Request[SignedFirmwareStatusNotificationResponse]):
    """Reports how a signed firmware update is getting on.

    Sent by the charging station. OCPP 1.6 security whitepaper, section 5.19.
    """

    ACTION: ClassVar[str] = "SignedFirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V16

    status: FirmwareStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.19"})
    """Stage the update has reached, or why it failed."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId", "section": "WP 5.19"})
    """Number from the SignedUpdateFirmware request this is about. Absent only while no update is running."""
