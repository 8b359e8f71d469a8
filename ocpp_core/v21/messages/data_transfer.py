"""The DataTransfer messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import UNSET, Request, Response, UnsetType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.status_info_type import StatusInfoType
from ocpp_core.v21.enums.data_transfer_status_enum_type import DataTransferStatusEnumType
from ocpp_core.versions import Version

__all__ = [
    "DataTransferRequest",
    "DataTransferResponse",
]


@define(kw_only=True, repr=False)
class DataTransferResponse(Response):
    """Answers a vendor-defined message.

    Answers `DataTransferRequest`. OCPP 2.1 part 2, section 1.20.
    """

    ACTION: ClassVar[str] = "DataTransfer"
    VERSION: ClassVar[Version] = Version.V21

    status: DataTransferStatusEnumType = field(metadata={"wire": "status", "section": "1.20"})
    """Whether the content is accepted, refused, or not understood because the vendor or message id is unknown."""

    status_info: StatusInfoType | None = field(default=None, metadata={"wire": "statusInfo", "section": "1.20"})
    """More detail on why the content is accepted or refused."""

    data: Any | UnsetType = field(default=UNSET, metadata={"wire": "data", "section": "1.20"})
    """Vendor-defined content of the answer, in whatever form both sides have agreed on."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.20"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class DataTransferRequest(Request[DataTransferResponse]):
    """Sends vendor-defined content to the other side, for functions that OCPP itself does not cover.

    Sent by either side. OCPP 2.1 part 2, section 1.20.
    """

    ACTION: ClassVar[str] = "DataTransfer"
    VERSION: ClassVar[Version] = Version.V21

    vendor_id: str = field(metadata={"wire": "vendorId", "maxLength": 255, "section": "1.20"})
    """Names the vendor whose extension this message belongs to. At most 255 characters."""

    message_id: str | None = field(default=None, metadata={"wire": "messageId", "maxLength": 50, "section": "1.20"})
    """Names the kind of message within the vendor's extension. At most 50 characters."""

    data: Any | UnsetType = field(default=UNSET, metadata={"wire": "data", "section": "1.20"})
    """The vendor-defined content, in whatever form both sides have agreed on."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.20"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
