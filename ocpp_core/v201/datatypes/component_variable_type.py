"""The data type ComponentVariableType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.component_type import ComponentType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.variable_type import VariableType
from ocpp_core.versions import Version

__all__ = [
    "ComponentVariableType",
]


@define(kw_only=True, repr=False)
class ComponentVariableType(DataType):
    """A component, optionally narrowed to one of its variables, to select what a report covers.

    OCPP 2.0.1 part 2, section 2.17.
    """

    VERSION: ClassVar[Version] = Version.V201

    component: ComponentType = field(metadata={"wire": "component", "section": "2.17"})
    """Component the report must cover."""

    variable: VariableType | None = field(default=None, metadata={"wire": "variable", "section": "2.17"})
    """Variable of that component the report must cover. If absent, all its variables are meant."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.17"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
