"""The data type FixedVarType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.enums.der_unit_enum_type import DERUnitEnumType
from ocpp_core.versions import Version

__all__ = [
    "FixedVarType",
]


@define(kw_only=True, repr=False)
class FixedVarType(DataType):
    """A constant reactive power output that the DER must keep.

    OCPP 2.1 part 2, section 2.52.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.52"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    setpoint: float = field(metadata={"wire": "setpoint", "unit": "%", "section": "2.52"})
    """Reactive power target from -100 to 100, negative for charging and positive for discharging; unit names what 100
    stands for. Unit: %.
    """

    unit: DERUnitEnumType = field(metadata={"wire": "unit", "section": "2.52"})
    """Quantity of which the setpoint is a percentage."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.52"}
    )
    """Moment the setting takes effect; not used in a default control."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.52"})
    """Time the setting stays in effect; not used in a default control. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.52"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
