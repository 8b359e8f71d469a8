"""The data type GradientType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "GradientType",
]


@define(kw_only=True, repr=False)
class GradientType(DataType):
    """Ramp-rate settings that govern how quickly a distributed energy resource changes its output.

    OCPP 2.1 part 2, section 2.58.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.58"})
    """Rank of this setting against others of its kind; 0 is the highest. At least 0."""

    gradient: float = field(metadata={"wire": "gradient", "unit": "s", "section": "2.58"})
    """Ramp rate for normal operation, expressed as a time; 0 means it does not apply. Unit: s."""

    soft_gradient: float = field(metadata={"wire": "softGradient", "unit": "s", "section": "2.58"})
    """Ramp rate for a soft start, expressed as a time; 0 means it does not apply. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.58"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
