"""The enumeration AvailabilityStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AvailabilityStatus",
]


class AvailabilityStatus(StrEnum):
    """Whether an availability change is made, refused, or put off until transactions end.

    OCPP 1.6, section 7.3.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"
