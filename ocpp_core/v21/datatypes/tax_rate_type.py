"""The data type TaxRateType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "TaxRateType",
]


@define(kw_only=True, repr=False)
class TaxRateType(DataType):
    """One tax, as a percentage, and the order in which it is added.

    OCPP 2.1 part 2, section 2.105.
    """

    VERSION: ClassVar[Version] = Version.V21

    type: str = field(metadata={"wire": "type", "maxLength": 20, "section": "2.105"})
    """The name of the tax as printed on the receipt, for example Federal or State. At most 20 characters."""

    tax: float = field(metadata={"wire": "tax", "unit": "%", "section": "2.105"})
    """The rate of the tax. Unit: %."""

    stack: int | None = field(default=None, metadata={"wire": "stack", "minimum": 0, "section": "2.105"})
    """The order of calculation: level 0 taxes the net price, each higher level taxes the result of the one below. If
    absent, 0. At least 0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.105"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
