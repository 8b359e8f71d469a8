"""The ClearDisplayMessage messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.clear_message_status_enum_type import ClearMessageStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearDisplayMessageRequest",
    "ClearDisplayMessageResponse",
]


@define(kw_only=True, repr=False)
class ClearDisplayMessageResponse(Response):
    """Says whether the display message is removed.

    Answers `ClearDisplayMessageRequest`. OCPP 2.0.1 part 2, section 1.8.
    """

    ACTION: ClassVar[str] = "ClearDisplayMessage"
    VERSION: ClassVar[Version] = Version.V201

    status: ClearMessageStatusEnumType = field(metadata={"wire": "status", "section": "1.8"})
    """Accepted if the message is gone, Unknown if the station has no message with this id."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.8"})
    """More detail on why the message was or was not removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.8"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearDisplayMessageRequest(Request[ClearDisplayMessageResponse]):
    """Asks the station to remove a message from its display configuration.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.8.
    """

    ACTION: ClassVar[str] = "ClearDisplayMessage"
    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "1.8"})
    """Identifies the display message to remove."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.8"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
