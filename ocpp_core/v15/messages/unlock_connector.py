"""The UnlockConnector messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.unlock_status import UnlockStatus
from ocpp_core.versions import Version

__all__ = [
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
]


@define(kw_only=True, repr=False)
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V15

    status: UnlockStatus = field(metadata={"wire": "status"})
    """Whether the lock opened, failed to open, or is not there; a running transaction is ended first."""


@define(kw_only=True, repr=False)
class UnlockConnectorRequest(Request[UnlockConnectorResponse]):
    """Asks the station to release the lock that holds the cable plug.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to unlock, 1 or higher."""
