"""The GetLog messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.log_parameters_type import LogParametersType
from ocpp_core.v16.enums.log_enum_type import LogEnumType
from ocpp_core.v16.enums.log_status_enum_type import LogStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetLogRequest",
    "GetLogResponse",
]


@define(kw_only=True, repr=False)
class GetLogResponse(Response):
    """Says whether the station starts the log upload and names the file.

    Answers `GetLogRequest`. OCPP 1.6 security whitepaper, section 5.10.
    """

    ACTION: ClassVar[str] = "GetLog"
    VERSION: ClassVar[Version] = Version.V16

    status: LogStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.10"})
    """Whether the upload starts, is refused, or starts after breaking off an earlier upload."""

    filename: str | None = field(default=None, metadata={"wire": "filename", "maxLength": 255, "section": "WP 5.10"})
    """Name of the file to expect. If absent, there is no log to upload. At most 255 characters."""


@define(kw_only=True, repr=False)
class GetLogRequest(Request[GetLogResponse]):
    """Asks the station to upload a log file.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.9.
    """

    ACTION: ClassVar[str] = "GetLog"
    VERSION: ClassVar[Version] = Version.V16

    log: LogParametersType = field(metadata={"wire": "log", "section": "WP 5.9"})
    """Where the log should go and which period it should cover."""

    log_type: LogEnumType = field(metadata={"wire": "logType", "section": "WP 5.9"})
    """Whether the diagnostics log or the security log is wanted."""

    request_id: int = field(metadata={"wire": "requestId", "section": "WP 5.9"})
    """Number of this request, repeated in the status reports about the upload."""

    retries: int | None = field(default=None, metadata={"wire": "retries", "section": "WP 5.9"})
    """How often a failed upload is tried again. If absent, the station decides."""

    retry_interval: int | None = field(
        default=None, metadata={"wire": "retryInterval", "unit": "s", "section": "WP 5.9"}
    )
    """Time to wait before trying again. If absent, the station decides. Unit: s."""
