"""The StopTransaction messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.datatypes.id_tag_info import IdTagInfo
from ocpp_core.v15.datatypes.transaction_data import TransactionData
from ocpp_core.versions import Version

__all__ = [
    "StopTransactionRequest",
    "StopTransactionResponse",
]


@define(kw_only=True, repr=False)
class StopTransactionResponse(Response):
    """Acknowledges the end of the transaction and may update what is known about the identifier.

    Answers `StopTransactionRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "StopTransaction"
    VERSION: ClassVar[Version] = Version.V15

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo"})
    """Verdict on the identifier that stopped the transaction. Absent if there was none."""


@define(kw_only=True, repr=False)
class StopTransactionRequest(Request[StopTransactionResponse]):
    """Reports that a transaction has ended.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "StopTransaction"
    VERSION: ClassVar[Version] = Version.V15

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Number the transaction was given at its start; may be -1 if the start could never be delivered."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """When the transaction ended."""

    meter_stop: int = field(metadata={"wire": "meterStop", "unit": "Wh"})
    """Reading of the connector's energy meter when the transaction ended. Unit: Wh."""

    id_tag: str | None = field(default=None, metadata={"wire": "idTag", "maxLength": 20, "identifies": "person"})
    """Identifier that stopped the transaction. Absent if it ended without one, for example by a reset. At most 20
    characters.
    """

    transaction_data: list[TransactionData] | None = field(default=None, metadata={"wire": "transactionData"})
    """Meter readings taken during the transaction, for billing."""
