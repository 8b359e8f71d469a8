"""The NotifyDisplayMessages messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.message_info_type import MessageInfoType
from ocpp_core.versions import Version

__all__ = [
    "NotifyDisplayMessagesRequest",
    "NotifyDisplayMessagesResponse",
]


@define(kw_only=True, repr=False)
class NotifyDisplayMessagesResponse(Response):
    """Confirms that a part of the display message list arrived; it carries no data.

    Answers `NotifyDisplayMessagesRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyDisplayMessages"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NotifyDisplayMessagesRequest(Request[NotifyDisplayMessagesResponse]):
    """Delivers display messages configured in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyDisplayMessages"
    VERSION: ClassVar[Version] = Version.V20

    message_info: list[MessageInfoType] = field(metadata={"wire": "messageInfo", "minItems": 1})
    """The configured display messages that matched the query. At least one item."""

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetDisplayMessagesRequest being answered."""

    tbc: bool = field(metadata={"wire": "tbc"})
    """Whether more parts of the same list follow. If absent, this is the last part."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
