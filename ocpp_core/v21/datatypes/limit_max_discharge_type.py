"""The data type LimitMaxDischargeType of OCPP 2.1.

Generated from schemas/v21; run ``nox -s generate`` after a change there.
"""

from datetime import datetime
from typing import ClassVar

from attrs import define, field

from ocpp_core.message import DataType
from ocpp_core.v21.datatypes.custom_data_type import CustomDataType
from ocpp_core.v21.datatypes.der_curve_type import DERCurveType
from ocpp_core.versions import Version

__all__ = [
    "LimitMaxDischargeType",
]


@define(kw_only=True, repr=False)
class LimitMaxDischargeType(DataType):
    """A limit on EV discharge power, as a share of its rated maximum.

    OCPP 2.1 part 2, section 2.64.
    """

    VERSION: ClassVar[Version] = Version.V21

    priority: int = field(metadata={"wire": "priority", "minimum": 0, "section": "2.64"})
    """Rank of this setting against others of its kind; 0 is the highest. At least 0."""

    pct_max_discharge_power: float | None = field(
        default=None, metadata={"wire": "pctMaxDischargePower", "unit": "%", "section": "2.64"}
    )
    """Share of the EV's rated discharge power above which the power-monitoring curve takes effect. Unit: %."""

    power_monitoring_must_trip: DERCurveType | None = field(
        default=None, metadata={"wire": "powerMonitoringMustTrip", "section": "2.64"}
    )
    """Curve of power (% of rated discharge) over time (s); if power leaves it for that long, the EV must trip."""

    start_time: datetime | None = field(
        default=None, metadata={"wire": "startTime", "format": "date-time", "section": "2.64"}
    )
    """Moment from which the setting applies."""

    duration: float | None = field(default=None, metadata={"wire": "duration", "unit": "s", "section": "2.64"})
    """How long the setting stays in force, counted from its start. Unit: s."""

    custom_data: CustomDataType | None = field(default=None, metadata={"wire": "customData", "section": "2.64"})
    """Data of a vendor that the standard does not know: vendorId and any other members."""
