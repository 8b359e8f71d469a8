"""The data type VariableMonitoringType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.monitor_enum_type import MonitorEnumType
from ocpp_core.versions import Version

__all__ = [
    "VariableMonitoringType",
]


@define(kw_only=True, repr=False)
class VariableMonitoringType(DataType):
    """One monitor on a variable, which reports an event when its condition is met.

    OCPP 2.0.1 part 2, section 2.52.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.52"})
    """Identifies the monitor, for example to change or clear it."""

    transaction: bool = field(metadata={"wire": "transaction", "section": "2.52"})
    """Whether the monitor watches only while a transaction runs that concerns its component."""

    value: float = field(metadata={"wire": "value", "unit": "unit of the variable; s if periodic", "section": "2.52"})
    """The threshold, the size of the change, or for periodic monitors the interval between reports. Unit: unit of the
    variable; s if periodic.
    """

    type: MonitorEnumType = field(metadata={"wire": "type", "section": "2.52"})
    """What makes the monitor report: a threshold, a change or a time interval."""

    severity: int = field(metadata={"wire": "severity", "section": "2.52"})
    """How serious its events are, from 0 (danger to life) to 9 (debug information); 5 is the default."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.52"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
