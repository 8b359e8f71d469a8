"""The NotifyEVChargingNeeds messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.charging_needs_type import ChargingNeedsType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.notify_ev_charging_needs_status_enum_type import NotifyEVChargingNeedsStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "NotifyEVChargingNeedsRequest",
    "NotifyEVChargingNeedsResponse",
]


@define(kw_only=True, repr=False)
class NotifyEVChargingNeedsResponse(Response):
    """Says whether the CSMS could handle the vehicle's charging needs.

    Answers `NotifyEVChargingNeedsRequest`. OCPP 2.0.1 part 2, section 1.36.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingNeeds"
    VERSION: ClassVar[Version] = Version.V201

    status: NotifyEVChargingNeedsStatusEnumType = field(metadata={"wire": "status", "section": "1.36"})
    """Whether the needs were processed; this is no promise that they will be met."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.36"})
    """Reason and detail behind the processing result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.36"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyEVChargingNeedsRequest(Request[NotifyEVChargingNeedsResponse]):
    """Tells the CSMS how much energy the connected vehicle wants, by when and within which electrical limits.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.36.
    """

    ACTION: ClassVar[str] = "NotifyEVChargingNeeds"
    VERSION: ClassVar[Version] = Version.V201

    charging_needs: ChargingNeedsType = field(metadata={"wire": "chargingNeeds", "section": "1.36"})
    """The charging parameters that the vehicle asked for over ISO 15118."""

    evse_id: int = field(metadata={"wire": "evseId", "section": "1.36"})
    """The EVSE at which the vehicle is plugged in; never 0."""

    max_schedule_tuples: int | None = field(default=None, metadata={"wire": "maxScheduleTuples", "section": "1.36"})
    """Largest number of schedule tuples, or of power and price entries in ISO 15118-20, that the vehicle can handle."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.36"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
