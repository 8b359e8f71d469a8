"""The UpdateFirmware messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.firmware_type import FirmwareType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.update_firmware_status_enum_type import UpdateFirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
]


@define(kw_only=True, repr=False)
class UpdateFirmwareResponse(Response):
    """Says whether the station takes on the firmware update.

    Answers `UpdateFirmwareRequest`. OCPP 2.0.1 part 2, section 1.64.
    """

    ACTION: ClassVar[str] = "UpdateFirmware"
    VERSION: ClassVar[Version] = Version.V201

    status: UpdateFirmwareStatusEnumType = field(metadata={"wire": "status", "section": "1.64"})
    """Whether the update is accepted or refused, or replaces one that was under way."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.64"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.64"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class UpdateFirmwareRequest(Request[UpdateFirmwareResponse]):
    """Asks the station to download and install new firmware.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.64.
    """

    ACTION: ClassVar[str] = "UpdateFirmware"
    VERSION: ClassVar[Version] = Version.V201

    request_id: int = field(metadata={"wire": "requestId", "section": "1.64"})
    """Number that the firmware status notifications for this update repeat."""

    firmware: FirmwareType = field(metadata={"wire": "firmware", "section": "1.64"})
    """Where the firmware is, when to fetch and install it, and how to verify it."""

    retries: int | None = field(default=None, metadata={"wire": "retries", "section": "1.64"})
    """How often a failed download is tried again; 0 means never. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval", "unit": "s", "section": "1.64"})
    """Waiting time before another download attempt. If absent, the station decides. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.64"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
