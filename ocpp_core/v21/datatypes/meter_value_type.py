"""The data type MeterValueType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.sampled_value_type import SampledValueType
from ocpp_core.versions import Version

__all__ = [
    "MeterValueType",
]


@define(kw_only=True, repr=False)
class MeterValueType(DataType):
    """A set of measurements taken at one moment.

    OCPP 2.1 part 2, section 2.68.
    """

    VERSION: ClassVar[Version] = Version.V21

    sampled_value: list[SampledValueType] = field(metadata={"wire": "sampledValue", "minItems": 1, "section": "2.68"})
    """The individual measurements taken at that moment. At least one item."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "2.68"})
    """When the measurements were taken."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.68"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
