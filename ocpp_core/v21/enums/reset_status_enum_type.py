"""The enumeration ResetStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ResetStatusEnumType",
]


class ResetStatusEnumType(StrEnum):
    """Whether the reset takes place; Scheduled means once the station is no longer busy.

    OCPP 2.1 part 2, section 3.91.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"
