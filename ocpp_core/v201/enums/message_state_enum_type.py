"""The enumeration MessageStateEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MessageStateEnumType",
]


class MessageStateEnumType(StrEnum):
    """The state the station must be in for a message to be shown.

    OCPP 2.0.1 part 2, section 3.53.
    """

    CHARGING = "Charging"
    FAULTED = "Faulted"
    IDLE = "Idle"
    UNAVAILABLE = "Unavailable"
