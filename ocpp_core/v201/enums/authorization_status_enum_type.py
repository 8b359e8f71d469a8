"""The enumeration AuthorizationStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AuthorizationStatusEnumType",
]


class AuthorizationStatusEnumType(StrEnum):
    """Whether an identifier may charge, and if not, why.

    OCPP 2.0.1 part 2, section 3.3.
    """

    ACCEPTED = "Accepted"
    BLOCKED = "Blocked"
    CONCURRENT_TX = "ConcurrentTx"
    EXPIRED = "Expired"
    INVALID = "Invalid"
    NO_CREDIT = "NoCredit"
    NOT_ALLOWED_TYPE_EVSE = "NotAllowedTypeEVSE"
    NOT_AT_THIS_LOCATION = "NotAtThisLocation"
    NOT_AT_THIS_TIME = "NotAtThisTime"
    UNKNOWN = "Unknown"
