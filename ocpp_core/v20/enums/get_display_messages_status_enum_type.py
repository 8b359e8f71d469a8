"""The enumeration GetDisplayMessagesStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetDisplayMessagesStatusEnumType",
]


class GetDisplayMessagesStatusEnumType(StrEnum):
    """Whether display messages match the request and will be reported; Unknown means that there are none.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    UNKNOWN = "Unknown"
