"""The NotifyCustomerInformation messages of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.versions import Version

__all__ = [
    "NotifyCustomerInformationRequest",
    "NotifyCustomerInformationResponse",
]


@define(kw_only=True, repr=False)
class NotifyCustomerInformationResponse(Response):
    """Confirms that a part of the customer data arrived; it carries no data.

    Answers `NotifyCustomerInformationRequest`. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyCustomerInformation"
    VERSION: ClassVar[Version] = Version.V20

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""


@define(kw_only=True, repr=False)
class NotifyCustomerInformationRequest(Request[NotifyCustomerInformationResponse]):
    """Delivers one part of the stored customer data that the CSMS asked for.

    Sent by the charging station. OCPP 2.0.
    """

    ACTION: ClassVar[str] = "NotifyCustomerInformation"
    VERSION: ClassVar[Version] = Version.V20

    data: str = field(metadata={"wire": "data", "maxLength": 512, "identifies": "person"})
    """This part of the customer data, as free text meant for a human reader. At most 512 characters."""

    tbc: bool = field(metadata={"wire": "tbc"})
    """Whether more parts of the same answer follow. If absent, this is the last part."""

    seq_no: int = field(metadata={"wire": "seqNo"})
    """Position of this part in the answer, counted from 0."""

    generated_at: datetime = field(metadata={"wire": "generatedAt", "format": "date-time"})
    """When the station created this part."""

    request_id: int | None = field(default=None, metadata={"wire": "requestId"})
    """Repeats the id of the CustomerInformationRequest being answered."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
