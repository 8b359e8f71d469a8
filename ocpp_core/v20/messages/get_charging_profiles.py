"""The GetChargingProfiles messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.charging_profile_criterion_type import ChargingProfileCriterionType
from ocpp_core.v20.enums.get_charging_profile_status_enum_type import GetChargingProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetChargingProfilesRequest",
    "GetChargingProfilesResponse",
]


@define(kw_only=True, repr=False)
class GetChargingProfilesResponse(Response):
    """Says whether matching charging profiles will be reported.

    Answers `GetChargingProfilesRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetChargingProfiles"
    VERSION: ClassVar[Version] = Version.V20

    status: GetChargingProfileStatusEnumType = field(metadata={"wire": "status"})
    """Accepted if ReportChargingProfilesRequest messages follow, NoProfiles if nothing matches."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetChargingProfilesRequest(Request[GetChargingProfilesResponse]):
    """Asks the station to report installed charging profiles that match the criteria.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetChargingProfiles"
    VERSION: ClassVar[Version] = Version.V20

    charging_profile: ChargingProfileCriterionType = field(metadata={"wire": "chargingProfile"})
    """What a profile must match to be reported: its id, or purpose, stack level and limit source."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Number that the station repeats in every ReportChargingProfilesRequest it sends as a result."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """EVSE whose profiles are wanted; 0 means only those of the station itself. If absent, profiles of the station and
    all EVSEs are reported.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
