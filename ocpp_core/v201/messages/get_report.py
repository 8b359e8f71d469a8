"""The GetReport messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.component_variable_type import ComponentVariableType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.component_criterion_enum_type import ComponentCriterionEnumType
from ocpp_core.v201.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetReportRequest",
    "GetReportResponse",
]


@define(kw_only=True, repr=False)
class GetReportResponse(Response):
    """Says whether the station will send the report.

    Answers `GetReportRequest`. OCPP 2.0.1 part 2, section 1.26.
    """

    ACTION: ClassVar[str] = "GetReport"
    VERSION: ClassVar[Version] = Version.V201

    status: GenericDeviceModelStatusEnumType = field(metadata={"wire": "status", "section": "1.26"})
    """Accepted if NotifyReportRequest messages follow, EmptyResultSet if nothing matches, else why not."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.26"})
    """More detail on why the report is or is not sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.26"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetReportRequest(Request[GetReportResponse]):
    """Asks the station to report components and variables that match the criteria.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.26.
    """

    ACTION: ClassVar[str] = "GetReport"
    VERSION: ClassVar[Version] = Version.V201

    request_id: int = field(metadata={"wire": "requestId", "section": "1.26"})
    """Number that the station repeats in every NotifyReportRequest of this report."""

    component_variable: list[ComponentVariableType] | None = field(
        default=None, metadata={"wire": "componentVariable", "minItems": 1, "section": "1.26"}
    )
    """Limits the report to these components and variables. If absent, only componentCriteria selects. At least one
    item.
    """

    component_criteria: list[ComponentCriterionEnumType] | None = field(
        default=None, metadata={"wire": "componentCriteria", "minItems": 1, "maxItems": 4, "section": "1.26"}
    )
    """Limits the report to components in at least one of these conditions, such as enabled or having a problem. One to
    four items.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.26"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
