"""The enumeration IslandingDetectionEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "IslandingDetectionEnumType",
]


class IslandingDetectionEnumType(StrEnum):
    """The methods by which a vehicle detects that its part of the grid has become an island.

    OCPP 2.1 part 2, section 3.54.
    """

    NO_ANTI_ISLANDING_SUPPORT = "NoAntiIslandingSupport"
    RO_CO_F = "RoCoF"
    UVP_OVP = "UVP_OVP"
    UFP_OFP = "UFP_OFP"
    VOLTAGE_VECTOR_SHIFT = "VoltageVectorShift"
    ZERO_CROSSING_DETECTION = "ZeroCrossingDetection"
    OTHER_PASSIVE = "OtherPassive"
    IMPEDANCE_MEASUREMENT = "ImpedanceMeasurement"
    IMPEDANCE_AT_FREQUENCY = "ImpedanceAtFrequency"
    SLIP_MODE_FREQUENCY_SHIFT = "SlipModeFrequencyShift"
    SANDIA_FREQUENCY_SHIFT = "SandiaFrequencyShift"
    SANDIA_VOLTAGE_SHIFT = "SandiaVoltageShift"
    FREQUENCY_JUMP = "FrequencyJump"
    RCLQ_FACTOR = "RCLQFactor"
    OTHER_ACTIVE = "OtherActive"
