"""The data type ClearMonitoringResultType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.enums.clear_monitoring_status_enum_type import ClearMonitoringStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ClearMonitoringResultType",
]


@define(kw_only=True, repr=False)
class ClearMonitoringResultType(DataType):
    """The outcome of removing one variable monitor.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    id: int = field(metadata={"wire": "id"})
    """Identifier of the monitor that was to be removed."""

    status: ClearMonitoringStatusEnumType = field(metadata={"wire": "status"})
    """Whether this monitor was removed."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
