"""The data type V2XFreqWattPointType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "V2XFreqWattPointType",
]


@define(kw_only=True, repr=False)
class V2XFreqWattPointType(DataType):
    """One point of a curve that gives the charging power for a grid frequency.

    OCPP 2.1 part 2, section 2.114.
    """

    VERSION: ClassVar[Version] = Version.V21

    frequency: float = field(metadata={"wire": "frequency", "unit": "Hz", "section": "2.114"})
    """The grid frequency at this point of the curve. Unit: Hz."""

    power: float = field(metadata={"wire": "power", "unit": "W", "section": "2.114"})
    """The power at this frequency: above zero charges the vehicle, below zero discharges it. Unit: W."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.114"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
