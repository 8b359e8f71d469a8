"""The enumeration EventTriggerEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "EventTriggerEnumType",
]


class EventTriggerEnumType(StrEnum):
    """What led to an event: a passed threshold, a change of the value, or a reporting interval.

    OCPP 2.0.
    """

    ALERTING = "Alerting"
    DELTA = "Delta"
    PERIODIC = "Periodic"
