"""The enumeration TriggerMessageStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TriggerMessageStatusEnumType",
]


class TriggerMessageStatusEnumType(StrEnum):
    """Whether the station sends the message it was asked for; NotImplemented means that it does not know it.

    OCPP 2.0.1 part 2, section 3.81.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"
