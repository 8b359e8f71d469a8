"""The StartTransaction messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.datatypes.id_tag_info import IdTagInfo
from ocpp_core.versions import Version

__all__ = [
    "StartTransactionRequest",
    "StartTransactionResponse",
]


@define(kw_only=True, repr=False)
class StartTransactionResponse(Response):
    """Assigns the transaction a number and says whether its identifier may charge.

    Answers `StartTransactionRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "StartTransaction"
    VERSION: ClassVar[Version] = Version.V15

    transaction_id: int = field(metadata={"wire": "transactionId"})
    """Number the central system gives the transaction; zero and negative values have no special meaning."""

    id_tag_info: IdTagInfo = field(metadata={"wire": "idTagInfo"})
    """Verdict on the identifier, with how long it holds and the group it belongs to."""


@define(kw_only=True, repr=False)
class StartTransactionRequest(Request[StartTransactionResponse]):
    """Reports that a transaction has started.

    Sent by the charging station. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "StartTransaction"
    VERSION: ClassVar[Version] = Version.V15

    connector_id: int = field(metadata={"wire": "connectorId"})
    """Connector at which the transaction runs, 1 or higher."""

    id_tag: str = field(metadata={"wire": "idTag", "maxLength": 20, "identifies": "person"})
    """Identifier that started the transaction. At most 20 characters."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """When the transaction started."""

    meter_start: int = field(metadata={"wire": "meterStart", "unit": "Wh"})
    """Reading of the connector's energy meter when the transaction started. Unit: Wh."""

    reservation_id: int | None = field(default=None, metadata={"wire": "reservationId"})
    """Reservation that this transaction uses up. Absent if there was none."""
