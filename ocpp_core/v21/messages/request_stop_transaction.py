"""The RequestStopTransaction messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.request_start_stop_status_enum_type import RequestStartStopStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "RequestStopTransactionRequest",
    "RequestStopTransactionResponse",
]


@define(kw_only=True, repr=False)
class RequestStopTransactionResponse(Response):
    """Says whether the station will end the transaction.

    Answers `RequestStopTransactionRequest`. OCPP 2.1 part 2, section 1.67.
    """

    ACTION: ClassVar[str] = "RequestStopTransaction"
    VERSION: ClassVar[Version] = Version.V21

    status: RequestStartStopStatusEnumType = field(metadata={"wire": "status", "section": "1.67"})
    """Whether the stop request is accepted; refused when the transaction is unknown."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.67"})
    """Reason and detail behind the acceptance or refusal."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.67"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class RequestStopTransactionRequest(Request[RequestStopTransactionResponse]):
    """Asks the station to end a running transaction.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.67.
    """

    ACTION: ClassVar[str] = "RequestStopTransaction"
    VERSION: ClassVar[Version] = Version.V21

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.67"}
    )
    """The running transaction to end. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.67"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
