"""The enumeration ChargingProfileStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfileStatusEnumType",
]


class ChargingProfileStatusEnumType(StrEnum):
    """Whether the station accepts the charging profile.

    OCPP 2.0.1 part 2, section 3.14.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
