"""The enumeration CertificateStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateStatusEnumType",
]


class CertificateStatusEnumType(StrEnum):
    """Whether a certificate is revoked, according to OCSP or a revocation list; Failed means that the check could not
    be made.

    OCPP 2.1 part 2, section 3.11.
    """

    GOOD = "Good"
    REVOKED = "Revoked"
    UNKNOWN = "Unknown"
    FAILED = "Failed"
