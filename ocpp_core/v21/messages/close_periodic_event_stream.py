"""The ClosePeriodicEventStream messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ClosePeriodicEventStreamRequest",
    "ClosePeriodicEventStreamResponse",
]


@define(kw_only=True, repr=False)
class ClosePeriodicEventStreamResponse(Response):
    """Confirms that the CSMS no longer uses the stream.

    Answers `ClosePeriodicEventStreamRequest`. OCPP 2.1 part 2, section 1.17.
    """

    ACTION: ClassVar[str] = "ClosePeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.17"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClosePeriodicEventStreamRequest(Request[ClosePeriodicEventStreamResponse]):
    """Tells the CSMS that the station has closed a periodic event stream and reverts to ordinary event messages.

    Sent by the charging station. OCPP 2.1 part 2, section 1.17.
    """

    ACTION: ClassVar[str] = "ClosePeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "1.17"})
    """Identifies the stream that is closed. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.17"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
