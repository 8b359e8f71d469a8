"""The data type MeterValue of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v15.datatypes.sampled_value import SampledValue
from ocpp_core.versions import Version

__all__ = [
    "MeterValue",
]


@define(kw_only=True, repr=False)
class MeterValue(DataType):
    """One or more quantities measured at the same moment.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time"})
    """When the quantities were measured."""

    values: list[SampledValue] = field(metadata={"wire": "values", "minItems": 1})
    """Quantities measured at that moment. At least one item."""
