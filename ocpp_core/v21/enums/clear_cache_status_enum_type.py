"""The enumeration ClearCacheStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearCacheStatusEnumType",
]


class ClearCacheStatusEnumType(StrEnum):
    """Whether the station has cleared its authorization cache.

    OCPP 2.1 part 2, section 3.19.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
