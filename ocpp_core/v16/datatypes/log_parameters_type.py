"""The data type LogParametersType of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "LogParametersType",
]


@define(kw_only=True, repr=False)
class LogParametersType(DataType):
    """The place a log is uploaded to and the period it covers.

    OCPP 1.6 security whitepaper, section 6.14.
    """

    VERSION: ClassVar[Version] = Version.V16

    remote_location: str = field(
        metadata={"wire": "remoteLocation", "maxLength": 512, "secret": {"part": "userinfo"}, "section": "WP 6.14"}
    )
    """Address to upload the log to. At most 512 characters."""

    oldest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "oldestTimestamp", "format": "date-time", "section": "WP 6.14"}
    )
    """Leave out log entries older than this."""

    latest_timestamp: datetime | None = field(
        default=None, metadata={"wire": "latestTimestamp", "format": "date-time", "section": "WP 6.14"}
    )
    """Leave out log entries newer than this."""
