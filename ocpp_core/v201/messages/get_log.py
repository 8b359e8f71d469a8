"""The GetLog messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.log_parameters_type import LogParametersType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.log_enum_type import LogEnumType
from ocpp_core.v201.enums.log_status_enum_type import LogStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetLogRequest",
    "GetLogResponse",
]


@define(kw_only=True, repr=False)
class GetLogResponse(Response):
    """Says whether the station will upload the log.

    Answers `GetLogRequest`. OCPP 2.0.1 part 2, section 1.24.
    """

    ACTION: ClassVar[str] = "GetLog"
    VERSION: ClassVar[Version] = Version.V201

    status: LogStatusEnumType = field(metadata={"wire": "status", "section": "1.24"})
    """Accepted, AcceptedCanceled if an earlier upload is dropped for this one, or Rejected."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.24"})
    """More detail on why the upload is accepted or refused."""

    filename: str | None = field(default=None, metadata={"wire": "filename", "maxLength": 255, "section": "1.24"})
    """Name of the file that is going to be uploaded. Absent if there is nothing to upload. At most 255 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.24"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetLogRequest(Request[GetLogResponse]):
    """Asks the station to upload a log file.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.24.
    """

    ACTION: ClassVar[str] = "GetLog"
    VERSION: ClassVar[Version] = Version.V201

    log: LogParametersType = field(metadata={"wire": "log", "section": "1.24"})
    """Where to upload the log, and which period it should cover."""

    log_type: LogEnumType = field(metadata={"wire": "logType", "section": "1.24"})
    """Which log is wanted, such as the diagnostics log or the security log."""

    request_id: int = field(metadata={"wire": "requestId", "section": "1.24"})
    """Number that the station repeats in its LogStatusNotificationRequest messages about this upload."""

    retries: int | None = field(default=None, metadata={"wire": "retries", "section": "1.24"})
    """How often to try again after a failed upload; 0 means never. If absent, the station decides."""

    retry_interval: int | None = field(default=None, metadata={"wire": "retryInterval", "unit": "s", "section": "1.24"})
    """How long to wait before trying the upload again. If absent, the station decides. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.24"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
