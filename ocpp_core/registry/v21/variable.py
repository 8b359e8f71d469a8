"""A variable of OCPP 2.1 as its messages name it.

Generated from schemas/v21/registry; run ``nox -s generate`` after a change there.
"""

from typing import TYPE_CHECKING, ClassVar, TypeVar

from attrs import frozen

from ocpp_core.registry._device_model import Variable, text_for_station
from ocpp_core.registry._values import Settable, Value
from ocpp_core.versions import Version

if TYPE_CHECKING:
    from ocpp_core.v21 import (
        AttributeEnumType,
        ComponentType,
        GetVariableDataType,
        SetVariableDataType,
        VariableType,
    )

__all__ = ["ComponentVariable"]

T_co = TypeVar("T_co", bound=Value, covariant=True)


@frozen(kw_only=True, repr=False)
class ComponentVariable(Variable[T_co]):
    """A variable of a component, with what OCPP 2.1 says of it."""

    VERSION: ClassVar[Version] = Version.V21

    longest: int = 2500

    @property
    def component(self) -> "ComponentType":
        """The component, for any message. Raises ValueError for a variable of any component that is not placed yet."""
        from ocpp_core.v21 import ComponentType, EVSEType

        evse = None if self.evse is None else EVSEType(id=self.evse, connector_id=self.connector)
        return ComponentType(name=self.placed(), instance=self.component_instance, evse=evse)

    @property
    def variable(self) -> "VariableType":
        """The variable, for any message."""
        from ocpp_core.v21 import VariableType

        return VariableType(name=self.name, instance=self.instance)

    def get(self, attribute_type: "AttributeEnumType | None" = None) -> "GetVariableDataType":
        """What GetVariables asks for: the actual value, or another attribute."""
        from ocpp_core.v21 import GetVariableDataType

        return GetVariableDataType(component=self.component, variable=self.variable, attribute_type=attribute_type)

    def set(self, value: Settable, attribute_type: "AttributeEnumType | None" = None) -> "SetVariableDataType":
        """What SetVariables sets: the actual value, or another attribute. Raises InvalidValueError."""
        from ocpp_core.v21 import SetVariableDataType

        return SetVariableDataType(
            component=self.component,
            variable=self.variable,
            attribute_type=attribute_type,
            attribute_value=text_for_station(self, value, 2500),
        )
