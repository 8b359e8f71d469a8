"""The enumeration ChargingProfileKindType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingProfileKindType",
]


class ChargingProfileKindType(StrEnum):
    """How the start of a charging schedule is found: fixed in time, repeating, or relative to an event.

    OCPP 1.6, section 7.9.
    """

    ABSOLUTE = "Absolute"
    RECURRING = "Recurring"
    RELATIVE = "Relative"
