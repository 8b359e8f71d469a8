"""The StatusNotification messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.connector_status_enum_type import ConnectorStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "StatusNotificationRequest",
    "StatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class StatusNotificationRequest(Request[StatusNotificationResponse]):
    """Reports the current availability status of one connector.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V20

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """Moment at which the connector had the reported status."""

    connector_status: ConnectorStatusEnumType = field(metadata={"wire": "connectorStatus"})
    """Current state of the connector, such as available, occupied or faulted."""

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE that the connector is part of."""

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector being reported, numbered within its EVSE."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
