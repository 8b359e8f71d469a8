"""The enumeration MonitoringCriterionEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MonitoringCriterionEnumType",
]


class MonitoringCriterionEnumType(StrEnum):
    """Which monitors to report: those for thresholds, for changes or for regular intervals.

    OCPP 2.1 part 2, section 3.67.
    """

    THRESHOLD_MONITORING = "ThresholdMonitoring"
    DELTA_MONITORING = "DeltaMonitoring"
    PERIODIC_MONITORING = "PeriodicMonitoring"
