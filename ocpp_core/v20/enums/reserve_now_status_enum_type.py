"""The enumeration ReserveNowStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ReserveNowStatusEnumType",
]


class ReserveNowStatusEnumType(StrEnum):
    """Whether the reservation was made, and if not, why.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    FAULTED = "Faulted"
    OCCUPIED = "Occupied"
    REJECTED = "Rejected"
    UNAVAILABLE = "Unavailable"
