"""The OpenPeriodicEventStream messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.constant_stream_data_type import ConstantStreamDataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "OpenPeriodicEventStreamRequest",
    "OpenPeriodicEventStreamResponse",
]


@define(kw_only=True, repr=False)
class OpenPeriodicEventStreamResponse(Response):
    """Says whether the CSMS will receive the event stream.

    Answers `OpenPeriodicEventStreamRequest`. OCPP 2.1 part 2, section 1.59.
    """

    ACTION: ClassVar[str] = "OpenPeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.59"})
    """Whether the stream may be used; after a refusal the station reports through NotifyEventRequest instead."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.59"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.59"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class OpenPeriodicEventStreamRequest(Request[OpenPeriodicEventStreamResponse]):
    """Asks the CSMS to receive the values of a variable monitor as a periodic event stream.

    Sent by the charging station. OCPP 2.1 part 2, section 1.59.
    """

    ACTION: ClassVar[str] = "OpenPeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    constant_stream_data: ConstantStreamDataType = field(metadata={"wire": "constantStreamData", "section": "1.59"})
    """What stays the same for the whole stream: its id, its monitor and how often it is sent."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.59"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
