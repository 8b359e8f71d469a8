"""The data type GetVariableDataType of OCPP 2.0.1.

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
    "GetVariableDataType",
]


@define(kw_only=True, repr=False)
class GetVariableDataType(DataType):
    """One variable attribute whose value is asked for.

    OCPP 2.0.1 part 2, section 2.25.
    """

    VERSION: ClassVar[Version] = Version.V201

    component: ComponentType = field(metadata={"wire": "component", "section": "2.25"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.25"})
    """Variable to read."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.25"}
    )
    """Attribute to read. Default: Actual."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.25"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
