"""The SetVariableMonitoring messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.set_monitoring_data_type import SetMonitoringDataType
from ocpp_core.v20.datatypes.set_monitoring_result_type import SetMonitoringResultType
from ocpp_core.versions import Version

__all__ = [
    "SetVariableMonitoringRequest",
    "SetVariableMonitoringResponse",
]


@define(kw_only=True, repr=False)
class SetVariableMonitoringResponse(Response):
    """Reports for each requested monitor whether it was set.

    Answers `SetVariableMonitoringRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetVariableMonitoring"
    VERSION: ClassVar[Version] = Version.V20

    set_monitoring_result: list[SetMonitoringResultType] = field(
        metadata={"wire": "setMonitoringResult", "minItems": 1}
    )
    """One outcome per requested monitor, with the assigned monitor id on success. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetVariableMonitoringRequest(Request[SetVariableMonitoringResponse]):
    """Creates or changes monitors that watch variables of the device model.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetVariableMonitoring"
    VERSION: ClassVar[Version] = Version.V20

    set_monitoring_data: list[SetMonitoringDataType] = field(metadata={"wire": "setMonitoringData", "minItems": 1})
    """Monitors to create or change, each with its component, variable, type and threshold. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
