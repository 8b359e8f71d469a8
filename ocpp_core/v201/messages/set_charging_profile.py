"""The SetChargingProfile messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.charging_profile_type import ChargingProfileType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.charging_profile_status_enum_type import ChargingProfileStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetChargingProfileRequest",
    "SetChargingProfileResponse",
]


@define(kw_only=True, repr=False)
class SetChargingProfileResponse(Response):
    """Says whether the station installed the charging profile.

    Answers `SetChargingProfileRequest`. OCPP 2.0.1 part 2, section 1.51.
    """

    ACTION: ClassVar[str] = "SetChargingProfile"
    VERSION: ClassVar[Version] = Version.V201

    status: ChargingProfileStatusEnumType = field(metadata={"wire": "status", "section": "1.51"})
    """Whether the profile is installed; other limits may still keep the station from following it exactly."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.51"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.51"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetChargingProfileRequest(Request[SetChargingProfileResponse]):
    """Asks the station to install a charging profile.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.51.
    """

    ACTION: ClassVar[str] = "SetChargingProfile"
    VERSION: ClassVar[Version] = Version.V201

    evse_id: int = field(metadata={"wire": "evseId", "section": "1.51"})
    """The EVSE to limit; 0 means every EVSE for a TxDefaultProfile, or the station's total for a station-wide profile.
    """

    charging_profile: ChargingProfileType = field(metadata={"wire": "chargingProfile", "section": "1.51"})
    """The profile to install, with its purpose, stack level and schedules."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.51"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
