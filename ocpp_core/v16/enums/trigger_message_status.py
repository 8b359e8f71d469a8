"""The enumeration TriggerMessageStatus of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "TriggerMessageStatus",
]


class TriggerMessageStatus(StrEnum):
    """Whether the wanted message will be sent, is refused, or is not implemented.

    OCPP 1.6, section 7.44.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_IMPLEMENTED = "NotImplemented"
