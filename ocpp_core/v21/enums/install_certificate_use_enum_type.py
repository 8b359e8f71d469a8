"""The enumeration InstallCertificateUseEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "InstallCertificateUseEnumType",
]


class InstallCertificateUseEnumType(StrEnum):
    """What an installed root certificate is there to verify: V2G, mobility operator, manufacturer, CSMS or vehicle
    maker.

    OCPP 2.1 part 2, section 3.53.
    """

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    OEM_ROOT_CERTIFICATE = "OEMRootCertificate"
