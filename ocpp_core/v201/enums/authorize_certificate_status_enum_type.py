"""The enumeration AuthorizeCertificateStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "AuthorizeCertificateStatusEnumType",
]


class AuthorizeCertificateStatusEnumType(StrEnum):
    """Whether the contract certificate of the vehicle is valid, and if not, what is wrong with it.

    OCPP 2.0.1 part 2, section 3.4.
    """

    ACCEPTED = "Accepted"
    SIGNATURE_ERROR = "SignatureError"
    CERTIFICATE_EXPIRED = "CertificateExpired"
    CERTIFICATE_REVOKED = "CertificateRevoked"
    NO_CERTIFICATE_AVAILABLE = "NoCertificateAvailable"
    CERT_CHAIN_ERROR = "CertChainError"
    CONTRACT_CANCELLED = "ContractCancelled"
