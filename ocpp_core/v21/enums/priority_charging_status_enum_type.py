"""The enumeration PriorityChargingStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "PriorityChargingStatusEnumType",
]


class PriorityChargingStatusEnumType(StrEnum):
    """Whether priority charging is switched as asked; NoProfile means that no profile for it exists.

    OCPP 2.1 part 2, section 3.80.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NO_PROFILE = "NoProfile"
