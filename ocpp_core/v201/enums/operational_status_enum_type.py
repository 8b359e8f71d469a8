"""The enumeration OperationalStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "OperationalStatusEnumType",
]


class OperationalStatusEnumType(StrEnum):
    """Whether a station, EVSE or connector is to be in service or not.

    OCPP 2.0.1 part 2, section 3.63.
    """

    INOPERATIVE = "Inoperative"
    OPERATIVE = "Operative"
