"""The ReservationStatusUpdate messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.reservation_update_status_enum_type import ReservationUpdateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ReservationStatusUpdateRequest",
    "ReservationStatusUpdateResponse",
]


@define(kw_only=True, repr=False)
class ReservationStatusUpdateResponse(Response):
    """Confirms that the reservation change was noted; it carries no data.

    Answers `ReservationStatusUpdateRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ReservationStatusUpdate"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ReservationStatusUpdateRequest(Request[ReservationStatusUpdateResponse]):
    """Reports that a reservation ended without leading to a transaction.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ReservationStatusUpdate"
    VERSION: ClassVar[Version] = Version.V20

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """The reservation concerned, by the id that the CSMS gave it."""

    reservation_update_status: ReservationUpdateStatusEnumType = field(metadata={"wire": "reservationUpdateStatus"})
    """How the reservation ended, such as expired or removed."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
