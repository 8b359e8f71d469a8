"""The NotifyDisplayMessages messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes import CustomDataType, MessageInfoType
from ocpp_core.versions import Version

__all__ = [
    "NotifyDisplayMessagesRequest",
    "NotifyDisplayMessagesResponse",
]


@define(kw_only=True)
class NotifyDisplayMessagesResponse(Response):
    """Confirms that a part of the display message list arrived; it carries no data.

    Answers `NotifyDisplayMessagesRequest`. OCPP 2.1 part 2, section 1.49.
    """

    ACTION: ClassVar[str] = "NotifyDisplayMessages"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class NotifyDisplayMessagesRequest(Request[NotifyDisplayMessagesResponse]):
    """Delivers display messages configured in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.1 part 2, section 1.49.
    """

    ACTION: ClassVar[str] = "NotifyDisplayMessages"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Repeats the id of the GetDisplayMessagesRequest being answered."""

    message_info: list[MessageInfoType] | None = field(default=None, metadata={"wire": "messageInfo"})
    """The configured display messages that matched the query. At least 1 items."""

    tbc: bool | None = None
    """Whether more parts of the same list follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
