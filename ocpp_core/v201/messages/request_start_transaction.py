"""The RequestStartTransaction messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.charging_profile_type import ChargingProfileType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.id_token_type import IdTokenType
from ocpp_core.v201.datatypes.status_info_type import StatusInfoType
from ocpp_core.v201.enums.request_start_stop_status_enum_type import RequestStartStopStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "RequestStartTransactionRequest",
    "RequestStartTransactionResponse",
]


@define(kw_only=True, repr=False)
class RequestStartTransactionResponse(Response):
    """Says whether the station will try to start the transaction.

    Answers `RequestStartTransactionRequest`. OCPP 2.0.1 part 2, section 1.44.
    """

    ACTION: ClassVar[str] = "RequestStartTransaction"
    VERSION: ClassVar[Version] = Version.V201

    status: RequestStartStopStatusEnumType = field(metadata={"wire": "status", "section": "1.44"})
    """Whether the start request is accepted; the transaction itself may begin later."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.44"})
    """Reason and detail behind the acceptance or refusal."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.44"},
    )
    """Id of a transaction that was already running, for example because the cable was plugged in first. At most 36
    characters.
    """

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.44"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class RequestStartTransactionRequest(Request[RequestStartTransactionResponse]):
    """Asks the station to start charging for a given identifier, for example from a driver's app.

    Sent by the CSMS. OCPP 2.0.1 part 2, section 1.44.
    """

    ACTION: ClassVar[str] = "RequestStartTransaction"
    VERSION: ClassVar[Version] = Version.V201

    id_token: IdTokenType = field(metadata={"wire": "idToken", "section": "1.44"})
    """The identifier under which the transaction is started."""

    remote_start_id: int = field(metadata={"wire": "remoteStartId", "section": "1.44"})
    """Id that the station repeats in TransactionEventRequest, which ties the transaction to this request."""

    evse_id: int | None = field(default=None, metadata={"wire": "evseId", "section": "1.44"})
    """The EVSE to charge at; never 0. If absent, the station picks one or refuses."""

    group_id_token: IdTokenType | None = field(default=None, metadata={"wire": "groupIdToken", "section": "1.44"})
    """Group of the identifier, needed when the EVSE is reserved for that group and remote starts skip authorization."""

    charging_profile: ChargingProfileType | None = field(
        default=None, metadata={"wire": "chargingProfile", "section": "1.44"}
    )
    """Charging profile for the new transaction; its purpose must be TxProfile."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.44"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
