"""The data type FixedPFType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "FixedPFType",
]


@define(kw_only=True, repr=False)
class FixedPFType(DataType):
    """A constant power factor that the DER must keep.

    OCPP 2.1 part 2, section 2.50.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.50"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    displacement: float = field(metadata={"wire": "displacement", "section": "2.50"})
    """Power factor to keep, as a cosine between 0 and 1."""

    excitation: bool = field(metadata={"wire": "excitation", "section": "2.50"})
    """True to absorb reactive power, false to inject it."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.50"}
    )
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.50"})
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.50"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
