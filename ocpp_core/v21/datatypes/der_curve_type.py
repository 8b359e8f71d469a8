"""The data type DERCurveType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.der_curve_points_type import DERCurvePointsType
from ocpp_core.v21.datatypes.hysteresis_type import HysteresisType
from ocpp_core.v21.datatypes.reactive_power_params_type import ReactivePowerParamsType
from ocpp_core.v21.datatypes.voltage_params_type import VoltageParamsType
from ocpp_core.v21.enums.der_unit_enum_type import DERUnitEnumType
from ocpp_core.versions import Version

__all__ = [
    "DERCurveType",
]


@define(kw_only=True, repr=False)
class DERCurveType(DataType):
    """A curve by which the station reacts on its own to changes in grid voltage, frequency or power.

    OCPP 2.1 part 2, section 2.37.
    """

    VERSION: ClassVar[Version] = Version.V21

    curve_data: list[DERCurvePointsType] = field(
        metadata={"wire": "curveData", "minItems": 1, "maxItems": 10, "section": "2.37"}
    )
    """Points of the curve, from which the output for any input follows. One to ten items."""

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.37"})
    """Rank among controls of the same type, where 0 is the highest. At least 0."""

    y_unit: DERUnitEnumType = field(metadata={"wire": "yUnit", "section": "2.37"})
    """Unit of the output axis."""

    hysteresis: HysteresisType | None = field(default=None, metadata={"wire": "hysteresis", "section": "2.37"})
    """When and how to return to normal operation after a grid event."""

    reactive_power_params: ReactivePowerParamsType | None = field(
        default=None, metadata={"wire": "reactivePowerParams", "section": "2.37"}
    )
    """Extra settings that a volt-var curve needs."""

    voltage_params: VoltageParamsType | None = field(
        default=None, metadata={"wire": "voltageParams", "section": "2.37"}
    )
    """Extra settings that a voltage curve needs."""

    response_time: float | None = field(default=None, metadata={"wire": "responseTime", "unit": "s", "section": "2.37"})
    """Open-loop time to reach 90% of a new target, 0 for no limit. If absent, the device reacts as it does by default.
    Unit: s.
    """

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.37"}
    )
    """Moment the curve takes effect. If absent, the curve is a default one."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.37"})
    """Time the curve stays in effect. If absent, the curve is a default one. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.37"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
