"""The data type SetMonitoringResultType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.component_type import ComponentType
from ocpp_core.v20.datatypes.variable_type import VariableType
from ocpp_core.v20.enums.monitor_enum_type import MonitorEnumType
from ocpp_core.v20.enums.set_monitoring_status_enum_type import SetMonitoringStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringResultType",
]


@define(kw_only=True, repr=False)
class SetMonitoringResultType(DataType):
    """The outcome of setting one monitor.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    type: MonitorEnumType = field(metadata={"wire": "type"})
    """Type of monitor, as in the request."""

    severity: int = field(metadata={"wire": "severity"})
    """Severity from 0 (danger to life) to 9 (debug information), as in the request."""

    status: SetMonitoringStatusEnumType = field(metadata={"wire": "status"})
    """Whether the monitor was set, and if not, why."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component to which this result belongs."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable to which this result belongs."""

    id: int | None = field(default=None, metadata={"wire": "id"})
    """Number that the station gave to the monitor; only present if it was accepted."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
