"""The enumeration ClearMessageStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ClearMessageStatusEnumType",
]


class ClearMessageStatusEnumType(StrEnum):
    """Whether a display message was removed; Unknown means that no message has this id.

    OCPP 2.0.1 part 2, section 3.19.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"
