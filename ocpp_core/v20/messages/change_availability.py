"""The ChangeAvailability messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.change_availability_status_enum_type import ChangeAvailabilityStatusEnumType
from ocpp_core.v20.enums.operational_status_enum_type import OperationalStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
]


@define(kw_only=True, repr=False)
class ChangeAvailabilityResponse(Response):
    """Says whether the station changes its availability now, later or not at all.

    Answers `ChangeAvailabilityRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ChangeAvailability"
    VERSION: ClassVar[Version] = Version.V20

    status: ChangeAvailabilityStatusEnumType = field(metadata={"wire": "status"})
    """Scheduled if the change waits for a running transaction to end, else Accepted or Rejected."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class ChangeAvailabilityRequest(Request[ChangeAvailabilityResponse]):
    """Asks the station to make itself, an EVSE or a connector operative or inoperative.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "ChangeAvailability"
    VERSION: ClassVar[Version] = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """The EVSE to change; 0 means the whole station."""

    operational_status: OperationalStatusEnumType = field(metadata={"wire": "operationalStatus"})
    """The availability to switch to: Operative or Inoperative."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
