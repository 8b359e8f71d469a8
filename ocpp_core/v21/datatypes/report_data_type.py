"""The data type ReportDataType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.component_type import ComponentType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.variable_attribute_type import VariableAttributeType
from ocpp_core.v21.datatypes.variable_characteristics_type import VariableCharacteristicsType
from ocpp_core.v21.datatypes.variable_type import VariableType
from ocpp_core.versions import Version

__all__ = [
    "ReportDataType",
]


@define(kw_only=True, repr=False)
class ReportDataType(DataType):
    """What a report tells about one variable: its values and its properties.

    OCPP 2.1 part 2, section 2.84.
    """

    VERSION: ClassVar[Version] = Version.V21

    component: ComponentType = field(metadata={"wire": "component", "section": "2.84"})
    """Component that has the reported variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.84"})
    """The variable being reported."""

    variable_attribute: list[VariableAttributeType] = field(
        metadata={
            "wire": "variableAttribute",
            "minItems": 1,
            "maxItems": 4,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.84",
        },
    )
    """Values of the variable, one entry per attribute type such as Actual or Target. One to four items."""

    variable_characteristics: VariableCharacteristicsType | None = field(
        default=None, metadata={"wire": "variableCharacteristics", "section": "2.84"}
    )
    """Fixed properties of the variable, such as its data type, unit and limits."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.84"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
