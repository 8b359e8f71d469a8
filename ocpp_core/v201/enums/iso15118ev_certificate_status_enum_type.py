"""The enumeration Iso15118EVCertificateStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "Iso15118EVCertificateStatusEnumType",
]


class Iso15118EVCertificateStatusEnumType(StrEnum):
    """Whether a vehicle's certificate request was processed; Accepted does not mean that the installation worked.

    OCPP 2.0.1 part 2, section 3.46.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
