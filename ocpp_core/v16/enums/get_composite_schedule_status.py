"""The enumeration GetCompositeScheduleStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetCompositeScheduleStatus",
]


class GetCompositeScheduleStatus(StrEnum):
    """Whether the station could report the combined charging schedule.

    OCPP 1.6, section 7.26.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
