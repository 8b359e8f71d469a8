"""The StatusNotification messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.connector_status_enum_type import ConnectorStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "StatusNotificationRequest",
    "StatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 2.1 part 2, section 1.83.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.83"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class StatusNotificationRequest(Request[StatusNotificationResponse]):
    """Reports the current availability status of one connector.

    Sent by the charging station. OCPP 2.1 part 2, section 1.83.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V21

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "1.83"})
    """Moment at which the connector had the reported status."""

    connector_status: ConnectorStatusEnumType = field(metadata={"wire": "connectorStatus", "section": "1.83"})
    """Current state of the connector, such as available, occupied or faulted."""

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "1.83"})
    """EVSE that the connector is part of. At least 0."""

    connector_id: int = field(metadata={"wire": "connectorId", "minimum": 0, "section": "1.83"})
    """Connector being reported, numbered within its EVSE. At least 0."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.83"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
