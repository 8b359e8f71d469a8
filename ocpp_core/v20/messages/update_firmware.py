"""The UpdateFirmware messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.firmware_type import FirmwareType
from ocpp_core.v20.enums.update_firmware_status_enum_type import UpdateFirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
]


@define(kw_only=True, repr=False)
class UpdateFirmwareResponse(Response):
    """Says whether the station takes on the firmware update.

    Answers `UpdateFirmwareRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "UpdateFirmware"
    VERSION: ClassVar[Version] = Version.V20

    status: UpdateFirmwareStatusEnumType = field(metadata={"wire": "status"})
    """Whether the update is accepted or refused, or replaces one that was under way."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class UpdateFirmwareRequest(Request[UpdateFirmwareResponse]):
    """Asks the station to download and install new firmware.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "UpdateFirmware"
    VERSION: ClassVar[Version] = Version.V20

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the firmware status notifications for this update repeat."""

    firmware: FirmwareType = field(metadata={"wire": "firmware"})
    """Where the firmware is, when to fetch and install it, and how to verify it."""

    retries: int | None = field(default=None, metadata={"wire": "retries"})
    """How often a failed download is tried again; 0 means never. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval", "unit": "s"})
    """Waiting time before another download attempt. If absent, the station decides. Unit: s."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
