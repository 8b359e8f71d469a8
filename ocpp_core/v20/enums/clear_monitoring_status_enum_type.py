"""The enumeration ClearMonitoringStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearMonitoringStatusEnumType",
]


class ClearMonitoringStatusEnumType(StrEnum):
    """Whether a monitor was removed, could not be removed, or does not exist.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_FOUND = "NotFound"
