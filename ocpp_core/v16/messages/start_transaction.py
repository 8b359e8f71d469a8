"""The StartTransaction messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.id_tag_info import IdTagInfo
from ocpp_core.versions import Version

__all__ = [
    "StartTransactionRequest",
    "StartTransactionResponse",
]


@define(kw_only=True, repr=False)
class StartTransactionResponse(Response):
    """Assigns the transaction a number and says whether its identifier may charge.

    Answers `StartTransactionRequest`. OCPP 1.6, section 6.46.
    """

    ACTION: ClassVar[str] = "StartTransaction"
    VERSION: ClassVar[Version] = Version.V16

    id_tag_info: IdTagInfo = field(metadata={"wire": "idTagInfo", "section": "6.46"})
    """Verdict on the identifier, with how long it holds and the group it belongs to."""

    transaction_id: int = field(metadata={"wire": "transactionId", "section": "6.46"})
    """Number the central system gives the transaction; zero and negative values have no special meaning."""


@define(kw_only=True, repr=False)
class StartTransactionRequest(Request[StartTransactionResponse]):
    """Reports that a transaction has started.

    Sent by the charging station. OCPP 1.6, section 6.45.
    """

    ACTION: ClassVar[str] = "StartTransaction"
    VERSION: ClassVar[Version] = Version.V16

    connector_id: int = field(metadata={"wire": "connectorId", "section": "6.45"})
    """Connector at which the transaction runs, 1 or higher."""

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person", "section": "6.45"})
    """Identifier that started the transaction. At most 20 characters."""

    meter_start: int = field(metadata={"wire": "meterStart", "unit": "Wh", "section": "6.45"})
    """Reading of the connector's energy meter when the transaction started. Unit: Wh."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "6.45"})
    """When the transaction started."""

    reservation_id: int | None = field(default=None, metadata={"wire": "reservationId", "section": "6.45"})
    """Reservation that this transaction uses up. Absent if there was none."""
