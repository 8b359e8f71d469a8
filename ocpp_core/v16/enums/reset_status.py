"""The enumeration ResetStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ResetStatus",
]


class ResetStatus(StrEnum):
    """Whether a station carries out a restart.

    OCPP 1.6, section 7.41.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
