"""The ReserveNow messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.id_token_type import IdTokenType
from ocpp_core.v20.datatypes.reservation_type import ReservationType
from ocpp_core.v20.enums.reserve_now_status_enum_type import ReserveNowStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ReserveNowRequest",
    "ReserveNowResponse",
]


@define(kw_only=True, repr=False)
class ReserveNowResponse(Response):
    """Says whether the station made the reservation.

    Answers `ReserveNowRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V20

    status: ReserveNowStatusEnumType = field(metadata={"wire": "status"})
    """Whether the EVSE is reserved, or why not: occupied, faulted, unavailable or refused."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ReserveNowRequest(Request[ReserveNowResponse]):
    """Asks the station to keep an EVSE free for a given identifier until a set time.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V20

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that may use the reserved EVSE."""

    reservation: ReservationType = field(metadata={"wire": "reservation"})
    """The reservation to make: its id, its end, and the EVSE or connector type concerned."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """Group whose members may also use the reservation."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
