"""The data type SampledValue of OCPP 1.5.

Generated from schemas/v15; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v15.enums.location import Location
from ocpp_core.v15.enums.measurand import Measurand
from ocpp_core.v15.enums.reading_context import ReadingContext
from ocpp_core.v15.enums.unit_of_measure import UnitOfMeasure
from ocpp_core.v15.enums.value_format import ValueFormat
from ocpp_core.versions import Version

__all__ = [
    "SampledValue",
]


@define(kw_only=True, repr=False)
class SampledValue(DataType):
    """A single measured value, with what was measured, where, when in the process and in which unit.

    OCPP 1.5.
    """

    VERSION: ClassVar[Version] = Version.V15

    value: str = field(metadata={"wire": "value"})
    """Measured value as text: a decimal number, or signed data in hexadecimal."""

    context: ReadingContext | None = field(default=None, metadata={"wire": "context"})
    """What led to the measurement. If absent, periodic sampling (Sample.Periodic)."""

    format: ValueFormat | None = field(default=None, metadata={"wire": "format"})
    """Whether the value is a plain number or signed data. If absent, a plain number (Raw)."""

    measurand: Measurand | None = field(default=None, metadata={"wire": "measurand"})
    """Quantity that was measured. If absent, imported active energy (Energy.Active.Import.Register)."""

    location: Location | None = field(default=None, metadata={"wire": "location"})
    """Where it was measured. If absent, at the connector (Outlet)."""

    unit: UnitOfMeasure | None = field(default=None, metadata={"wire": "unit"})
    """Unit of the value. If absent, Wh for energy."""
