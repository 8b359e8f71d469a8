"""The ClearVariableMonitoring messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.clear_monitoring_result_type import ClearMonitoringResultType
from ocpp_core.versions import Version

__all__ = [
    "ClearVariableMonitoringRequest",
    "ClearVariableMonitoringResponse",
]


@define(kw_only=True, repr=False)
class ClearVariableMonitoringResponse(Response):
    """Tells for each monitor whether it was removed.

    Answers `ClearVariableMonitoringRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearVariableMonitoring"
    VERSION: ClassVar[Version] = Version.V20

    clear_monitoring_result: list[ClearMonitoringResultType] = field(
        metadata={"wire": "clearMonitoringResult", "minItems": 1}
    )
    """Outcome of the removal, one element per requested monitor id. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ClearVariableMonitoringRequest(Request[ClearVariableMonitoringResponse]):
    """Asks the station to remove variable monitors.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearVariableMonitoring"
    VERSION: ClassVar[Version] = Version.V20

    id: list[int] = field(metadata={"wire": "id", "minItems": 1})
    """Identifies each monitor to remove. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
