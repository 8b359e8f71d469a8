"""The NotifyCustomerInformation messages of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyCustomerInformationRequest",
    "NotifyCustomerInformationResponse",
]


@define(kw_only=True, repr=False)
class NotifyCustomerInformationResponse(Response):
    """Confirms that a part of the customer data arrived; it carries no data.

    Answers `NotifyCustomerInformationRequest`. OCPP 2.0.1 part 2, section 1.34.
    """

    ACTION: ClassVar[str] = "NotifyCustomerInformation"
    VERSION: ClassVar[Version] = Version.V201

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.34"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyCustomerInformationRequest(Request[NotifyCustomerInformationResponse]):
    """Delivers one part of the stored customer data that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.1 part 2, section 1.34.
    """

    ACTION: ClassVar[str] = "NotifyCustomerInformation"
    VERSION: ClassVar[Version] = Version.V201

    data: str = field(metadata={"wire": "data", "maxLength": 512, "identifies": "person", "section": "1.34"})
    """This part of the customer data, as free text meant for a human reader. At most 512 characters."""

    seq_no: int = field(metadata={"wire": "seqNo", "section": "1.34"})
    """Position of this part in the answer, counted from 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt", "format": "date-time", "section": "1.34"})
    """When the station created this part."""

    request_id: int = field(metadata={"wire": "requestId", "section": "1.34"})
    """Repeats the id of the CustomerInformationRequest being answered."""

    tbc: bool | None = field(default=None, metadata={"wire": "tbc", "default": False, "section": "1.34"})
    """Whether more parts of the same answer follow. If absent, this is the last part. Default: false."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.34"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
