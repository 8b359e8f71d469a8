"""The enumeration MonitorEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MonitorEnumType",
]


class MonitorEnumType(StrEnum):
    """When a monitor reports: at a threshold, at a change, at a deviation from the target, or at regular intervals.

    OCPP 2.1 part 2, section 3.65.
    """

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"
    TARGET_DELTA = "TargetDelta"
    TARGET_DELTA_RELATIVE = "TargetDeltaRelative"
