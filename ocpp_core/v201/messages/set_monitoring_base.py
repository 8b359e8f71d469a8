"""The SetMonitoringBase messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes import CustomDataType, StatusInfoType
from ocpp_core.v201.enums import GenericDeviceModelStatusEnumType, MonitoringBaseEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringBaseRequest",
    "SetMonitoringBaseResponse",
]


@define(kw_only=True)
class SetMonitoringBaseResponse(Response):
    """Says whether the station switched to the requested set of monitors.

    Answers `SetMonitoringBaseRequest`. OCPP 2.0.1 part 2, section 1.53.
    """

    ACTION: ClassVar[str] = "SetMonitoringBase"
    VERSION: ClassVar[Version] = Version.V201

    status: GenericDeviceModelStatusEnumType
    """Whether the chosen monitoring base is accepted, rejected or not supported."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class SetMonitoringBaseRequest(Request[SetMonitoringBaseResponse]):
    """Asks the station to activate one of its predefined sets of variable monitors.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.53.
    """

    ACTION: ClassVar[str] = "SetMonitoringBase"
    VERSION: ClassVar[Version] = Version.V201

    monitoring_base: MonitoringBaseEnumType = field(metadata={"wire": "monitoringBase"})
    """Set to activate: all monitors, the factory defaults without custom ones, or only the hard-wired ones."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
