"""The enumeration CancelReservationStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CancelReservationStatusEnumType",
]


class CancelReservationStatusEnumType(StrEnum):
    """Whether the reservation was canceled; Rejected means there was none with this id.

    OCPP 2.1 part 2, section 3.7.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
