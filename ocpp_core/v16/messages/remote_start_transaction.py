"""The RemoteStartTransaction messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.charging_profile import ChargingProfile
from ocpp_core.v16.enums.remote_start_stop_status import RemoteStartStopStatus
from ocpp_core.versions import Version

__all__ = [
    "RemoteStartTransactionRequest",
    "RemoteStartTransactionResponse",
]


@define(kw_only=True, repr=False)
class RemoteStartTransactionResponse(Response):
    """Says whether the station will try to start a transaction.

    Answers `RemoteStartTransactionRequest`. OCPP 1.6, section 6.34.
    """

    ACTION: ClassVar[str] = "RemoteStartTransaction"
    VERSION: ClassVar[Version] = Version.V16

    status: RemoteStartStopStatus = field(metadata={"wire": "status", "section": "6.34"})
    """Whether the request is taken up; acceptance does not yet mean that charging starts."""


@define(kw_only=True, repr=False)
class RemoteStartTransactionRequest(Request[RemoteStartTransactionResponse]):
    """Asks the station to start a transaction on behalf of a driver.

    Sent by the CSMS. OCPP 1.6, section 6.33.
    """

    ACTION: ClassVar[str] = "RemoteStartTransaction"
    VERSION: ClassVar[Version] = Version.V16

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person", "section": "6.33"})
    """Identifier to start the transaction with. At most 20 characters."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId", "section": "6.33"})
    """Connector to charge at, 1 or higher. If absent, the station chooses or may refuse."""

    charging_profile: ChargingProfile | None = field(
        default=None, metadata={"wire": "chargingProfile", "section": "6.33"}
    )
    """Limits for the new transaction; the purpose must be TxProfile and transactionId stays unset."""
