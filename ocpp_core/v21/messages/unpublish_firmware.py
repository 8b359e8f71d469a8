"""The UnpublishFirmware messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.unpublish_firmware_status_enum_type import UnpublishFirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UnpublishFirmwareRequest",
    "UnpublishFirmwareResponse",
]


@define(kw_only=True, repr=False)
class UnpublishFirmwareResponse(Response):
    """Says whether the local controller withdrew the firmware file.

    Answers `UnpublishFirmwareRequest`. OCPP 2.1 part 2, section 1.87.
    """

    ACTION: ClassVar[str] = "UnpublishFirmware"
    VERSION: ClassVar[Version] = Version.V21

    status: UnpublishFirmwareStatusEnumType = field(metadata={"wire": "status", "section": "1.87"})
    """Whether the file was withdrawn, was not there, or is still being downloaded by a station."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.87"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class UnpublishFirmwareRequest(Request[UnpublishFirmwareResponse]):
    """Asks a local controller to stop offering a firmware file to its stations.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.87.
    """

    ACTION: ClassVar[str] = "UnpublishFirmware"
    VERSION: ClassVar[Version] = Version.V21

    checksum: str = field(
        metadata={"wire": "checksum", "maxLength": 32, "primitive": "identifierString", "section": "1.87"}
    )
    """MD5 hash, in hexadecimal, of the complete file to withdraw. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.87"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
