"""The data type SetVariableDataType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.component_type import ComponentType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.variable_type import VariableType
from ocpp_core.v201.enums.attribute_enum_type import AttributeEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetVariableDataType",
]


@define(kw_only=True, repr=False)
class SetVariableDataType(DataType):
    """A new value for one attribute of one variable.

    OCPP 2.0.1 part 2, section 2.44.
    """

    VERSION: ClassVar[Version] = Version.V201

    attribute_value: str = field(
        metadata={
            "wire": "attributeValue",
            "maxLength": 1000,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.44",
        },
    )
    """The new value as text; an empty string is allowed. At most 1000 characters."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.44"})
    """Component that has the variable to change."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.44"})
    """The variable to change."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.44"}
    )
    """Attribute to change, such as Target or MaxSet. Default: Actual."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.44"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
