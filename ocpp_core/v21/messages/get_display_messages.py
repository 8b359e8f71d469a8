"""The GetDisplayMessages messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes import CustomDataType, StatusInfoType
from ocpp_core.v21.enums import GetDisplayMessagesStatusEnumType, MessagePriorityEnumType, MessageStateEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetDisplayMessagesRequest",
    "GetDisplayMessagesResponse",
]


@define(kw_only=True)
class GetDisplayMessagesResponse(Response):
    """Says whether matching display messages will be reported.

    Answers `GetDisplayMessagesRequest`. OCPP 2.1 part 2, section 1.30.
    """

    ACTION: ClassVar[str] = "GetDisplayMessages"
    VERSION: ClassVar[Version] = Version.V21

    status: GetDisplayMessagesStatusEnumType
    """Accepted if NotifyDisplayMessagesRequest messages follow, Unknown if nothing matches."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """More detail on why messages are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class GetDisplayMessagesRequest(Request[GetDisplayMessagesResponse]):
    """Asks the station to report its configured display messages, all or those that match.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.30.
    """

    ACTION: ClassVar[str] = "GetDisplayMessages"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyDisplayMessagesRequest it sends as a result."""

    id: list[int] | None = None
    """Limits the report to messages with these ids. If absent, any id matches. At least 1 items. At least 0."""

    priority: MessagePriorityEnumType | None = None
    """Limits the report to messages of this priority. If absent, any priority matches."""

    state: MessageStateEnumType | None = None
    """Limits the report to messages tied to this station state. If absent, any state matches."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
