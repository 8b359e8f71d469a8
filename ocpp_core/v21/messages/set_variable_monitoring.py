"""The SetVariableMonitoring messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.set_monitoring_data_type import SetMonitoringDataType
from ocpp_core.v21.datatypes.set_monitoring_result_type import SetMonitoringResultType
from ocpp_core.versions import Version

__all__ = [
    "SetVariableMonitoringRequest",
    "SetVariableMonitoringResponse",
]


@define(kw_only=True, repr=False)
class SetVariableMonitoringResponse(Response):
    """Reports for each requested monitor whether it was set.

    Answers `SetVariableMonitoringRequest`. OCPP 2.1 part 2, section 1.80.
    """

    ACTION: ClassVar[str] = "SetVariableMonitoring"
    VERSION: ClassVar[Version] = Version.V21

    set_monitoring_result: list[SetMonitoringResultType] = field(
        metadata={"wire": "setMonitoringResult", "minItems": 1, "section": "1.80"}
    )
    """One outcome per requested monitor, with the assigned monitor id on success. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.80"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetVariableMonitoringRequest(Request[SetVariableMonitoringResponse]):
    """Creates or changes monitors that watch variables of the device model.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.80.
    """

    ACTION: ClassVar[str] = "SetVariableMonitoring"
    VERSION: ClassVar[Version] = Version.V21

    set_monitoring_data: list[SetMonitoringDataType] = field(
        metadata={"wire": "setMonitoringData", "minItems": 1, "section": "1.80"}
    )
    """Monitors to create or change, each with its component, variable, type and threshold. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.80"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
