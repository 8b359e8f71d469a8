"""The enumeration GetInstalledCertificateStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "GetInstalledCertificateStatusEnumType",
]


class GetInstalledCertificateStatusEnumType(StrEnum):
    """Whether the station has certificates of the requested kinds.

    OCPP 2.0.1 part 2, section 3.40.
    """

    ACCEPTED = "Accepted"
    NOT_FOUND = "NotFound"
