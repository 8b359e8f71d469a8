"""The enumeration GetCertificateStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetCertificateStatusEnumType",
]


class GetCertificateStatusEnumType(StrEnum):
    """Whether the OCSP status of a certificate could be obtained.

    OCPP 2.1 part 2, section 3.45.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
