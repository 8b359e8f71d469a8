"""The GetPeriodicEventStream messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.constant_stream_data_type import ConstantStreamDataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "GetPeriodicEventStreamRequest",
    "GetPeriodicEventStreamResponse",
]


@define(kw_only=True, repr=False)
class GetPeriodicEventStreamResponse(Response):
    """Lists the open periodic event streams.

    Answers `GetPeriodicEventStreamRequest`. OCPP 2.1 part 2, section 1.35.
    """

    ACTION: ClassVar[str] = "GetPeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    constant_stream_data: list[ConstantStreamDataType] | None = field(
        default=None, metadata={"wire": "constantStreamData", "minItems": 1, "section": "1.35"}
    )
    """The fixed properties of each stream: its id, its monitor and its sending rate. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.35"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetPeriodicEventStreamRequest(Request[GetPeriodicEventStreamResponse]):
    """Asks the station which periodic event streams are open.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.35.
    """

    ACTION: ClassVar[str] = "GetPeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.35"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
