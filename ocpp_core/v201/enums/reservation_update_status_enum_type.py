"""The enumeration ReservationUpdateStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ReservationUpdateStatusEnumType",
]


class ReservationUpdateStatusEnumType(StrEnum):
    """How a reservation ended: it expired, was removed, or was used without a transaction starting.

    OCPP 2.0.1 part 2, section 3.72.
    """

    EXPIRED = "Expired"
    REMOVED = "Removed"
