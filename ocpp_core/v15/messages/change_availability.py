"""The ChangeAvailability messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.availability_status import AvailabilityStatus
from ocpp_core.v15.enums.availability_type import AvailabilityType
from ocpp_core.versions import Version

__all__ = [
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
]


@define(kw_only=True, repr=False)
class ChangeAvailabilityResponse(Response):
    """Says whether the availability change is made, postponed or refused.

    Answers `ChangeAvailabilityRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "ChangeAvailability"
    VERSION: ClassVar[Version] = Version.V15

    status: AvailabilityStatus = field(metadata={"wire": "status"})
    """Whether the change happens now, waits for running transactions to end, or is refused."""


@define(kw_only=True, repr=False)
class ChangeAvailabilityRequest(Request[ChangeAvailabilityResponse]):
    """Asks the station to take a connector, or all of itself, in or out of service.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "ChangeAvailability"
    VERSION: ClassVar[Version] = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to change; 0 means the station together with every connector."""

    type: AvailabilityType = field(metadata={"wire": "type"})
    """Whether to put it into service or take it out."""
