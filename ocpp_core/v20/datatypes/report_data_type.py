"""The data type ReportDataType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.component_type import ComponentType
from ocpp_core.v20.datatypes.variable_attribute_type import VariableAttributeType
from ocpp_core.v20.datatypes.variable_characteristics_type import VariableCharacteristicsType
from ocpp_core.v20.datatypes.variable_type import VariableType
from ocpp_core.versions import Version

__all__ = [
    "ReportDataType",
]


@define(kw_only=True, repr=False)
class ReportDataType(DataType):
    """What a report tells about one variable: its values and its properties.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the reported variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable being reported."""

    variable_attribute: list[VariableAttributeType] = field(
        metadata={
            "wire": "variableAttribute",
            "minItems": 1,
            "maxItems": 4,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
        },
    )
    """Values of the variable, one entry per attribute type such as Actual or Target. One to four items."""

    variable_characteristics: VariableCharacteristicsType | None = field(
        default=None, metadata={"wire": "variableCharacteristics"}
    )
    """Fixed properties of the variable, such as its data type, unit and limits."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
