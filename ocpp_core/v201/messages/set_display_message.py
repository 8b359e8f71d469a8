"""The SetDisplayMessage messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.message_info_type import MessageInfoType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.display_message_status_enum_type import DisplayMessageStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetDisplayMessageRequest",
    "SetDisplayMessageResponse",
]


@define(kw_only=True, repr=False)
class SetDisplayMessageResponse(Response):
    """Says whether the station can show the display message.

    Answers `SetDisplayMessageRequest`. OCPP 2.0.1 part 2, section 1.52.
    """

    ACTION: ClassVar[str] = "SetDisplayMessage"
    VERSION: ClassVar[Version] = Version.V201

    status: DisplayMessageStatusEnumType = field(metadata={"wire": "status", "section": "1.52"})
    """Whether the message is accepted, or why not, such as an unsupported format or an unknown transaction."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.52"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.52"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetDisplayMessageRequest(Request[SetDisplayMessageResponse]):
    """Asks the station to store a message for its display, or to replace one with the same id.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.52.
    """

    ACTION: ClassVar[str] = "SetDisplayMessage"
    VERSION: ClassVar[Version] = Version.V201

    message: MessageInfoType = field(metadata={"wire": "message", "section": "1.52"})
    """The message with its text, priority and the conditions under which it is shown."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.52"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
