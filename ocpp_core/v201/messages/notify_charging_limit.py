"""The NotifyChargingLimit messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.charging_limit_type import ChargingLimitType
from ocpp_core.v201.datatypes.charging_schedule_type import ChargingScheduleType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyChargingLimitRequest",
    "NotifyChargingLimitResponse",
]


@define(kw_only=True, repr=False)
class NotifyChargingLimitResponse(Response):
    """Confirms that the external limit report arrived; it carries no data.

    Answers `NotifyChargingLimitRequest`. OCPP 2.0.1 part 2, section 1.33.
    """

    ACTION: ClassVar[str] = "NotifyChargingLimit"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.33"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyChargingLimitRequest(Request[NotifyChargingLimitResponse]):
    """Reports that a party other than the CSMS, such as an energy management system, has limited the charging.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.33.
    """

    ACTION: ClassVar[str] = "NotifyChargingLimit"
    VERSION: ClassVar[Version] = Version.V201

    charging_limit: ChargingLimitType = field(metadata={"wire": "chargingLimit", "section": "1.33"})
    """Who imposed the limit, and whether the grid depends on it."""

    charging_schedule: list[ChargingScheduleType] | None = field(
        default=None, metadata={"wire": "chargingSchedule", "minItems": 1, "section": "1.33"}
    )
    """The limits over time imposed by the outside party, included when the station is configured to report them. At
    least one item.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "section": "1.33"})
    """The limited EVSE. If absent or 0, the limit covers the whole station."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.33"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
