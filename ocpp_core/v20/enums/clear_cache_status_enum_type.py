"""The enumeration ClearCacheStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearCacheStatusEnumType",
]


class ClearCacheStatusEnumType(StrEnum):
    """Whether the station has cleared its authorization cache.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
