"""The data type TotalPriceType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "TotalPriceType",
]


@define(kw_only=True, repr=False)
class TotalPriceType(DataType):
    """The sum of all parts of the cost, with tax, without tax or both.

    OCPP 2.1 part 2, section 2.108.
    """

    VERSION: ClassVar[Version] = Version.V21

    excl_tax: float | None = field(
        default=None, metadata={"wire": "exclTax", "unit": "currency of the total cost", "section": "2.108"}
    )
    """The total before tax. May be left out when the total with tax is given. Unit: currency of the total cost."""

    incl_tax: float | None = field(
        default=None, metadata={"wire": "inclTax", "unit": "currency of the total cost", "section": "2.108"}
    )
    """The total with all taxes. May be left out when the total before tax is given. Unit: currency of the total cost.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.108"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
