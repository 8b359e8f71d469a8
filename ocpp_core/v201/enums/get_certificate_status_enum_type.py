"""The enumeration GetCertificateStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetCertificateStatusEnumType",
]


class GetCertificateStatusEnumType(StrEnum):
    """Whether the OCSP status of a certificate could be obtained.

    OCPP 2.0.1 part 2, section 3.37.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
