"""The data type GetVariableResultType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.component_type import ComponentType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.datatypes.variable_type import VariableType
from ocpp_core.v21.enums.attribute_enum_type import AttributeEnumType
from ocpp_core.v21.enums.get_variable_status_enum_type import GetVariableStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "GetVariableResultType",
]


@define(kw_only=True, repr=False)
class GetVariableResultType(DataType):
    """The answer for one variable attribute that was asked for.

    OCPP 2.1 part 2, section 2.56.
    """

    VERSION: ClassVar[Version] = Version.V21

    attribute_status: GetVariableStatusEnumType = field(metadata={"wire": "attributeStatus", "section": "2.56"})
    """Whether the attribute could be read, and if not why."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.56"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.56"})
    """Variable that was read."""

    attribute_status_info: StatusInfoType | None = field(
        default=None, metadata={"wire": "attributeStatusInfo", "section": "2.56"}
    )
    """Reason code and further details behind the outcome."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.56"}
    )
    """Attribute that was read. Default: Actual."""

    attribute_value: str | None = field(
        default=None,
        metadata={
            "wire": "attributeValue",
            "maxLength": 2500,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.56",
        },
    )
    """Value of the attribute, as a string. If absent, it could not be read. At most 2500 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.56"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
