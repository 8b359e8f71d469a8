"""The StatusNotification messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.connector_status_enum_type import ConnectorStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "StatusNotificationRequest",
    "StatusNotificationResponse",
]


@define(kw_only=True, repr=False)
class StatusNotificationResponse(Response):
    """Acknowledges the status report; it carries no data.

    Answers `StatusNotificationRequest`. OCPP 2.0.1 part 2, section 1.59.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.59"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class StatusNotificationRequest(Request[StatusNotificationResponse]):
    """Reports the current availability status of one connector.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.59.
    """

    ACTION: ClassVar[str] = "StatusNotification"
    VERSION: ClassVar[Version] = Version.V201

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "1.59"})
    """Moment at which the connector had the reported status."""

    connector_status: ConnectorStatusEnumType = field(metadata={"wire": "connectorStatus", "section": "1.59"})
    """Current state of the connector, such as available, occupied or faulted."""

    evse_id: int = field(metadata={"wire": "evseId", "section": "1.59"})
    """EVSE that the connector is part of."""

    connector_id: int = field(metadata={"wire": "connectorId", "section": "1.59"})
    """Connector being reported, numbered within its EVSE."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.59"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
