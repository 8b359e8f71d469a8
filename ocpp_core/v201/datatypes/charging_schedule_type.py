"""The data type ChargingScheduleType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.charging_schedule_period_type import ChargingSchedulePeriodType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.sales_tariff_type import SalesTariffType
from ocpp_core.v201.enums.charging_rate_unit_enum_type import ChargingRateUnitEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingScheduleType",
]


@define(kw_only=True, repr=False)
class ChargingScheduleType(DataType):
    """A list of consecutive periods with limits or setpoints for charging, possibly with prices.

    OCPP 2.0.1 part 2, section 2.12.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.12"})
    """Number that identifies the schedule."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit", "section": "2.12"})
    """Whether limits and setpoints are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(
        metadata={"wire": "chargingSchedulePeriod", "minItems": 1, "maxItems": 1024, "section": "2.12"}
    )
    """Consecutive periods of the schedule, each with its limits or setpoints. 1 to 1024 items."""

    start_schedule: datetime | None = field(
        default=None, metadata={"wire": "startSchedule", "format": "date-time", "section": "2.12"}
    )
    """When an absolute or recurring schedule begins; left out in a relative one."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.12"})
    """Length of the schedule. If absent, its last period goes on without end, or to the end of the transaction. Unit:
    s.
    """

    min_charging_rate: float | None = field(
        default=None, metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)", "section": "2.12"}
    )
    """Lowest rate the EV supports; lets local smart charging avoid inefficient low rates. Unit: chargingRateUnit (W or
    A).
    """

    sales_tariff: SalesTariffType | None = field(default=None, metadata={"wire": "salesTariff", "section": "2.12"})
    """ISO 15118-2 tariff that belongs to the schedule."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.12"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
