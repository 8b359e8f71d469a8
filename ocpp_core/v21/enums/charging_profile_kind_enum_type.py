"""The enumeration ChargingProfileKindEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfileKindEnumType",
]


class ChargingProfileKindEnumType(StrEnum):
    """What the times of a schedule count from, whether it repeats, and whether it is updated while it runs.

    OCPP 2.1 part 2, section 3.14.
    """

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"
    DYNAMIC = "Dynamic"
