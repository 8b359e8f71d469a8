"""The data type MessageContentType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.message_format_enum_type import MessageFormatEnumType
from ocpp_core.versions import Version

__all__ = [
    "MessageContentType",
]


@define(kw_only=True, repr=False)
class MessageContentType(DataType):
    """A text for people, with its format and language.

    OCPP 2.0.1 part 2, section 2.30.
    """

    VERSION: ClassVar[Version] = Version.V201

    format: MessageFormatEnumType = field(metadata={"wire": "format", "section": "2.30"})
    """How the content is encoded, for instance ASCII, HTML, URI or UTF8."""

    content: str = field(metadata={"wire": "content", "maxLength": 512, "section": "2.30"})
    """The text to show, or a URI to it, as the format tells. At most 512 characters."""

    language: str | None = field(default=None, metadata={"wire": "language", "maxLength": 8, "section": "2.30"})
    """RFC 5646 code of the language in which the content is written. At most 8 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.30"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
