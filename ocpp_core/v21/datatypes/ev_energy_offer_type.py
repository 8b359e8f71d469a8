"""The data type EVEnergyOfferType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.ev_absolute_price_schedule_type import EVAbsolutePriceScheduleType
from ocpp_core.v21.datatypes.ev_power_schedule_type import EVPowerScheduleType
from ocpp_core.versions import Version

__all__ = [
    "EVEnergyOfferType",
]


@define(kw_only=True, repr=False)
class EVEnergyOfferType(DataType):
    """An EV's offer to discharge, as power over time and optionally the price it wants.

    OCPP 2.1 part 2, section 2.42.
    """

    VERSION: ClassVar[Version] = Version.V21

    ev_power_schedule: EVPowerScheduleType = field(metadata={"wire": "evPowerSchedule", "section": "2.42"})
    """Power over time that the EV offers to discharge."""

    ev_absolute_price_schedule: EVAbsolutePriceScheduleType | None = field(
        default=None, metadata={"wire": "evAbsolutePriceSchedule", "section": "2.42"}
    )
    """Prices at which the EV is willing to discharge. If absent, the offer states no price."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.42"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
