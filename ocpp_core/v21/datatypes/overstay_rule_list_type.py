"""The data type OverstayRuleListType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.overstay_rule_type import OverstayRuleType
from ocpp_core.v21.datatypes.rational_number_type import RationalNumberType
from ocpp_core.versions import Version

__all__ = [
    "OverstayRuleListType",
]


@define(kw_only=True, repr=False)
class OverstayRuleListType(DataType):
    """The ISO 15118-20 rules for fees on vehicles that stay connected too long.

    OCPP 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    overstay_rule: list[OverstayRuleType] = field(metadata={"wire": "overstayRule", "minItems": 1, "maxItems": 5})
    """The successive overstay fees that apply. One to five items."""

    overstay_power_threshold: RationalNumberType | None = field(
        default=None, metadata={"wire": "overstayPowerThreshold"}
    )
    """Power in W that decides when the vehicle counts as overstaying."""

    overstay_time_threshold: int | None = field(default=None, metadata={"wire": "overstayTimeThreshold", "unit": "s"})
    """Grace time before the overstay rules take effect. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
