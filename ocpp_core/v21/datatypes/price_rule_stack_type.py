"""The data type PriceRuleStackType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.price_rule_type import PriceRuleType
from ocpp_core.versions import Version

__all__ = [
    "PriceRuleStackType",
]


@define(kw_only=True, repr=False)
class PriceRuleStackType(DataType):
    """The ISO 15118-20 price rules that hold side by side during one interval, one per power range.

    OCPP 2.1 part 2, section 2.78.
    """

    VERSION: ClassVar[Version] = Version.V21

    duration: int = field(metadata={"wire": "duration", "unit": "s", "section": "2.78"})
    """How long the rules in this stack apply. Unit: s."""

    price_rule: list[PriceRuleType] = field(
        metadata={"wire": "priceRule", "minItems": 1, "maxItems": 8, "section": "2.78"}
    )
    """The rules of the stack; the power drawn decides which of them counts. One to eight items."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.78"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
