"""The NotifyChargingLimit messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.charging_limit_type import ChargingLimitType
from ocpp_core.v21.datatypes.charging_schedule_type import ChargingScheduleType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyChargingLimitRequest",
    "NotifyChargingLimitResponse",
]


@define(kw_only=True, repr=False)
class NotifyChargingLimitResponse(Response):
    """Confirms that the external limit report arrived; it carries no data.

    Answers `NotifyChargingLimitRequest`. OCPP 2.1 part 2, section 1.45.
    """

    ACTION: ClassVar[str] = "NotifyChargingLimit"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.45"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyChargingLimitRequest(Request[NotifyChargingLimitResponse]):
    """Reports that a party other than the CSMS, such as an energy management system, has limited the charging.

    Sent by the charging station. OCPP 2.1 part 2, section 1.45.
    """

    ACTION: ClassVar[str] = "NotifyChargingLimit"
    VERSION: ClassVar[Version] = Version.V21

    charging_limit: ChargingLimitType = field(metadata={"wire": "chargingLimit", "section": "1.45"})
    """Who imposed the limit, and whether the grid depends on it."""

    charging_schedule: list[ChargingScheduleType] | None = field(
        default=None, metadata={"wire": "chargingSchedule", "minItems": 1, "section": "1.45"}
    )
    """The limits over time imposed by the outside party, included when the station is configured to report them. At
    least one item.
    """

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "minimum": 0, "section": "1.45"})
    """The limited EVSE. If absent or 0, the limit covers the whole station. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.45"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
