"""The data type EVPriceRuleType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "EVPriceRuleType",
]


@define(kw_only=True, repr=False)
class EVPriceRuleType(DataType):
    """The energy price an EV asks within one range of discharge power.

    OCPP 2.1 part 2, section 2.46.
    """

    VERSION: ClassVar[Version] = Version.V21

    energy_fee: float = field(metadata={"wire": "energyFee", "unit": "currency per kWh", "section": "2.46"})
    """Price of a kWh within this power range. Unit: currency per kWh."""

    power_range_start: float = field(metadata={"wire": "powerRangeStart", "unit": "W", "section": "2.46"})
    """Power at which this price starts to apply, up to the start of the next rule; negative when discharging. Unit: W.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.46"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
