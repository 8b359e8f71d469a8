"""The enumeration ReservationUpdateStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ReservationUpdateStatusEnumType",
]


class ReservationUpdateStatusEnumType(StrEnum):
    """How a reservation ended: it expired, was removed, or was used without a transaction starting.

    OCPP 2.0.
    """

    EXPIRED = "Expired"
    REMOVED = "Removed"
