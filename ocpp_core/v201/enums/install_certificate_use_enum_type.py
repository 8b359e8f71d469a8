"""The enumeration InstallCertificateUseEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "InstallCertificateUseEnumType",
]


class InstallCertificateUseEnumType(StrEnum):
    """What an installed root certificate is there to verify: V2G, mobility operator, manufacturer, CSMS or vehicle
    maker.

    OCPP 2.0.1 part 2, section 3.45.
    """

    V2G_ROOT_CERTIFICATE = "V2GRootCertificate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
