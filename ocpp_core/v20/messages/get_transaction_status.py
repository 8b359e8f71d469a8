"""The GetTransactionStatus messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "GetTransactionStatusRequest",
    "GetTransactionStatusResponse",
]


@define(kw_only=True, repr=False)
class GetTransactionStatusResponse(Response):
    """Tells whether the transaction still runs and whether messages wait to be sent.

    Answers `GetTransactionStatusRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetTransactionStatus"
    VERSION: ClassVar[Version] = Version.V20

    messages_in_queue: bool = field(metadata={"wire": "messagesInQueue"})
    """True if the station still has to send messages about the transaction, or about any if none was named."""

    ongoing_indicator: bool | None = field(default=None, metadata={"wire": "ongoingIndicator"})
    """False if the transaction has ended or is unknown to the station. Absent if the request names no transaction."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class GetTransactionStatusRequest(Request[GetTransactionStatusResponse]):
    """Asks whether a transaction still runs and whether the station has unsent transaction messages.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "GetTransactionStatus"
    VERSION: ClassVar[Version] = Version.V20

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId", "maxLength": 36})
    """The transaction asked about. If absent, the question is about queued messages of any transaction. At most 36
    characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
