"""The enumeration ChargingRateUnitEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingRateUnitEnumType",
]


class ChargingRateUnitEnumType(StrEnum):
    """The unit of charging limits: W is the total power, A the current in each phase.

    OCPP 2.0.
    """

    W = "W"
    A = "A"
