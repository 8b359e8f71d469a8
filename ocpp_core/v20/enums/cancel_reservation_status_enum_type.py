"""The enumeration CancelReservationStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CancelReservationStatusEnumType",
]


class CancelReservationStatusEnumType(StrEnum):
    """Whether the reservation was canceled; Rejected means there was none with this id.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
