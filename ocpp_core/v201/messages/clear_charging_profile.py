"""The ClearChargingProfile messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.clear_charging_profile_type import ClearChargingProfileType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.clear_charging_profile_status_enum_type import ClearChargingProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearChargingProfileRequest",
    "ClearChargingProfileResponse",
]


@define(kw_only=True, repr=False)
class ClearChargingProfileResponse(Response):
    """Says whether the station found and removed any charging profile.

    Answers `ClearChargingProfileRequest`. OCPP 2.0.1 part 2, section 1.7.
    """

    ACTION: ClassVar[str] = "ClearChargingProfile"
    VERSION: ClassVar[Version] = Version.V201

    status: ClearChargingProfileStatusEnumType = field(metadata={"wire": "status", "section": "1.7"})
    """Accepted if profiles were removed, Unknown if none match."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.7"})
    """More detail on why profiles were or were not removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.7"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ClearChargingProfileRequest(Request[ClearChargingProfileResponse]):
    """Asks the station to remove one charging profile by id, or all profiles that match criteria.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.7.
    """

    ACTION: ClassVar[str] = "ClearChargingProfile"
    VERSION: ClassVar[Version] = Version.V201

    charging_profile_id: int | None = field(default=None, metadata={"wire": "chargingProfileId", "section": "1.7"})
    """Identifies the one profile to remove. If absent, chargingProfileCriteria selects the profiles."""

    charging_profile_criteria: ClearChargingProfileType | None = field(
        default=None, metadata={"wire": "chargingProfileCriteria", "section": "1.7"}
    )
    """EVSE, purpose and stack level that a profile must all match to be removed. Used when no profile id is given."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.7"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
