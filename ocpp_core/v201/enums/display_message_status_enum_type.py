"""The enumeration DisplayMessageStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DisplayMessageStatusEnumType",
]


class DisplayMessageStatusEnumType(StrEnum):
    """Whether the station accepts a display message, and if not, what it does not support.

    OCPP 2.0.1 part 2, section 3.29.
    """

    ACCEPTED = "Accepted"
    NOT_SUPPORTED_MESSAGE_FORMAT = "NotSupportedMessageFormat"
    REJECTED = "Rejected"
    NOT_SUPPORTED_PRIORITY = "NotSupportedPriority"
    NOT_SUPPORTED_STATE = "NotSupportedState"
    UNKNOWN_TRANSACTION = "UnknownTransaction"
