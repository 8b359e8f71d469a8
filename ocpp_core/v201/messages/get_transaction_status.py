"""The GetTransactionStatus messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "GetTransactionStatusRequest",
    "GetTransactionStatusResponse",
]


@define(kw_only=True, repr=False)
class GetTransactionStatusResponse(Response):
    """Tells whether the transaction still runs and whether messages wait to be sent.

    Answers `GetTransactionStatusRequest`. OCPP 2.0.1 part 2, section 1.27.
    """

    ACTION: ClassVar[str] = "GetTransactionStatus"
    VERSION: ClassVar[Version] = Version.V201

    messages_in_queue: bool = field(metadata={"wire": "messagesInQueue", "section": "1.27"})
    """True if the station still has to send messages about the transaction, or about any if none was named."""

    ongoing_indicator: bool | None = field(default=None, metadata={"wire": "ongoingIndicator", "section": "1.27"})
    """False if the transaction has ended or is unknown to the station. Absent if the request names no transaction."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.27"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class GetTransactionStatusRequest(Request[GetTransactionStatusResponse]):
    """Asks whether a transaction still runs and whether the station has unsent transaction messages.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.27.
    """

    ACTION: ClassVar[str] = "GetTransactionStatus"
    VERSION: ClassVar[Version] = Version.V201

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.27"},
    )
    """The transaction asked about. If absent, the question is about queued messages of any transaction. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.27"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
