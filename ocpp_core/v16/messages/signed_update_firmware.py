"""The SignedUpdateFirmware messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.firmware_type import FirmwareType
from ocpp_core.v16.enums.update_firmware_status_enum_type import UpdateFirmwareStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SignedUpdateFirmwareRequest",
    "SignedUpdateFirmwareResponse",
]


@define(kw_only=True, repr=False)
class SignedUpdateFirmwareResponse(Response):
    """Says whether the station starts the signed firmware update.

    Answers `SignedUpdateFirmwareRequest`. OCPP 1.6 security whitepaper, section 5.22.
    """

    ACTION: ClassVar[str] = "SignedUpdateFirmware"
    VERSION: ClassVar[Version] = Version.V16

    status: UpdateFirmwareStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.22"})
    """Whether the update starts, is refused, replaces one in progress, or has an unusable certificate."""


@define(kw_only=True, repr=False)
class SignedUpdateFirmwareRequest(Request[SignedUpdateFirmwareResponse]):
    """Asks the station to fetch and install firmware that carries a digital signature.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.21.
    """

    ACTION: ClassVar[str] = "SignedUpdateFirmware"
    VERSION: ClassVar[Version] = Version.V16

    request_id: int = field(metadata={"wire": "requestId", "section": "WP 5.21"})
    """Number of this request, repeated in the status reports about the update."""

    firmware: FirmwareType = field(metadata={"wire": "firmware", "section": "WP 5.21"})
    """Where the firmware is, when to fetch and install it, and how to verify it."""

    retries: int | None = field(default=None, metadata={"wire": "retries", "section": "WP 5.21"})
    """How often a failed download is tried again. If absent, the station decides."""

    retry_interval: int | None = field(
        default=None, metadata={"wire": "retryInterval", "unit": "s", "section": "WP 5.21"}
    )
    """Time to wait before trying again. If absent, the station decides. Unit: s."""
