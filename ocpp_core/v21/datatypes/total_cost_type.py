"""The data type TotalCostType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.price_type import PriceType
from ocpp_core.v21.datatypes.total_price_type import TotalPriceType
from ocpp_core.v21.enums.tariff_cost_enum_type import TariffCostEnumType
from ocpp_core.versions import Version

__all__ = [
    "TotalCostType",
]


@define(kw_only=True, repr=False)
class TotalCostType(DataType):
    """The cost of a transaction so far or at its end, in total and per kind of cost.

    OCPP 2.1 part 2, section 2.107.
    """

    VERSION: ClassVar[Version] = Version.V21

    currency: str = field(metadata={"wire": "currency", "maxLength": 3, "section": "2.107"})
    """The currency of all amounts here, as an ISO 4217 code; the same as that of the tariff. At most 3 characters."""

    type_of_cost: TariffCostEnumType = field(metadata={"wire": "typeOfCost", "section": "2.107"})
    """Whether the amounts were calculated normally or come from the tariff's minimum or maximum."""

    total: TotalPriceType = field(metadata={"wire": "total", "section": "2.107"})
    """The sum of all parts, with and without tax."""

    fixed: PriceType | None = field(default=None, metadata={"wire": "fixed", "section": "2.107"})
    """The sum of the flat fees, without those for a reservation; holds the minimum cost when that replaces the
    calculation.
    """

    energy: PriceType | None = field(default=None, metadata={"wire": "energy", "section": "2.107"})
    """What the energy used has cost altogether."""

    charging_time: PriceType | None = field(default=None, metadata={"wire": "chargingTime", "section": "2.107"})
    """What the time spent charging has cost altogether."""

    idle_time: PriceType | None = field(default=None, metadata={"wire": "idleTime", "section": "2.107"})
    """What the time without charging has cost altogether."""

    reservation_time: PriceType | None = field(default=None, metadata={"wire": "reservationTime", "section": "2.107"})
    """What the time of the reservation has cost."""

    reservation_fixed: PriceType | None = field(default=None, metadata={"wire": "reservationFixed", "section": "2.107"})
    """The flat fees paid for the reservation."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.107"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
