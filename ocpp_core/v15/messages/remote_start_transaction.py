"""The RemoteStartTransaction messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.remote_start_stop_status import RemoteStartStopStatus
from ocpp_core.versions import Version

__all__ = [
    "RemoteStartTransactionRequest",
    "RemoteStartTransactionResponse",
]


@define(kw_only=True, repr=False)
class RemoteStartTransactionResponse(Response):
    """Says whether the station will try to start a transaction.

    Answers `RemoteStartTransactionRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "RemoteStartTransaction"
    VERSION: ClassVar[Version] = Version.V15

    status: RemoteStartStopStatus = field(metadata={"wire": "status"})
    """Whether the request is taken up; acceptance does not yet mean that charging starts."""


@define(kw_only=True, repr=False)
class RemoteStartTransactionRequest(Request[RemoteStartTransactionResponse]):
    """Asks the station to start a transaction on behalf of a driver.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "RemoteStartTransaction"
    VERSION: ClassVar[Version] = Version.V15

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person"})
    """Identifier to start the transaction with. At most 20 characters."""

    connector_id: int | None = field(default=None, metadata={"wire": "connectorId"})
    """Connector to charge at, 1 or higher. If absent, the station chooses or may refuse."""
