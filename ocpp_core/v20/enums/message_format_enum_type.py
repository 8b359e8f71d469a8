"""The enumeration MessageFormatEnumType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from enum import StrEnum

__all__ = [
    "MessageFormatEnumType",
]


class MessageFormatEnumType(StrEnum):
    """How the content of a message is to be read: plain text, HTML, an address, or the data of a QR code.

    OCPP 2.0.
    """

    ASCII = "ASCII"
    HTML = "HTML"
    URI = "URI"
    UTF8 = "UTF8"
