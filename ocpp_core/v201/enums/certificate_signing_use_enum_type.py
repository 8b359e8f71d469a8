"""The enumeration CertificateSigningUseEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateSigningUseEnumType",
]


class CertificateSigningUseEnumType(StrEnum):
    """What a certificate is used for: the connection to the CSMS, or vehicle communication by ISO 15118-2 or by its
    successor, part 20.

    OCPP 2.0.1 part 2, section 3.9.
    """

    CHARGING_STATION_CERTIFICATE = "ChargingStationCertificate"
    V2G_CERTIFICATE = "V2GCertificate"
