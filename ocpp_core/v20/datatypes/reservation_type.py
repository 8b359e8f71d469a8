"""The data type ReservationType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.evse_type import EVSEType
from ocpp_core.v20.enums.connector_enum_type import ConnectorEnumType
from ocpp_core.versions import Version

__all__ = [
    "ReservationType",
]


@define(kw_only=True, repr=False)
class ReservationType(DataType):
    """A request to keep an EVSE free for one user until a given moment.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    evse: EVSEType = field(metadata={"wire": "evse"})
    """The EVSE to reserve. If absent, the station keeps any suitable EVSE free."""

    id: int = field(metadata={"wire": "id"})
    """Number that identifies the reservation."""

    expiry_date_time: datetime = field(metadata={"wire": "expiryDateTime", "format": "date-time"})
    """Moment at which the reservation ends if it was not used."""

    connector_code: ConnectorEnumType | None = field(default=None, metadata={"wire": "connectorCode"})
    """Type of connector that the reserved EVSE must have."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
