"""The GetLog messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.log_parameters_type import LogParametersType
from ocpp_core.v20.enums.log_enum_type import LogEnumType
from ocpp_core.v20.enums.log_status_enum_type import LogStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetLogRequest",
    "GetLogResponse",
]


@define(kw_only=True, repr=False)
class GetLogResponse(Response):
    """Says whether the station will upload the log.

    Answers `GetLogRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetLog"
    VERSION: ClassVar[Version] = Version.V20

    status: LogStatusEnumType = field(metadata={"wire": "status"})
    """Accepted, AcceptedCanceled if an earlier upload is dropped for this one, or Rejected."""

    filename: str | None = field(default=None, metadata={"wire": "filename", "maxLength": 255})
    """Name of the file that is going to be uploaded. Absent if there is nothing to upload. At most 255 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetLogRequest(Request[GetLogResponse]):
    """Asks the station to upload a log file.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetLog"
    VERSION: ClassVar[Version] = Version.V20

    log: LogParametersType = field(metadata={"wire": "log"})
    """Where to upload the log, and which period it should cover."""

    log_type: LogEnumType = field(metadata={"wire": "logType"})
    """Which log is wanted, such as the diagnostics log or the security log."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in its LogStatusNotificationRequest messages about this upload."""

    retries: int | None = field(default=None, metadata={"wire": "retries"})
    """How often to try again after a failed upload; 0 means never. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval", "unit": "s"})
    """How long to wait before trying the upload again. If absent, the station decides. Unit: s."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
