"""The data type GetVariableDataType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.component_type import ComponentType
from ocpp_core.v20.datatypes.variable_type import VariableType
from ocpp_core.v20.enums.attribute_enum_type import AttributeEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetVariableDataType",
]


@define(kw_only=True, repr=False)
class GetVariableDataType(DataType):
    """One variable attribute whose value is asked for.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable to read."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual"}
    )
    """Attribute to read. Default: Actual."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
