"""The GetDiagnostics messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "GetDiagnosticsRequest",
    "GetDiagnosticsResponse",
]


@define(kw_only=True, repr=False)
class GetDiagnosticsResponse(Response):
    """Names the diagnostics file that is going to be uploaded.

    Answers `GetDiagnosticsRequest`. OCPP 1.6, section 6.26.
    """

    ACTION: ClassVar[str] = "GetDiagnostics"
    VERSION: ClassVar[Version] = Version.V16

    file_name: str | None = field(default=None, metadata={"wire": "fileName", "maxLength": 255, "section": "6.26"})
    """Name of the file to expect. If absent, there is nothing to upload. At most 255 characters."""


@define(kw_only=True, repr=False)
class GetDiagnosticsRequest(Request[GetDiagnosticsResponse]):
    """Asks for diagnostic information, which the station uploads as a file.

    Sent by the CSMS. OCPP 1.6, section 6.25.
    """

    ACTION: ClassVar[str] = "GetDiagnostics"
    VERSION: ClassVar[Version] = Version.V16

    location: str = field(
        metadata={"wire": "location", "format": "uri", "secret": {"part": "userinfo"}, "section": "6.25"}
    )
    """Address of the directory to upload the file to. Format: uri."""

    retries: int | None = field(default=None, metadata={"wire": "retries", "section": "6.25"})
    """How often a failed upload is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval", "unit": "s", "section": "6.25"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "6.25"}
    )
    """Leave out log entries older than this."""

    stop_time: datetime | None = field(
        default=None, metadata={"wire": "stopTime", "format": "date-time", "section": "6.25"}
    )
    """Leave out log entries newer than this."""
