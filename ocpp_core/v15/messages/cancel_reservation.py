"""The CancelReservation messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.cancel_reservation_status import CancelReservationStatus
from ocpp_core.versions import Version

__all__ = [
    "CancelReservationRequest",
    "CancelReservationResponse",
]


@define(kw_only=True, repr=False)
class CancelReservationResponse(Response):
    """Says whether the reservation was dropped.

    Answers `CancelReservationRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "CancelReservation"
    VERSION: ClassVar[Version] = Version.V15

    status: CancelReservationStatus = field(metadata={"wire": "status"})
    """Whether the reservation is gone, or no such reservation was active."""


@define(kw_only=True, repr=False)
class CancelReservationRequest(Request[CancelReservationResponse]):
    """Asks the station to drop a reservation.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "CancelReservation"
    VERSION: ClassVar[Version] = Version.V15

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Reservation to drop, as numbered when it was made."""
