"""The data type HysteresisType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.versions import Version

__all__ = [
    "HysteresisType",
]


@define(kw_only=True, repr=False)
class HysteresisType(DataType):
    """When and how fast an EV returns to normal once a disturbance on the grid has passed.

    OCPP 2.1 part 2, section 2.59.
    """

    VERSION: ClassVar[Version] = Version.V21

    hysteresis_high: float | None = field(
        default=None, metadata={"wire": "hysteresisHigh", "unit": "yUnit", "section": "2.59"}
    )
    """Upper bound of the band the grid value must be in before normal operation resumes. Unit: yUnit."""

    hysteresis_low: float | None = field(
        default=None, metadata={"wire": "hysteresisLow", "unit": "yUnit", "section": "2.59"}
    )
    """Lower bound of the band the grid value must be in before normal operation resumes. Unit: yUnit."""

    hysteresis_delay: float | None = field(
        default=None, metadata={"wire": "hysteresisDelay", "unit": "s", "section": "2.59"}
    )
    """How long the grid value must stay inside the band before the EV resumes normal operation. Unit: s."""

    hysteresis_gradient: float | None = field(
        default=None, metadata={"wire": "hysteresisGradient", "unit": "%/s", "section": "2.59"}
    )
    """How fast the EV ramps back to normal operation after the event. Unit: %/s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.59"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
