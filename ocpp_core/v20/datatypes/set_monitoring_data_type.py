"""The data type SetMonitoringDataType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.component_type import ComponentType
from ocpp_core.v20.datatypes.variable_type import VariableType
from ocpp_core.v20.enums.monitor_enum_type import MonitorEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringDataType",
]


@define(kw_only=True, repr=False)
class SetMonitoringDataType(DataType):
    """A monitor to be set on one variable of one component.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic"})
    """Threshold or change that sets off the monitor, or the interval of a periodic monitor. Unit: unit of the variable;
    s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type"})
    """What sets off the monitor, such as a threshold, a change or the passing of time."""

    severity: int = field(metadata={"wire": "severity"})
    """How serious events from this monitor are, from 0 (danger to life) to 9 (debug information)."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the variable to monitor."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable to monitor."""

    id: int | None = field(default=None, metadata={"wire": "id"})
    """Existing monitor to be replaced. If absent, the station makes a new monitor and numbers it."""

    transaction: bool | None = field(default=None, metadata={"wire": "transaction"})
    """Whether the monitor only works during a transaction that involves the component. If absent, false."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
