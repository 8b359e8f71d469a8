"""The enumeration InstallCertificateStatusEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "InstallCertificateStatusEnumType",
]


class InstallCertificateStatusEnumType(StrEnum):
    """Whether a certificate was installed; Rejected blames the certificate or a full store, Failed any other cause.

    OCPP 2.0.1 part 2, section 3.44.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"
