"""The data type EnterServiceType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "EnterServiceType",
]


@define(kw_only=True, repr=False)
class EnterServiceType(DataType):
    """The grid conditions and delays under which a DER may start or resume exchanging power with the grid.

    OCPP 2.1 part 2, section 2.39.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.39"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    high_voltage: float = field(metadata={"wire": "highVoltage", "section": "2.39"})
    """Highest grid voltage at which the DER may enter service."""

    low_voltage: float = field(metadata={"wire": "lowVoltage", "section": "2.39"})
    """Lowest grid voltage at which the DER may enter service."""

    high_freq: float = field(metadata={"wire": "highFreq", "unit": "Hz", "section": "2.39"})
    """Highest grid frequency at which the DER may enter service. Unit: Hz."""

    low_freq: float = field(metadata={"wire": "lowFreq", "unit": "Hz", "section": "2.39"})
    """Lowest grid frequency at which the DER may enter service. Unit: Hz."""

    delay: float | None = field(default=None, metadata={"wire": "delay", "unit": "s", "section": "2.39"})
    """Time to wait before the DER enters service. Unit: s."""

    random_delay: float | None = field(default=None, metadata={"wire": "randomDelay", "unit": "s", "section": "2.39"})
    """Upper bound of a random wait before entering service, so that not all DERs start at once. Unit: s."""

    ramp_rate: float | None = field(default=None, metadata={"wire": "rampRate", "unit": "s", "section": "2.39"})
    """Time to ramp up power when entering service. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.39"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
