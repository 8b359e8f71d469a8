"""The data type MeterValue of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v16.datatypes.sampled_value import SampledValue
from ocpp_core.versions import Version

__all__ = [
    "MeterValue",
]


@define(kw_only=True, repr=False)
class MeterValue(DataType):
    """One or more quantities measured at the same moment.

    OCPP 1.6, section 7.33.
    """

    VERSION: ClassVar[Version] = Version.V16

    timestamp: datetime = field(metadata={"wire": "timestamp", "format": "date-time", "section": "7.33"})
    """When the quantities were measured."""

    sampled_value: list[SampledValue] = field(metadata={"wire": "sampledValue", "section": "7.33"})
    """Quantities measured at that moment."""
