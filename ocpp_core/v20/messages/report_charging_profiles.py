"""The ReportChargingProfiles messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.charging_profile_type import ChargingProfileType
from ocpp_core.v20.enums.charging_limit_source_enum_type import ChargingLimitSourceEnumType
from ocpp_core.versions import Version

__all__ = [
    "ReportChargingProfilesRequest",
    "ReportChargingProfilesResponse",
]


@define(kw_only=True, repr=False)
class ReportChargingProfilesResponse(Response):
    """Confirms that a part of the profile report arrived; it carries no data.

    Answers `ReportChargingProfilesRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ReportChargingProfiles"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ReportChargingProfilesRequest(Request[ReportChargingProfilesResponse]):
    """Delivers charging profiles installed in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ReportChargingProfiles"
    VERSION: ClassVar[Version] = Version.V20

    charging_limit_source: ChargingLimitSourceEnumType = field(metadata={"wire": "chargingLimitSource"})
    """Who installed the profiles in this message, for example the operator or an energy management system."""

    charging_profile: list[ChargingProfileType] = field(metadata={"wire": "chargingProfile", "minItems": 1})
    """The installed profiles from this source on this EVSE. At least one item."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE that the profiles apply to; 0 means a limit for the station as a whole."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the GetChargingProfilesRequest being answered."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc"})
    """Whether more messages of the same report follow. If absent, this is the last one."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
