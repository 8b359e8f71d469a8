"""The enumeration GetCertificateStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetCertificateStatusEnumType",
]


class GetCertificateStatusEnumType(StrEnum):
    """Whether the OCSP status of a certificate could be obtained.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
