"""The data type SetMonitoringDataType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.component_type import ComponentType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.periodic_event_stream_params_type import PeriodicEventStreamParamsType
from ocpp_core.v21.datatypes.variable_type import VariableType
from ocpp_core.v21.enums.monitor_enum_type import MonitorEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringDataType",
]


@define(kw_only=True, repr=False)
class SetMonitoringDataType(DataType):
    """A monitor to be set on one variable of one component.

    OCPP 2.1 part 2, section 2.88.
    """

    VERSION: ClassVar[Version] = Version.V21

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic", "section": "2.88"})
    """Threshold or change that sets off the monitor, or the interval of a periodic monitor. Unit: unit of the variable;
    s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.88"})
    """What sets off the monitor, such as a threshold, a change or the passing of time."""

    severity: int = field(metadata={"wire": "severity", "minimum": 0, "section": "2.88"})
    """How serious events from this monitor are, from 0 (danger to life) to 9 (debug information). At least 0."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.88"})
    """Component that has the variable to monitor."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.88"})
    """The variable to monitor."""

    id: int | None = field(default=None, metadata={"wire": "id", "minimum": 0, "section": "2.88"})
    """Existing monitor to be replaced. If absent, the station makes a new monitor and numbers it. At least 0."""

    periodic_event_stream: PeriodicEventStreamParamsType | None = field(
        default=None, metadata={"wire": "periodicEventStream", "section": "2.88"}
    )
    """If present, events of this periodic or delta monitor go out in batches over a stream with these settings."""

    transaction: bool | None = field(
        default=None, metadata={"wire": "transaction", "default": False, "section": "2.88"}
    )
    """Whether the monitor only works during a transaction that involves the component. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.88"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
