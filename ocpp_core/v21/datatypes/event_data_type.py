"""The data type EventDataType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.component_type import ComponentType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.variable_type import VariableType
from ocpp_core.v21.enums.event_notification_enum_type import EventNotificationEnumType
from ocpp_core.v21.enums.event_trigger_enum_type import EventTriggerEnumType
from ocpp_core.versions import Version

__all__ = [
    "EventDataType",
]


@define(kw_only=True, repr=False)
class EventDataType(DataType):
    """A report of one event at a variable of a component.

    OCPP 2.1 part 2, section 2.43.
    """

    VERSION: ClassVar[Version] = Version.V21

    event_id: int = field(metadata={"wire": "eventId", "minimum": 0, "section": "2.43"})
    """Identifier of the event, so that later events can name it as their cause. At least 0."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "2.43"})
    """Moment the report was made."""

    trigger: EventTriggerEnumType = field(metadata={"wire": "trigger", "section": "2.43"})
    """What set off the event: an alert, a change of value, or a periodic report."""

    actual_value: str = field(
        metadata={
            "wire": "actualValue",
            "maxLength": 2500,
            "secret": {"if": "variable.name"},
            "identifies": {"if": "variable.name"},
            "section": "2.43",
        },
    )
    """Value of the variable when the event occurred. At most 2500 characters."""

    component: ComponentType = field(metadata={"wire": "component", "section": "2.43"})
    """Component the event is about."""

    event_notification_type: EventNotificationEnumType = field(
        metadata={"wire": "eventNotificationType", "section": "2.43"}
    )
    """Whether the event comes from hardwired reporting or from a hardwired, preconfigured or custom monitor."""

    variable: VariableType = field(metadata={"wire": "variable", "section": "2.43"})
    """Variable of that component the event is about."""

    cause: int | None = field(default=None, metadata={"wire": "cause", "minimum": 0, "section": "2.43"})
    """Identifier of an earlier event that led to this one. At least 0."""

    tech_code: str | None = field(default=None, metadata={"wire": "techCode", "maxLength": 50, "section": "2.43"})
    """Technical or error code from the component. At most 50 characters."""

    tech_info: str | None = field(default=None, metadata={"wire": "techInfo", "maxLength": 500, "section": "2.43"})
    """Technical details from the component, for diagnosis. At most 500 characters."""

    cleared: bool | None = field(default=None, metadata={"wire": "cleared", "section": "2.43"})
    """True when the reported situation is over and the value is back to normal."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.43"},
    )
    """Transaction the event relates to, if any. At most 36 characters."""

    variable_monitoring_id: int | None = field(
        default=None, metadata={"wire": "variableMonitoringId", "minimum": 0, "section": "2.43"}
    )
    """Monitor that set off the event. At least 0."""

    severity: int | None = field(default=None, metadata={"wire": "severity", "minimum": 0, "section": "2.43"})
    """How serious the event is, from 0 (danger) to 9 (debug), as set for the monitor or the hardwired report. At least
    0.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.43"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
