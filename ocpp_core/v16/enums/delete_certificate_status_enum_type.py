"""The enumeration DeleteCertificateStatusEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DeleteCertificateStatusEnumType",
]


class DeleteCertificateStatusEnumType(StrEnum):
    """Whether a certificate was deleted, could not be deleted, or was not found.

    OCPP 1.6 security whitepaper, section 6.7.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_FOUND = "NotFound"
