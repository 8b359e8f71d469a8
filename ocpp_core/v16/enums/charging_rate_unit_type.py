"""The enumeration ChargingRateUnitType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingRateUnitType",
]


class ChargingRateUnitType(StrEnum):
    """Whether limits are in amperes for each phase or in watts for all phases together.

    OCPP 1.6, section 7.12.
    """

    A = "A"
    W = "W"
