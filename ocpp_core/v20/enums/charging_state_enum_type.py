"""The enumeration ChargingStateEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ChargingStateEnumType",
]


class ChargingStateEnumType(StrEnum):
    """Whether energy flows to the vehicle, and if not, whether vehicle, EVSE or a missing connection is the cause.

    OCPP 2.0.
    """

    CHARGING = "Charging"
    EV_DETECTED = "EVDetected"
    SUSPENDED_EV = "SuspendedEV"
    SUSPENDED_EVSE = "SuspendedEVSE"
