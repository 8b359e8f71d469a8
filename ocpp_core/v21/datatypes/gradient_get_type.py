"""The data type GradientGetType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.gradient_type import GradientType
from ocpp_core.versions import Version

__all__ = [
    "GradientGetType",
]


@define(kw_only=True, repr=False)
class GradientGetType(DataType):
    """A gradient (ramp rate) setting as stored in the station, with its identifier.

    OCPP 2.1.
    """

    VERSION: ClassVar[Version] = Version.V21

    gradient: GradientType = field(metadata={"wire": "gradient"})
    """Ramp rates of the setting."""

    id: str = field(metadata={"wire": "id", "maxLength": 36, "primitive": "identifierString"})
    """Identifier of the setting. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
