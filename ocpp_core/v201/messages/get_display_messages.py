"""The GetDisplayMessages messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.get_display_messages_status_enum_type import GetDisplayMessagesStatusEnumType
from ocpp_core.v201.enums.message_priority_enum_type import MessagePriorityEnumType
from ocpp_core.v201.enums.message_state_enum_type import MessageStateEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetDisplayMessagesRequest",
    "GetDisplayMessagesResponse",
]


@define(kw_only=True, repr=False)
class GetDisplayMessagesResponse(Response):
    """Says whether matching display messages will be reported.

    Answers `GetDisplayMessagesRequest`. OCPP 2.0.1 part 2, section 1.21.
    """

    ACTION: ClassVar[str] = "GetDisplayMessages"
    VERSION: ClassVar[Version] = Version.V201

    status: GetDisplayMessagesStatusEnumType = field(metadata={"wire": "status", "section": "1.21"})
    """Accepted if NotifyDisplayMessagesRequest messages follow, Unknown if nothing matches."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.21"})
    """More detail on why messages are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.21"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetDisplayMessagesRequest(Request[GetDisplayMessagesResponse]):
    """Asks the station to report its configured display messages, all or those that match.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.21.
    """

    ACTION: ClassVar[str] = "GetDisplayMessages"
    VERSION: ClassVar[Version] = Version.V201

    request_id: int = field(metadata={"wire": "requestId", "section": "1.21"})
    """Number that the station repeats in every NotifyDisplayMessagesRequest it sends as a result."""

    id: list[int] | None = field(default=None, metadata={"wire": "id", "minItems": 1, "section": "1.21"})
    """Limits the report to messages with these ids. If absent, any id matches. At least one item."""

    priority: MessagePriorityEnumType | None = field(default=None, metadata={"wire": "priority", "section": "1.21"})
    """Limits the report to messages of this priority. If absent, any priority matches."""

    state: MessageStateEnumType | None = field(default=None, metadata={"wire": "state", "section": "1.21"})
    """Limits the report to messages tied to this station state. If absent, any state matches."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.21"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
