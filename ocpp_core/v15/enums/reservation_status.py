"""The enumeration ReservationStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ReservationStatus",
]


class ReservationStatus(StrEnum):
    """Whether a reservation was made, or what prevented it.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"
