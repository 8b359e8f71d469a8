"""The CancelReservation messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.cancel_reservation_status_enum_type import CancelReservationStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "CancelReservationRequest",
    "CancelReservationResponse",
]


@define(kw_only=True, repr=False)
class CancelReservationResponse(Response):
    """Says whether the reservation is cancelled.

    Answers `CancelReservationRequest`. OCPP 2.0.1 part 2, section 1.3.
    """

    ACTION: ClassVar[str] = "CancelReservation"
    VERSION: ClassVar[Version] = Version.V201

    status: CancelReservationStatusEnumType = field(metadata={"wire": "status", "section": "1.3"})
    """Rejected if the station has no such reservation."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.3"})
    """More detail on why the reservation could or could not be cancelled."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.3"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class CancelReservationRequest(Request[CancelReservationResponse]):
    """Asks the station to cancel a reservation.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.3.
    """

    ACTION: ClassVar[str] = "CancelReservation"
    VERSION: ClassVar[Version] = Version.V201

    reservation_id: int = field(metadata={"wire": "reservationId", "section": "1.3"})
    """Identifies the reservation, as given in the ReserveNowRequest."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.3"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
