"""The data type RationalNumberType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "RationalNumberType",
]


@define(kw_only=True, repr=False)
class RationalNumberType(DataType):
    """A decimal number written as a whole number times a power of ten, as in ISO 15118-20.

    OCPP 2.1 part 2, section 2.81.
    """

    VERSION: ClassVar[Version] = Version.V21

    exponent: int = field(metadata={"wire": "exponent", "section": "2.81"})
    """Power of ten by which the value is scaled, such as -2 for hundredths."""

    value: int = field(metadata={"wire": "value", "section": "2.81"})
    """Whole number that is scaled by the power of ten."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.81"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
