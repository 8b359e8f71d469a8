"""The enumeration ClearCacheStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearCacheStatus",
]


class ClearCacheStatus(StrEnum):
    """Whether the authorization cache was emptied.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
