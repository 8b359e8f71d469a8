"""The enumeration ChargingProfileKindEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfileKindEnumType",
]


class ChargingProfileKindEnumType(StrEnum):
    """What the times of a schedule count from, whether it repeats, and whether it is updated while it runs.

    OCPP 2.0.1 part 2, section 3.12.
    """

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"
