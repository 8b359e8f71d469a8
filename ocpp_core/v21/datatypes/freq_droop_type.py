"""The data type FreqDroopType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "FreqDroopType",
]


@define(kw_only=True, repr=False)
class FreqDroopType(DataType):
    """How the DER adapts its active power when the grid frequency drifts away from nominal.

    OCPP 2.1 part 2, section 2.54.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.54"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    over_freq: float = field(metadata={"wire": "overFreq", "unit": "Hz", "section": "2.54"})
    """Point on the high side of the frequency at which droop begins. Unit: Hz."""

    under_freq: float = field(metadata={"wire": "underFreq", "unit": "Hz", "section": "2.54"})
    """Point on the low side of the frequency at which droop begins. Unit: Hz."""

    over_droop: float = field(metadata={"wire": "overDroop", "section": "2.54"})
    """Slope of the droop at high frequency, per unit."""

    under_droop: float = field(metadata={"wire": "underDroop", "section": "2.54"})
    """Slope of the droop at low frequency, per unit."""

    response_time: float = field(metadata={"wire": "responseTime", "unit": "s", "section": "2.54"})
    """Open-loop time for the power to follow a change in frequency. Unit: s."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.54"}
    )
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.54"})
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.54"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
