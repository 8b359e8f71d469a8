"""The enumeration DERControlStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DERControlStatusEnumType",
]


class DERControlStatusEnumType(StrEnum):
    """Whether a DER control was set, read or cleared, and if not, why.

    OCPP 2.1 part 2, section 3.34.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    NOT_SUPPORTED = "NotSupported"
    NOT_FOUND = "NotFound"
