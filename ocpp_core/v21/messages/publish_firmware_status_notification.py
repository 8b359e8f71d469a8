"""The PublishFirmwareStatusNotification messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes import CustomDataType, StatusInfoType
from ocpp_core.v21.enums import PublishFirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "PublishFirmwareStatusNotificationRequest",
    "PublishFirmwareStatusNotificationResponse",
]


@define(kw_only=True)
class PublishFirmwareStatusNotificationResponse(Response):
    """Confirms that the publishing status arrived; it carries no data.

    Answers `PublishFirmwareStatusNotificationRequest`. OCPP 2.1 part 2, section 1.61.
    """

    ACTION: ClassVar[str] = "PublishFirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class PublishFirmwareStatusNotificationRequest(Request[PublishFirmwareStatusNotificationResponse]):
    """Reports how far the local controller is with downloading, verifying and publishing firmware.

    Sent by the charging station. OCPP 2.1 part 2, section 1.61.
    """

    ACTION: ClassVar[str] = "PublishFirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V21

    status: PublishFirmwareStatusEnumType
    """Current stage or outcome of the publishing process."""

    location: list[str] | None = None
    """Addresses where stations can fetch the firmware, one per supported protocol; given once it is published. At least
    1 items. At most 2000 characters each.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the PublishFirmwareRequest that started the process. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the reported publishing status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
