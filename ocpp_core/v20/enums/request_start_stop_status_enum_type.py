"""The enumeration RequestStartStopStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RequestStartStopStatusEnumType",
]


class RequestStartStopStatusEnumType(StrEnum):
    """Whether the station accepts to start or stop a transaction remotely.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
