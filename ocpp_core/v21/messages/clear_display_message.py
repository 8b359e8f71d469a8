"""The ClearDisplayMessage messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.clear_message_status_enum_type import ClearMessageStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearDisplayMessageRequest",
    "ClearDisplayMessageResponse",
]


@define(kw_only=True, repr=False)
class ClearDisplayMessageResponse(Response):
    """Says whether the display message is removed.

    Answers `ClearDisplayMessageRequest`. OCPP 2.1 part 2, section 1.13.
    """

    ACTION: ClassVar[str] = "ClearDisplayMessage"
    VERSION: ClassVar[Version] = Version.V21

    status: ClearMessageStatusEnumType = field(metadata={"wire": "status", "section": "1.13"})
    """Accepted if the message is gone, Unknown if there is none with this id, Rejected if it cannot be removed."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.13"})
    """More detail on why the message was or was not removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.13"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearDisplayMessageRequest(Request[ClearDisplayMessageResponse]):
    """Asks the station to remove a message from its display configuration.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.13.
    """

    ACTION: ClassVar[str] = "ClearDisplayMessage"
    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "1.13"})
    """Identifies the display message to remove. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.13"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
