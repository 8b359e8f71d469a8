"""The NotifyEvent messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.event_data_type import EventDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyEventRequest",
    "NotifyEventResponse",
]


@define(kw_only=True, repr=False)
class NotifyEventResponse(Response):
    """Confirms that the events arrived; it carries no data.

    Answers `NotifyEventRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyEvent"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NotifyEventRequest(Request[NotifyEventResponse]):
    """Reports events on the station's components and variables, such as a monitor that triggered.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyEvent"
    VERSION: ClassVar[Version] = Version.V20

    generated_at: datetime = field(metadata={"wire": "generatedAt", "format": "date-time"})
    """When the station created this message, which can be later than the events in it."""

    tbc: bool = field(metadata={"wire": "tbc", "default": False})
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the report, counted from 0."""

    event_data: list[EventDataType] = field(metadata={"wire": "eventData", "minItems": 1})
    """The events; usually one, but the station may bundle several that occur together. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
