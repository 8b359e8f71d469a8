"""The PublishFirmware messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "PublishFirmwareRequest",
    "PublishFirmwareResponse",
]


@define(kw_only=True, repr=False)
class PublishFirmwareResponse(Response):
    """Says whether the local controller will publish the firmware.

    Answers `PublishFirmwareRequest`. OCPP 2.1 part 2, section 1.60.
    """

    ACTION: ClassVar[str] = "PublishFirmware"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.60"})
    """Whether the local controller takes on the task; progress is reported separately."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.60"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.60"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class PublishFirmwareRequest(Request[PublishFirmwareResponse]):
    """Asks a local controller to download firmware and offer it to the stations behind it.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.60.
    """

    ACTION: ClassVar[str] = "PublishFirmware"
    VERSION: ClassVar[Version] = Version.V21

    location: str = field(
        metadata={"wire": "location", "maxLength": 2000, "secret": {"part": "userinfo"}, "section": "1.60"}
    )
    """Address from which the firmware is downloaded. At most 2000 characters."""

    checksum: str = field(
        metadata={"wire": "checksum", "maxLength": 32, "primitive": "identifierString", "section": "1.60"}
    )
    """MD5 checksum of the complete firmware file, in hexadecimal. At most 32 characters."""

    request_id: int = field(metadata={"wire": "requestId", "minimum": 0, "section": "1.60"})
    """Id that the later publishing status reports repeat. At least 0."""

    retries: int | None = field(default=None, metadata={"wire": "retries", "minimum": 0, "section": "1.60"})
    """How often a failed download is tried again; 0 means never. If absent, the receiver decides. At least 0."""

    retry_interval: int | None = field(
        default=None, metadata={"wire": "retryInterval", "unit": "s", "minimum": 0, "section": "1.60"}
    )
    """Waiting time between download attempts. If absent, the receiver decides. Unit: s. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.60"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
