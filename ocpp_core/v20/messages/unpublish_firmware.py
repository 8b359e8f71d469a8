"""The UnpublishFirmware messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.unpublish_firmware_status_enum_type import UnpublishFirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UnpublishFirmwareRequest",
    "UnpublishFirmwareResponse",
]


@define(kw_only=True, repr=False)
class UnpublishFirmwareResponse(Response):
    """Says whether the local controller withdrew the firmware file.

    Answers `UnpublishFirmwareRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "UnpublishFirmware"
    VERSION: ClassVar[Version] = Version.V20

    status: UnpublishFirmwareStatusEnumType = field(metadata={"wire": "status"})
    """Whether the file was withdrawn, was not there, or is still being downloaded by a station."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class UnpublishFirmwareRequest(Request[UnpublishFirmwareResponse]):
    """Asks a local controller to stop offering a firmware file to its stations.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "UnpublishFirmware"
    VERSION: ClassVar[Version] = Version.V20

    checksum: str = field(metadata={"wire": "checksum", "maxLength": 32})
    """MD5 hash, in hexadecimal, of the complete file to withdraw. At most 32 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
