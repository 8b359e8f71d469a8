"""The enumeration GetCertificateIdUseEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetCertificateIdUseEnumType",
]


class GetCertificateIdUseEnumType(StrEnum):
    """Which kinds of installed certificates are meant, such as the roots for V2G, mobility operators or the CSMS.

    OCPP 2.0.
    """

    V2G_ROOT_CERTFICATE = "V2GRootCertficate"
    MO_ROOT_CERTIFICATE = "MORootCertificate"
    CSO_SUB_CA1 = "CSOSubCA1"
    CSO_SUB_CA2 = "CSOSubCA2"
    CSMS_ROOT_CERTIFICATE = "CSMSRootCertificate"
    MANUFACTURER_ROOT_CERTIFICATE = "ManufacturerRootCertificate"
