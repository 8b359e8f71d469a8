"""The enumeration UnlockStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "UnlockStatus",
]


class UnlockStatus(StrEnum):
    """Whether a connector was unlocked, stayed locked, or has no lock that can be operated.

    OCPP 1.6, section 7.46.
    """

    UNLOCKED = "Unlocked"
    UNLOCK_FAILED = "UnlockFailed"
    NOT_SUPPORTED = "NotSupported"
