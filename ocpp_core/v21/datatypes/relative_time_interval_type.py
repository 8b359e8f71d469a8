"""The data type RelativeTimeIntervalType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "RelativeTimeIntervalType",
]


@define(kw_only=True, repr=False)
class RelativeTimeIntervalType(DataType):
    """A time interval given relative to the present moment.

    OCPP 2.1 part 2, section 2.83.
    """

    VERSION: ClassVar[Version] = Version.V21

    start: int = field(metadata={"wire": "start", "unit": "s", "section": "2.83"})
    """Delay from now until the interval begins. Unit: s."""

    duration: int | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.83"})
    """Length of the interval. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.83"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
