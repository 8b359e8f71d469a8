"""The data type MessageInfoType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.component_type import ComponentType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.message_content_type import MessageContentType
from ocpp_core.v201.enums.message_priority_enum_type import MessagePriorityEnumType
from ocpp_core.v201.enums.message_state_enum_type import MessageStateEnumType
from ocpp_core.versions import Version

__all__ = [
    "MessageInfoType",
]


@define(kw_only=True, repr=False)
class MessageInfoType(DataType):
    """A message for the station's display, with when and where it is shown.

    OCPP 2.0.1 part 2, section 2.31.
    """

    VERSION: ClassVar[Version] = Version.V201

    id: int = field(metadata={"wire": "id", "section": "2.31"})
    """Number by which this message is later queried, replaced or cleared."""

    priority: MessagePriorityEnumType = field(metadata={"wire": "priority", "section": "2.31"})
    """How the message ranks against others, such as always in front or part of the normal cycle."""

    message: MessageContentType = field(metadata={"wire": "message", "section": "2.31"})
    """The text to show, with its format and language."""

    display: ComponentType | None = field(default=None, metadata={"wire": "display", "section": "2.31"})
    """The display component to use when the station has more than one."""

    state: MessageStateEnumType | None = field(default=None, metadata={"wire": "state", "section": "2.31"})
    """Station state in which the message is shown, such as Charging. If absent, it is shown in every state."""

    start_date_time: datetime | None = field(
        default=None, metadata={"wire": "startDateTime", "format": "date-time", "section": "2.31"}
    )
    """Moment from which the message is shown. If absent, it is shown at once."""

    end_date_time: datetime | None = field(
        default=None, metadata={"wire": "endDateTime", "format": "date-time", "section": "2.31"}
    )
    """Moment after which the station removes the message."""

    transaction_id: str | None = field(
        default=None,
        metadata={"wire": "transactionId", "maxLength": 36, "primitive": "identifierString", "section": "2.31"},
    )
    """Transaction to which the message is tied; it is removed when that transaction ends. At most 36 characters."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.31"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
