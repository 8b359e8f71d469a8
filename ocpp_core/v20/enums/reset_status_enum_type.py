"""The enumeration ResetStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ResetStatusEnumType",
]


class ResetStatusEnumType(StrEnum):
    """Whether the reset takes place; Scheduled means once the station is no longer busy.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    SCHEDULED = "Scheduled"
