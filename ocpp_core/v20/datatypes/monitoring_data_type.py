"""The data type MonitoringDataType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.component_type import ComponentType
from ocpp_core.v20.datatypes.variable_monitoring_type import VariableMonitoringType
from ocpp_core.v20.datatypes.variable_type import VariableType
from ocpp_core.versions import Version

__all__ = [
    "MonitoringDataType",
]


@define(kw_only=True, repr=False)
class MonitoringDataType(DataType):
    """The monitors that are set on one variable of one component.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    component: ComponentType = field(metadata={"wire": "component"})
    """Component that has the monitored variable."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """The variable being monitored."""

    variable_monitoring: list[VariableMonitoringType] = field(metadata={"wire": "variableMonitoring", "minItems": 1})
    """Every reported monitor on this variable. At least one item."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
