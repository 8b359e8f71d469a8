"""The enumeration LogStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "LogStatusEnumType",
]


class LogStatusEnumType(StrEnum):
    """Whether the station starts the log upload; AcceptedCanceled means that it stopped an earlier one for it.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
