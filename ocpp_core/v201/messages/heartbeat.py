"""The Heartbeat messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "HeartbeatRequest",
    "HeartbeatResponse",
]


@define(kw_only=True, repr=False)
class HeartbeatResponse(Response):
    """Gives the station the time at the CSMS.

    Answers `HeartbeatRequest`. OCPP 2.0.1 part 2, section 1.29.
    """

    ACTION: ClassVar[str] = "Heartbeat"
    VERSION: ClassVar[Version] = Version.V201

    current_time: datetime = field(metadata={"wire": "currentTime", "format": "date-time", "section": "1.29"})
    """Clock of the CSMS, which the station can use to set its own."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.29"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class HeartbeatRequest(Request[HeartbeatResponse]):
    """Tells the CSMS that the station is still connected, and asks for the time.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.29.
    """

    ACTION: ClassVar[str] = "Heartbeat"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.29"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
