"""The NotifyReport messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.report_data_type import ReportDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyReportRequest",
    "NotifyReportResponse",
]


@define(kw_only=True, repr=False)
class NotifyReportResponse(Response):
    """Confirms that a part of the report arrived; it carries no data.

    Answers `NotifyReportRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyReport"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NotifyReportRequest(Request[NotifyReportResponse]):
    """Delivers one part of a device model report that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyReport"
    VERSION: ClassVar[Version] = Version.V20

    generated_at: datetime = field(metadata={"wire": "generatedAt", "format": "date-time"})
    """When the station created this part of the report."""

    report_data: list[ReportDataType] = field(metadata={"wire": "reportData", "minItems": 1})
    """The components and variables in this part, with their attributes and characteristics. At least one item."""

    tbc: bool = field(metadata={"wire": "tbc", "default": False})
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the report request (base or custom) being answered."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
