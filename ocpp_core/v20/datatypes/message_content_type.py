"""The data type MessageContentType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.message_format_enum_type import MessageFormatEnumType
from ocpp_core.versions import Version

__all__ = [
    "MessageContentType",
]


@define(kw_only=True, repr=False)
class MessageContentType(DataType):
    """A text for people, with its format and language.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    format: MessageFormatEnumType = field(metadata={"wire": "format"})
    """How the content is encoded, for instance ASCII, HTML, URI or UTF8."""

    content: str = field(metadata={"wire": "content", "maxLength": 512})
    """The text to show, or a URI to it, as the format tells. At most 512 characters."""

    language: str | None = field(default=None, metadata={"wire": "language", "maxLength": 8})
    """RFC 5646 code of the language in which the content is written. At most 8 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
