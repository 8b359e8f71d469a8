"""The enumeration UnlockStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UnlockStatusEnumType",
]


class UnlockStatusEnumType(StrEnum):
    """Whether the connector was unlocked, and if not, why.

    OCPP 2.0.
    """

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"
