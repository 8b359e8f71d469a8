"""The UsePriorityCharging messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.priority_charging_status_enum_type import PriorityChargingStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UsePriorityChargingRequest",
    "UsePriorityChargingResponse",
]


@define(kw_only=True, repr=False)
class UsePriorityChargingResponse(Response):
    """Says whether the station follows the priority charging request.

    Answers `UsePriorityChargingRequest`. OCPP 2.1 part 2, section 1.90.
    """

    ACTION: ClassVar[str] = "UsePriorityCharging"
    VERSION: ClassVar[Version] = Version.V21

    status: PriorityChargingStatusEnumType = field(metadata={"wire": "status", "section": "1.90"})
    """Whether the request is accepted, refused, or impossible because no priority profile is installed."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.90"})
    """Reason code and explanation that go with the status."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.90"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class UsePriorityChargingRequest(Request[UsePriorityChargingResponse]):
    """Asks the station to switch priority charging on or off for a running transaction.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.90.
    """

    ACTION: ClassVar[str] = "UsePriorityCharging"
    VERSION: ClassVar[Version] = Version.V21

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.90"}
    )
    """Running transaction that the switch applies to. At most 36 characters."""

    activate: bool = field(metadata={"wire": "activate", "section": "1.90"})
    """True switches to the priority charging profile, false goes back to normal charging."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.90"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
