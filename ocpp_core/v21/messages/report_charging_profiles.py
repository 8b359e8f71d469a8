"""The ReportChargingProfiles messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.charging_profile_type import ChargingProfileType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "ReportChargingProfilesRequest",
    "ReportChargingProfilesResponse",
]


@define(kw_only=True, repr=False)
class ReportChargingProfilesResponse(Response):
    """Confirms that a part of the profile report arrived; it carries no data.

    Answers `ReportChargingProfilesRequest`. OCPP 2.1 part 2, section 1.63.
    """

    ACTION: ClassVar[str] = "ReportChargingProfiles"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.63"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ReportChargingProfilesRequest(Request[ReportChargingProfilesResponse]):
    """Delivers charging profiles installed in the station, in answer to a query by the CSMS.

    Sent by the charging station. OCPP 2.1 part 2, section 1.63.
    """

    ACTION: ClassVar[str] = "ReportChargingProfiles"
    VERSION: ClassVar[Version] = Version.V21

    request_id: int = field(metadata={"wire": "requestId", "section": "1.63"})
    """Repeats the id of the GetChargingProfilesRequest being answered."""

    charging_limit_source: str = field(metadata={"wire": "chargingLimitSource", "maxLength": 20, "section": "1.63"})
    """Who installed the profiles in this message, for example the operator or an energy management system. At most 20
    characters.
    """

    charging_profile: list[ChargingProfileType] = field(
        metadata={"wire": "chargingProfile", "minItems": 1, "section": "1.63"}
    )
    """The installed profiles from this source on this EVSE. At least one item."""

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "1.63"})
    """The EVSE that the profiles apply to; 0 means a limit for the station as a whole. At least 0."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc", "default": False, "section": "1.63"})
    """Whether more messages of the same report follow. If absent, this is the last one. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.63"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
