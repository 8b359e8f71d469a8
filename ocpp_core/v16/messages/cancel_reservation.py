"""The CancelReservation messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.cancel_reservation_status import CancelReservationStatus
from ocpp_core.versions import Version

__all__ = [
    "CancelReservationRequest",
    "CancelReservationResponse",
]


@define(kw_only=True, repr=False)
class CancelReservationResponse(Response):
    """Says whether the reservation was dropped.

    Answers `CancelReservationRequest`. OCPP 1.6, section 6.6.
    """

    ACTION: ClassVar[str] = "CancelReservation"
    VERSION: ClassVar[Version] = Version.V16

    status: CancelReservationStatus = field(metadata={"wire": "status", "section": "6.6"})
    """Whether the reservation is gone, or no such reservation was active."""


@define(kw_only=True, repr=False)
class CancelReservationRequest(Request[CancelReservationResponse]):
    """Asks the station to drop a reservation.

    Sent by the CSMS. OCPP 1.6, section 6.5.
    """

    ACTION: ClassVar[str] = "CancelReservation"
    VERSION: ClassVar[Version] = Version.V16

    reservation_id: int = field(metadata={"wire": "reservationId", "section": "6.5"})
    """Reservation to drop, as numbered when it was made."""
