"""The ReserveNow messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.id_token_type import IdTokenType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.connector_enum_type import ConnectorEnumType
from ocpp_core.v201.enums.reserve_now_status_enum_type import ReserveNowStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ReserveNowRequest",
    "ReserveNowResponse",
]


@define(kw_only=True, repr=False)
class ReserveNowResponse(Response):
    """Says whether the station made the reservation.

    Answers `ReserveNowRequest`. OCPP 2.0.1 part 2, section 1.47.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V201

    status: ReserveNowStatusEnumType = field(metadata={"wire": "status", "section": "1.47"})
    """Whether the EVSE is reserved, or why not: occupied, faulted, unavailable or refused."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.47"})
    """Reason and detail behind the reservation result."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.47"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ReserveNowRequest(Request[ReserveNowResponse]):
    """Asks the station to keep an EVSE free for a given identifier until a set time.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.47.
    """

    ACTION: ClassVar[str] = "ReserveNow"
    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "1.47"})
    """Id of the reservation; an existing reservation with the same id is replaced."""

    expiry_date_time: datetime = field(metadata={"wire": "expiryDateTime", "format": "date-time", "section": "1.47"})
    """When the reservation ends if nobody has used it."""

    id_token: IdTokenType = field(metadata={"wire": "idToken", "section": "1.47"})
    """The identifier that may use the reserved EVSE."""

    connector_type: ConnectorEnumType | None = field(
        default=None, metadata={"wire": "connectorType", "section": "1.47"}
    )
    """Kind of connector that must be kept free, when the EVSE itself does not matter."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "section": "1.47"})
    """The EVSE to reserve. If absent, the station keeps any suitable EVSE free."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken", "section": "1.47"})
    """Group whose members may also use the reservation."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.47"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
