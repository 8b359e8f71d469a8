"""The TriggerMessage messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.evse_type import EVSEType
from ocpp_core.v20.enums.message_trigger_enum_type import MessageTriggerEnumType
from ocpp_core.v20.enums.trigger_message_status_enum_type import TriggerMessageStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "TriggerMessageRequest",
    "TriggerMessageResponse",
]


@define(kw_only=True, repr=False)
class TriggerMessageResponse(Response):
    """Says whether the station will send the requested message.

    Answers `TriggerMessageRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "TriggerMessage"
    VERSION: ClassVar[Version] = Version.V20

    status: TriggerMessageStatusEnumType = field(metadata={"wire": "status"})
    """Whether the message will be sent, is refused, or is not implemented."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class TriggerMessageRequest(Request[TriggerMessageResponse]):
    """Asks the station to send a certain message now.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "TriggerMessage"
    VERSION: ClassVar[Version] = Version.V20

    requested_message: MessageTriggerEnumType = field(metadata={"wire": "requestedMessage"})
    """Kind of message that the station shall send."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse"})
    """EVSE, and possibly connector, the message shall be about; ignored when it has no meaning for that message."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
