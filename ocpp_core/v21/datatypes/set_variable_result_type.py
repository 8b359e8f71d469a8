"""The data type SetVariableResultType of OCPP 2.1.

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
from ocpp_core.v21.enums.set_variable_status_enum_type import SetVariableStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetVariableResultType",
]


@define(kw_only=True, repr=False)
class SetVariableResultType(DataType):
    """The outcome of changing one attribute of one variable.

    OCPP 2.1 part 2, section 2.91.
    """

    VERSION: ClassVar[Version] = Version.V21

    attribute_status: SetVariableStatusEnumType = field(metadata={"wire": "attributeStatus", "section": "2.91"})
    """Whether the value was set, needs a reboot first, or was refused and why."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.91"})
    """Component that has the variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.91"})
    """The variable that was to be changed."""

    attribute_type: AttributeEnumType | None = field(
        default=None, metadata={"wire": "attributeType", "default": "Actual", "section": "2.91"}
    )
    """Attribute to which this result belongs. Default: Actual."""

    attribute_status_info: StatusInfoType | None = field(
        default=None, metadata={"wire": "attributeStatusInfo", "section": "2.91"}
    )
    """Further explanation of the attribute status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.91"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
