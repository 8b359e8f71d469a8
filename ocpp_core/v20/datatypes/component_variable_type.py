"""The data type ComponentVariableType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.component_type import ComponentType
from ocpp_core.v20.datatypes.variable_type import VariableType
from ocpp_core.versions import Version

__all__ = [
    "ComponentVariableType",
]


@define(kw_only=True, repr=False)
class ComponentVariableType(DataType):
    """A component, optionally narrowed to one of its variables, to select what a report covers.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    component: ComponentType = field(metadata={"wire": "component"})
    """Component the report must cover."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable of that component the report must cover. If absent, all its variables are meant."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
