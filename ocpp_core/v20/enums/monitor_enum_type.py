"""The enumeration MonitorEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MonitorEnumType",
]


class MonitorEnumType(StrEnum):
    """When a monitor reports: at a threshold, at a change, at a deviation from the target, or at regular intervals.

    OCPP 2.0.
    """

    UPPER_THRESHOLD = "UpperThreshold"
    LOWER_THRESHOLD = "LowerThreshold"
    DELTA = "Delta"
    PERIODIC = "Periodic"
    PERIODIC_CLOCK_ALIGNED = "PeriodicClockAligned"
