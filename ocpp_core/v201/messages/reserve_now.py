"""The ReserveNow messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes import CustomDataType, IdTokenType, StatusInfoType
from ocpp_core.v201.enums import ConnectorEnumType, ReserveNowStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ReserveNowRequest",
    "ReserveNowResponse",
]


@define(kw_only=True)
class ReserveNowResponse(Response):
    """Says whether the station made the reservation.

    Answers `ReserveNowRequest`. OCPP 2.0.1 part 2, section 1.47.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V201

    status: ReserveNowStatusEnumType
    """Whether the EVSE is reserved, or why not: occupied, faulted, unavailable or refused."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo"})
    """Reason and detail behind the reservation result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""


@define(kw_only=True)
class ReserveNowRequest(Request[ReserveNowResponse]):
    """Asks the station to keep an EVSE free for a given identifier until a set time.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.47.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V201

    id: int
    """Id of the reservation; an existing reservation with the same id is replaced."""

    expiry_date_time: datetime = field(metadata={"wire": "expiryDateTime"})
    """When the reservation ends if nobody has used it."""

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier that may use the reserved EVSE."""

    connector_type: ConnectorEnumType | None = field(default=None, metadata={"wire": "connectorType"})
    """Kind of connector that must be kept free, when the EVSE itself does not matter."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE to reserve. If absent, the station keeps any suitable EVSE free."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken"})
    """Group whose members may also use the reservation."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData"})
    """"""
