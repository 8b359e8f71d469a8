"""The ClearChargingProfile messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.clear_charging_profile_type import ClearChargingProfileType
from ocpp_core.v20.enums.clear_charging_profile_status_enum_type import ClearChargingProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
]


@define(kw_only=True, repr=False)
class ClearChargingProfileResponse(Response):
    """Says whether the station found and removed any charging profile.

    Answers `ClearChargingProfileRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearChargingProfile"
    VERSION: ClassVar[Version] = Version.V20

    status: ClearChargingProfileStatusEnumType = field(metadata={"wire": "status"})
    """Accepted if profiles were removed, Unknown if none match."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ClearChargingProfileRequest(Request[ClearChargingProfileResponse]):
    """Asks the station to remove one charging profile by id, or all profiles that match criteria.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ClearChargingProfile"
    VERSION: ClassVar[Version] = Version.V20

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """EVSE whose profiles are cleared; 0 means profiles set for the whole station. If absent, profiles of all EVSEs may
    match.
    """

    charging_profile: ClearChargingProfileType | None = field(default=None, metadata={"wire": "chargingProfile"})
    """Selects the profiles to remove, for example by purpose and stack level."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
