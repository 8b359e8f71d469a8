"""The FirmwareStatusNotification messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.firmware_status_enum_type import FirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "FirmwareStatusNotificationRequest",
    "FirmwareStatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class FirmwareStatusNotificationResponse(Response):
    """Confirms receipt of the firmware status.

    Answers `FirmwareStatusNotificationRequest`. OCPP 2.0.1 part 2, section 1.15.
    """

    ACTION: ClassVar[str] = "FirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.15"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class FirmwareStatusNotificationRequest(Request[FirmwareStatusNotificationResponse]):
    """Reports the progress of a firmware update.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.15.
    """

    ACTION: ClassVar[str] = "FirmwareStatusNotification"
    VERSION: ClassVar[Version] = Version.V201

    status: FirmwareStatusEnumType = field(metadata={"wire": "status", "section": "1.15"})
    """Step that the download, verification or installation has reached, or how it failed."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId", "section": "1.15"})
    """The requestId of the UpdateFirmwareRequest behind this update. Absent only if no update is running and the report
    was triggered.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.15"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
