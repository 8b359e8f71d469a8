"""The enumeration ControlModeEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ControlModeEnumType",
]


class ControlModeEnumType(StrEnum):
    """Who follows the schedule: the vehicle picks one of several (scheduled), or the EVSE sends setpoints (dynamic).

    OCPP 2.1 part 2, section 3.25.
    """

    SCHEDULED_CONTROL = "ScheduledControl"
    DYNAMIC_CONTROL = "DynamicControl"
