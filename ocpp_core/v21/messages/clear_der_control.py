"""The ClearDERControl messages of OCPP 2.1.

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
    "ClearDERControlRequest",
    "ClearDERControlResponse",
]


@define(kw_only=True, repr=False)
class ClearDERControlResponse(Response):
    """Says whether the DER controls are removed.

    Answers `ClearDERControlRequest`. OCPP 2.1 part 2, section 1.12.
    """

    ACTION: ClassVar[str] = "ClearDERControl"
    VERSION: ClassVar[Version] = Version.V21

    status: DERControlStatusEnumType = field(metadata={"wire": "status", "section": "1.12"})
    """Accepted if controls were removed, NotFound if none match, NotSupported if the kind of control is not supported.
    """

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.12"})
    """More detail on why controls were or were not removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.12"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearDERControlRequest(Request[ClearDERControlResponse]):
    """Asks the station to remove default or scheduled DER (grid support) controls.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.12.
    """

    ACTION: ClassVar[str] = "ClearDERControl"
    VERSION: ClassVar[Version] = Version.V21

    is_default: bool = field(metadata={"wire": "isDefault", "section": "1.12"})
    """True removes default controls, false removes scheduled ones."""

    control_type: DERControlEnumType | None = field(default=None, metadata={"wire": "controlType", "section": "1.12"})
    """Kind of control to remove; not used together with controlId. If both are absent, all kinds are removed."""

    control_id: str | None = field(
        default=None,
        metadata={"wire": "controlId", "maxLength": 36, "primitive": "identifierString", "section": "1.12"},
    )
    """Identifies the one control to remove. If absent, every control of the given controlType is removed. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.12"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
