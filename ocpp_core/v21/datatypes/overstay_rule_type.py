"""The data type OverstayRuleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.rational_number_type import RationalNumberType
from ocpp_core.versions import Version

__all__ = [
    "OverstayRuleType",
]


@define(kw_only=True, repr=False)
class OverstayRuleType(DataType):
    """One overstay fee of an ISO 15118-20 price schedule, with its start and repetition.

    OCPP 2.1 part 2, section 2.74.
    """

    VERSION: ClassVar[Version] = Version.V21

    overstay_fee: RationalNumberType = field(metadata={"wire": "overstayFee", "section": "2.74"})
    """Amount charged each time the rule applies, in the currency of the price schedule."""

    start_time: int = field(metadata={"wire": "startTime", "unit": "s", "section": "2.74"})
    """Time after the overstay rules are triggered at which this fee first applies. Unit: s."""

    overstay_fee_period: int = field(metadata={"wire": "overstayFeePeriod", "unit": "s", "section": "2.74"})
    """Time after which the fee is charged once more. Unit: s."""

    overstay_rule_description: str | None = field(
        default=None, metadata={"wire": "overstayRuleDescription", "maxLength": 32, "section": "2.74"}
    )
    """Short text that tells a person which rule this is. At most 32 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.74"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
