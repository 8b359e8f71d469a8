"""The SetMonitoringLevel messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringLevelRequest",
    "SetMonitoringLevelResponse",
]


@define(kw_only=True, repr=False)
class SetMonitoringLevelResponse(Response):
    """Says whether the station applies the new severity threshold.

    Answers `SetMonitoringLevelRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetMonitoringLevel"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericStatusEnumType = field(metadata={"wire": "status"})
    """Whether the new severity threshold is accepted."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetMonitoringLevelRequest(Request[SetMonitoringLevelResponse]):
    """Tells the station down to which severity it reports monitoring events.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetMonitoringLevel"
    VERSION: ClassVar[Version] = Version.V20

    severity: int = field(metadata={"wire": "severity"})
    """Least severe level still reported, from 0 (danger) to 9 (debug); events with a higher number are held back."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
