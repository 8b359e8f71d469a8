"""The NotifyMonitoringReport messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.monitoring_data_type import MonitoringDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyMonitoringReportRequest",
    "NotifyMonitoringReportResponse",
]


@define(kw_only=True, repr=False)
class NotifyMonitoringReportResponse(Response):
    """Confirms that a part of the monitoring report arrived; it carries no data.

    Answers `NotifyMonitoringReportRequest`. OCPP 2.1 part 2, section 1.53.
    """

    ACTION: ClassVar[str] = "NotifyMonitoringReport"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.53"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyMonitoringReportRequest(Request[NotifyMonitoringReportResponse]):
    """Delivers one part of the list of variable monitors that the CSMS asked for.

    Sent by the charging station. OCPP 2.1 part 2, section 1.53.
    """

    ACTION: ClassVar[str] = "NotifyMonitoringReport"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "section": "1.53"})
    """Repeats the id of the GetMonitoringReportRequest being answered."""

    seq_no: int = field(metadata={"wire": "seqNo", "minimum": 0, "section": "1.53"})
    """Position of this part in the report, counted from 0. At least 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt", "format": "date-time", "section": "1.53"})
    """When the station created this part of the report."""

    monitor: list[MonitoringDataType] | None = field(
        default=None, metadata={"wire": "monitor", "minItems": 1, "section": "1.53"}
    )
    """The monitors in this part, grouped by component and variable. At least one item."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc", "default": False, "section": "1.53"})
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.53"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
