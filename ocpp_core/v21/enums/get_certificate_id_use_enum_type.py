"""The enumeration GetCertificateIdUseEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetCertificateIdUseEnumType",
]


class GetCertificateIdUseEnumType(StrEnum):
    """Which kinds of installed certificates are meant, such as the roots for V2G, mobility operators or the CSMS.

    OCPP 2.1 part 2, section 3.44.
    """

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    V2G_CERTIFICATE_CHAIN = "V2GCertificateChain"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
    OEM_ROOT_CERTIFICATE = "OEMRootCertificate"
