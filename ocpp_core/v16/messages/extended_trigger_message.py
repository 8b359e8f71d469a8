"""The ExtendedTriggerMessage messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.message_trigger_enum_type import MessageTriggerEnumType
from ocpp_core.v16.enums.trigger_message_status_enum_type import TriggerMessageStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ExtendedTriggerMessageRequest",
    "ExtendedTriggerMessageResponse",
]


@define(kw_only=True, repr=False)
class ExtendedTriggerMessageResponse(Response):
    """Says whether the station will send the wanted message.

    Answers `ExtendedTriggerMessageRequest`. OCPP 1.6 security whitepaper, section 5.6.
    """

    ACTION: ClassVar[str] = "ExtendedTriggerMessage"
    VERSION: ClassVar[Version] = Version.V16

    status: TriggerMessageStatusEnumType = field(metadata={"wire": "status", "section": "WP 5.6"})
    """Whether the message follows, is refused, or is one the station does not have."""


@define(kw_only=True, repr=False)
class ExtendedTriggerMessageRequest(Request[ExtendedTriggerMessageResponse]):
    """Asks the station to send a given message now, including those of the security extension.

    Sent by the CSMS. OCPP 1.6 security whitepaper, section 5.5.
    """

    ACTION: ClassVar[str] = "ExtendedTriggerMessage"
    VERSION: ClassVar[Version] = Version.V16

    requested_message: MessageTriggerEnumType = field(metadata={"wire": "requestedMessage", "section": "WP 5.5"})
    """Message the station should send."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId", "section": "WP 5.5"})
    """Connector the message should be about. If absent, the request is not limited to one connector."""
