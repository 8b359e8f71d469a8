"""The enumeration TriggerMessageStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TriggerMessageStatusEnumType",
]


class TriggerMessageStatusEnumType(StrEnum):
    """Whether the station sends the message it was asked for; NotImplemented means that it does not know it.

    OCPP 2.1 part 2, section 3.103.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"
