"""The enumeration SignatureMethodEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "SignatureMethodEnumType",
]


class SignatureMethodEnumType(StrEnum):
    """The algorithm with which meter data was signed.

    OCPP 2.0.
    """

    ECDSAP256SHA256 = "ECDSAP256SHA256"
    ECDSAP384SHA384 = "ECDSAP384SHA384"
    ECDSA192SHA256 = "ECDSA192SHA256"
