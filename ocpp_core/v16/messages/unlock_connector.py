"""The UnlockConnector messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.unlock_status import UnlockStatus
from ocpp_core.versions import Version

__all__ = [
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
]


@define(kw_only=True, repr=False)
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 1.6, section 6.54.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V16

    status: UnlockStatus = field(metadata={"wire": "status", "section": "6.54"})
    """Whether the lock opened, failed to open, or is not there; a running transaction is ended first."""


@define(kw_only=True, repr=False)
class UnlockConnectorRequest(Request[UnlockConnectorResponse]):
    """Asks the station to release the lock that holds the cable plug.

    Sent by the CSMS. OCPP 1.6, section 6.53.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId", "section": "6.53"})
    """Connector to unlock, 1 or higher."""
