"""The enumeration CertificateStatusSourceEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateStatusSourceEnumType",
]


class CertificateStatusSourceEnumType(StrEnum):
    """Where the status of a certificate comes from: a revocation list (CRL) or an OCSP responder.

    OCPP 2.1 part 2, section 3.12.
    """

    CRL = "CRL"
    OCSP = "OCSP"
