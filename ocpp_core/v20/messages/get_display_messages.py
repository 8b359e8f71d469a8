"""The GetDisplayMessages messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.get_display_messages_status_enum_type import GetDisplayMessagesStatusEnumType
from ocpp_core.v20.enums.message_priority_enum_type import MessagePriorityEnumType
from ocpp_core.v20.enums.message_state_enum_type import MessageStateEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetDisplayMessagesRequest",
    "GetDisplayMessagesResponse",
]


@define(kw_only=True, repr=False)
class GetDisplayMessagesResponse(Response):
    """Says whether matching display messages will be reported.

    Answers `GetDisplayMessagesRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetDisplayMessages"
    VERSION: ClassVar[Version] = Version.V20

    status: GetDisplayMessagesStatusEnumType = field(metadata={"wire": "status"})
    """Accepted if NotifyDisplayMessagesRequest messages follow, Unknown if nothing matches."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetDisplayMessagesRequest(Request[GetDisplayMessagesResponse]):
    """Asks the station to report its configured display messages, all or those that match.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetDisplayMessages"
    VERSION: ClassVar[Version] = Version.V20

    request_id: int = field(metadata={"wire": "requestId"})
    """Number that the station repeats in every NotifyDisplayMessagesRequest it sends as a result."""

    priority: MessagePriorityEnumType | None = field(default=None, metadata={"wire": "priority"})
    """Limits the report to messages of this priority. If absent, any priority matches."""

    state: MessageStateEnumType | None = field(default=None, metadata={"wire": "state"})
    """Limits the report to messages tied to this station state. If absent, any state matches."""

    id: list[int] | None = field(default=None, metadata={"wire": "id", "minItems": 1})
    """Limits the report to messages with these ids. If absent, any id matches. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
