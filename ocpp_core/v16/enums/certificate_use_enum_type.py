"""The enumeration CertificateUseEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateUseEnumType",
]


class CertificateUseEnumType(StrEnum):
    """What a root certificate is trusted for: the central system or the manufacturer's firmware.

    OCPP 1.6 security whitepaper, section 6.4.
    """

    CENTRAL_SYSTEM_ROOT_CERTIFICATE = "CentralSystemRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
