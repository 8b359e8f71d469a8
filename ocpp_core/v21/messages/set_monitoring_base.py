"""The SetMonitoringBase messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
from ocpp_core.v21.enums.monitoring_base_enum_type import MonitoringBaseEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringBaseRequest",
    "SetMonitoringBaseResponse",
]


@define(kw_only=True, repr=False)
class SetMonitoringBaseResponse(Response):
    """Says whether the station switched to the requested set of monitors.

    Answers `SetMonitoringBaseRequest`. OCPP 2.1 part 2, section 1.77.
    """

    ACTION: ClassVar[str] = "SetMonitoringBase"
    VERSION: ClassVar[Version] = Version.V21

    status: GenericDeviceModelStatusEnumType = field(metadata={"wire": "status", "section": "1.77"})
    """Whether the chosen monitoring base is accepted, rejected or not supported."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.77"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.77"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class SetMonitoringBaseRequest(Request[SetMonitoringBaseResponse]):
    """Asks the station to activate one of its predefined sets of variable monitors.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.77.
    """

    ACTION: ClassVar[str] = "SetMonitoringBase"
    VERSION: ClassVar[Version] = Version.V21

    monitoring_base: MonitoringBaseEnumType = field(metadata={"wire": "monitoringBase", "section": "1.77"})
    """Set to activate: all monitors, the factory defaults without custom ones, or only the hard-wired ones."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.77"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
