"""The enumeration CostDimensionEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CostDimensionEnumType",
]


class CostDimensionEnumType(StrEnum):
    """What a consumed amount measures: energy in Wh, current in A, power in W, or time in s.

    OCPP 2.1 part 2, section 3.26.
    """

    ENERGY = "Energy"
    MAX_CURRENT = "MaxCurrent"
    MIN_CURRENT = "MinCurrent"
    MAX_POWER = "MaxPower"
    MIN_POWER = "MinPower"
    IDLE_TIME = "IdleTIme"
    CHARGING_TIME = "ChargingTime"
