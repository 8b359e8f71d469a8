"""The TriggerMessage messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.message_trigger import MessageTrigger
from ocpp_core.v16.enums.trigger_message_status import TriggerMessageStatus
from ocpp_core.versions import Version

__all__ = [
    "TriggerMessageRequest",
    "TriggerMessageResponse",
]


@define(kw_only=True, repr=False)
class TriggerMessageResponse(Response):
    """Says whether the station will send the wanted message.

    Answers `TriggerMessageRequest`. OCPP 1.6, section 6.52.
    """

    ACTION: ClassVar[str] = "TriggerMessage"
    VERSION: ClassVar[Version] = Version.V16

    status: TriggerMessageStatus = field(metadata={"wire": "status", "section": "6.52"})
    """Whether the message follows, is refused, or is one the station does not have."""


@define(kw_only=True, repr=False)
class TriggerMessageRequest(Request[TriggerMessageResponse]):
    """Asks the station to send a given message now instead of waiting for its own moment.

    Sent by the CSMS. OCPP 1.6, section 6.51.
    """

    ACTION: ClassVar[str] = "TriggerMessage"
    VERSION: ClassVar[Version] = Version.V16

    requested_message: MessageTrigger = field(metadata={"wire": "requestedMessage", "section": "6.51"})
    """Message the station should send."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId", "section": "6.51"})
    """Connector the message should be about. If absent, all connectors for which the message makes sense."""
