"""The enumeration MonitoringCriterionEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MonitoringCriterionEnumType",
]


class MonitoringCriterionEnumType(StrEnum):
    """Which monitors to report: those for thresholds, for changes or for regular intervals.

    OCPP 2.0.
    """

    THRESHOLD_MONITORING = "ThresholdMonitoring"
    DELTA_MONITORING = "DeltaMonitoring"
    PERIODIC_MONITORING = "PeriodicMonitoring"
