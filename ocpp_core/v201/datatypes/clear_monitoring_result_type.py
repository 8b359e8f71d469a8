"""The data type ClearMonitoringResultType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.clear_monitoring_status_enum_type import ClearMonitoringStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearMonitoringResultType",
]


@define(kw_only=True, repr=False)
class ClearMonitoringResultType(DataType):
    """The outcome of removing one variable monitor.

    OCPP 2.0.1 part 2, section 2.15.
    """

    VERSION: ClassVar[Version] = Version.V201

    status: ClearMonitoringStatusEnumType = field(metadata={"wire": "status", "section": "2.15"})
    """Whether this monitor was removed."""

    id: int = field(metadata={"wire": "id", "section": "2.15"})
    """Identifier of the monitor that was to be removed."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "2.15"})
    """Reason code and further details behind the outcome."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.15"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
