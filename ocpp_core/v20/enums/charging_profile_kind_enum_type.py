"""The enumeration ChargingProfileKindEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfileKindEnumType",
]


class ChargingProfileKindEnumType(StrEnum):
    """What the times of a schedule count from, whether it repeats, and whether it is updated while it runs.

    OCPP 2.0.
    """

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"
