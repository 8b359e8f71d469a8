"""The ReserveNow messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.reservation_status import ReservationStatus
from ocpp_core.versions import Version

__all__ = [
    "ReserveNowRequest",
    "ReserveNowResponse",
]


@define(kw_only=True, repr=False)
class ReserveNowResponse(Response):
    """Says whether the reservation was made.

    Answers `ReserveNowRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V15

    status: ReservationStatus = field(metadata={"wire": "status"})
    """Whether the reservation stands, or what prevents it."""


@define(kw_only=True, repr=False)
class ReserveNowRequest(Request[ReserveNowResponse]):
    """Asks the station to keep a connector free for one identifier until a given time.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to reserve; 0 means that any one connector must stay free."""

    expiry_date: datetime = field(metadata={"wire": "expiryDate", "format": "date-time"})
    """Moment at which the reservation lapses."""

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person"})
    """Identifier that the connector is kept for. At most 20 characters."""

    reservation_id: int = field(metadata={"wire": "reservationId"})
    """Number of the reservation; if it is already in use, the earlier reservation is replaced."""

    parent_id_tag: str | None = field(
        default=None, metadata={"wire": "parentIdTag", "maxLength": 20, "identifies": "person"}
    )
    """Group identifier; every identifier in that group may use the reservation too. At most 20 characters."""
