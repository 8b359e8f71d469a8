"""The data type SetVariableDataType of OCPP 2.0.

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
    "SetVariableDataType",
]


@define(kw_only=True, repr=False)
class SetVariableDataType(DataType):
    """A new value for one attribute of one variable.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    attribute_value: str = field(
        metadata={
            "wire": "attributeValue",
            "maxLength": 1000,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
        },
    )
    """The new value as text; an empty string is allowed. At most 1000 characters."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable to change."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable to change."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual"}
    )
    """Attribute to change, such as Target or MaxSet. Default: Actual."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
