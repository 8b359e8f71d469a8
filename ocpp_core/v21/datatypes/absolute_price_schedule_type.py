"""The data type AbsolutePriceScheduleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.additional_selected_services_type import AdditionalSelectedServicesType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.overstay_rule_list_type import OverstayRuleListType
from ocpp_core.v21.datatypes.price_rule_stack_type import PriceRuleStackType
from ocpp_core.v21.datatypes.rational_number_type import RationalNumberType
from ocpp_core.v21.datatypes.tax_rule_type import TaxRuleType
from ocpp_core.versions import Version

__all__ = [
    "AbsolutePriceScheduleType",
]


@define(kw_only=True, repr=False)
class AbsolutePriceScheduleType(DataType):
    """A price schedule with actual prices in ISO 15118-20 form, convertible to EXI and back without breaking its
    signature.

    OCPP 2.1 part 2, section 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    time_anchor: datetime = field(metadata={"wire": "timeAnchor", "format": "date-time", "section": "2.1"})
    """Moment at which the schedule begins."""

    price_schedule_id: int = field(metadata={"wire": "priceScheduleID", "minimum": 0, "section": "2.1"})
    """Number that identifies this price schedule. At least 0."""

    currency: str = field(metadata={"wire": "currency", "maxLength": 3, "section": "2.1"})
    """ISO 4217 code of the currency of all prices in the schedule. At most 3 characters."""

    language: str = field(metadata={"wire": "language", "maxLength": 8, "section": "2.1"})
    """Language of the readable texts in the schedule, as an ISO 639 code. At most 8 characters."""

    price_algorithm: str = field(metadata={"wire": "priceAlgorithm", "maxLength": 2000, "section": "2.1"})
    """URN of the method that turns a power profile and the energy fees of the price rules into a total energy cost. At
    most 2000 characters.
    """

    price_rule_stacks: list[PriceRuleStackType] = field(
        metadata={"wire": "priceRuleStacks", "minItems": 1, "maxItems": 1024, "section": "2.1"}
    )
    """Consecutive periods, each with its rules for energy and parking prices. 1 to 1024 items."""

    price_schedule_description: str | None = field(
        default=None, metadata={"wire": "priceScheduleDescription", "maxLength": 160, "section": "2.1"}
    )
    """Text that explains the price schedule to people. At most 160 characters."""

    minimum_cost: RationalNumberType | None = field(default=None, metadata={"wire": "minimumCost", "section": "2.1"})
    """Least amount billed for the whole session, with energy, parking and overstay together."""

    maximum_cost: RationalNumberType | None = field(default=None, metadata={"wire": "maximumCost", "section": "2.1"})
    """Most that is billed for the whole session, with energy, parking and overstay together."""

    tax_rules: list[TaxRuleType] | None = field(
        default=None, metadata={"wire": "taxRules", "minItems": 1, "maxItems": 10, "section": "2.1"}
    )
    """Taxes that apply to the prices in this schedule. One to ten items."""

    overstay_rule_list: OverstayRuleListType | None = field(
        default=None, metadata={"wire": "overstayRuleList", "section": "2.1"}
    )
    """Fees that build up step by step when the EV stays too long."""

    additional_selected_services: list[AdditionalSelectedServicesType] | None = field(
        default=None, metadata={"wire": "additionalSelectedServices", "minItems": 1, "maxItems": 5, "section": "2.1"}
    )
    """Prices of extra services, such as valet parking or a car wash. One to five items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.1"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
