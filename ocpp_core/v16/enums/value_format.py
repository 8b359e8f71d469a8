"""The enumeration ValueFormat of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "ValueFormat",
]


class ValueFormat(StrEnum):
    """Whether a measured value is a plain number or a signed block of data.

    OCPP 1.6, section 7.49.
    """

    RAW = "Raw"
    SIGNED_DATA = "SignedData"
