"""The GetBaseReport messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
from ocpp_core.v21.enums.report_base_enum_type import ReportBaseEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetBaseReportRequest",
    "GetBaseReportResponse",
]


@define(kw_only=True, repr=False)
class GetBaseReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetBaseReportRequest`. OCPP 2.1 part 2, section 1.24.
    """

    ACTION: ClassVar[str] = "GetBaseReport"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericDeviceModelStatusEnumType = field(metadata={"wire": "status", "section": "1.24"})
    """Accepted if NotifyReportRequest messages follow, else why no report comes."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.24"})
    """More detail on why the report is or is not sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.24"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetBaseReportRequest(Request[GetBaseReportResponse]):
    """Asks the station for a predefined report on its components and variables.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.24.
    """

    ACTION: ClassVar[str] = "GetBaseReport"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "section": "1.24"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    report_base: ReportBaseEnumType = field(metadata={"wire": "reportBase", "section": "1.24"})
    """Which predefined report to make: settable configuration, full inventory or summary."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.24"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
