"""The enumeration RequestStartStopStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RequestStartStopStatusEnumType",
]


class RequestStartStopStatusEnumType(StrEnum):
    """Whether the station accepts to start or stop a transaction remotely.

    OCPP 2.1 part 2, section 3.87.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
