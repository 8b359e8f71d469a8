"""The enumeration CertificateStatusEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateStatusEnumType",
]


class CertificateStatusEnumType(StrEnum):
    """Whether the contract certificate of the vehicle is valid, and if not, what is wrong with it.

    OCPP 2.0.
    """

    ACCEPTED = "Accepted"
    SIGNATURE_ERROR = "SignatureError"
    CERTIFICATE_EXPIRED = "CertificateExpired"
    CERTIFICATE_REVOKED = "CertificateRevoked"
    NO_CERTIFICATE_AVAILABLE = "NoCertificateAvailable"
    CERT_CHAIN_ERROR = "CertChainError"
    CONTRACT_CANCELLED = "ContractCancelled"
