"""The StopTransaction messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.datatypes.id_tag_info import IdTagInfo
from ocpp_core.v16.datatypes.meter_value import MeterValue
from ocpp_core.v16.enums.reason import Reason
from ocpp_core.versions import Version

__all__ = [
    "StopTransactionRequest",
    "StopTransactionResponse",
]


@define(kw_only=True, repr=False)
class StopTransactionResponse(Response):
    """Acknowledges the end of the transaction and may update what is known about the identifier.

    Answers `StopTransactionRequest`. OCPP 1.6, section 6.50.
    """

    ACTION: ClassVar[str] = "StopTransaction"
    VERSION: ClassVar[Version] = Version.V16

    id_tag_info: IdTagInfo | None = field(default=None, metadata={"wire": "idTagInfo", "section": "6.50"})
    """Verdict on the identifier that stopped the transaction. Absent if there was none."""


@define(kw_only=True, repr=False)
class StopTransactionRequest(Request[StopTransactionResponse]):
    """Reports that a transaction has ended.

    Sent by the charging station. OCPP 1.6, section 6.49.
    """

    ACTION: ClassVar[str] = "StopTransaction"
    VERSION: ClassVar[Version] = Version.V16

    meter_stop: int = field(metadata={"wire": "meterStop", "unit": "Wh", "section": "6.49"})
    """Reading of the connector's energy meter when the transaction ended. Unit: Wh."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "6.49"})
    """When the transaction ended."""

    transaction_id: int = field(metadata={"wire": "transactionId", "section": "6.49"})
    """Number the transaction was given at its start; may be -1 if the start could never be delivered."""

    id_tag: str | None = field(
        default=None, metadata={"wire": "idTag", "maxLength": 20, "identifies": "person", "section": "6.49"}
    )
    """Identifier that stopped the transaction. Absent if it ended without one, for example by a reset. At most 20
    characters.
    """

    reason: Reason | None = field(default=None, metadata={"wire": "reason", "section": "6.49"})
    """Why the transaction ended. If absent, the driver ended it at the station (Local)."""

    transaction_data: list[MeterValue] | None = field(
        default=None, metadata={"wire": "transactionData", "section": "6.49"}
    )
    """Meter readings taken during the transaction, for billing."""
