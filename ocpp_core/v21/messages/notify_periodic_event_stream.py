"""The NotifyPeriodicEventStream message of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import OneWay
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.stream_data_element_type import StreamDataElementType
from ocpp_core.versions import Version

__all__ = [
    "NotifyPeriodicEventStreamRequest",
]


@define(kw_only=True, repr=False)
class NotifyPeriodicEventStreamRequest(OneWay):
    """Sends collected monitor values over a periodic event stream, as a one-way message without a reply.

    Sent by the charging station, never answered. OCPP 2.1 part 2, section 1.54.
    """

    ACTION: ClassVar[str] = "NotifyPeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    data: list[StreamDataElementType] = field(metadata={"wire": "data", "minItems": 1, "section": "1.54"})
    """The sampled values, each with its time offset. At least one item."""

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "1.54"})
    """The event stream that the values belong to. At least 0."""

    pending: int = field(metadata={"wire": "pending", "minimum": 0, "section": "1.54"})
    """How many values are still waiting in the station to be sent. At least 0."""

    basetime: datetime = field(metadata={"wire": "basetime", "format": "date-time", "section": "1.54"})
    """Moment to which the time offset of every value is added."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.54"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
