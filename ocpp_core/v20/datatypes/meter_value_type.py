"""The data type MeterValueType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.sampled_value_type import SampledValueType
from ocpp_core.versions import Version

__all__ = [
    "MeterValueType",
]


@define(kw_only=True, repr=False)
class MeterValueType(DataType):
    """A set of measurements taken at one moment.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    sampled_value: list[SampledValueType] = field(metadata={"wire": "sampledValue", "minItems": 1})
    """The individual measurements taken at that moment. At least one item."""

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """When the measurements were taken."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
