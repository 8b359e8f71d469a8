"""The enumeration HashAlgorithmEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "HashAlgorithmEnumType",
]


class HashAlgorithmEnumType(StrEnum):
    """The hash algorithm used to identify a certificate.

    OCPP 2.0.
    """

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"
