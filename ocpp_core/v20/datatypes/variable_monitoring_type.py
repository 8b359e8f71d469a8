"""The data type VariableMonitoringType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.monitor_enum_type import MonitorEnumType
from ocpp_core.versions import Version

__all__ = [
    "VariableMonitoringType",
]


@define(kw_only=True, repr=False)
class VariableMonitoringType(DataType):
    """One monitor on a variable, which reports an event when its condition is met.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Identifies the monitor, for example to change or clear it."""

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic"})
    """The threshold, the size of the change, or for periodic monitors the interval between reports. Unit: unit of the
    variable; s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type"})
    """What makes the monitor report: a threshold, a change or a time interval."""

    severity: int = field(metadata={"wire": "severity"})
    """How serious its events are, from 0 (danger to life) to 9 (debug information); 5 is the default."""

    transaction: bool = field(metadata={"wire": "transaction"})
    """Whether the monitor watches only while a transaction runs that concerns its component."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
