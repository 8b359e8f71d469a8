"""The Heartbeat messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "HeartbeatRequest",
    "HeartbeatResponse",
]


@define(kw_only=True, repr=False)
class HeartbeatResponse(Response):
    """Gives the station the time at the CSMS.

    Answers `HeartbeatRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Heartbeat"
    VERSION: ClassVar[Version] = Version.V20

    current_time: datetime = field(metadata={"wire": "currentTime", "format": "date-time"})
    """Clock of the CSMS, which the station can use to set its own."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class HeartbeatRequest(Request[HeartbeatResponse]):
    """Tells the CSMS that the station is still connected, and asks for the time.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Heartbeat"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
