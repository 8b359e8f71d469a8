"""The RequestStartTransaction messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v20.datatypes.charging_profile_type import ChargingProfileType
from ocpp_core.v20.datatypes.id_token_type import IdTokenType
from ocpp_core.v20.enums.request_start_stop_status_enum_type import RequestStartStopStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "RequestStartTransactionRequest",
    "RequestStartTransactionResponse",
]


@define(kw_only=True, repr=False)
class RequestStartTransactionResponse(Response):
    """Says whether the station will try to start the transaction.

    Answers `RequestStartTransactionRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "RequestStartTransaction"
    VERSION: ClassVar[Version] = Version.V20

    status: RequestStartStopStatusEnumType = field(metadata={"wire": "status"})
    """Whether the start request is accepted; the transaction itself may begin later."""

    transaction_id: str | None = field(default=None, metadata={"wire": "transactionId", "maxLength": 36})
    """Id of a transaction that was already running, for example because the cable was plugged in first. At most 36
    characters.
    """

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class RequestStartTransactionRequest(Request[RequestStartTransactionResponse]):
    """Asks the station to start charging for a given identifier, for example from a driver's app.

    Sent by the CSMS. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "RequestStartTransaction"
    VERSION: ClassVar[Version] = Version.V20

    id_token: IdTokenType = field(metadata={"wire": "idToken"})
    """The identifier under which the transaction is started."""

    remote_start_id: int = field(metadata={"wire": "remoteStartId"})
    """Id that the station repeats in TransactionEventRequest, which ties the transaction to this request."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId"})
    """The EVSE to charge at; never 0. If absent, the station picks one or refuses."""

    charging_profile: ChargingProfileType | None = field(default=None, metadata={"wire": "chargingProfile"})
    """Charging profile for the new transaction; its purpose must be TxProfile."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
