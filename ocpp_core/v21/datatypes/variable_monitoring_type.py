"""The data type VariableMonitoringType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.event_notification_enum_type import EventNotificationEnumType
from ocpp_core.v21.enums.monitor_enum_type import MonitorEnumType
from ocpp_core.versions import Version

__all__ = [
    "VariableMonitoringType",
]


@define(kw_only=True, repr=False)
class VariableMonitoringType(DataType):
    """One monitor on a variable, which reports an event when its condition is met.

    OCPP 2.1 part 2, section 2.118.
    """

    VERSION: ClassVar[Version] = Version.V21

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.118"})
    """Identifies the monitor, for example to change or clear it. At least 0."""

    transaction: bool = field(metadata={"wire": "transaction", "section": "2.118"})
    """Whether the monitor watches only while a transaction runs that concerns its component."""

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic", "section": "2.118"})
    """The threshold, the size of the change, or for periodic monitors the interval between reports. Unit: unit of the
    variable; s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.118"})
    """What makes the monitor report: a threshold, a change or a time interval."""

    severity: int = field(metadata={"wire": "severity", "minimum": 0, "section": "2.118"})
    """How serious its events are, from 0 (danger to life) to 9 (debug information); 5 is the default. At least 0."""

    event_notification_type: EventNotificationEnumType = field(
        metadata={"wire": "eventNotificationType", "section": "2.118"}
    )
    """Who set up the monitor: hard-wired or preconfigured by the manufacturer, or set by the operator."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.118"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
