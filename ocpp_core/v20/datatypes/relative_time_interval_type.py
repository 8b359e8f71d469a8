"""The data type RelativeTimeIntervalType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.versions import Version

__all__ = [
    "RelativeTimeIntervalType",
]


@define(kw_only=True, repr=False)
class RelativeTimeIntervalType(DataType):
    """A time interval given relative to the present moment.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    start: int = field(metadata={"wire": "start", "unit": "s"})
    """Delay from now until the interval begins. Unit: s."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s"})
    """Length of the interval. Unit: s."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
