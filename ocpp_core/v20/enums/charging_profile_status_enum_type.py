"""The enumeration ChargingProfileStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfileStatusEnumType",
]


class ChargingProfileStatusEnumType(StrEnum):
    """Whether the station accepts the charging profile.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
