"""The GetMonitoringReport messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.component_variable_type import ComponentVariableType
from ocpp_core.v20.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
from ocpp_core.v20.enums.monitoring_criterion_enum_type import MonitoringCriterionEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetMonitoringReportRequest",
    "GetMonitoringReportResponse",
]


@define(kw_only=True, repr=False)
class GetMonitoringReportResponse(Response):
    """Says whether the monitors will be reported.

    Answers `GetMonitoringReportRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetMonitoringReport"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericDeviceModelStatusEnumType = field(metadata={"wire": "status"})
    """Accepted if NotifyMonitoringReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetMonitoringReportRequest(Request[GetMonitoringReportResponse]):
    """Asks the station to report its variable monitors, all or those that match.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetMonitoringReport"
    VERSION: ClassVar[Version] = Version.V20

    component_variable: list[ComponentVariableType] | None = field(
        default=None, metadata={"wire": "componentVariable", "minItems": 1}
    )
    """Limits the report to monitors on these components and variables. If absent, monitors on any of them match. At
    least one item.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyMonitoringReportRequest it sends as a result."""

    monitoring_criteria: list[MonitoringCriterionEnumType] | None = field(
        default=None, metadata={"wire": "monitoringCriteria", "minItems": 1, "maxItems": 3}
    )
    """Limits the report to these kinds of monitor: threshold, delta or periodic. If absent, all kinds match. One to
    three items.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
