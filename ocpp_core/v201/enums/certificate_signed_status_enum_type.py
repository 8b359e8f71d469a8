"""The enumeration CertificateSignedStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateSignedStatusEnumType",
]


class CertificateSignedStatusEnumType(StrEnum):
    """Whether the station accepts the signed certificate; Rejected means that it is not valid or was not asked for.

    OCPP 2.0.1 part 2, section 3.8.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
