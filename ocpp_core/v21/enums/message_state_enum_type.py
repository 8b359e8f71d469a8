"""The enumeration MessageStateEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MessageStateEnumType",
]


class MessageStateEnumType(StrEnum):
    """The state the station must be in for a message to be shown.

    OCPP 2.1 part 2, section 3.62.
    """

    CHARGING = "Charging"
    FAULTED = "Faulted"
    IDLE = "Idle"
    UNAVAILABLE = "Unavailable"
    SUSPENDED = "Suspended"
    DISCHARGING = "Discharging"
