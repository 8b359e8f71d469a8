"""The enumeration OperationModeEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "OperationModeEnumType",
]


class OperationModeEnumType(StrEnum):
    """What charging and discharging follow: plain charging limits, setpoints, grid frequency or local load balancing.

    OCPP 2.1 part 2, section 3.75.
    """

    IDLE = "Idle"
    CHARGING_ONLY = "ChargingOnly"
    CENTRAL_SETPOINT = "CentralSetpoint"
    EXTERNAL_SETPOINT = "ExternalSetpoint"
    EXTERNAL_LIMITS = "ExternalLimits"
    CENTRAL_FREQUENCY = "CentralFrequency"
    LOCAL_FREQUENCY = "LocalFrequency"
    LOCAL_LOAD_BALANCING = "LocalLoadBalancing"
