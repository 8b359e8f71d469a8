"""The data type SampledValueType of OCPP 2.0.1.

Generated from schemas/v201; run ``nox -s generate`` after a change there.
"""

from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v201.datatypes.custom_data_type import CustomDataType
from ocpp_core.v201.datatypes.signed_meter_value_type import SignedMeterValueType
from ocpp_core.v201.datatypes.unit_of_measure_type import UnitOfMeasureType
from ocpp_core.v201.enums.location_enum_type import LocationEnumType
from ocpp_core.v201.enums.measurand_enum_type import MeasurandEnumType
from ocpp_core.v201.enums.phase_enum_type import PhaseEnumType
from ocpp_core.v201.enums.reading_context_enum_type import ReadingContextEnumType
from ocpp_core.versions import Version

__all__ = [
    "SampledValueType",
]


@define(kw_only=True, repr=False)
class SampledValueType(DataType):
    """One measured value with the details that tell how to read it.

    OCPP 2.0.1 part 2, section 2.41.
    """

    VERSION: ClassVar[Version] = Version.V201

    value: float = field(metadata={"wire": "value", "unit": "unitOfMeasure", "section": "2.41"})
    """The measured number; without other fields it is an imported active energy register reading in Wh. Unit:
    unitOfMeasure.
    """

    context: ReadingContextEnumType | None = field(
        default=None, metadata={"wire": "context", "default": "Sample.Periodic", "section": "2.41"}
    )
    """Why the value was taken, such as at the start or periodically. Default: Sample.Periodic."""

    measurand: MeasurandEnumType | None = field(
        default=None, metadata={"wire": "measurand", "default": "Energy.Active.Import.Register", "section": "2.41"}
    )
    """Quantity that was measured. Default: Energy.Active.Import.Register."""

    phase: PhaseEnumType | None = field(default=None, metadata={"wire": "phase", "section": "2.41"})
    """Phase or pair of conductors the value belongs to. If absent, it covers all phases together."""

    location: LocationEnumType | None = field(
        default=None, metadata={"wire": "location", "default": "Outlet", "section": "2.41"}
    )
    """Place where it was measured, such as Inlet or EV. Default: Outlet."""

    signed_meter_value: SignedMeterValueType | None = field(
        default=None, metadata={"wire": "signedMeterValue", "section": "2.41"}
    )
    """The same reading as signed by the meter, for later verification."""

    unit_of_measure: UnitOfMeasureType | None = field(
        default=None, metadata={"wire": "unitOfMeasure", "section": "2.41"}
    )
    """Unit and power-of-ten multiplier of the value. If absent, Wh for energy."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.41"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
