"""The ClearDisplayMessage messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.clear_message_status_enum_type import ClearMessageStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearDisplayMessageRequest",
    "ClearDisplayMessageResponse",
]


@define(kw_only=True, repr=False)
class ClearDisplayMessageResponse(Response):
    """Says whether the display message is removed.

    Answers `ClearDisplayMessageRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearDisplayMessage"
    VERSION: ClassVar[Version] = Version.V20

    status: ClearMessageStatusEnumType = field(metadata={"wire": "status"})
    """Accepted if the message is gone, Unknown if the station has no message with this id."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ClearDisplayMessageRequest(Request[ClearDisplayMessageResponse]):
    """Asks the station to remove a message from its display configuration.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearDisplayMessage"
    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Identifies the display message to remove."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
