"""The enumeration CertificateSignedStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateSignedStatusEnumType",
]


class CertificateSignedStatusEnumType(StrEnum):
    """Whether the station accepts the signed certificate; Rejected means that it is not valid or was not asked for.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
