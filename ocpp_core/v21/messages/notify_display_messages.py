"""The NotifyDisplayMessages messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.message_info_type import MessageInfoType
from ocpp_core.versions import Version

__all__ = [
    "NotifyDisplayMessagesRequest",
    "NotifyDisplayMessagesResponse",
]


@define(kw_only=True, repr=False)
class NotifyDisplayMessagesResponse(Response):
    """Confirms that a part of the display message list arrived; it carries no data.

    Answers `NotifyDisplayMessagesRequest`. OCPP 2.1 part 2, section 1.49.
    """

    ACTION: ClassVar[str] = "NotifyDisplayMessages"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.49"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyDisplayMessagesRequest(Request[NotifyDisplayMessagesResponse]):
    """Delivers display messages configured in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.1 part 2, section 1.49.
    """

    ACTION: ClassVar[str] = "NotifyDisplayMessages"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "section": "1.49"})
    """Repeats the id of the GetDisplayMessagesRequest being answered."""

    message_info: list[MessageInfoType] | None = field(
        default=None, metadata={"wire": "messageInfo", "minItems": 1, "section": "1.49"}
    )
    """The configured display messages that matched the query. At least one item."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc", "default": False, "section": "1.49"})
    """Whether more parts of the same list follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.49"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
