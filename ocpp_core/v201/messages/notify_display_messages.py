"""The NotifyDisplayMessages messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.message_info_type import MessageInfoType
from ocpp_core.versions import Version

__all__ = [
    "NotifyDisplayMessagesRequest",
    "NotifyDisplayMessagesResponse",
]


@define(kw_only=True, repr=False)
class NotifyDisplayMessagesResponse(Response):
    """Confirms that a part of the display message list arrived; it carries no data.

    Answers `NotifyDisplayMessagesRequest`. OCPP 2.0.1 part 2, section 1.35.
    """

    ACTION: ClassVar[str] = "NotifyDisplayMessages"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.35"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyDisplayMessagesRequest(Request[NotifyDisplayMessagesResponse]):
    """Delivers display messages configured in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.35.
    """

    ACTION: ClassVar[str] = "NotifyDisplayMessages"
    VERSION: ClassVar[Version] = Version.V201

    request_id: int = field(metadata={"wire": "requestId", "section": "1.35"})
    """Repeats the id of the GetDisplayMessagesRequest being answered."""

    message_info: list[MessageInfoType] | None = field(
        default=None, metadata={"wire": "messageInfo", "minItems": 1, "section": "1.35"}
    )
    """The configured display messages that matched the query. At least one item."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc", "default": False, "section": "1.35"})
    """Whether more parts of the same list follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.35"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
