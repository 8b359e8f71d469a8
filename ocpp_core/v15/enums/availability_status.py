"""The enumeration AvailabilityStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AvailabilityStatus",
]


class AvailabilityStatus(StrEnum):
    """Whether an availability change is made, refused, or put off until transactions end.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"
