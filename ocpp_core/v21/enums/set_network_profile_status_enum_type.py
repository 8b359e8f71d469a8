"""The enumeration SetNetworkProfileStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "SetNetworkProfileStatusEnumType",
]


class SetNetworkProfileStatusEnumType(StrEnum):
    """Whether a network profile was stored, refused, or could not be stored.

    OCPP 2.1 part 2, section 3.94.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"
