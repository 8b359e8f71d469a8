"""The enumeration GetInstalledCertificateStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetInstalledCertificateStatusEnumType",
]


class GetInstalledCertificateStatusEnumType(StrEnum):
    """Whether any certificate of the asked kind is installed.

    OCPP 1.6 security whitepaper, section 6.11.
    """

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"
