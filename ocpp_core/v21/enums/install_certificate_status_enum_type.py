"""The enumeration InstallCertificateStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "InstallCertificateStatusEnumType",
]


class InstallCertificateStatusEnumType(StrEnum):
    """Whether a certificate was installed; Rejected blames the certificate or a full store, Failed any other cause.

    OCPP 2.1 part 2, section 3.52.
    """

    ACCEPTED = "Accepted"
    REJECTED = "Rejected"
    FAILED = "Failed"
