"""The RemoteStopTransaction messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.remote_start_stop_status import RemoteStartStopStatus
from ocpp_core.versions import Version

__all__ = [
    "RemoteStopTransactionRequest",
    "RemoteStopTransactionResponse",
]


@define(kw_only=True, repr=False)
class RemoteStopTransactionResponse(Response):
    """Says whether the station will stop the transaction.

    Answers `RemoteStopTransactionRequest`. OCPP 1.6, section 6.36.
    """

    ACTION: ClassVar[str] = "RemoteStopTransaction"
    VERSION: ClassVar[Version] = Version.V16

    status: RemoteStartStopStatus = field(metadata={"wire": "status", "section": "6.36"})
    """Whether the station takes up the request to stop, for example because it knows the transaction."""


@define(kw_only=True, repr=False)
class RemoteStopTransactionRequest(Request[RemoteStopTransactionResponse]):
    """Asks the station to stop a running transaction.

    Sent by the CSMS. OCPP 1.6, section 6.35.
    """

    ACTION: ClassVar[str] = "RemoteStopTransaction"
    VERSION: ClassVar[Version] = Version.V16

    transaction_id: int = field(metadata={"wire": "transactionId", "section": "6.35"})
    """Transaction to stop."""
