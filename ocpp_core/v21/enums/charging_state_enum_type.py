"""The enumeration ChargingStateEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingStateEnumType",
]


class ChargingStateEnumType(StrEnum):
    """Whether energy flows to the vehicle, and if not, whether vehicle, EVSE or a missing connection is the cause.

    OCPP 2.1 part 2, section 3.18.
    """

    EV_CONNECTED = "EVConnected"
    CHARGING = "Charging"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"
    IDLE = "Idle"
