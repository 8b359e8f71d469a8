"""The enumeration ReservationStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ReservationStatus",
]


class ReservationStatus(StrEnum):
    """Whether a reservation was made, or what prevented it.

    OCPP 1.6, section 7.40.
    """

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"
