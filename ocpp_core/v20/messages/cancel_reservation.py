"""The CancelReservation messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.cancel_reservation_status_enum_type import CancelReservationStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "CancelReservationRequest",
    "CancelReservationResponse",
]


@define(kw_only=True, repr=False)
class CancelReservationResponse(Response):
    """Says whether the reservation is cancelled.

    Answers `CancelReservationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "CancelReservation"
    VERSION: ClassVar[Version] = Version.V20

    status: CancelReservationStatusEnumType = field(metadata={"wire": "status"})
    """Rejected if the station has no such reservation."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class CancelReservationRequest(Request[CancelReservationResponse]):
    """Asks the station to cancel a reservation.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "CancelReservation"
    VERSION: ClassVar[Version] = Version.V20

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Identifies the reservation, as given in the ReserveNowRequest."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
