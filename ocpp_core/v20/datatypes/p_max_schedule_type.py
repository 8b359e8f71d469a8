"""The data type PMaxScheduleType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.relative_time_interval_type import RelativeTimeIntervalType
from ocpp_core.versions import Version

__all__ = [
    "PMaxScheduleType",
]


@define(kw_only=True, repr=False)
class PMaxScheduleType(DataType):
    """A maximum power that holds during one time interval, as in ISO 15118.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    relative_time_interval: RelativeTimeIntervalType = field(metadata={"wire": "relativeTimeInterval"})
    """Interval during which the maximum holds."""

    p_max: float = field(metadata={"wire": "pMax", "unit": "W"})
    """Highest power the EV may draw during the interval. Unit: W."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
