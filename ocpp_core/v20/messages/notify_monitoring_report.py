"""The NotifyMonitoringReport messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.monitoring_data_type import MonitoringDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyMonitoringReportRequest",
    "NotifyMonitoringReportResponse",
]


@define(kw_only=True, repr=False)
class NotifyMonitoringReportResponse(Response):
    """Confirms that a part of the monitoring report arrived; it carries no data.

    Answers `NotifyMonitoringReportRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyMonitoringReport"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NotifyMonitoringReportRequest(Request[NotifyMonitoringReportResponse]):
    """Delivers one part of the list of variable monitors that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyMonitoringReport"
    VERSION: ClassVar[Version] = Version.V20

    monitor: list[MonitoringDataType] = field(metadata={"wire": "monitor", "minItems": 1})
    """The monitors in this part, grouped by component and variable. At least one item."""

    tbc: bool = field(metadata={"wire": "tbc", "default": False})
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt", "format": "date-time"})
    """When the station created this part of the report."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the GetMonitoringReportRequest being answered."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
