"""The SetChargingProfile messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.charging_profile import ChargingProfile
from ocpp_core.v16.enums.charging_profile_status import ChargingProfileStatus
from ocpp_core.versions import Version

__all__ = [
    "SetChargingProfileRequest",
    "SetChargingProfileResponse",
]


@define(kw_only=True, repr=False)
class SetChargingProfileResponse(Response):
    """Says whether the station takes over the charging profile.

    Answers `SetChargingProfileRequest`. OCPP 1.6, section 6.44.
    """

    ACTION: ClassVar[str] = "SetChargingProfile"
    VERSION: ClassVar[Version] = Version.V16

    status: ChargingProfileStatus = field(metadata={"wire": "status", "section": "6.44"})
    """Whether the profile is installed; local limits may still make the station deviate from it."""


@define(kw_only=True, repr=False)
class SetChargingProfileRequest(Request[SetChargingProfileResponse]):
    """Gives the station a charging profile to follow.

    Sent by the CSMS. OCPP 1.6, section 6.43.
    """

    ACTION: ClassVar[str] = "SetChargingProfile"
    VERSION: ClassVar[Version] = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId", "section": "6.43"})
    """Connector the profile is for; 0 limits the whole station or sets a default for all connectors, depending on the
    purpose.
    """

    cs_charging_profiles: ChargingProfile = field(metadata={"wire": "csChargingProfiles", "section": "6.43"})
    """Charging profile to install."""
