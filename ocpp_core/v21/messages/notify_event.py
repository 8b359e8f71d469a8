"""The NotifyEvent messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.event_data_type import EventDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyEventRequest",
    "NotifyEventResponse",
]


@define(kw_only=True, repr=False)
class NotifyEventResponse(Response):
    """Confirms that the events arrived; it carries no data.

    Answers `NotifyEventRequest`. OCPP 2.1 part 2, section 1.52.
    """

    ACTION: ClassVar[str] = "NotifyEvent"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.52"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyEventRequest(Request[NotifyEventResponse]):
    """Reports events on the station's components and variables, such as a monitor that triggered.

    Sent by the charging station. OCPP 2.1 part 2, section 1.52.
    """

    ACTION: ClassVar[str] = "NotifyEvent"
    VERSION: ClassVar[Version] = Version.V21

    generated_at: datetime = field(metadata={"wire": "generatedAt", "format": "date-time", "section": "1.52"})
    """When the station created this message, which can be later than the events in it."""

    seq_no: int = field(metadata={"wire": "seqNo", "minimum": 0, "section": "1.52"})
    """Position of this part in the report, counted from 0. At least 0."""

    event_data: list[EventDataType] = field(metadata={"wire": "eventData", "minItems": 1, "section": "1.52"})
    """The events; usually one, but the station may bundle several that occur together. At least one item."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc", "default": False, "section": "1.52"})
    """Whether more parts of the same report follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.52"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
