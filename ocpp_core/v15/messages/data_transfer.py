"""The DataTransfer messages of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v15.enums.data_transfer_status import DataTransferStatus
from ocpp_core.versions import Version

__all__ = [
    "DataTransferRequest",
    "DataTransferResponse",
]


@define(kw_only=True, repr=False)
class DataTransferResponse(Response):
    """Answers a vendor-specific message.

    Answers `DataTransferRequest`. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "DataTransfer"
    VERSION: ClassVar[Version] = Version.V15

    status: DataTransferStatus = field(metadata={"wire": "status"})
    """Whether the message was understood and its request granted."""

    data: str | None = field(default=None, metadata={"wire": "data"})
    """Vendor-specific payload of the answer."""


@define(kw_only=True, repr=False)
class DataTransferRequest(Request[DataTransferResponse]):
    """Sends vendor-specific data that the protocol has no message for, in either direction.

    Sent by either side. OCPP 1.5.
    """

    ACTION: ClassVar[str] = "DataTransfer"
    VERSION: ClassVar[Version] = Version.V15

    vendor_id: str = field(metadata={"wire": "vendorId"})
    """Vendor whose private extension this is; it decides how the rest is understood."""

    message_id: str | None = field(default=None, metadata={"wire": "messageId"})
    """Name of the message within the vendor's extension."""

    data: str | None = field(default=None, metadata={"wire": "data"})
    """Payload, in whatever format the two sides have agreed on."""
