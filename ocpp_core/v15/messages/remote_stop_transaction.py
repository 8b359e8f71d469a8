"""The RemoteStopTransaction messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.remote_start_stop_status import RemoteStartStopStatus
from ocpp_core.versions import Version

__all__ = [
    "RemoteStopTransactionRequest",
    "RemoteStopTransactionResponse",
]


@define(kw_only=True, repr=False)
class RemoteStopTransactionResponse(Response):
    """Says whether the station will stop the transaction.

    Answers `RemoteStopTransactionRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "RemoteStopTransaction"
    VERSION: ClassVar[Version] = Version.V15

    status: RemoteStartStopStatus = field(metadata={"wire": "status"})
    """Whether the station takes up the request to stop, for example because it knows the transaction."""


@define(kw_only=True, repr=False)
class RemoteStopTransactionRequest(Request[RemoteStopTransactionResponse]):
    """Asks the station to stop a running transaction.

    Sent by the CSMS. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "RemoteStopTransaction"
    VERSION: ClassVar[Version] = Version.V15

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Transaction to stop."""
