"""The data type TaxRuleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.rational_number_type import RationalNumberType
from ocpp_core.versions import Version

__all__ = [
    "TaxRuleType",
]


@define(kw_only=True, repr=False)
class TaxRuleType(DataType):
    """A tax in an ISO 15118-20 price schedule and the kinds of fee it covers.

    OCPP 2.1 part 2, section 2.106.
    """

    VERSION: ClassVar[Version] = Version.V21

    tax_rule_id: int = field(metadata={"wire": "taxRuleID", "minimum": 0, "section": "2.106"})
    """Identifies the tax rule within the price schedule. At least 0."""

    applies_to_energy_fee: bool = field(metadata={"wire": "appliesToEnergyFee", "section": "2.106"})
    """Whether the price of energy is taxed by this rule."""

    applies_to_parking_fee: bool = field(metadata={"wire": "appliesToParkingFee", "section": "2.106"})
    """Whether the price of parking is taxed by this rule."""

    applies_to_overstay_fee: bool = field(metadata={"wire": "appliesToOverstayFee", "section": "2.106"})
    """Whether the charge for staying too long is taxed by this rule."""

    applies_to_minimum_maximum_cost: bool = field(metadata={"wire": "appliesToMinimumMaximumCost", "section": "2.106"})
    """Whether the lower and upper bound on the total cost are taxed by this rule."""

    tax_rate: RationalNumberType = field(metadata={"wire": "taxRate", "section": "2.106"})
    """The rate of the tax, as a percentage of the fees it covers."""

    tax_rule_name: str | None = field(
        default=None, metadata={"wire": "taxRuleName", "maxLength": 100, "section": "2.106"}
    )
    """A name of the tax for people to read. At most 100 characters."""

    tax_included_in_price: bool | None = field(
        default=None, metadata={"wire": "taxIncludedInPrice", "section": "2.106"}
    )
    """Whether the prices in the schedule already contain this tax."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.106"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
