"""The AdjustPeriodicEventStream messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.periodic_event_stream_params_type import PeriodicEventStreamParamsType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "AdjustPeriodicEventStreamRequest",
    "AdjustPeriodicEventStreamResponse",
]


@define(kw_only=True, repr=False)
class AdjustPeriodicEventStreamResponse(Response):
    """Says whether the station will use the new sending rate.

    Answers `AdjustPeriodicEventStreamRequest`. OCPP 2.1 part 2, section 1.1.
    """

    ACTION: ClassVar[str] = "AdjustPeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.1"})
    """Rejected if the station cannot comply with the new parameters."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.1"})
    """More detail on why the new rate is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.1"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AdjustPeriodicEventStreamRequest(Request[AdjustPeriodicEventStreamResponse]):
    """Asks the station to change how often it sends the data of an open periodic event stream.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.1.
    """

    ACTION: ClassVar[str] = "AdjustPeriodicEventStream"
    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "1.1"})
    """Identifies the stream to adjust. At least 0."""

    params: PeriodicEventStreamParamsType = field(metadata={"wire": "params", "section": "1.1"})
    """New sending rate, given as an interval and/or a number of collected values."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.1"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
