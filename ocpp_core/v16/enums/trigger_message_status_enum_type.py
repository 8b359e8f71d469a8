"""The enumeration TriggerMessageStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TriggerMessageStatusEnumType",
]


class TriggerMessageStatusEnumType(StrEnum):
    """Whether the wanted message will be sent, is refused, or is not implemented.

    OCPP 1.6 security whitepaper, section 6.17.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"
