"""The ReserveNow messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.reservation_status import ReservationStatus
from ocpp_core.versions import Version

__all__ = [
    "ReserveNowRequest",
    "ReserveNowResponse",
]


@define(kw_only=True, repr=False)
class ReserveNowResponse(Response):
    """Says whether the reservation was made.

    Answers `ReserveNowRequest`. OCPP 1.6, section 6.38.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V16

    status: ReservationStatus = field(metadata={"wire": "status", "section": "6.38"})
    """Whether the reservation stands, or what prevents it."""


@define(kw_only=True, repr=False)
class ReserveNowRequest(Request[ReserveNowResponse]):
    """Asks the station to keep a connector free for one identifier until a given time.

    Sent by the CSMS. OCPP 1.6, section 6.37.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId", "section": "6.37"})
    """Connector to reserve; 0 means that any one connector must stay free."""

    expiry_date: datetime = field(metadata={"wire": "expiryDate", "format": "date-time", "section": "6.37"})
    """Moment at which the reservation lapses."""

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person", "section": "6.37"})
    """Identifier that the connector is kept for. At most 20 characters."""

    reservation_id: int = field(metadata={"wire": "reservationId", "section": "6.37"})
    """Number of the reservation; if it is already in use, the earlier reservation is replaced."""

    parent_id_tag: str | None = field(
        default=None, metadata={"wire": "parentIdTag", "maxLength": 20, "identifies": "person", "section": "6.37"}
    )
    """Group identifier; every identifier in that group may use the reservation too. At most 20 characters."""
