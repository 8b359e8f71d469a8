"""The ChangeAvailability messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.evse_type import EVSEType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.change_availability_status_enum_type import ChangeAvailabilityStatusEnumType
from ocpp_core.v201.enums.operational_status_enum_type import OperationalStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
]


@define(kw_only=True, repr=False)
class ChangeAvailabilityResponse(Response):
    """Says whether the station changes its availability now, later or not at all.

    Answers `ChangeAvailabilityRequest`. OCPP 2.0.1 part 2, section 1.5.
    """

    ACTION: ClassVar[str] = "ChangeAvailability"
    VERSION: ClassVar[Version] = Version.V201

    status: ChangeAvailabilityStatusEnumType = field(metadata={"wire": "status", "section": "1.5"})
    """Scheduled if the change waits for a running transaction to end, else Accepted or Rejected."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.5"})
    """More detail on why the change is accepted, delayed or refused."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.5"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ChangeAvailabilityRequest(Request[ChangeAvailabilityResponse]):
    """Asks the station to make itself, an EVSE or a connector operative or inoperative.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.5.
    """

    ACTION: ClassVar[str] = "ChangeAvailability"
    VERSION: ClassVar[Version] = Version.V201

    operational_status: OperationalStatusEnumType = field(metadata={"wire": "operationalStatus", "section": "1.5"})
    """The availability to switch to: Operative or Inoperative."""

    evse: EVSEType | None = field(default=None, metadata={"wire": "evse", "section": "1.5"})
    """The EVSE or connector to change. If absent, the whole station is meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.5"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
