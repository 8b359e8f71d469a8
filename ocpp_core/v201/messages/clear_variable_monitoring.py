"""The ClearVariableMonitoring messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.clear_monitoring_result_type import ClearMonitoringResultType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ClearVariableMonitoringRequest",
    "ClearVariableMonitoringResponse",
]


@define(kw_only=True, repr=False)
class ClearVariableMonitoringResponse(Response):
    """Tells for each monitor whether it was removed.

    Answers `ClearVariableMonitoringRequest`. OCPP 2.0.1 part 2, section 1.10.
    """

    ACTION: ClassVar[str] = "ClearVariableMonitoring"
    VERSION: ClassVar[Version] = Version.V201

    clear_monitoring_result: list[ClearMonitoringResultType] = field(
        metadata={"wire": "clearMonitoringResult", "minItems": 1, "section": "1.10"}
    )
    """Outcome of the removal, one element per requested monitor id. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.10"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearVariableMonitoringRequest(Request[ClearVariableMonitoringResponse]):
    """Asks the station to remove variable monitors.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.10.
    """

    ACTION: ClassVar[str] = "ClearVariableMonitoring"
    VERSION: ClassVar[Version] = Version.V201

    id: list[int] = field(metadata={"wire": "id", "minItems": 1, "section": "1.10"})
    """Identifies each monitor to remove. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.10"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
