"""The GetChargingProfiles messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.charging_profile_criterion_type import ChargingProfileCriterionType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.get_charging_profile_status_enum_type import GetChargingProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
]


@define(kw_only=True, repr=False)
class GetChargingProfilesResponse(Response):
    """Says whether matching charging profiles will be reported.

    Answers `GetChargingProfilesRequest`. OCPP 2.1 part 2, section 1.27.
    """

    ACTION: ClassVar[str] = "GetChargingProfiles"
    VERSION: ClassVar[Version] = Version.V21

    status: GetChargingProfileStatusEnumType = field(metadata={"wire": "status", "section": "1.27"})
    """Accepted if ReportChargingProfilesRequest messages follow, NoProfiles if nothing matches."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.27"})
    """More detail on why profiles are or are not reported."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.27"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetChargingProfilesRequest(Request[GetChargingProfilesResponse]):
    """Asks the station to report installed charging profiles that match the criteria.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.27.
    """

    ACTION: ClassVar[str] = "GetChargingProfiles"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "section": "1.27"})
    """Number that the station repeats in every ReportChargingProfilesRequest it sends as a result."""

    charging_profile: ChargingProfileCriterionType = field(metadata={"wire": "chargingProfile", "section": "1.27"})
    """What a profile must match to be reported: its id, or purpose, stack level and limit source."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "minimum": 0, "section": "1.27"})
    """EVSE whose profiles are wanted; 0 means only those of the station itself. If absent, profiles of the station and
    all EVSEs are reported. At least 0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.27"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
