"""The enumeration CancelReservationStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CancelReservationStatus",
]


class CancelReservationStatus(StrEnum):
    """Whether a reservation was cancelled.

    OCPP 1.6, section 7.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
