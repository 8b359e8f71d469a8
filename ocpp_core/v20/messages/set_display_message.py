"""The SetDisplayMessage messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.message_info_type import MessageInfoType
from ocpp_core.v20.enums.display_message_status_enum_type import DisplayMessageStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetDisplayMessageRequest",
    "SetDisplayMessageResponse",
]


@define(kw_only=True, repr=False)
class SetDisplayMessageResponse(Response):
    """Says whether the station can show the display message.

    Answers `SetDisplayMessageRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetDisplayMessage"
    VERSION: ClassVar[Version] = Version.V20

    status: DisplayMessageStatusEnumType = field(metadata={"wire": "status"})
    """Whether the message is accepted, or why not, such as an unsupported format or an unknown transaction."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetDisplayMessageRequest(Request[SetDisplayMessageResponse]):
    """Asks the station to store a message for its display, or to replace one with the same id.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetDisplayMessage"
    VERSION: ClassVar[Version] = Version.V20

    message: MessageInfoType = field(metadata={"wire": "message"})
    """The message with its text, priority and the conditions under which it is shown."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
