"""The data type GetVariableResultType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.component_type import ComponentType
from ocpp_core.v20.datatypes.variable_type import VariableType
from ocpp_core.v20.enums.attribute_enum_type import AttributeEnumType
from ocpp_core.v20.enums.get_variable_status_enum_type import GetVariableStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetVariableResultType",
]


@define(kw_only=True, repr=False)
class GetVariableResultType(DataType):
    """The answer for one variable attribute that was asked for.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    attribute_status: GetVariableStatusEnumType = field(metadata={"wire": "attributeStatus"})
    """Whether the attribute could be read, and if not why."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable that was read."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual"}
    )
    """Attribute that was read. Default: Actual."""

    attribute_value: str | None = field(
        default=None,
        metadata={
            "wire": "attributeValue",
            "maxLength": 1000,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
        },
    )
    """Value of the attribute, as a string. If absent, it could not be read. At most 1000 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
