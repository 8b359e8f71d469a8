"""The enumeration DeleteCertificateStatusEnumType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "DeleteCertificateStatusEnumType",
]


class DeleteCertificateStatusEnumType(StrEnum):
    """Whether a certificate was deleted; Failed also covers a refusal, for example to delete the last one of its kind.

    OCPP 2.1 part 2, section 3.32.
    """

    ACCEPTED = "Accepted"
    FAILED = "Failed"
    NOT_FOUND = "NotFound"
