"""The PublishFirmwareStatusNotification messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.publish_firmware_status_enum_type import PublishFirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "PublishFirmwareStatusNotificationRequest",
    "PublishFirmwareStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class PublishFirmwareStatusNotificationResponse(Response):
    """Confirms that the publishing status arrived; it carries no data.

    Answers `PublishFirmwareStatusNotificationRequest`. OCPP 2.1 part 2, section 1.61.
    """

    ACTION: ClassVar[str] = "PublishFirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.61"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PublishFirmwareStatusNotificationRequest(Request[PublishFirmwareStatusNotificationResponse]):
    """Reports how far the local controller is with downloading, verifying and publishing firmware.

    Sent by the charging station. OCPP 2.1 part 2, section 1.61.
    """

    ACTION: ClassVar[str] = "PublishFirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V21

    status: PublishFirmwareStatusEnumType = field(metadata={"wire": "status", "section": "1.61"})
    """Current stage or outcome of the publishing process."""

    location: list[str] | None = field(
        default=None,
        metadata={
            "wire": "location",
            "minItems": 1,
            "maxLength": 2000,
            "secret": {"part": "userinfo"},
            "section": "1.61",
        },
    )
    """Addresses where stations can fetch the firmware, one per supported protocol; given once it is published. At least
    one item. At most 2000 characters each.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId", "minimum": 0, "section": "1.61"})
    """Repeats the id of the PublishFirmwareRequest that started the process. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.61"})
    """Reason and detail behind the reported publishing status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.61"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
