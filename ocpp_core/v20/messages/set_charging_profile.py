"""The SetChargingProfile messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.charging_profile_type import ChargingProfileType
from ocpp_core.v20.enums.charging_profile_status_enum_type import ChargingProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetChargingProfileRequest",
    "SetChargingProfileResponse",
]


@define(kw_only=True, repr=False)
class SetChargingProfileResponse(Response):
    """Says whether the station installed the charging profile.

    Answers `SetChargingProfileRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetChargingProfile"
    VERSION: ClassVar[Version] = Version.V20

    status: ChargingProfileStatusEnumType = field(metadata={"wire": "status"})
    """Whether the profile is installed; other limits may still keep the station from following it exactly."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetChargingProfileRequest(Request[SetChargingProfileResponse]):
    """Asks the station to install a charging profile.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetChargingProfile"
    VERSION: ClassVar[Version] = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE to limit; 0 means every EVSE for a TxDefaultProfile, or the station's total for a station-wide profile.
    """

    charging_profile: ChargingProfileType = field(metadata={"wire": "chargingProfile"})
    """The profile to install, with its purpose, stack level and schedules."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
