"""The data type ClearMonitoringResultType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.clear_monitoring_status_enum_type import ClearMonitoringStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearMonitoringResultType",
]


@define(kw_only=True, repr=False)
class ClearMonitoringResultType(DataType):
    """The outcome of removing one variable monitor.

    OCPP 2.1 part 2, section 2.23.
    """

    VERSION: ClassVar[Version] = Version.V21

    status: ClearMonitoringStatusEnumType = field(metadata={"wire": "status", "section": "2.23"})
    """Whether this monitor was removed."""

    id: int = field(metadata={"wire": "id", "minimum": 0, "section": "2.23"})
    """Identifier of the monitor that was to be removed. At least 0."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.23"})
    """Reason code and further details behind the outcome."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.23"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
