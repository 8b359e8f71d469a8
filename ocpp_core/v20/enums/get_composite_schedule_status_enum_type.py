"""The enumeration GetCompositeScheduleStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetCompositeScheduleStatusEnumType",
]


class GetCompositeScheduleStatusEnumType(StrEnum):
    """Whether the station could calculate the combined charging schedule.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
