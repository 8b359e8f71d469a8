"""The enumeration EncodingMethodEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "EncodingMethodEnumType",
]


class EncodingMethodEnumType(StrEnum):
    """How signed meter data is encoded.

    OCPP 2.0.
    """

    OTHER = "Other"
    DLMS_MESSAGE = "DLMS Message"
    COSEM_PROTECTED_DATA = "COSEM Protected Data"
    EDL = "EDL"
