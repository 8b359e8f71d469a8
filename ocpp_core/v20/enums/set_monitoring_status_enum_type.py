"""The enumeration SetMonitoringStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "SetMonitoringStatusEnumType",
]


class SetMonitoringStatusEnumType(StrEnum):
    """Whether a monitor was set, and if not, why.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    UNKNOWN_COMPONENT = "UnknownComponent"
    UNKNOWN_VARIABLE = "UnknownVariable"
    UNSUPPORTED_MONITOR_TYPE = "UnsupportedMonitorType"
    REJECTED = "Rejected"
    OUT_OF_RANGE = "OutOfRange"
    DUPLICATE = "Duplicate"
