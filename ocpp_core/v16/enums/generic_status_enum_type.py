"""The enumeration GenericStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GenericStatusEnumType",
]


class GenericStatusEnumType(StrEnum):
    """Whether a request was accepted.

    OCPP 1.6 security whitepaper, section 6.10.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
