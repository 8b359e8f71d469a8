"""The data type MonitoringDataType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.component_type import ComponentType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.variable_monitoring_type import VariableMonitoringType
from ocpp_core.v21.datatypes.variable_type import VariableType
from ocpp_core.versions import Version

__all__ = [
    "MonitoringDataType",
]


@define(kw_only=True, repr=False)
class MonitoringDataType(DataType):
    """The monitors that are set on one variable of one component.

    OCPP 2.1 part 2, section 2.70.
    """

    VERSION: ClassVar[Version] = Version.V21

    component: ComponentType = field(metadata={"wire": "component", "section": "2.70"})
    """Component that has the monitored variable."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.70"})
    """The variable being monitored."""

    variable_monitoring: list[VariableMonitoringType] = field(
        metadata={"wire": "variableMonitoring", "minItems": 1, "section": "2.70"}
    )
    """Every reported monitor on this variable. At least one item."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.70"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
