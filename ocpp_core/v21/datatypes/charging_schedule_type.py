"""The data type ChargingScheduleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.absolute_price_schedule_type import AbsolutePriceScheduleType
from ocpp_core.v21.datatypes.charging_schedule_period_type import ChargingSchedulePeriodType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.limit_at_soc_type import LimitAtSoCType
from ocpp_core.v21.datatypes.price_level_schedule_type import PriceLevelScheduleType
from ocpp_core.v21.datatypes.sales_tariff_type import SalesTariffType
from ocpp_core.v21.enums.charging_rate_unit_enum_type import ChargingRateUnitEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChargingScheduleType",
]


@define(kw_only=True, repr=False)
class ChargingScheduleType(DataType):
    """A list of consecutive periods with limits or setpoints for charging, possibly with prices.

    OCPP 2.1 part 2, section 2.19.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "section": "2.19"})
    """Number that identifies the schedule."""

    charging_rate_unit: ChargingRateUnitEnumType = field(metadata={"wire": "chargingRateUnit", "section": "2.19"})
    """Whether limits and setpoints are in watts or amperes."""

    charging_schedule_period: list[ChargingSchedulePeriodType] = field(
        metadata={"wire": "chargingSchedulePeriod", "minItems": 1, "maxItems": 1024, "section": "2.19"}
    )
    """Consecutive periods of the schedule, each with its limits or setpoints. 1 to 1024 items."""

    limit_at_soc: LimitAtSoCType | None = field(default=None, metadata={"wire": "limitAtSoC", "section": "2.19"})
    """Cap on limit or setpoint once the EV battery has reached a given state of charge."""

    start_schedule: datetime | None = field(
        default=None, metadata={"wire": "startSchedule", "format": "date-time", "section": "2.19"}
    )
    """When an absolute or recurring schedule begins; left out in a relative one."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.19"})
    """Length of the schedule. If absent, its last period goes on without end, or to the end of the transaction. Unit:
    s.
    """

    min_charging_rate: float | None = field(
        default=None, metadata={"wire": "minChargingRate", "unit": "chargingRateUnit (W or A)", "section": "2.19"}
    )
    """Lowest rate the EV supports; lets local smart charging avoid inefficient low rates. Unit: chargingRateUnit (W or
    A).
    """

    power_tolerance: float | None = field(default=None, metadata={"wire": "powerTolerance", "section": "2.19"})
    """Deviation allowed when the EV follows its announced power profile."""

    signature_id: int | None = field(default=None, metadata={"wire": "signatureId", "minimum": 0, "section": "2.19"})
    """Number by which a signature refers to this schedule. At least 0."""

    digest_value: str | None = field(default=None, metadata={"wire": "digestValue", "maxLength": 88, "section": "2.19"})
    """Base64 hash of the EXI price schedule that a signature covers: SHA-256 for ISO 15118-2, SHA-512 for ISO 15118-20.
    At most 88 characters.
    """

    use_local_time: bool | None = field(default=None, metadata={"wire": "useLocalTime", "section": "2.19"})
    """True reads all times as the station's local time, without offset, so daylight saving is followed. If absent,
    false.
    """

    randomized_delay: int | None = field(
        default=None, metadata={"wire": "randomizedDelay", "unit": "s", "minimum": 0, "section": "2.19"}
    )
    """Longest random delay for the start of every period except the first. If absent, 0. Unit: s. At least 0."""

    sales_tariff: SalesTariffType | None = field(default=None, metadata={"wire": "salesTariff", "section": "2.19"})
    """ISO 15118-2 tariff that belongs to the schedule."""

    absolute_price_schedule: AbsolutePriceScheduleType | None = field(
        default=None, metadata={"wire": "absolutePriceSchedule", "section": "2.19"}
    )
    """ISO 15118-20 schedule with actual prices for this charging schedule."""

    price_level_schedule: PriceLevelScheduleType | None = field(
        default=None, metadata={"wire": "priceLevelSchedule", "section": "2.19"}
    )
    """ISO 15118-20 schedule with relative price levels for this charging schedule."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.19"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
