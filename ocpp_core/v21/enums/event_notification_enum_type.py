"""The enumeration EventNotificationEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "EventNotificationEnumType",
]


class EventNotificationEnumType(StrEnum):
    """Where an event comes from: the firmware itself, or a hard-wired, preconfigured or operator-set monitor.

    OCPP 2.1 part 2, section 3.38.
    """

    HARD_WIRED_NOTIFICATION = "HardWiredNotification"
    HARD_WIRED_MONITOR = "HardWiredMonitor"
    PRECONFIGURED_MONITOR = "PreconfiguredMonitor"
    CUSTOM_MONITOR = "CustomMonitor"
