"""The enumeration CertificateActionEnumType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "CertificateActionEnumType",
]


class CertificateActionEnumType(StrEnum):
    """Whether the vehicle wants a new contract certificate installed or its present one updated.

    OCPP 2.0.1 part 2, section 3.7.
    """

    INSTALL = "Install"
    UPDATE = "Update"
