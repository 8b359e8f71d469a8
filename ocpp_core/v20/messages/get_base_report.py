"""The GetBaseReport messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
from ocpp_core.v20.enums.report_base_enum_type import ReportBaseEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetBaseReportRequest",
    "GetBaseReportResponse",
]


@define(kw_only=True, repr=False)
class GetBaseReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetBaseReportRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetBaseReport"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericDeviceModelStatusEnumType = field(metadata={"wire": "status"})
    """Accepted if NotifyReportRequest messages follow, else why no report comes."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetBaseReportRequest(Request[GetBaseReportResponse]):
    """Asks the station for a predefined report on its components and variables.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetBaseReport"
    VERSION: ClassVar[Version] = Version.V20

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    report_base: ReportBaseEnumType = field(metadata={"wire": "reportBase"})
    """Which predefined report to make: settable configuration, full inventory or summary."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
