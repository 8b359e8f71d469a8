"""The data type TariffConditionsType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.day_of_week_enum_type import DayOfWeekEnumType
from ocpp_core.v21.enums.evse_kind_enum_type import EvseKindEnumType
from ocpp_core.versions import Version

__all__ = [
    "TariffConditionsType",
]


@define(kw_only=True, repr=False)
class TariffConditionsType(DataType):
    """The conditions that must all hold during a transaction for an energy or time price to apply.

    OCPP 2.1 part 2, section 2.97.
    """

    VERSION: ClassVar[Version] = Version.V21

    start_time_of_day: str | None = field(default=None, metadata={"wire": "startTimeOfDay", "section": "2.97"})
    """Local time of day (HH:MM) from which the price applies."""

    end_time_of_day: str | None = field(default=None, metadata={"wire": "endTimeOfDay", "section": "2.97"})
    """Local time of day (HH:MM) until which the price applies; earlier than the start means the next day, 00:00
    midnight.
    """

    day_of_week: list[DayOfWeekEnumType] | None = field(
        default=None, metadata={"wire": "dayOfWeek", "minItems": 1, "maxItems": 7, "section": "2.97"}
    )
    """Weekdays on which the price applies. One to seven items."""

    valid_from_date: str | None = field(default=None, metadata={"wire": "validFromDate", "section": "2.97"})
    """First local date (YYYY-MM-DD) on which the price applies."""

    valid_to_date: str | None = field(default=None, metadata={"wire": "validToDate", "section": "2.97"})
    """Local date (YYYY-MM-DD) from which the price no longer applies."""

    evse_kind: EvseKindEnumType | None = field(default=None, metadata={"wire": "evseKind", "section": "2.97"})
    """Kind of EVSE, AC or DC, to which the price is limited."""

    min_energy: float | None = field(default=None, metadata={"wire": "minEnergy", "unit": "Wh", "section": "2.97"})
    """Energy used from which the price applies; negative for discharging. Unit: Wh."""

    max_energy: float | None = field(default=None, metadata={"wire": "maxEnergy", "unit": "Wh", "section": "2.97"})
    """Energy used at which the price stops applying; negative for discharging. Unit: Wh."""

    min_current: float | None = field(default=None, metadata={"wire": "minCurrent", "unit": "A", "section": "2.97"})
    """Present current, summed over the phases, from which the price applies; negative for discharging. Unit: A."""

    max_current: float | None = field(default=None, metadata={"wire": "maxCurrent", "unit": "A", "section": "2.97"})
    """Present current, summed over the phases, below which the price applies; negative for discharging. Unit: A."""

    min_power: float | None = field(default=None, metadata={"wire": "minPower", "unit": "W", "section": "2.97"})
    """Present power from which the price applies; negative for discharging. Unit: W."""

    max_power: float | None = field(default=None, metadata={"wire": "maxPower", "unit": "W", "section": "2.97"})
    """Present power below which the price applies; negative for discharging. Unit: W."""

    min_time: int | None = field(default=None, metadata={"wire": "minTime", "unit": "s", "section": "2.97"})
    """Length of the transaction, charging and idle, from which the price applies. Unit: s."""

    max_time: int | None = field(default=None, metadata={"wire": "maxTime", "unit": "s", "section": "2.97"})
    """Length of the transaction, charging and idle, at which the price stops applying. Unit: s."""

    min_charging_time: int | None = field(
        default=None, metadata={"wire": "minChargingTime", "unit": "s", "section": "2.97"}
    )
    """Time spent charging from which the price applies. Unit: s."""

    max_charging_time: int | None = field(
        default=None, metadata={"wire": "maxChargingTime", "unit": "s", "section": "2.97"}
    )
    """Time spent charging at which the price stops applying. Unit: s."""

    min_idle_time: int | None = field(default=None, metadata={"wire": "minIdleTime", "unit": "s", "section": "2.97"})
    """Time spent connected without charging from which the price applies. Unit: s."""

    max_idle_time: int | None = field(default=None, metadata={"wire": "maxIdleTime", "unit": "s", "section": "2.97"})
    """Time spent connected without charging at which the price stops applying. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.97"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
