"""The enumeration DisplayMessageStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DisplayMessageStatusEnumType",
]


class DisplayMessageStatusEnumType(StrEnum):
    """Whether the station accepts a display message, and if not, what it does not support.

    OCPP 2.1 part 2, section 3.36.
    """

    ACCEPTED = "Accepted"
    NOT_SUPPORTED_MESSAGE_FORMAT = "NotSupportedMessageFormat"
    REJECTED = "Rejected"
    NOT_SUPPORTED_PRIORITY = "NotSupportedPriority"
    NOT_SUPPORTED_STATE = "NotSupportedState"
    UNKNOWN_TRANSACTION = "UnknownTransaction"
    LANGUAGE_NOT_SUPPORTED = "LanguageNotSupported"
