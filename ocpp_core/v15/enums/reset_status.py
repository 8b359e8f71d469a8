"""The enumeration ResetStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ResetStatus",
]


class ResetStatus(StrEnum):
    """Whether a station carries out a restart.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
