"""The enumeration ChargingRateUnitEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingRateUnitEnumType",
]


class ChargingRateUnitEnumType(StrEnum):
    """The unit of charging limits: W is the total power, A the current in each phase.

    OCPP 2.1 part 2, section 3.17.
    """

    W = "W"
    A = "A"
