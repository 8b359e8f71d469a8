"""The enumeration ChargingLimitSourceEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingLimitSourceEnumType",
]


class ChargingLimitSourceEnumType(StrEnum):
    """Who set a charging limit: an energy management system, the grid operator, the charging station operator or
    someone else.

    OCPP 2.0.
    """

    EMS = "EMS"
    OTHER = "Other"
    SO = "SO"
    CSO = "CSO"
