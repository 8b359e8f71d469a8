"""The Heartbeat messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "HeartbeatRequest",
    "HeartbeatResponse",
]


@define(kw_only=True, repr=False)
class HeartbeatResponse(Response):
    """Acknowledges the heartbeat and gives the time.

    Answers `HeartbeatRequest`. OCPP 1.6, section 6.30.
    """

    ACTION: ClassVar[str] = "Heartbeat"
    VERSION: ClassVar[Version] = Version.V16

    current_time: datetime = field(metadata={"wire": "currentTime", "format": "date-time", "section": "6.30"})
    """Clock of the central system, to which the station can set its own."""


@define(kw_only=True, repr=False)
class HeartbeatRequest(Request[HeartbeatResponse]):
    """Tells the central system that the station is still alive and connected.

    Sent by the charging station. OCPP 1.6, section 6.29.
    """

    ACTION: ClassVar[str] = "Heartbeat"
    VERSION: ClassVar[Version] = Version.V16
