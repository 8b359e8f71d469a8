"""The NotifyDERStartStop messages of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import Request, Response
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "NotifyDERStartStopRequest",
    "NotifyDERStartStopResponse",
]


@define(kw_only=True, repr=False)
class NotifyDERStartStopResponse(Response):
    """Confirms that the DER control change was noted; it carries no data.

    Answers `NotifyDERStartStopRequest`. OCPP 2.1 part 2, section 1.48.
    """

    ACTION: ClassVar[str] = "NotifyDERStartStop"
    VERSION: ClassVar[Version] = Version.V21

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.48"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""


@define(kw_only=True, repr=False)
class NotifyDERStartStopRequest(Request[NotifyDERStartStopResponse]):
    """Reports that a scheduled DER control has become active or has ended.

    Sent by the charging station. OCPP 2.1 part 2, section 1.48.
    """

    ACTION: ClassVar[str] = "NotifyDERStartStop"
    VERSION: ClassVar[Version] = Version.V21

    control_id: str = field(
        metadata={"wire": "controlId", "maxLength": 36, "primitive": "identifierString", "section": "1.48"}
    )
    """The DER control concerned, by the id it was set with. At most 36 characters."""

    started: bool = field(metadata={"wire": "started", "section": "1.48"})
    """True when the control becomes active, false when it ends."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "1.48"})
    """When the control became active or ended."""

    superseded_ids: list[str] | None = field(
        default=None,
        metadata={
            "wire": "supersededIds",
            "minItems": 1,
            "maxItems": 24,
            "maxLength": 36,
            "primitive": "identifierString",
            "section": "1.48",
        },
    )
    """Ids of the controls that this one displaces by becoming active. 1 to 24 items. At most 36 characters each."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "1.48"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
