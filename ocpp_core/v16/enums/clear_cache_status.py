"""The enumeration ClearCacheStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearCacheStatus",
]


class ClearCacheStatus(StrEnum):
    """Whether the authorization cache was emptied.

    OCPP 1.6, section 7.20.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
