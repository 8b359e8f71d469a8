"""The data type SampledValueType of OCPP 2.0.

Generated from schemas/v20; run ``nox -s generate`` after a change there.
"""

from typing import Any, ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v20.datatypes.signed_meter_value_type import SignedMeterValueType
from ocpp_core.v20.datatypes.unit_of_measure_type import UnitOfMeasureType
from ocpp_core.v20.enums.location_enum_type import LocationEnumType
from ocpp_core.v20.enums.measurand_enum_type import MeasurandEnumType
from ocpp_core.v20.enums.phase_enum_type import PhaseEnumType
from ocpp_core.v20.enums.reading_context_enum_type import ReadingContextEnumType
from ocpp_core.versions import Version

__all__ = [
    "SampledValueType",
]


@define(kw_only=True, repr=False)
class SampledValueType(DataType):
    """One measured value with the details that tell how to read it.

    OCPP 2.0.
    """

    VERSION: ClassVar[Version] = Version.V20

    value: float = field(metadata={"wire": "value", "unit": "unitOfMeasure"})
    """The measured number; without other fields it is an imported active energy register reading in Wh. Unit:
    unitOfMeasure.
    """

    context: ReadingContextEnumType | None = field(default=None, metadata={"wire": "context"})
    """Why the value was taken, such as at the start or periodically. If absent, Sample.Periodic."""

    measurand: MeasurandEnumType | None = field(default=None, metadata={"wire": "measurand"})
    """Quantity that was measured. If absent, Energy.Active.Import.Register."""

    phase: PhaseEnumType | None = field(default=None, metadata={"wire": "phase"})
    """Phase or pair of conductors the value belongs to. If absent, it covers all phases together."""

    location: LocationEnumType | None = field(default=None, metadata={"wire": "location"})
    """Place where it was measured, such as Inlet or EV. If absent, Outlet."""

    signed_meter_value: SignedMeterValueType | None = field(default=None, metadata={"wire": "signedMeterValue"})
    """The same reading as signed by the meter, for later verification."""

    unit_of_measure: UnitOfMeasureType | None = field(default=None, metadata={"wire": "unitOfMeasure"})
    """Unit and power-of-ten multiplier of the value. If absent, Wh for energy."""

    extra: dict[str, Any] = field(factory=dict)
    """Members that the standard does not name, as they were on the wire."""
