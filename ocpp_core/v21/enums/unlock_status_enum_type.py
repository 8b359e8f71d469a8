"""The enumeration UnlockStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UnlockStatusEnumType",
]


class UnlockStatusEnumType(StrEnum):
    """Whether the connector was unlocked, and if not, why.

    OCPP 2.1 part 2, section 3.105.
    """

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"
    ONGOING_AUTHORIZED_TRANSACTION = "OngoingAuthorizedTransaction"
    UNKNOWN_CONNECTOR = "UnknownConnector"
