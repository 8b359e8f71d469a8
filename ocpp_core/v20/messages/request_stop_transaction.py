"""The RequestStopTransaction messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.enums.request_start_stop_status_enum_type import RequestStartStopStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "RequestStopTransactionRequest",
    "RequestStopTransactionResponse",
]


@define(kw_only=True, repr=False)
class RequestStopTransactionResponse(Response):
    """Says whether the station will end the transaction.

    Answers `RequestStopTransactionRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "RequestStopTransaction"
    VERSION: ClassVar[Version] = Version.V20

    status: RequestStartStopStatusEnumType = field(metadata={"wire": "status"})
    """Whether the stop request is accepted; refused when the transaction is unknown."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class RequestStopTransactionRequest(Request[RequestStopTransactionResponse]):
    """Asks the station to end a running transaction.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "RequestStopTransaction"
    VERSION: ClassVar[Version] = Version.V20

    transaction_id: str = field(metadata={"wire": "transactionId", "maxLength": 36})
    """The running transaction to end. At most 36 characters."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
