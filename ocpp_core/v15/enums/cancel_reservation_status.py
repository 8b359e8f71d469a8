"""The enumeration CancelReservationStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CancelReservationStatus",
]


class CancelReservationStatus(StrEnum):
    """Whether a reservation was cancelled.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
