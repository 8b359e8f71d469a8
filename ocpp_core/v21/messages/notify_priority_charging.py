"""The NotifyPriorityCharging messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyPriorityChargingRequest",
    "NotifyPriorityChargingResponse",
]


@define(kw_only=True, repr=False)
class NotifyPriorityChargingResponse(Response):
    """Confirms that the priority charging change was noted; it carries no data.

    Answers `NotifyPriorityChargingRequest`. OCPP 2.1 part 2, section 1.55.
    """

    ACTION: ClassVar[str] = "NotifyPriorityCharging"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.55"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyPriorityChargingRequest(Request[NotifyPriorityChargingResponse]):
    """Reports that a transaction switched to, or away from, the priority charging profile.

    Sent by the charging station. OCPP 2.1 part 2, section 1.55.
    """

    ACTION: ClassVar[str] = "NotifyPriorityCharging"
    VERSION: ClassVar[Version] = Version.V21

    transaction_id: str = field(
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "1.55"}
    )
    """The transaction in which priority charging changed. At most 36 characters."""

    activated: bool = field(metadata={"wire": "activated", "section": "1.55"})
    """True when the priority profile takes effect, false when it no longer applies."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.55"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
