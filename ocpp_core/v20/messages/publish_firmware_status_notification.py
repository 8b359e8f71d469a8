"""The PublishFirmwareStatusNotification messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.publish_firmware_status_enum_type import PublishFirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "PublishFirmwareStatusNotificationRequest",
    "PublishFirmwareStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class PublishFirmwareStatusNotificationResponse(Response):
    """Confirms that the publishing status arrived; it carries no data.

    Answers `PublishFirmwareStatusNotificationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "PublishFirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class PublishFirmwareStatusNotificationRequest(Request[PublishFirmwareStatusNotificationResponse]):
    """Reports how far the local controller is with downloading, verifying and publishing firmware.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "PublishFirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V20

    status: PublishFirmwareStatusEnumType = field(metadata={"wire": "status"})
    """Current stage or outcome of the publishing process."""

    location: list[str] | None = field(
        default=None, metadata={"wire": "location", "minItems": 1, "maxLength": 512, "secret": {"part": "userinfo"}}
    )
    """Addresses where stations can fetch the firmware, one per supported protocol; given once it is published. At least
    one item. At most 512 characters each.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
