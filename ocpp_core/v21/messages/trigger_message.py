"""The TriggerMessage messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.evse_type import EVSEType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.message_trigger_enum_type import MessageTriggerEnumType
from ocpp_core.v21.enums.trigger_message_status_enum_type import TriggerMessageStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "TriggerMessageRequest",
    "TriggerMessageResponse",
]


@define(kw_only=True, repr=False)
class TriggerMessageResponse(Response):
    """Says whether the station will send the requested message.

    Answers `TriggerMessageRequest`. OCPP 2.1 part 2, section 1.85.
    """

    ACTION: ClassVar[str] = "TriggerMessage"
    VERSION: ClassVar[Version] = Version.V21

    status: TriggerMessageStatusEnumType = field(metadata={"wire": "status", "section": "1.85"})
    """Whether the message will be sent, is refused, or is not implemented."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.85"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.85"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class TriggerMessageRequest(Request[TriggerMessageResponse]):
    """Asks the station to send a certain message now.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.85.
    """

    ACTION: ClassVar[str] = "TriggerMessage"
    VERSION: ClassVar[Version] = Version.V21

    requested_message: MessageTriggerEnumType = field(metadata={"wire": "requestedMessage", "section": "1.85"})
    """Kind of message that the station shall send."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse", "section": "1.85"})
    """EVSE, and possibly connector, the message shall be about; ignored when it has no meaning for that message."""

    custom_trigger: str | None = field(
        default=None, metadata={"wire": "customTrigger", "maxLength": 50, "section": "1.85"}
    )
    """Name of the vendor-defined trigger to fire; used only if the requested message is CustomTrigger. At most 50
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.85"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
