"""The enumeration AuthorizationStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AuthorizationStatus",
]


class AuthorizationStatus(StrEnum):
    """Whether an identifier may charge, and if not, why.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    BLOCKED = "Blocked"
    EXPIRED = "Expired"
    INVALID = "Invalid"
    CONCURRENT_TX = "ConcurrentTx"
