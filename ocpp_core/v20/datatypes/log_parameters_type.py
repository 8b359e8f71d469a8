"""The data type LogParametersType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "LogParametersType",
]


@define(kw_only=True, repr=False)
class LogParametersType(DataType):
    """Where a log must be uploaded and which period it must cover.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    remote_location: str = field(metadata={"wire": "remoteLocation", "maxLength": 512, "secret": {"part": "userinfo"}})
    """URL to which the station uploads the log file. At most 512 characters."""

    oldest_timestamp: datetime | None = field(default=None, metadata={"wire": "oldestTimestamp", "format": "date-time"})
    """Start of the wanted period; older log entries are left out."""

    latest_timestamp: datetime | None = field(default=None, metadata={"wire": "latestTimestamp", "format": "date-time"})
    """End of the wanted period; newer log entries are left out."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
