"""The GetReport messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.component_variable_type import ComponentVariableType
from ocpp_core.v20.enums.component_criterion_enum_type import ComponentCriterionEnumType
from ocpp_core.v20.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetReportRequest",
    "GetReportResponse",
]


@define(kw_only=True, repr=False)
class GetReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetReportRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetReport"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericDeviceModelStatusEnumType = field(metadata={"wire": "status"})
    """Accepted if NotifyReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetReportRequest(Request[GetReportResponse]):
    """Asks the station to report components and variables that match the criteria.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetReport"
    VERSION: ClassVar[Version] = Version.V20

    component_variable: list[ComponentVariableType] | None = field(
        default=None, metadata={"wire": "componentVariable", "minItems": 1}
    )
    """Limits the report to these components and variables. If absent, only componentCriteria selects. At least one
    item.
    """

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    component_criteria: list[ComponentCriterionEnumType] | None = field(
        default=None, metadata={"wire": "componentCriteria", "minItems": 1, "maxItems": 4}
    )
    """Limits the report to components in at least one of these conditions, such as enabled or having a problem. One to
    four items.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
