"""The enumeration LogStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "LogStatusEnumType",
]


class LogStatusEnumType(StrEnum):
    """Whether a log upload starts, is refused, or starts after breaking off an earlier one.

    OCPP 1.6 security whitepaper, section 6.15.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    ACCEPTED_CANCELED = "AcceptedCanceled"
