"""The NotifyReport messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.report_data_type import ReportDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyReportRequest",
    "NotifyReportResponse",
]


@define(kw_only=True, repr=False)
class NotifyReportResponse(Response):
    """Confirms that a part of the report arrived; it carries no data.

    Answers `NotifyReportRequest`. OCPP 2.1 part 2, section 1.56.
    """

    ACTION: ClassVar[str] = "NotifyReport"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.56"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyReportRequest(Request[NotifyReportResponse]):
    """Delivers one part of a device model report that the CSMS asked for.

    Sent by the charging station. OCPP 2.1 part 2, section 1.56.
    """

    ACTION: ClassVar[str] = "NotifyReport"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "section": "1.56"})
    """Repeats the id of the report request (base or custom) being answered."""

    generated_at: datetime = field(metadata={"wire": "generatedAt", "format": "date-time", "section": "1.56"})
    """When the station created this part of the report."""

    seq_no: int = field(metadata={"wire": "seqNo", "minimum": 0, "section": "1.56"})
    """Position of this part in the report, counted from 0. At least 0."""

    report_data: list[ReportDataType] | None = field(
        default=None, metadata={"wire": "reportData", "minItems": 1, "section": "1.56"}
    )
    """The components and variables in this part, with their attributes and characteristics. At least one item."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc", "default": False, "section": "1.56"})
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.56"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
