"""The data type TariffType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.message_content_type import MessageContentType
from ocpp_core.v21.datatypes.price_type import PriceType
from ocpp_core.v21.datatypes.tariff_energy_type import TariffEnergyType
from ocpp_core.v21.datatypes.tariff_fixed_type import TariffFixedType
from ocpp_core.v21.datatypes.tariff_time_type import TariffTimeType
from ocpp_core.versions import Version

__all__ = [
    "TariffType",
]


@define(kw_only=True, repr=False)
class TariffType(DataType):
    """A full price list for a charging transaction, from which the station computes the cost itself.

    OCPP 2.1 part 2, section 2.104.
    """

    VERSION: ClassVar[Version] = Version.V21

    tariff_id: str = field(metadata={"wire": "tariffId", "maxLength": 60, "section": "2.104"})
    """Identifies the tariff, so that cost details and later messages can refer to it. At most 60 characters."""

    currency: str = field(metadata={"wire": "currency", "maxLength": 3, "section": "2.104"})
    """The currency of all prices in the tariff, as an ISO 4217 code such as EUR. At most 3 characters."""

    description: list[MessageContentType] | None = field(
        default=None, metadata={"wire": "description", "minItems": 1, "maxItems": 10, "section": "2.104"}
    )
    """Texts that explain the tariff to the driver, one per language. One to ten items."""

    energy: TariffEnergyType | None = field(default=None, metadata={"wire": "energy", "section": "2.104"})
    """What the energy costs."""

    valid_from: datetime | None = field(
        default=None, metadata={"wire": "validFrom", "format": "date-time", "section": "2.104"}
    )
    """The moment from which the tariff may be used. If absent, it applies at once."""

    charging_time: TariffTimeType | None = field(default=None, metadata={"wire": "chargingTime", "section": "2.104"})
    """What the time spent charging costs."""

    idle_time: TariffTimeType | None = field(default=None, metadata={"wire": "idleTime", "section": "2.104"})
    """What the time costs during which the vehicle occupies the EVSE without charging."""

    fixed_fee: TariffFixedType | None = field(default=None, metadata={"wire": "fixedFee", "section": "2.104"})
    """A flat fee, determined once when a transaction starts."""

    reservation_time: TariffTimeType | None = field(
        default=None, metadata={"wire": "reservationTime", "section": "2.104"}
    )
    """What the time costs from making the reservation until the transaction starts."""

    reservation_fixed: TariffFixedType | None = field(
        default=None, metadata={"wire": "reservationFixed", "section": "2.104"}
    )
    """A flat fee for using a reservation."""

    min_cost: PriceType | None = field(default=None, metadata={"wire": "minCost", "section": "2.104"})
    """The least a transaction costs; a lower calculated total is replaced by it. May be given with tax, without tax or
    both.
    """

    max_cost: PriceType | None = field(default=None, metadata={"wire": "maxCost", "section": "2.104"})
    """The most a transaction costs; once it is reached the cost no longer grows. May be given with tax, without tax or
    both.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.104"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
