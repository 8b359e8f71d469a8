"""The DataTransfer messages of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v16.enums.data_transfer_status import DataTransferStatus
from ocpp_core.versions import Version

__all__ = [
    "DataTransferRequest",
    "DataTransferResponse",
]


@define(kw_only=True, repr=False)
class DataTransferResponse(Response):
    """Answers a vendor-specific message.

    Answers `DataTransferRequest`. OCPP 1.6, section 6.16.
    """

    ACTION: ClassVar[str] = "DataTransfer"
    VERSION: ClassVar[Version] = Version.V16

    status: DataTransferStatus = field(metadata={"wire": "status", "section": "6.16"})
    """Whether the message was understood and its request granted."""

    data: str | None = field(default=None, metadata={"wire": "data", "section": "6.16"})
    """Vendor-specific payload of the answer."""


@define(kw_only=True, repr=False)
class DataTransferRequest(Request[DataTransferResponse]):
    """Sends vendor-specific data that the protocol has no message for, in either direction.

    Sent by either side. OCPP 1.6, section 6.15.
    """

    ACTION: ClassVar[str] = "DataTransfer"
    VERSION: ClassVar[Version] = Version.V16

    vendor_id: str = field(metadata={"wire": "vendorId", "maxLength": 255, "section": "6.15"})
    """Vendor whose private extension this is; it decides how the rest is understood. At most 255 characters."""

    message_id: str | None = field(default=None, metadata={"wire": "messageId", "maxLength": 50, "section": "6.15"})
    """Name of the message within the vendor's extension. At most 50 characters."""

    data: str | None = field(default=None, metadata={"wire": "data", "section": "6.15"})
    """Payload, in whatever format the two sides have agreed on."""
