"""The data type SampledValue of OCPP 1.6.

Generated from schemas/v16; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v16.enums.location import Location
from ocpp_core.v16.enums.measurand import Measurand
from ocpp_core.v16.enums.phase import Phase
from ocpp_core.v16.enums.reading_context import ReadingContext
from ocpp_core.v16.enums.unit_of_measure import UnitOfMeasure
from ocpp_core.v16.enums.value_format import ValueFormat
from ocpp_core.versions import Version

__all__ = [
    "SampledValue",
]


@define(kw_only=True, repr=False)
class SampledValue(DataType):
    """A single measured value, with what was measured, where, when in the process and in which unit.

    OCPP 1.6, section 7.43.
    """

    VERSION: ClassVar[Version] = Version.V16

    value: str = field(metadata={"wire": "value", "section": "7.43"})
    """Measured value as text: a decimal number, or signed data in hexadecimal."""

    context: ReadingContext | None = field(default=None, metadata={"wire": "context", "section": "7.43"})
    """What led to the measurement. If absent, periodic sampling (Sample.Periodic)."""

    format: ValueFormat | None = field(default=None, metadata={"wire": "format", "section": "7.43"})
    """Whether the value is a plain number or signed data. If absent, a plain number (Raw)."""

    measurand: Measurand | None = field(default=None, metadata={"wire": "measurand", "section": "7.43"})
    """Quantity that was measured. If absent, imported active energy (Energy.Active.Import.Register)."""

    phase: Phase | None = field(default=None, metadata={"wire": "phase", "section": "7.43"})
    """Phase or pair of conductors that was measured. If absent, the value is an overall one."""

    location: Location | None = field(default=None, metadata={"wire": "location", "section": "7.43"})
    """Where it was measured. If absent, at the connector (Outlet)."""

    unit: UnitOfMeasure | None = field(default=None, metadata={"wire": "unit", "section": "7.43"})
    """Unit of the value. If absent, Wh for energy."""
