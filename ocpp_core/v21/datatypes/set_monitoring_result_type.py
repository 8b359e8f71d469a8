"""The data type SetMonitoringResultType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.component_type import ComponentType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.datatypes.variable_type import VariableType
from ocpp_core.v21.enums.monitor_enum_type import MonitorEnumType
from ocpp_core.v21.enums.set_monitoring_status_enum_type import SetMonitoringStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringResultType",
]


@define(kw_only=True, repr=False)
class SetMonitoringResultType(DataType):
    """The outcome of setting one monitor.

    OCPP 2.1 part 2, section 2.89.
    """

    VERSION: ClassVar[Version] = Version.V21

    status: SetMonitoringStatusEnumType = field(metadata={"wire": "status", "section": "2.89"})
    """Whether the monitor was set, and if not, why."""

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.89"})
    """Type of monitor, as in the request."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.89"})
    """Component to which this result belongs."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.89"})
    """Variable to which this result belongs."""

    severity: int = field(metadata={"wire": "severity", "minimum": 0, "section": "2.89"})
    """Severity from 0 (danger to life) to 9 (debug information), as in the request. At least 0."""

    id: int | None = field(default=None, metadata={"wire": "id", "minimum": 0, "section": "2.89"})
    """Number that the station gave to the monitor; only present if it was accepted. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.89"})
    """Further explanation of the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.89"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
