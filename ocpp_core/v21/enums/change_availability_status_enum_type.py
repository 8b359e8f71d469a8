"""The enumeration ChangeAvailabilityStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChangeAvailabilityStatusEnumType",
]


class ChangeAvailabilityStatusEnumType(StrEnum):
    """Whether the availability changes; Scheduled means after the transactions in progress have ended.

    OCPP 2.1 part 2, section 3.13.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"
