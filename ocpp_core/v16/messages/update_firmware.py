"""The UpdateFirmware messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "UpdateFirmwareRequest",
    "UpdateFirmwareResponse",
]


@define(kw_only=True, repr=False)
class UpdateFirmwareResponse(Response):
    """Acknowledges the firmware update request; it carries no data.

    Answers `UpdateFirmwareRequest`. OCPP 1.6, section 6.56.
    """

    ACTION: ClassVar[str] = "UpdateFirmware"
    VERSION: ClassVar[Version] = Version.V16


@define(kw_only=True, repr=False)
class UpdateFirmwareRequest(Request[UpdateFirmwareResponse]):
    """Asks the station to fetch and install new firmware.

    Sent by the CSMS. OCPP 1.6, section 6.55.
    """

    ACTION: ClassVar[str] = "UpdateFirmware"
    VERSION: ClassVar[Version] = Version.V16

    location: str = field(
        metadata={"wire": "location", "format": "uri", "secret": {"part": "userinfo"}, "section": "6.55"}
    )
    """Address from which to download the firmware. Format: uri."""

    retrieve_date: datetime = field(metadata={"wire": "retrieveDate", "format": "date-time", "section": "6.55"})
    """Earliest moment at which the station may start the download."""

    retries: int | None = field(default=None, metadata={"wire": "retries", "section": "6.55"})
    """How often a failed download is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval", "unit": "s", "section": "6.55"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""
