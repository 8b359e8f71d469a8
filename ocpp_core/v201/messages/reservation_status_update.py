"""The ReservationStatusUpdate messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.enums.reservation_update_status_enum_type import ReservationUpdateStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ReservationStatusUpdateRequest",
    "ReservationStatusUpdateResponse",
]


@define(kw_only=True, repr=False)
class ReservationStatusUpdateResponse(Response):
    """Confirms that the reservation change was noted; it carries no data.

    Answers `ReservationStatusUpdateRequest`. OCPP 2.0.1 part 2, section 1.46.
    """

    ACTION: ClassVar[str] = "ReservationStatusUpdate"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.46"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class ReservationStatusUpdateRequest(Request[ReservationStatusUpdateResponse]):
    """Reports that a reservation ended without leading to a transaction.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.46.
    """

    ACTION: ClassVar[str] = "ReservationStatusUpdate"
    VERSION: ClassVar[Version] = Version.V201

    reservation_id: int = field(metadata={"wire": "reservationId", "section": "1.46"})
    """The reservation concerned, by the id that the CSMS gave it."""

    reservation_update_status: ReservationUpdateStatusEnumType = field(
        metadata={"wire": "reservationUpdateStatus", "section": "1.46"}
    )
    """How the reservation ended, such as expired or removed."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.46"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
