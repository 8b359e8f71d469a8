"""The data type EventDataType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.component_type import ComponentType
from ocpp_core.v20.datatypes.variable_monitoring_type import VariableMonitoringType
from ocpp_core.v20.datatypes.variable_type import VariableType
from ocpp_core.v20.enums.event_trigger_enum_type import EventTriggerEnumType
from ocpp_core.versions import Version

__all__ = [
    "EventDataType",
]


@define(kw_only=True, repr=False)
class EventDataType(DataType):
    """A report of one event at a variable of a component.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    event_id: int = field(metadata={"wire": "eventId"})
    """Identifier of the event, so that later events can name it as their cause."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """Moment the report was made."""

    trigger: EventTriggerEnumType = field(metadata={"wire": "trigger"})
    """What set off the event: an alert, a change of value, or a periodic report."""

    actual_value: str = field(
        metadata={
            "wire": "actualValue",
            "maxLength": 1000,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
        },
    )
    """Value of the variable when the event occurred. At most 1000 characters."""

    cleared: bool = field(metadata={"wire": "cleared"})
    """True when the reported situation is over and the value is back to normal."""

    component: ComponentType = field(metadata={"wire": "component"})
    """Component the event is about."""

    variable: VariableType = field(metadata={"wire": "variable"})
    """Variable of that component the event is about."""

    cause: int | None = field(default=None, metadata={"wire": "cause"})
    """Identifier of an earlier event that led to this one."""

    tech_code: str | None = field(default=None, metadata={"wire": "techCode", "maxLength": 50})
    """Technical or error code from the component. At most 50 characters."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo", "maxLength": 500})
    """Technical details from the component, for diagnosis. At most 500 characters."""

    variable_monitoring_event: VariableMonitoringType | None = field(
        default=None, metadata={"wire": "variableMonitoringEvent"}
    )
    """Monitor that set off the event."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
