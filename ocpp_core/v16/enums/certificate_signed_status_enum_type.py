"""The enumeration CertificateSignedStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateSignedStatusEnumType",
]


class CertificateSignedStatusEnumType(StrEnum):
    """Whether the station found the signed certificate valid.

    OCPP 1.6 security whitepaper, section 6.2.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
