"""The data type TariffConditionsFixedType of OCPP 2.1.

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
    "TariffConditionsFixedType",
]


@define(kw_only=True, repr=False)
class TariffConditionsFixedType(DataType):
    """The conditions, checked when a transaction starts, that must all hold for a fixed price to apply.

    OCPP 2.1 part 2, section 2.96.
    """

    VERSION: ClassVar[Version] = Version.V21

    start_time_of_day: str | None = field(default=None, metadata={"wire": "startTimeOfDay", "section": "2.96"})
    """Local time of day (HH:MM) from which the price applies."""

    end_time_of_day: str | None = field(default=None, metadata={"wire": "endTimeOfDay", "section": "2.96"})
    """Local time of day (HH:MM) until which the price applies; earlier than the start means the next day, 00:00
    midnight.
    """

    day_of_week: list[DayOfWeekEnumType] | None = field(
        default=None, metadata={"wire": "dayOfWeek", "minItems": 1, "maxItems": 7, "section": "2.96"}
    )
    """Weekdays on which the price applies. One to seven items."""

    valid_from_date: str | None = field(default=None, metadata={"wire": "validFromDate", "section": "2.96"})
    """First local date (YYYY-MM-DD) on which the price applies."""

    valid_to_date: str | None = field(default=None, metadata={"wire": "validToDate", "section": "2.96"})
    """Local date (YYYY-MM-DD) from which the price no longer applies."""

    evse_kind: EvseKindEnumType | None = field(default=None, metadata={"wire": "evseKind", "section": "2.96"})
    """Kind of EVSE, AC or DC, to which the price is limited."""

    payment_brand: str | None = field(
        default=None, metadata={"wire": "paymentBrand", "maxLength": 20, "section": "2.96"}
    )
    """Ad hoc payment brand to which the price is limited, taken from the PaymentBrand additional info of the token. At
    most 20 characters.
    """

    payment_recognition: str | None = field(
        default=None, metadata={"wire": "paymentRecognition", "maxLength": 20, "section": "2.96"}
    )
    """Kind of ad hoc payment, such as CC or Debit, taken from the PaymentRecognition additional info of the token. At
    most 20 characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.96"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
