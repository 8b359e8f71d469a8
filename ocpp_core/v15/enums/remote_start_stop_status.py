"""The enumeration RemoteStartStopStatus of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "RemoteStartStopStatus",
]


class RemoteStartStopStatus(StrEnum):
    """Whether a station takes up a request to start or stop a transaction remotely.

    OCPP 1.5.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
