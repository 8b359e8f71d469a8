"""The enumeration HashAlgorithmEnumType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "HashAlgorithmEnumType",
]


class HashAlgorithmEnumType(StrEnum):
    """Which variant of SHA-2 the hashes of a certificate were made with.

    OCPP 1.6 security whitepaper, section 6.12.
    """

    SHA256 = "SHA256"
    SHA384 = "SHA384"
    SHA512 = "SHA512"
