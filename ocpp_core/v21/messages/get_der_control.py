"""The GetDERControl messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.der_control_enum_type import DERControlEnumType
from ocpp_core.v21.enums.der_control_status_enum_type import DERControlStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetDERControlRequest",
    "GetDERControlResponse",
]


@define(kw_only=True, repr=False)
class GetDERControlResponse(Response):
    """Says whether DER controls will be reported.

    Answers `GetDERControlRequest`. OCPP 2.1 part 2, section 1.29.
    """

    ACTION: ClassVar[str] = "GetDERControl"
    VERSION: ClassVar[Version] = Version.V21

    status: DERControlStatusEnumType = field(metadata={"wire": "status", "section": "1.29"})
    """Accepted if ReportDERControlRequest messages follow, NotFound if none match, NotSupported if the kind of control
    is not supported.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.29"})
    """More detail on why controls are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.29"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetDERControlRequest(Request[GetDERControlResponse]):
    """Asks the station to report its DER (grid support) controls.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.29.
    """

    ACTION: ClassVar[str] = "GetDERControl"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "section": "1.29"})
    """Number that the station repeats in every ReportDERControlRequest it sends as a result."""

    is_default: bool | None = field(default=None, metadata={"wire": "isDefault", "section": "1.29"})
    """True asks for default controls, false for scheduled ones. If absent, both are reported."""

    control_type: DERControlEnumType | None = field(default=None, metadata={"wire": "controlType", "section": "1.29"})
    """Kind of control to report; not used together with controlId. If both are absent, all kinds are reported."""

    control_id: str | None = field(
        default=None,
        metadata={"wire": "controlId", "maxLength": 36, "primitive": "identifierString", "section": "1.29"},
    )
    """Identifies the one control to report. If absent, every control of the given controlType is reported. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.29"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
