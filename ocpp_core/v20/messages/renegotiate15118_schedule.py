"""The Renegotiate15118Schedule messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.evse_type import EVSEType
from ocpp_core.v20.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "Renegotiate15118ScheduleRequest",
    "Renegotiate15118ScheduleResponse",
]


@define(kw_only=True, repr=False)
class Renegotiate15118ScheduleResponse(Response):
    """Says whether the station will start the renegotiation.

    Answers `Renegotiate15118ScheduleRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Renegotiate15118Schedule"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericStatusEnumType = field(metadata={"wire": "status"})
    """Whether the station agrees to renegotiate with the vehicle."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class Renegotiate15118ScheduleRequest(Request[Renegotiate15118ScheduleResponse]):
    """Asks the station to renegotiate the charging schedule with the vehicle over ISO 15118.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "Renegotiate15118Schedule"
    VERSION: ClassVar[Version] = Version.V20

    evse: EVSEType = field(metadata={"wire": "evse"})
    """The EVSE, and optionally the connector, at which the vehicle is plugged in."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
