"""The enumeration InstallCertificateStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "InstallCertificateStatusEnumType",
]


class InstallCertificateStatusEnumType(StrEnum):
    """Whether a root certificate was installed, failed to install, or was refused.

    OCPP 1.6.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    REJECTED = "Rejected"
