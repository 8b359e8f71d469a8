"""The DataTransfer messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import UNSET, Request, Response, UnsetType
from ocpp_core.v20.enums.data_transfer_status_enum_type import DataTransferStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "DataTransferRequest",
    "DataTransferResponse",
]


@define(kw_only=True, repr=False)
class DataTransferResponse(Response):
    """Answers a vendor-defined message.

    Answers `DataTransferRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "DataTransfer"
    VERSION: ClassVar[Version] = Version.V20

    status: DataTransferStatusEnumType = field(metadata={"wire": "status"})
    """Whether the content is accepted, refused, or not understood because the vendor or message id is unknown."""

    data: Any | UnsetType = field(default=UNSET, metadata={"wire": "data"})
    """Vendor-defined content of the answer, in whatever form both sides have agreed on."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class DataTransferRequest(Request[DataTransferResponse]):
    """Sends vendor-defined content to the other side, for functions that OCPP itself does not cover.

    Sent by either side. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "DataTransfer"
    VERSION: ClassVar[Version] = Version.V20

    vendor_id: str = field(metadata={"wire": "vendorId", "maxLength": 255})
    """Names the vendor whose extension this message belongs to. At most 255 characters."""

    message_id: str | None = field(default=None, metadata={"wire": "messageId", "maxLength": 50})
    """Names the kind of message within the vendor's extension. At most 50 characters."""

    data: Any | UnsetType = field(default=UNSET, metadata={"wire": "data"})
    """The vendor-defined content, in whatever form both sides have agreed on."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
