"""The data type UnitOfMeasureType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "UnitOfMeasureType",
]


@define(kw_only=True, repr=False)
class UnitOfMeasureType(DataType):
    """The unit of a measured value and a power of ten to multiply it by.

    OCPP 2.0.1 part 2, section 2.49.
    """

    VERSION: ClassVar[Version] = Version.V201

    unit: str | None = field(
        default=None, metadata={"wire": "unit", "maxLength": 20, "default": "Wh", "section": "2.49"}
    )
    """The name of the unit, from the standard list where it has one. If absent, Wh for energy measurands. At most 20
    characters. Default: Wh.
    """

    multiplier: int | None = field(default=None, metadata={"wire": "multiplier", "default": 0, "section": "2.49"})
    """The power of ten by which the value is scaled, for example 3 for thousands. Default: 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.49"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
