"""The GetMonitoringReport messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.component_variable_type import ComponentVariableType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
from ocpp_core.v201.enums.monitoring_criterion_enum_type import MonitoringCriterionEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetMonitoringReportRequest",
    "GetMonitoringReportResponse",
]


@define(kw_only=True, repr=False)
class GetMonitoringReportResponse(Response):
    """Says whether the monitors will be reported.

    Answers `GetMonitoringReportRequest`. OCPP 2.0.1 part 2, section 1.25.
    """

    ACTION: ClassVar[str] = "GetMonitoringReport"
    VERSION: ClassVar[Version] = Version.V201

    status: GenericDeviceModelStatusEnumType = field(metadata={"wire": "status", "section": "1.25"})
    """Accepted if NotifyMonitoringReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.25"})
    """More detail on why monitors are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.25"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetMonitoringReportRequest(Request[GetMonitoringReportResponse]):
    """Asks the station to report its variable monitors, all or those that match.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.25.
    """

    ACTION: ClassVar[str] = "GetMonitoringReport"
    VERSION: ClassVar[Version] = Version.V201

    request_id: int = field(metadata={"wire": "requestId", "section": "1.25"})
    """Number that the station repeats in every NotifyMonitoringReportRequest it sends as a result."""

    component_variable: list[ComponentVariableType] | None = field(
        default=None, metadata={"wire": "componentVariable", "minItems": 1, "section": "1.25"}
    )
    """Limits the report to monitors on these components and variables. If absent, monitors on any of them match. At
    least one item.
    """

    monitoring_criteria: list[MonitoringCriterionEnumType] | None = field(
        default=None, metadata={"wire": "monitoringCriteria", "minItems": 1, "maxItems": 3, "section": "1.25"}
    )
    """Limits the report to these kinds of monitor: threshold, delta or periodic. If absent, all kinds match. One to
    three items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.25"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
