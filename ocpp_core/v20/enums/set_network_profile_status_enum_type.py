"""The enumeration SetNetworkProfileStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "SetNetworkProfileStatusEnumType",
]


class SetNetworkProfileStatusEnumType(StrEnum):
    """Whether a network profile was stored, refused, or could not be stored.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"
