"""The enumeration UnlockStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UnlockStatus",
]


class UnlockStatus(StrEnum):
    """Whether the request to unlock a connector was accepted.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
