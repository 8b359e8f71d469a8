"""The data type LogParametersType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "LogParametersType",
]


@define(kw_only=True, repr=False)
class LogParametersType(DataType):
    """Where a log must be uploaded and which period it must cover.

    OCPP 2.0.1 part 2, section 2.29.
    """

    VERSION: ClassVar[Version] = Version.V201

    remote_location: str = field(
        metadata={"wire": "remoteLocation", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "2.29"}
    )
    """URL to which the station uploads the log file. At most 512 characters."""

    oldest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "oldestTimestamp", "format": "date-time", "section": "2.29"}
    )
    """Start of the wanted period; older log entries are left out."""

    latest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "latestTimestamp", "format": "date-time", "section": "2.29"}
    )
    """End of the wanted period; newer log entries are left out."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.29"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
