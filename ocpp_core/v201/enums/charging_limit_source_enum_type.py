"""The enumeration ChargingLimitSourceEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingLimitSourceEnumType",
]


class ChargingLimitSourceEnumType(StrEnum):
    """Who set a charging limit: an energy management system, the grid operator, the charging station operator or
    someone else.

    OCPP 2.0.1 part 2, section 3.11.
    """

    EMS = "EMS"
    OTHER = "Other"
    SO = "SO"
    CSO = "CSO"
