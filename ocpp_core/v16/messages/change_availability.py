"""The ChangeAvailability messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.availability_status import AvailabilityStatus
from ocpp_core.v16.enums.availability_type import AvailabilityType
from ocpp_core.versions import Version

__all__ = [
    "ChangeAvailabilityRequest",
    "ChangeAvailabilityResponse",
]


@define(kw_only=True, repr=False)
class ChangeAvailabilityResponse(Response):
    """Says whether the availability change is made, postponed or refused.

    Answers `ChangeAvailabilityRequest`. OCPP 1.6, section 6.8.
    """

    ACTION: ClassVar[str] = "ChangeAvailability"
    VERSION: ClassVar[Version] = Version.V16

    status: AvailabilityStatus = field(metadata={"wire": "status", "section": "6.8"})
    """Whether the change happens now, waits for running transactions to end, or is refused."""


@define(kw_only=True, repr=False)
class ChangeAvailabilityRequest(Request[ChangeAvailabilityResponse]):
    """Asks the station to take a connector, or all of itself, in or out of service.

    Sent by the CSMS. OCPP 1.6, section 6.7.
    """

    ACTION: ClassVar[str] = "ChangeAvailability"
    VERSION: ClassVar[Version] = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId", "section": "6.7"})
    """Connector to change; 0 means the station together with every connector."""

    type: AvailabilityType = field(metadata={"wire": "type", "section": "6.7"})
    """Whether to put it into service or take it out."""
