"""The NotifyWebPaymentStarted messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyWebPaymentStartedRequest",
    "NotifyWebPaymentStartedResponse",
]


@define(kw_only=True, repr=False)
class NotifyWebPaymentStartedResponse(Response):
    """Confirms that the start of the web payment was noted; it carries no data.

    Answers `NotifyWebPaymentStartedRequest`. OCPP 2.1 part 2, section 1.58.
    """

    ACTION: ClassVar[str] = "NotifyWebPaymentStarted"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.58"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyWebPaymentStartedRequest(Request[NotifyWebPaymentStartedResponse]):
    """Tells the station that a driver began paying on the web, so that it can hold the EVSE for that driver.

    Sent by the CSMS. OCPP 2.1 part 2, section 1.58.
    """

    ACTION: ClassVar[str] = "NotifyWebPaymentStarted"
    VERSION: ClassVar[Version] = Version.V21

    evse_id: int = field(metadata={"wire": "evseId", "minimum": 0, "section": "1.58"})
    """The EVSE the driver is paying for. At least 0."""

    timeout: int = field(metadata={"wire": "timeout", "unit": "s", "section": "1.58"})
    """How long the station may hold the EVSE before it gives up on the web payment. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.58"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
