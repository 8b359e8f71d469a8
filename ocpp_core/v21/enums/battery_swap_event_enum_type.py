"""The enumeration BatterySwapEventEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "BatterySwapEventEnumType",
]


class BatterySwapEventEnumType(StrEnum):
    """What happened at a battery swap station: batteries put in, taken out, or not taken out in time.

    OCPP 2.1 part 2, section 3.5.
    """

    BATTERY_IN = "BatteryIn"
    BATTERY_OUT = "BatteryOut"
    BATTERY_OUT_TIMEOUT = "BatteryOutTimeout"
