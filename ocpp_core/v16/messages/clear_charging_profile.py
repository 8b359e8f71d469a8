"""The ClearChargingProfile messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.charging_profile_purpose_type import ChargingProfilePurposeType
from ocpp_core.v16.enums.clear_charging_profile_status import ClearChargingProfileStatus
from ocpp_core.versions import Version

__all__ = [
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
]


@define(kw_only=True, repr=False)
class ClearChargingProfileResponse(Response):
    """Says whether any charging profiles were removed.

    Answers `ClearChargingProfileRequest`. OCPP 1.6, section 6.14.
    """

    ACTION: ClassVar[str] = "ClearChargingProfile"
    VERSION: ClassVar[Version] = Version.V16

    status: ClearChargingProfileStatus = field(metadata={"wire": "status", "section": "6.14"})
    """Whether matching profiles were removed, or none matched."""


@define(kw_only=True, repr=False)
class ClearChargingProfileRequest(Request[ClearChargingProfileResponse]):
    """Asks the station to remove the charging profiles that match all given fields, or every profile if no field is
    given.

    Sent by the CSMS. OCPP 1.6, section 6.13.
    """

    ACTION: ClassVar[str] = "ClearChargingProfile"
    VERSION: ClassVar[Version] = Version.V16

    id: int | None = field(default=None, metadata={"wire": "id", "section": "6.13"})
    """Single profile to remove; if given, the other fields are ignored."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId", "section": "6.13"})
    """Remove only profiles of this connector; 0 is the station as a whole. If absent, the connector does not matter."""

    charging_profile_purpose: ChargingProfilePurposeType | None = field(
        default=None, metadata={"wire": "chargingProfilePurpose", "section": "6.13"}
    )
    """Remove only profiles with this purpose. If absent, the purpose does not matter."""

    stack_level: int | None = field(default=None, metadata={"wire": "stackLevel", "section": "6.13"})
    """Remove only profiles at this stack level. If absent, the level does not matter."""
