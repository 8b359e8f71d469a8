"""The AFRRSignal messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_status_enum_type import GenericStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "AFRRSignalRequest",
    "AFRRSignalResponse",
]


@define(kw_only=True, repr=False)
class AFRRSignalResponse(Response):
    """Says whether the station can apply the aFRR signal.

    Answers `AFRRSignalRequest`. OCPP 2.1 part 2, section 1.2.
    """

    ACTION: ClassVar[str] = "AFRRSignal"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericStatusEnumType = field(metadata={"wire": "status", "section": "1.2"})
    """Accepted if the schedule period active at that moment has a v2xSignalWattCurve, otherwise Rejected."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.2"})
    """More detail on why the signal is accepted or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.2"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class AFRRSignalRequest(Request[AFRRSignalResponse]):
    """Passes a grid operator's aFRR balancing signal to the station, which looks up the matching power in its active
    schedule.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.2.
    """

    ACTION: ClassVar[str] = "AFRRSignal"
    VERSION: ClassVar[Version] = Version.V21

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "1.2"})
    """Moment from which the station applies the signal."""

    signal: int = field(metadata={"wire": "signal", "section": "1.2"})
    """Signal value that the station looks up in v2xSignalWattCurve to find the power to charge or discharge."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.2"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
