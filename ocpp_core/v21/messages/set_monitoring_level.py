"""The SetMonitoringLevel messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringLevelRequest",
    "SetMonitoringLevelResponse",
]


@define(kw_only=True, repr=False)
class SetMonitoringLevelResponse(Response):
    """Says whether the station applies the new severity threshold.

    Answers `SetMonitoringLevelRequest`. OCPP 2.1 part 2, section 1.78.
    """

    ACTION: ClassVar[str] = "SetMonitoringLevel"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.78"})
    """Whether the new severity threshold is accepted."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.78"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.78"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetMonitoringLevelRequest(Request[SetMonitoringLevelResponse]):
    """Tells the station down to which severity it reports monitoring events.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.78.
    """

    ACTION: ClassVar[str] = "SetMonitoringLevel"
    VERSION: ClassVar[Version] = Version.V21

    severity: int = field(metadata={"wire": "severity", "minimum": 0, "section": "1.78"})
    """Least severe level still reported, from 0 (danger) to 9 (debug); events with a higher number are held back. At
    least 0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.78"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
