"""The enumeration GridEventFaultEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GridEventFaultEnumType",
]


class GridEventFaultEnumType(StrEnum):
    """The grid fault behind a DER alarm, such as a voltage or frequency out of range.

    OCPP 2.1 part 2, section 3.50.
    """

    CURRENT_IMBALANCE = "CurrentImbalance"
    LOCAL_EMERGENCY = "LocalEmergency"
    LOW_INPUT_POWER = "LowInputPower"
    OVER_CURRENT = "OverCurrent"
    OVER_FREQUENCY = "OverFrequency"
    OVER_VOLTAGE = "OverVoltage"
    PHASE_ROTATION = "PhaseRotation"
    REMOTE_EMERGENCY = "RemoteEmergency"
    UNDER_FREQUENCY = "UnderFrequency"
    UNDER_VOLTAGE = "UnderVoltage"
    VOLTAGE_IMBALANCE = "VoltageImbalance"
