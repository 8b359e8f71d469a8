"""The enumeration ClearMonitoringStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearMonitoringStatusEnumType",
]


class ClearMonitoringStatusEnumType(StrEnum):
    """Whether a monitor was removed, could not be removed, or does not exist.

    OCPP 2.1 part 2, section 3.22.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_FOUND = "NotFound"
