"""The PublishFirmware messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "PublishFirmwareRequest",
    "PublishFirmwareResponse",
]


@define(kw_only=True, repr=False)
class PublishFirmwareResponse(Response):
    """Says whether the local controller will publish the firmware.

    Answers `PublishFirmwareRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "PublishFirmware"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericStatusEnumType = field(metadata={"wire": "status"})
    """Whether the local controller takes on the task; progress is reported separately."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class PublishFirmwareRequest(Request[PublishFirmwareResponse]):
    """Asks a local controller to download firmware and offer it to the stations behind it.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "PublishFirmware"
    VERSION: ClassVar[Version] = Version.V20

    location: str = field(metadata={"wire": "location", "maxLength": 512, "secret": {"part": "userinfo"}})
    """Address from which the firmware is downloaded. At most 512 characters."""

    checksum: str = field(metadata={"wire": "checksum", "maxLength": 32})
    """MD5 checksum of the complete firmware file, in hexadecimal. At most 32 characters."""

    retries: int | None = field(default=None, metadata={"wire": "retries"})
    """How often a failed download is tried again; 0 means never. If absent, the receiver decides."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
