"""The SetMonitoringBase messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.generic_device_model_status_enum_type import GenericDeviceModelStatusEnumType
from ocpp_core.v20.enums.monitoring_base_enum_type import MonitoringBaseEnumType
from ocpp_core.versions import Version

__all__ = [
    "SetMonitoringBaseRequest",
    "SetMonitoringBaseResponse",
]


@define(kw_only=True, repr=False)
class SetMonitoringBaseResponse(Response):
    """Says whether the station switched to the requested set of monitors.

    Answers `SetMonitoringBaseRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetMonitoringBase"
    VERSION: ClassVar[Version] = Version.V20

    status: GenericDeviceModelStatusEnumType = field(metadata={"wire": "status"})
    """Whether the chosen monitoring base is accepted, rejected or not supported."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class SetMonitoringBaseRequest(Request[SetMonitoringBaseResponse]):
    """Asks the station to activate one of its predefined sets of variable monitors.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "SetMonitoringBase"
    VERSION: ClassVar[Version] = Version.V20

    monitoring_base: MonitoringBaseEnumType = field(metadata={"wire": "monitoringBase"})
    """Set to activate: all monitors, the factory defaults without custom ones, or only the hard-wired ones."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
