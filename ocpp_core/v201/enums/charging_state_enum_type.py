"""The enumeration ChargingStateEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingStateEnumType",
]


class ChargingStateEnumType(StrEnum):
    """Whether energy flows to the vehicle, and if not, whether vehicle, EVSE or a missing connection is the cause.

    OCPP 2.0.1 part 2, section 3.16.
    """

    CHARGING = "Charging"
    EV_CONNECTED = "EVConnected"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"
    IDLE = "Idle"
