"""The data type EVAbsolutePriceScheduleEntryType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.ev_price_rule_type import EVPriceRuleType
from ocpp_core.versions import Version

__all__ = [
    "EVAbsolutePriceScheduleEntryType",
]


@define(kw_only=True, repr=False)
class EVAbsolutePriceScheduleEntryType(DataType):
    """One time slot in the price schedule at which an EV offers to discharge.

    OCPP 2.1 part 2, section 2.40.
    """

    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.40"})
    """Length of the slot. Unit: s."""

    ev_price_rule: list[EVPriceRuleType] = field(
        metadata={"wire": "evPriceRule", "minItems": 1, "maxItems": 8, "section": "2.40"}
    )
    """Energy prices in this slot, one per power range. One to eight items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.40"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
