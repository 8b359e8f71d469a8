"""The UnlockConnector messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.unlock_status_enum_type import UnlockStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "UnlockConnectorRequest",
    "UnlockConnectorResponse",
]


@define(kw_only=True, repr=False)
class UnlockConnectorResponse(Response):
    """Says whether the connector was unlocked.

    Answers `UnlockConnectorRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V20

    status: UnlockStatusEnumType = field(metadata={"wire": "status"})
    """Outcome of the unlock attempt, or why it was not made."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class UnlockConnectorRequest(Request[UnlockConnectorResponse]):
    """Asks the station to release a cable that is locked in a connector.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "UnlockConnector"
    VERSION: ClassVar[Version] = Version.V20

    evse_id: int = field(metadata={"wire": "evseId"})
    """EVSE that has the connector to release."""

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector to release, numbered within its EVSE."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
