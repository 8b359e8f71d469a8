"""The GetDiagnostics messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
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

    Answers `GetDiagnosticsRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "GetDiagnostics"
    VERSION: ClassVar[Version] = Version.V15

    file_name: str | None = field(default=None, metadata={"wire": "fileName"})
    """Name of the file to expect. If absent, there is nothing to upload."""


@define(kw_only=True, repr=False)
class GetDiagnosticsRequest(Request[GetDiagnosticsResponse]):
    """Asks for diagnostic information, which the station uploads as a file.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "GetDiagnostics"
    VERSION: ClassVar[Version] = Version.V15

    location: str = field(metadata={"wire": "location", "format": "uri", "secret": {"part": "userinfo"}})
    """Address of the directory to upload the file to. Format: uri."""

    start_time: datetime | None = field(default=None, metadata={"wire": "startTime", "format": "date-time"})
    """Leave out log entries older than this."""

    stop_time: datetime | None = field(default=None, metadata={"wire": "stopTime", "format": "date-time"})
    """Leave out log entries newer than this."""

    retries: int | None = field(default=None, metadata={"wire": "retries"})
    """How often a failed upload is tried again. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval", "unit": "s"})
    """Time to wait before trying again. If absent, the station decides. Unit: s."""
