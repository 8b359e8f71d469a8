"""The UpdateFirmware messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
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

    Answers `UpdateFirmwareRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "UpdateFirmware"
    VERSION: ClassVar[Version] = Version.V15


@define(kw_only=True, repr=False)
class UpdateFirmwareRequest(Request[UpdateFirmwareResponse]):
    """Asks the station to fetch and install new firmware.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "UpdateFirmware"
    VERSION: ClassVar[Version] = Version.V15

    retrieve_date: datetime = field(metadata={"wire": "retrieveDate", "format": "date-time"})
    """Earliest moment at which the station may start the download."""

    location: str = field(metadata={"wire": "location", "format": "uri", "secret": {"part": "userinfo"}})
    """Address from which to download the firmware. Format: uri."""

    retries: int | None = field(default=None, metadata={"wire": "retries"})
    """How often a failed download is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval", "unit": "s"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""
