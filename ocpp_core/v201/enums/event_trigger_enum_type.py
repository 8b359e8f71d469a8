"""The enumeration EventTriggerEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "EventTriggerEnumType",
]


class EventTriggerEnumType(StrEnum):
    """What led to an event: a passed threshold, a change of the value, or a reporting interval.

    OCPP 2.0.1 part 2, section 3.32.
    """

    ALERTING = "Alerting"
    DELTA = "Delta"
    PERIODIC = "Periodic"
