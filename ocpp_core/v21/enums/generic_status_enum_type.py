"""The enumeration GenericStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GenericStatusEnumType",
]


class GenericStatusEnumType(StrEnum):
    """Whether a request is accepted or rejected, for messages that need no further distinction.

    OCPP 2.1 part 2, section 3.43.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
